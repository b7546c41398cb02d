#include "support/scripted_provider.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// An OpenID Provider that announces less than at the last sign-in, in the window.
class DowngradeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedProvider> m_provider;

    void approveInBrowser()
    {
        m_fixture->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
    }
    /// Another sign-in at Contoso, when nothing is cached any more.
    void beginAgain()
    {
        m_fixture->network.isThere = false;
        m_fixture->clock.advance(24h);
        m_fixture->window->findChild<QPushButton *>(QStringLiteral("addAccountButton"))->click();
        m_fixture->network.isThere = true;
        m_fixture->click("provider-contoso");
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_provider = std::make_unique<ScriptedProvider>(m_fixture->clock);
        m_provider->metadata.insert(QStringLiteral("code_challenge_methods_supported"),
                                    QJsonArray{QStringLiteral("S256")});
        m_provider->publish();
        m_fixture->addProvider(
            QStringLiteral("contoso"),
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Contoso")},
                                      {QStringLiteral("issuer"), m_provider->issuer()},
                                      {QStringLiteral("client_id"), QStringLiteral("client-1")}})
                .toJson());
        m_fixture->openWindow();
        m_provider->expectSignIn();
        approveInBrowser();
        m_fixture->click("provider-contoso");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->barBody(), QString());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_provider.reset();
    }

    void nothingIsSaidWhereNothingIsLost()
    {
        m_provider->expectSignIn();
        beginAgain();
        QTRY_VERIFY(
            m_fixture->barBody().startsWith(QStringLiteral("You were already signed in as")));
        QCOMPARE(m_fixture->page()->bar()->notice()->tone, Tone::Good);
    }

    void itIsSaidWhileThePersonCanTurnBackAndAfterwards()
    {
        m_provider->metadata.remove(QStringLiteral("code_challenge_methods_supported"));
        m_provider->metadata.remove(QStringLiteral("revocation_endpoint"));
        const QString lost = QStringLiteral("proof that the answer went to the right program "
                                            "(PKCE), ending access when you sign out");
        m_fixture->decide(WindowFixture::Person::ClosesTheTab);
        beginAgain();
        QTRY_COMPARE(m_fixture->barTitle(),
                     QStringLiteral("Contoso protects sign-ins less than before"));
        QVERIFY2(m_fixture->barBody().contains(lost), qPrintable(m_fixture->barBody()));
        QCOMPARE(m_fixture->page()->bar()->notice()->tone, Tone::Warning);
        QVERIFY(m_fixture->button("openAgainButton")->isEnabled());

        m_provider->expectSignIn();
        approveInBrowser();
        m_fixture->click("openAgainButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Contoso no longer offers what it did at your last sign-in: %1. If "
                                "your IT team can’t say why, sign out.")
                     .arg(lost));
        QCOMPARE(m_fixture->page()->bar()->notice()->tone, Tone::Warning);
        QCOMPARE(m_fixture->store->accounts().size(), 1);
        QCOMPARE(m_fixture->store->accounts().first()->state(), Account::State::SignedIn);
    }
};

QTEST_MAIN(DowngradeTest)
#include "downgrade_test.moc"
