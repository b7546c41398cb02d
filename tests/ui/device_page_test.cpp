#include "support/phone.h"
#include "support/scripted_provider.h"
#include "ui/page.h"
#include "ui/qr_view.h"
#include "ui/window_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

HttpAnswer error(const char *code)
{
    return jsonAnswer(QByteArray("{\"error\":\"") + code + "\"}", 400);
}

/// A line of 0 and 1 for each row of pixels.
QByteArray pixelsOf(const QImage &picture)
{
    QByteArray rows;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            rows += qGray(picture.pixel(x, y)) < 128 ? '1' : '0';
        }
        rows += '\n';
    }
    return rows;
}

} // namespace

/// A sign-in on another device, in the window.
class DevicePageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedProvider> m_provider;
    QJsonObject m_authorization;

    [[nodiscard]] QString address(const char *query = "") const
    {
        return m_provider->server.url(QLatin1String("/enter") + QLatin1String(query)).toString();
    }
    /// In the browser here, where nobody comes back from, for long enough to ask for help.
    void waitInVain()
    {
        m_fixture->decide(WindowFixture::Person::ClosesTheTab);
        m_fixture->click("provider-contoso");
        QTRY_VERIFY(m_fixture->button("openAgainButton")
                    && m_fixture->button("openAgainButton")->isEnabled());
        QVERIFY(m_fixture->button("otherDeviceButton")->isHidden());
        m_fixture->clock.advance(20s);
    }
    void goOnElsewhere()
    {
        m_provider->server.expect("POST", "/device",
                                  jsonAnswer(QJsonDocument(m_authorization).toJson()));
        waitInVain();
        m_fixture->click("otherDeviceButton");
        QTRY_VERIFY(field("userCodeField") && !field("userCodeField")->text().isEmpty());
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QLatin1String(name));
    }
    /// The next poll, once nothing is left of the request before.
    void poll()
    {
        const auto polls = m_provider->server.requestsTo("/token").size();
        const auto idle = m_fixture->clock.pending();
        m_fixture->clock.advance(5s);
        QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), polls + 1);
        QTRY_VERIFY(m_fixture->clock.pending() <= idle);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_provider = std::make_unique<ScriptedProvider>(m_fixture->clock);
        m_provider->metadata.insert(QStringLiteral("device_authorization_endpoint"),
                                    m_provider->server.url(QStringLiteral("/device")).toString());
        m_provider->publish();
        m_fixture->addProvider(
            QStringLiteral("contoso"),
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Contoso")},
                                      {QStringLiteral("issuer"), m_provider->issuer()},
                                      {QStringLiteral("client_id"), QStringLiteral("client-1")}})
                .toJson());
        m_authorization = {
            {QStringLiteral("device_code"), QStringLiteral("device-1")},
            {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
            {QStringLiteral("verification_uri"), address()},
            {QStringLiteral("verification_uri_complete"), address("?user_code=WDJB-MJHT")},
            {QStringLiteral("expires_in"), 300},
        };
        m_fixture->openWindow();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_provider.reset();
    }

    void showsWhereToGoAndWhatToEnter()
    {
        goOnElsewhere();
        QCOMPARE(m_fixture->title(), QStringLiteral("Use another device"));
        QCOMPARE(m_fixture->text("deviceText").remove(QChar(u'\u200b')),
                 QStringLiteral("On your phone or another computer, open %1 and enter WDJB-MJHT.")
                     .arg(address()));
        QCOMPARE(m_fixture->text("deviceWarning"),
                 QStringLiteral("Only go on if you started this yourself."));
        QVERIFY(m_fixture->text("waitingText").startsWith(QStringLiteral("Waiting for Contoso.")));
        QVERIFY(m_fixture->text("waitingText")
                    .contains(
                        QLocale().toString(m_fixture->clock.now().addSecs(300).toLocalTime().time(),
                                           QLocale::ShortFormat)));
        QCOMPARE(field("userCodeField")->text(), QStringLiteral("WDJB-MJHT"));
        QCOMPARE(field("addressField")->text(), address());
        for (const char *name : {"userCodeField", "addressField"}) {
            QVERIFY(field(name)->isReadOnly());
            QVERIFY(!field(name)->accessibleName().isEmpty());
            QVERIFY(field(name)->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(field("userCodeField")->font().pointSizeF()
                > field("addressField")->font().pointSizeF());
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QTRY_COMPARE(QApplication::focusWidget(), m_fixture->button("copyCodeButton"));
    }

    void copies()
    {
        goOnElsewhere();
        m_fixture->click("copyCodeButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
        m_fixture->click("copyLinkButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), address());
    }

    void isReadByAPhone()
    {
        goOnElsewhere();
        auto *view = m_fixture->page()->findChild<QrView *>(QStringLiteral("qrView"));
        QVERIFY(view && view->isVisible());
        QVERIFY(!view->accessibleName().isEmpty());
        QCOMPARE(readByPhone(pixelsOf(view->grab().toImage()), 1),
                 address("?user_code=WDJB-MJHT").toLatin1());
    }

    /// ui.md: of nothing else, since it would not save the person the typing.
    void drawsNothingWithoutACompleteAddress()
    {
        m_authorization.remove(QStringLiteral("verification_uri_complete"));
        goOnElsewhere();
        QVERIFY(m_fixture->page()->findChild<QrView *>(QStringLiteral("qrView"))->isHidden());
        QCOMPARE(field("addressField")->text(), address());
    }

    void changesByItself()
    {
        goOnElsewhere();
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        poll();
        QCOMPARE(m_fixture->title(), QStringLiteral("Use another device"));
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        m_fixture->clock.advance(5s);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    void goesBackWhenItIsCancelled()
    {
        goOnElsewhere();
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        m_fixture->clock.advance(300s);
        QCoreApplication::processEvents();
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());
    }

    void startsAgainWithANewCode()
    {
        goOnElsewhere();
        m_provider->server.expect("POST", "/token", error("expired_token"));
        m_fixture->clock.advance(5s);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The sign-in wasn’t finished in time"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("The code stopped working. Nothing was saved."));
        m_authorization.insert(QStringLiteral("user_code"), QStringLiteral("BCDF-GHJK"));
        m_provider->server.expect("POST", "/device",
                                  jsonAnswer(QJsonDocument(m_authorization).toJson()));
        m_fixture->clickInBar(m_fixture->barButtons().first());
        QTRY_VERIFY(field("userCodeField"));
        QTRY_COMPARE(field("userCodeField")->text(), QStringLiteral("BCDF-GHJK"));
    }

    void isNotOfferedWhereTheProviderHasNone()
    {
        m_provider->metadata.remove(QStringLiteral("device_authorization_endpoint"));
        waitInVain();
        QVERIFY(m_fixture->button("otherDeviceButton")->isHidden());
    }
};

QTEST_MAIN(DevicePageTest)
#include "device_page_test.moc"
