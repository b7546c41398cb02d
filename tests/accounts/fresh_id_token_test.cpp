#include "accounts/account_store.h"
#include "accounts/fresh_id_token.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

using State = Account::State;

/// An account that is kept with an ID token and an access token of these lives, from now on.
struct Kept {
    int idTokenLife = 3600;
    int accessTokenLife = 7200;
    QByteArray refreshToken = "refresh-1";
    QString issuer = QStringLiteral("as the provider");
};

Q_DECLARE_METATYPE(HttpAnswer)

class FreshIdTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
    }
    void cleanup()
    {
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    /// As long as an access token would be: a minute before its end, or a fifth of a short life.
    void isGivenWhileItIsGood_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("renewedAfter");
        QTest::newRow("an hour") << 3600 << 3540;
        QTest::newRow("a minute") << 60 << 48;
    }
    void isGivenWhileItIsGood()
    {
        QFETCH(const int, life);
        QFETCH(const int, renewedAfter);
        begin({.idTokenLife = life});
        const QDateTime end = m_environment->clock.now().addSecs(life);
        m_environment->clock.advance(std::chrono::seconds(renewedAfter - 1));
        const auto good = fetch();
        QVERIFY2(good, qPrintable(problemOf(good)));
        QVERIFY(good->token.equals(m_first));
        QCOMPARE(good->expiresAt, end);
        QVERIFY(m_provider->server.requests().isEmpty());

        m_environment->clock.advance(1s);
        m_provider->server.expect("POST", "/token", refreshed());
        const auto next = fetch();
        QVERIFY2(next, qPrintable(problemOf(next)));
        QVERIFY(!next->token.equals(m_first));
        QVERIFY(next->expiresAt > end);
        restart();
        QVERIFY(fetch()->token.equals(next->token.reveal())); // stays in the test
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    /// Each further refresh would say so again, and cost a refresh token for nothing.
    void thatNoneComesIsAskedOnce()
    {
        begin({.idTokenLife = 60});
        m_environment->clock.advance(60s);
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        for (int process = 0; process < 3; ++process) {
            const auto none = fetch();
            QVERIFY(!none);
            QCOMPARE(none.error().kind, ErrorKind::SignInRequired);
            QCOMPARE(none.error().code, QStringLiteral("no_id_token"));
            QCOMPARE(m_account->state(), State::SignedIn); // access tokens come all the same
            restart();
        }
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);

        m_environment->clock.advance(2h); // the next refresh is asked, too
        m_provider->server.expect("POST", "/token", refreshed({.refreshToken = "refresh-3"}));
        const auto next = fetch();
        QVERIFY2(next, qPrintable(problemOf(next)));
    }

    /// It is there, and good for 40 s more: better than none.
    void theLastOneIsGivenWhereNoOtherComes()
    {
        begin();
        m_environment->clock.advance(3560s);
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        const auto good = fetch();
        QVERIFY2(good, qPrintable(problemOf(good)));
        QVERIFY(good->token.equals(m_first));
    }

    void thereIsNoOtherWithoutARefreshToken()
    {
        begin({.idTokenLife = 60, .refreshToken = {}});
        QVERIFY(fetch());
        m_environment->clock.advance(60s);
        const auto none = fetch();
        QVERIFY(!none);
        QCOMPARE(none.error().code, QStringLiteral("no_id_token"));
        QCOMPARE(m_account->state(), State::SignedIn);
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void theRefreshMayFail_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("trouble") << HttpAnswer{503} << ErrorKind::ServerError;
        QTest::newRow("the session has ended")
            << jsonAnswer(R"({"error":"invalid_grant"})", 400) << ErrorKind::TokenRejected;
    }
    void theRefreshMayFail()
    {
        QFETCH(const HttpAnswer, answer);
        QFETCH(const ErrorKind, kind);
        begin({.idTokenLife = 60});
        m_environment->clock.advance(60s);
        m_provider->server.expect("POST", "/token", answer);
        const auto none = fetch();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, kind);
    }

    void plainOAuthHasNone()
    {
        begin({.issuer = {}});
        const auto none = fetch();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Misconfigured);
        QVERIFY(none.error().detail.startsWith(QLatin1String("acme has no ID token")));
    }

private:
    void begin(const Kept &kept = {})
    {
        const QDateTime now = m_environment->clock.now();
        m_first = m_provider->idToken(
            {.nonce = "nonce-0",
             .claims
             = {{QStringLiteral("iat"), now.toSecsSinceEpoch()},
                {QStringLiteral("exp"), now.addSecs(kept.idTokenLife).toSecsSinceEpoch()}}});
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.issuer = kept.issuer.isEmpty() ? QString() : m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.signedInAt = now;
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([&](QList<AccountEntry> &entries) { entries = {entry}; }));

        SessionRecord session;
        session.issuer = m_provider->issuer();
        session.providerId = entry.providerId;
        session.subject = entry.subject;
        session.refreshToken = Secret(kept.refreshToken);
        session.scope = QStringList{QStringLiteral("openid")};
        session.client.clientId = entry.clientId;
        session.nonce = "nonce-0";
        session.provider = m_provider->parsedMetadata();
        AccessTokenRecord access;
        access.accessToken = Secret("access-0");
        access.tokenType = QStringLiteral("Bearer");
        access.expiresIn = std::chrono::seconds(kept.accessTokenLife);
        access.expiresAt = now.addSecs(kept.accessTokenLife);
        access.idToken = Secret(m_first);
        if (kept.refreshToken.isEmpty()) {
            session.accessToken = access.accessToken.clone();
            session.accessTokenExpiresAt = access.expiresAt;
        }
        m_environment->vault.put(sessionKey(entry.id), session.toBytes());
        m_environment->vault.put(accessTokenKey(entry.id), access.toBytes());
        restart();
    }

    void restart()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_account = m_store->accounts().first();
    }

    [[nodiscard]] HttpAnswer refreshed(ScriptedTokens tokens = {}) const
    {
        if (tokens.refreshToken == "refresh-1") {
            tokens.refreshToken = "refresh-2";
        }
        tokens.accessToken = "access-2";
        return m_provider->tokenAnswer(tokens);
    }

    Result<FreshIdToken> fetch()
    {
        Result<FreshIdToken> result = fail(ErrorKind::Internal, QStringLiteral("no answer"));
        bool isAnswered = false;
        fetchIdToken(*m_account, m_environment->environment(), this,
                     [&](Result<FreshIdToken> idToken) {
                         result = std::move(idToken);
                         isAnswered = true;
                     });
        [&] { QTRY_VERIFY(isAnswered); }();
        return result;
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    Account *m_account = nullptr;
    QByteArray m_first;
};

QTEST_GUILESS_MAIN(FreshIdTokenTest)
#include "fresh_id_token_test.moc"
