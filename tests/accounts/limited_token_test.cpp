#include "accounts/account_store.h"
#include "accounts/last_refresh.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QTest>

#include <memory>

using namespace lanyard;

namespace {

const QString kApi = QStringLiteral("https://api.example.org");
const QString kOtherApi = QStringLiteral("https://other.example.org");
const QString kEmail = QStringLiteral("https://op.example/auth/userinfo.email");

} // namespace

/// A token that allows less than the account's own (RFC 6749 §6), beside that. What is for one
/// resource alone has its tests with the sign-in that names resources.
class LimitedTokenTest : public QObject {
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

    void asksForLessAndLeavesTheAccountAsItIs()
    {
        begin();
        expectAnswer(QStringLiteral("read"));
        const auto token = fetch(QStringLiteral("read"));
        QVERIFY2(token, qPrintable(problemOf(token)));
        QVERIFY(token->accessToken.equals("narrow"));
        QCOMPARE(token->scope, QStringList{QStringLiteral("read")});
        QCOMPARE(lastForm().value(QStringLiteral("scope")), QStringLiteral("read"));
        QCOMPARE(lastForm().value(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
        QVERIFY(!lastForm().contains(QStringLiteral("resource")));

        QVERIFY(session().refreshToken.equals("refresh-2")); // rotated, and kept
        QCOMPARE(session().scope, granted()); // §6: the refresh token's is what it was
        QVERIFY(ensureFresh(Account::Freshness::IfStale));
        QVERIFY(m_account->accessToken()->equals("access-0"));
        QCOMPARE(m_account->scope(), granted());

        // The next one for all of it is asked for without a scope.
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.accessToken = "access-3", .refreshToken = "refresh-3", .hasIdToken = false}));
        QVERIFY(ensureFresh(Account::Freshness::Force));
        QVERIFY(!lastForm().contains(QStringLiteral("scope")));
        QCOMPARE(m_account->scope(), granted());
    }

    /// §5.1: an answer that does not say its scope has the one that was asked for.
    void takesSilenceForWhatWasAskedFor()
    {
        begin();
        expectAnswer({});
        const auto token = fetch(QStringLiteral("write read"));
        QVERIFY2(token, qPrintable(problemOf(token)));
        QCOMPARE(token->scope, (QStringList{QStringLiteral("write"), QStringLiteral("read")}));
        QCOMPARE(session().scope, granted());
    }

    void asksForTheAccountsOwnResource()
    {
        begin({kApi, kOtherApi});
        expectAnswer(QStringLiteral("read"));
        QVERIFY(fetch(QStringLiteral("read")));
        QCOMPARE(lastForm().value(QStringLiteral("resource")), kApi);
        expectAnswer(QStringLiteral("read"), "refresh-3");
        QVERIFY(fetch(QStringLiteral("read"), kOtherApi));
        QCOMPARE(lastForm().value(QStringLiteral("resource")), kOtherApi);
        QCOMPARE(lastForm().value(QStringLiteral("scope")), QStringLiteral("read"));
    }

    /// Some servers use the refresh token up before they refuse.
    void asksForNothingThatWasNotGranted_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("a scope") << QStringLiteral("read admin") << QString()
                                 << QStringLiteral("invalid_scope") << QStringLiteral("\"admin\"");
        QTest::newRow("in another case")
            << QStringLiteral("Read") << QString() << QStringLiteral("invalid_scope")
            << QStringLiteral("\"Read\"");
        QTest::newRow("a scope of its resource")
            << QStringLiteral("admin") << kApi << QStringLiteral("invalid_scope")
            << QStringLiteral("\"admin\"");
        QTest::newRow("a resource")
            << QStringLiteral("read") << QStringLiteral("https://third.example.org")
            << QStringLiteral("invalid_target") << QStringLiteral("third.example.org");
        QTest::newRow("RFC 6749 §3.3")
            << QStringLiteral("a\"b") << QString() << QString() << QStringLiteral("no scope");
        QTest::newRow("no limit") << QString() << QString() << QString()
                                  << QStringLiteral("no limit");
    }
    void asksForNothingThatWasNotGranted()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, resource);
        QFETCH(const QString, code);
        QFETCH(const QString, named);
        begin({kApi, kOtherApi});
        const auto token = fetch(scope, resource);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(token.error().code, code);
        QVERIFY2(token.error().detail.contains(named), qPrintable(token.error().detail));
        QVERIFY(m_provider->server.requests().isEmpty());
        QVERIFY(!m_account->lastError());
    }

    /// What may be asked of the one says nothing of the other.
    void leavesTheScopeOfAnotherResourceToTheProvider()
    {
        begin({kApi, kOtherApi});
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_scope"})", 400));
        const auto refused = fetch(QStringLiteral("admin"), kOtherApi);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(refused.error().code, QStringLiteral("invalid_scope"));
        QCOMPARE(m_account->state(), Account::State::SignedIn);
        QVERIFY(!m_account->lastError());
        expectAnswer(QStringLiteral("admin"));
        QVERIFY(fetch(QStringLiteral("admin"), kOtherApi));
    }

    /// Whoever allowed it was told of less.
    void givesNoTokenThatAllowsMore_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<bool>("isGiven");
        const auto row
            = [](const char *name, const char *asked, const QString &answered, bool isGiven) {
                  QTest::newRow(name) << QString::fromLatin1(asked) << answered << isGiven;
              };
        row("all of it", "read", granted().join(u' '), false);
        row("one more", "read", QStringLiteral("read write"), false);
        row("another", "read", QStringLiteral("write"), false);
        row("less", "read write", QStringLiteral("read"), true);
        row("nothing", "read", QStringLiteral(" "), true);
        row("by another name", "email", kEmail, true);
        row("no permission of a token's", "read", QStringLiteral("read offline_access"), true);
    }
    void givesNoTokenThatAllowsMore()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, answered);
        QFETCH(const bool, isGiven);
        begin();
        expectAnswer(answered);
        const auto token = fetch(asked);
        QCOMPARE(token.has_value(), isGiven);
        if (!isGiven) {
            QCOMPARE(token.error().kind, ErrorKind::Misconfigured);
            QCOMPARE(token.error().code, QLatin1String(notNarrowedCode));
            QVERIFY(token.error().detail.contains(QStringLiteral("write")));
        }
        // The session was renewed all the same.
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QCOMPARE(session().scope, granted());
        QCOMPARE(m_account->state(), Account::State::SignedIn);
        QVERIFY(!m_account->lastError());
    }

    void aRejectedRefreshTokenEndsTheSessionHereToo()
    {
        begin();
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_grant"})", 400));
        QCOMPARE(fetch(QStringLiteral("read")).error().kind, ErrorKind::TokenRejected);
        QCOMPARE(m_account->state(), Account::State::SignInRequired);
    }

    /// Who waited for another token has not asked in vain.
    void aFailureIsOfItsLimitsAlone()
    {
        const auto limits = [](const char *resource, const char *scope) {
            return tokenLimits(QString::fromLatin1(resource), QString::fromLatin1(scope));
        };
        const Error error{ErrorKind::Network, {}, QStringLiteral("no way")};
        LastRefresh waiting(m_environment->places, QStringLiteral("0011"));
        waiting.beginToWait();
        LastRefresh(m_environment->places, QStringLiteral("0011"))
            .leave(error, limits("", "read write"), m_environment->random);
        QCOMPARE(waiting.failureWhileWaiting(limits("", "read write")), std::optional(error));
        for (const TokenLimits &other : {TokenLimits(), limits("", "read"), limits("urn:a", ""),
                                         limits("urn:a", "read write")}) {
            QVERIFY(!waiting.failureWhileWaiting(other));
        }
    }

