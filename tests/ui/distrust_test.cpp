#include "support/scripted_provider.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace lanyard;

/// An OpenID Provider whose ID tokens cannot be believed, in the window: why is told, not only that
/// a sign-in is needed.
class DistrustTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ScriptedProvider> m_provider;

    /// From a server whose clock is ahead of ours.
    [[nodiscard]] HttpAnswer answerFromTheFuture(const QByteArray &nonce, int minutes) const
    {
        const QDateTime then = m_fixture->clock.now().addSecs(minutes * 60);
        HttpAnswer answer = m_provider->tokenAnswer(
            {.nonce = nonce,
             .claims = {{QStringLiteral("iat"), then.toSecsSinceEpoch()},
                        {QStringLiteral("exp"), then.addSecs(3600).toSecsSinceEpoch()}}});
        answer.headers.append({"Date", httpDateText(then)});
        return answer;
    }
    void signIn()
    {
        m_provider->expectSignIn();
        m_fixture->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_fixture->click("provider-contoso");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as Ada Lovelace"));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_provider = std::make_unique<ScriptedProvider>(m_fixture->clock);
        m_provider->publish();
        m_fixture->addProvider(
            QStringLiteral("contoso"),
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Contoso")},
                                      {QStringLiteral("issuer"), m_provider->issuer()},
                                      {QStringLiteral("client_id"), QStringLiteral("client-1")}})
                .toJson());
        m_fixture->openWindow();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_provider.reset();
    }

    void anAccountSaysWhatCouldNotBeTrusted()
    {
        signIn();
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.claims = {{QStringLiteral("aud"), QStringLiteral("somebody")}}}));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("The answer couldn’t be trusted"));
        QCOMPARE(m_fixture->barButtons(),
                 (QStringList{QStringLiteral("Try again"), QStringLiteral("Copy details")}));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Sign in again")));
    }

    void anAccountSaysThatTheClockIsOff()
    {
        signIn();
        m_provider->server.expect("POST", "/token", answerFromTheFuture({}, 12));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your computer’s clock is off"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("It’s about 12 minutes behind Contoso’s. Set date and time to "
                                "automatic, then try again."));
        QCOMPARE(m_fixture->barButtons(), QStringList{QStringLiteral("Try again")});
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Signed in")));

        m_fixture->clock.setNow(m_fixture->clock.now().addSecs(12 * 60));
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        m_fixture->clickInBar(QStringLiteral("Try again")); // and no browser
        QTRY_VERIFY(m_fixture->barTitle().isEmpty());
    }

    void aSignInSaysThatTheClockIsOff()
    {
        m_fixture->browser.onOpen([this](const QUrl &url) {
            const QByteArray nonce = ScriptedProvider::parameter(url, QStringLiteral("nonce"));
            m_provider->server.expect("POST", "/token", answerFromTheFuture(nonce, 180));
            m_provider->server.expect("POST", "/revoke", HttpAnswer{200}); // what came with it
            m_provider->approve(url);
        });
        m_fixture->click("provider-contoso");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your computer’s clock is off"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("It’s about 3 hours behind Contoso’s. Set date and time to "
                                "automatic, then try again."));
        QCOMPARE(m_fixture->barButtons(), QStringList{QStringLiteral("Try again")});
        QVERIFY(m_fixture->store->accounts().isEmpty());
        QTRY_COMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
    }
};

QTEST_MAIN(DistrustTest)
#include "distrust_test.moc"
