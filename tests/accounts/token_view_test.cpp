#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "accounts/token_view.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

class TokenViewTest : public QObject {
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

    void readsAJwtWhoeverSignedIt()
    {
        const TokenSigner stranger(QStringLiteral("ES256"), QStringLiteral("k-9"));
        const auto claims = claimsOf(
            Secret(stranger.signText(R"({"alg":"ES256","kid":"k-9"})",
                                     R"({"b": 9007199254740993, "a\u0022": {"x": [1, 2]}})")));
        QVERIFY(claims);
        QCOMPARE(claims->keyId, QStringLiteral("k-9"));
        QCOMPARE(claims->json(),
                 QByteArray("{\n    \"a\\\"\": {\"x\":[1,2]},\n    \"b\": 9007199254740993\n}"));
        QVERIFY(!QJsonDocument::fromJson(claims->json()).isNull());
    }

    void whatIsNoJwtSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("opaque") << QByteArray("2YotnFZFEjr1zCsicMWpAA");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("looks like one") << QByteArray("a.b.c");
        QTest::newRow("encrypted") << QByteArray("e30.e30.e30.e30.e30");
        QTest::newRow("no object inside") << QByteArray("e30.WzFd.c2ln");
        QTest::newRow("too large") << QByteArray("e30.") + QByteArray(100 * 1024, 'A') + ".c2ln";
    }
    void whatIsNoJwtSaysNothing()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(!claimsOf(Secret(token)));
    }

    void anAccountTellsOfItsIdToken()
    {
        begin();
        refresh({.accessToken = "access-2"});
        const QDateTime came = m_environment->clock.now();
        const auto idToken = m_account->idToken();
        QVERIFY(idToken);
        QCOMPARE(idToken->said.claims.value(QStringLiteral("sub")).toString(),
                 QStringLiteral("subject-1"));
        QCOMPARE(idToken->said.keyId, m_provider->signer.kid());
        QCOMPARE(idToken->checkedAt, came);

        // A refresh that brings none leaves the one that is there, and when it was checked.
        m_environment->clock.advance(3600s);
        refresh({.accessToken = "access-3", .hasIdToken = false});
        QCOMPARE(m_account->idToken()->checkedAt, came);
        restart();
        QVERIFY(!m_account->idToken()); // nobody has looked into the vault
        bool isFresh = false;
        m_account->ensureFresh(Account::Freshness::IfStale, this,
                               [&](const Result<void> &fresh) { isFresh = fresh.has_value(); });
        QTRY_VERIFY(isFresh);
        QCOMPARE(m_account->idToken()->checkedAt, came);
    }

    void anAccountTellsOfItsRefreshToken()
    {
        begin();
        QVERIFY(refreshToken());
        QVERIFY(!refreshToken()->replacedAt);
        refresh({.accessToken = "access-2", .refreshToken = "refresh-2"});
        const QDateTime replaced = m_environment->clock.now();
        QCOMPARE(refreshToken()->replacedAt, replaced);
        m_environment->clock.advance(3600s);
        refresh({.accessToken = "access-3", .refreshToken = "refresh-2"}); // the same
        QCOMPARE(refreshToken()->replacedAt, replaced);
        refresh({.accessToken = "access-4", .refreshToken = {}}); // none: the old one stays
        QCOMPARE(refreshToken()->replacedAt, replaced);
    }

    void anAccountWithoutOneSaysSo()
    {
        begin({});
        QVERIFY(!refreshToken());
    }

private:
    void begin(const QByteArray &refreshToken = "refresh-1")
    {
        const QDateTime now = m_environment->clock.now();
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.issuer = m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.signedInAt = now;
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([&](QList<AccountEntry> &entries) { entries = {entry}; }));
        SessionRecord session;
        session.issuer = entry.issuer;
        session.providerId = entry.providerId;
        session.subject = entry.subject;
        session.refreshToken = Secret(refreshToken);
        session.scope = QStringList{QStringLiteral("openid")};
        session.client.clientId = entry.clientId;
        session.provider = m_provider->parsedMetadata();
        if (refreshToken.isEmpty()) {
            session.accessToken = Secret("access-0");
        }
        m_environment->vault.put(sessionKey(entry.id), session.toBytes());
        restart();
    }

    void restart()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_account = m_store->accounts().first();
    }

    void refresh(const ScriptedTokens &tokens)
    {
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer(tokens));
        Result<void> outcome = fail(ErrorKind::Internal, QStringLiteral("no answer"));
        bool isAnswered = false;
        m_account->ensureFresh(Account::Freshness::Force, this, [&](const Result<void> &fresh) {
            outcome = fresh;
            isAnswered = true;
        });
        QTRY_VERIFY(isAnswered);
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
    }

    std::optional<RefreshTokenView> refreshToken()
    {
        std::optional<Result<std::optional<RefreshTokenView>>> answer;
        m_account->fetchRefreshToken(
            this, [&](const Result<std::optional<RefreshTokenView>> &found) { answer = found; });
        [&] { QTRY_VERIFY(answer && *answer); }();
        return answer->value_or(std::nullopt);
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    Account *m_account = nullptr;
};

QTEST_GUILESS_MAIN(TokenViewTest)
#include "token_view_test.moc"