private:
    static QStringList granted()
    {
        return {QStringLiteral("openid"), QStringLiteral("read"), QStringLiteral("write"), kEmail};
    }

    void begin(const QStringList &resources = {})
    {
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.issuer = m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.scope = granted();
        entry.signedInAt = m_environment->clock.now();
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([&](QList<AccountEntry> &entries) { entries = {entry}; }));

        SessionRecord session;
        session.issuer = entry.issuer;
        session.providerId = entry.providerId;
        session.subject = entry.subject;
        session.refreshToken = Secret("refresh-1");
        session.scope = granted();
        session.resources = resources;
        session.client.clientId = entry.clientId;
        session.provider = m_provider->parsedMetadata();
        AccessTokenRecord access;
        access.accessToken = Secret("access-0");
        access.tokenType = QStringLiteral("Bearer");
        access.expiresAt = m_environment->clock.now().addSecs(3600);
        access.scope = granted();
        m_environment->vault.put(sessionKey(entry.id), session.toBytes());
        m_environment->vault.put(accessTokenKey(entry.id), access.toBytes());
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_account = m_store->accounts().first();
    }

    void expectAnswer(const QString &scope, const QByteArray &refreshToken = "refresh-2")
    {
        m_provider->server.expect("POST", "/token",
                                  m_provider->tokenAnswer({.accessToken = "narrow",
                                                           .refreshToken = refreshToken,
                                                           .hasIdToken = false,
                                                           .scope = scope}));
    }

    [[nodiscard]] Result<AccessTokenRecord> fetch(const QString &scope,
                                                  const QString &resource = {})
    {
        std::optional<Result<AccessTokenRecord>> answer;
        m_account->fetchTokenFor(
            tokenLimits(resource, scope), this,
            [&](Result<AccessTokenRecord> token) { answer = std::move(token); });
        [&] { QTRY_VERIFY(answer); }();
        return answer ? std::move(*answer) : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }

    [[nodiscard]] bool ensureFresh(Account::Freshness freshness)
    {
        std::optional<Result<void>> answer;
        m_account->ensureFresh(freshness, this, [&](const Result<void> &fresh) { answer = fresh; });
        [&] { QTRY_VERIFY(answer); }();
        return answer && *answer;
    }

    [[nodiscard]] SessionRecord session() const
    {
        return SessionRecord::fromBytes(
                   Secret(m_environment->vault.bytes(sessionKey(QStringLiteral("0011")))))
            .value();
    }
    [[nodiscard]] QMultiMap<QString, QString> lastForm() const
    {
        return formOf(m_provider->server.requestsTo("/token").last().body);
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    Account *m_account = nullptr;
};

QTEST_GUILESS_MAIN(LimitedTokenTest)
#include "limited_token_test.moc"
