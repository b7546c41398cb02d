#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

namespace {

HttpAnswer error(const char *code)
{
    return jsonAnswer(QByteArray("{\"error\":\"") + code + "\"}", 400);
}

} // namespace

/// What is its own of a sign-in on another device; all the rest is that of sign_in_test.
class DeviceSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->metadata.insert(QStringLiteral("device_authorization_endpoint"),
                                    m_provider->server.url(QStringLiteral("/device")).toString());
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void makesAnAccountWithoutABrowserHere()
    {
        start(request());
        const oauth::DeviceAuthorization *shown = m_signIn->deviceAuthorization();
        QVERIFY(shown);
        QCOMPARE(shown->userCode, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(shown->verificationUri, m_provider->server.url(QStringLiteral("/enter")));
        QCOMPARE(m_signIn->expiresAt(), m_environment->clock.now().addSecs(300));
        QVERIFY(m_signIn->offersOtherDevice());
        QVERIFY(m_signIn->redirectUri().isEmpty());
        QVERIFY(m_signIn->authorizationUrl().isEmpty());

        QList<Stage> stages;
        connect(m_signIn.get(), &SignIn::stageChanged, this, [&] {
            if (stages.isEmpty() || stages.last() != m_signIn->stage()) {
                stages.append(m_signIn->stage());
            }
        });
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        poll();
        expectTokens({});
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        poll();
        waitForEnd();
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(!m_signIn->deviceAuthorization());
        QCOMPARE(stages.first(), Stage::Exchanging);
        QVERIFY(std::is_sorted(stages.begin(), stages.end()));
        QCOMPARE(stages.last(), Stage::Finished);
        QVERIFY(m_environment->browser.urls().isEmpty());

        const Account *account = m_store->account(m_signIn->result()->accountId);
        QVERIFY(account);
        QCOMPARE(account->name(), QStringLiteral("acme"));
        QCOMPARE(account->entry().displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(account->entry().subject, QStringLiteral("subject-1"));
        QCOMPARE(account->state(), Account::State::SignedIn);
        const auto session = SessionRecord::fromBytes(
            Secret(m_environment->vault.bytes(sessionKey(account->id()))));
        QVERIFY2(session, qPrintable(problemOf(session)));
        QVERIFY(session->refreshToken.equals("refresh-1"));
        QVERIFY(session->nonce.isEmpty()); // none was sent
    }

    void asksForWhatABrowserWouldAskFor()
    {
        start(request());
        const auto form = formOf(m_provider->server.requestsTo("/device").first().body);
        QCOMPARE(form.value(QStringLiteral("scope")),
                 QStringLiteral("openid profile email offline_access"));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("client-1"));
    }

    void endsAsTheProviderSays_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("denied") << QByteArray("access_denied") << ErrorKind::AuthorizationDenied;
        QTest::newRow("over") << QByteArray("expired_token") << ErrorKind::TimedOut;
    }
    void endsAsTheProviderSays()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const ErrorKind, kind);
        start(request());
        m_provider->server.expect("POST", "/token", error(code.constData()));
        poll();
        waitForEnd();
        QCOMPARE(nameOf(m_signIn->result().error().kind), nameOf(kind));
        QCOMPARE(m_signIn->result().error().code, QString::fromLatin1(code));
        QVERIFY(m_store->accounts().isEmpty());
    }

    void saysWhatTheProviderDoesNotOffer()
    {
        m_provider->metadata.remove(QStringLiteral("device_authorization_endpoint"));
        m_provider->publish();
        m_signIn = m_store->startSignIn(request());
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(!m_signIn->offersOtherDevice());
    }

    /// The person is not asked for longer than the attempt may last.
    void endsWithItsTimeLimit()
    {
        SignInRequest wish = request();
        wish.timeLimit = 60s;
        start(std::move(wish));
        QCOMPARE(m_signIn->expiresAt(), m_environment->clock.now().addSecs(60));
        m_environment->clock.advance(60s);
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::TimedOut);
    }

    void canBeCancelled()
    {
        start(request());
        m_signIn->cancel();
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
        m_environment->clock.advance(300s);
        QCoreApplication::processEvents();
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());
    }

    /// What came for somebody who is not believed goes back.
    void givesTheTokenBackWhereTheProfileIsOfAnother()
    {
        start(request());
        expectTokens({});
        m_provider->server.expect(
            "GET", "/userinfo",
            ScriptedProvider::userInfoAnswer({{QStringLiteral("sub"), QStringLiteral("other")}}));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        poll();
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::SubjectMismatch);
        QVERIFY(m_store->accounts().isEmpty());
        QTRY_VERIFY(m_store->isIdle());
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").first().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-1"));
    }

    void isForTheAccountThatSignsInAgain()
    {
        start(request());
        expectTokens({});
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        poll();
        waitForEnd();
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));

        SignInRequest again = request();
        again.expectedAccountId = m_signIn->result()->accountId;
        start(std::move(again));
        expectTokens({.refreshToken = "refresh-2", .subject = QStringLiteral("subject-2")});
        m_provider->server.expect("GET", "/userinfo",
                                  ScriptedProvider::userInfoAnswer(
                                      {{QStringLiteral("sub"), QStringLiteral("subject-2")}}));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        poll();
        waitForEnd();
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::AccountMismatch);
        QTRY_VERIFY(m_store->isIdle());
        QCOMPARE(m_store->accounts().size(), 1);
    }

    void survivesTheStore()
    {
        start(request());
        m_store.reset();
        QCOMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->deviceAuthorization());
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Canceled);
    }

private:
    [[nodiscard]] SignInRequest request() const
    {
        SignInRequest request{m_provider->provider()};
        request.open = SignInRequest::Open::OtherDevice;
        return request;
    }

    /// Until the person is asked.
    void start(SignInRequest wish)
    {
        m_provider->publish();
        m_provider->server.expect(
            "POST", "/device",
            jsonAnswer(
                QJsonDocument(QJsonObject{
                                  {QStringLiteral("device_code"), QStringLiteral("device-1")},
                                  {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                                  {QStringLiteral("verification_uri"),
                                   m_provider->server.url(QStringLiteral("/enter")).toString()},
                                  {QStringLiteral("expires_in"), 300},
                              })
                    .toJson()));
        m_signIn = m_store->startSignIn(std::move(wish));
        [&] { QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingDevice); }();
        QCoreApplication::processEvents();
    }

    void expectTokens(const ScriptedTokens &tokens)
    {
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer(tokens));
    }

    /// The next one, once nothing is left of the request before: two timers, that of the wait and
    /// the time limit.
    void poll()
    {
        [&] { QTRY_COMPARE(m_environment->clock.pending(), 2U); }();
        m_environment->clock.advance(5s);
    }

    void waitForEnd()
    {
        if (m_signIn->stage() != Stage::Finished) {
            QSignalSpy finished(m_signIn.get(), &SignIn::finished);
            [&] { QTRY_COMPARE(finished.size(), 1); }();
        }
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "device_sign_in_test.moc"
