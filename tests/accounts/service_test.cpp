#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/own_key.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

using Freshness = Account::Freshness;
using Revocation = Account::SignOutReceipt::Revocation;

/// A service account (RFC 6749 §4.4) from its credentials to its end.
class ServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
        openStore();
    }
    void cleanup()
    {
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void addsAnAccountThatIsNobodys()
    {
        expectToken("at-1");
        const auto outcome = add(wish());
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(outcome->kind, SignIn::Outcome::Kind::NewAccount);
        const Account &account = *m_store->account(outcome->accountId);
        QCOMPARE(account.name(), QStringLiteral("127.0.0.1"));
        QCOMPARE(account.entry().displayName, QStringLiteral("service-1"));
        QCOMPARE(account.entry().subject, QStringLiteral("service-1"));
        QCOMPARE(account.entry().issuer, m_provider->issuer());
        QVERIFY(account.entry().service);
        QVERIFY(account.accessToken()->equals("at-1"));
        QCOMPARE(account.accessTokenExpiresAt(), m_environment->clock.now().addSecs(300));
        QVERIFY(!m_environment->places.data.isEmpty());
    }

    /// The article's rule: cached, and renewed 60 s before it runs out.
    void renewsAMinuteBeforeTheEnd()
    {
        Account &account = added();
        m_environment->clock.advance(239s);
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("at-1"));
        m_environment->clock.advance(1s);
        expectToken("at-2");
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("at-2"));
    }

    void asksOnceForAllWhoWait()
    {
        Account &account = added();
        m_environment->clock.advance(300s);
        expectToken("at-2");
        int answered = 0;
        for (int waiting = 0; waiting < 10; ++waiting) {
            account.ensureFresh(Freshness::IfStale, this,
                                [&](const Result<void> &fresh) { answered += fresh ? 1 : 0; });
        }
        QTRY_COMPARE(answered, 10);
        QCOMPARE(tokenRequests(), 2); // the one of adding it, and this one
    }

    /// What another process finds: the token, and what brings the next one.
    void isFoundAgainAfterARestart()
    {
        const QString id = added().id();
        openStore();
        Account *account = m_store->account(id);
        QVERIFY(account);
        QVERIFY(ensureFresh(*account));
        QVERIFY(account->accessToken()->equals("at-1"));
        m_environment->clock.advance(300s);
        expectToken("at-2");
        QVERIFY(ensureFresh(*account));
        QVERIFY(account->accessToken()->equals("at-2"));
        QCOMPARE(lastForm().value(QStringLiteral("scope")), QStringLiteral("read write"));
        QCOMPARE(lastForm().value(QStringLiteral("audience")), QStringLiteral("api"));
    }

    void keepsTheDayOnWhichTheSecretEnds()
    {
        const QDate today = m_environment->clock.now().toLocalTime().date();
        ServiceRequest request = wish();
        request.secretEnds = today.addDays(15);
        expectToken("at-1");
        const QString id = add(request).value().accountId;
        openStore();
        QCOMPARE(m_store->account(id)->secretDaysLeft(), std::optional<qint64>(15));
        m_environment->clock.advance(24h * 16);
        QCOMPARE(m_store->account(id)->secretDaysLeft(), std::optional<qint64>(-1));
        // Of the secret that replaces it nobody has said when.
        expectToken("at-2");
        QCOMPARE(add(wish()).value().accountId, id);
        QCOMPARE(m_store->account(id)->secretDaysLeft(), std::optional<qint64>());
    }

    void keepsAPrivateKeyInTheVault()
    {
        const OwnKey key(QStringLiteral("P-256"));
        ServiceRequest request = wish();
        request.client.clientSecret.reset();
        request.client.privateKey = std::make_shared<const Secret>(key.pem());
        request.client.keyId = QStringLiteral("kid-1");
        expectToken("at-1");
        const auto outcome = add(request);
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        openStore();
        m_environment->clock.advance(300s);
        expectToken("at-2");
        Account &account = *m_store->account(outcome->accountId);
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("at-2"));
        QVERIFY(lastForm().contains(QStringLiteral("client_assertion")));
        const auto session = SessionRecord::fromBytes(
            Secret(m_environment->vault.bytes(sessionKey(outcome->accountId))));
        QVERIFY2(session, qPrintable(problemOf(session)));
        QVERIFY(session->client.privateKey->equals(key.pem().reveal())); // into the comparison only
        QCOMPARE(session->client.keyId, QStringLiteral("kid-1"));
    }

    void sameIdentity_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QStringList>("scope");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<bool>("isSame");
        const QString id = QStringLiteral("service-1");
        const QString api = QStringLiteral("api");
        const QStringList scope{QStringLiteral("read"), QStringLiteral("write")};
        QTest::newRow("all of it") << id << scope << api << true;
        QTest::newRow("the scope in another order")
            << id << QStringList{scope[1], scope[0]} << api << true;
        QTest::newRow("another client") << QStringLiteral("service-2") << scope << api << false;
        QTest::newRow("another scope") << id << QStringList{scope[0]} << api << false;
        QTest::newRow("another audience") << id << scope << QStringLiteral("other") << false;
    }
    void sameIdentity()
    {
        QFETCH(const QString, clientId);
        QFETCH(const QStringList, scope);
        QFETCH(const QString, audience);
        QFETCH(const bool, isSame);
        const QString first = added().id();
        ServiceRequest request = wish();
        request.client.clientId = clientId;
        request.client.clientSecret = std::make_shared<const Secret>("newer");
        request.access.scope = scope;
        request.access.audience = audience;
        expectToken("at-2");
        const auto outcome = add(request);
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(outcome->accountId == first, isSame);
        QCOMPARE(m_store->accounts().size(), isSame ? 1 : 2);
        if (isSame) {
            m_environment->clock.advance(300s);
            expectToken("at-3");
            QVERIFY(ensureFresh(*m_store->account(first)));
            QCOMPARE(lastRequest().header("Authorization"),
                     "Basic " + QByteArray("service-1:newer").toBase64());
        }
    }

    void keepsNothingOfWhatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("RFC 6749 5.2 invalid_client")
            << QByteArray(R"({"error":"invalid_client"})") << QStringLiteral("invalid_client");
        QTest::newRow("RFC 6749 5.2 invalid_scope")
            << QByteArray(R"({"error":"invalid_scope"})") << QStringLiteral("invalid_scope");
    }
    void keepsNothingOfWhatIsRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, code);
        m_provider->server.expect("POST", "/token", jsonAnswer(body, 400));
        const auto outcome = add(wish());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(outcome.error().code, code);
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(m_environment->vault.keys().isEmpty());
    }

    void asksNobodyAboutWhatCannotBeRight_data()
    {
        QTest::addColumn<std::function<void(ServiceRequest &)>>("change");
        using Change = std::function<void(ServiceRequest &)>;
        const auto row
            = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("no client id", [](ServiceRequest &wish) { wish.client.clientId.clear(); });
        row("RFC 6749 A.1",
            [](ServiceRequest &wish) { wish.client.clientId = QStringLiteral("id\n"); });
        row("RFC 6749 4.4 a public client",
            [](ServiceRequest &wish) { wish.client.clientSecret.reset(); });
        row("an empty secret", [](ServiceRequest &wish) {
            wish.client.clientSecret = std::make_shared<const Secret>("");
        });
        row("secret and key", [](ServiceRequest &wish) {
            wish.client.privateKey
                = std::make_shared<const Secret>(OwnKey(QStringLiteral("P-256")).pem());
        });
        row("no key", [](ServiceRequest &wish) {
            wish.client.clientSecret.reset();
            wish.client.privateKey = std::make_shared<const Secret>("hush");
        });
        row("RFC 6749 3.3",
            [](ServiceRequest &wish) { wish.access.scope = {QStringLiteral("a\"b")}; });
        row("RFC 8707 2",
            [](ServiceRequest &wish) { wish.access.resources = {QStringLiteral("api")}; });
        row("a name", [](ServiceRequest &wish) { wish.name = QStringLiteral("../x"); });
        row("RFC 6749 3.2 plain http", [](ServiceRequest &wish) {
            wish.issuer.clear();
            wish.tokenEndpoint = QStringLiteral("http://op.example/token");
        });
        row("no address", [](ServiceRequest &wish) {
            wish.issuer.clear();
            wish.address = QStringLiteral("http://op.example/token");
        });
        row("no issuer", [](ServiceRequest &wish) { wish.issuer = QStringLiteral("op example"); });
    }
    void asksNobodyAboutWhatCannotBeRight()
    {
        QFETCH(const std::function<void(ServiceRequest &)>, change);
        ServiceRequest request = wish();
        change(request);
        const auto outcome = add(request);
        QVERIFY(!outcome);
        QCOMPARE(nameOf(outcome.error().kind), nameOf(ErrorKind::Misconfigured));
        QVERIFY(!outcome.error().detail.contains(QStringLiteral("hush")));
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    /// RFC 6749 §3.2: a token endpoint is enough.
    void doesWithoutADocument()
    {
        expectToken("at-1");
        const auto outcome = add(withoutDocument());
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(m_provider->server.requests().size(), 1);
        QVERIFY(m_store->account(outcome->accountId)->entry().issuer.isEmpty());
    }

    /// Whoever was told an address was not always told which one it is.
    void anAddressMayBeEither_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isIssuer");
        QTest::newRow("OIDC Discovery 4 an issuer") << QString() << true;
        QTest::newRow("RFC 6749 3.2 a token endpoint") << QStringLiteral("/token") << false;
        QTest::newRow("RFC 6749 3.2 with a query") << QStringLiteral("/token?realm=a") << false;
    }
    void anAddressMayBeEither()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isIssuer);
        m_provider->server.always("GET", "/.well-known/oauth-authorization-server/token",
                                  Reaction(HttpAnswer{404}));
        for (const char *none : {"/token/.well-known/openid-configuration",
                                 "/.well-known/openid-configuration/token"}) {
            m_provider->server.always("GET", none, Reaction(HttpAnswer{403}));
        }
        m_provider->server.always("POST", "/token",
                                  jsonAnswer(R"({"access_token":"at-1","token_type":"Bearer"})"));
        ServiceRequest request = wish();
        request.issuer.clear();
        request.address = m_provider->issuer() + path;
        const auto outcome = add(request);
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(m_store->account(outcome->accountId)->entry().issuer.isEmpty(), !isIssuer);
    }

    /// A host is no token endpoint: what stands there instead is not given the secret.
    void aHostWithoutADocumentIsGivenNoSecret()
    {
        ScriptedServer stranger;
        stranger.always("GET", "/.well-known/openid-configuration", Reaction(HttpAnswer{404}));
        stranger.always("GET", "/.well-known/oauth-authorization-server",
                        Reaction(HttpAnswer{404}));
        ServiceRequest request = wish();
        request.issuer.clear();
        request.address = stranger.origin().toString();
        QCOMPARE(nameOf(add(request).error().kind), nameOf(ErrorKind::NotFound));
        for (const HttpRequest &asked : stranger.requests()) {
            QCOMPARE(asked.method, QByteArray("GET"));
        }
    }

    void whatIsNeitherIsTold()
    {
        ScriptedServer stranger;
        for (const char *path : {"/site/.well-known/openid-configuration",
                                 "/.well-known/oauth-authorization-server/site",
                                 "/.well-known/openid-configuration/site"}) {
            stranger.expect("GET", path, Reaction(HttpAnswer{404}));
        }
        stranger.expect("POST", "/site", Reaction(HttpAnswer{405}));
        ServiceRequest request = wish();
        request.issuer.clear();
        request.address = stranger.url(QStringLiteral("/site")).toString();
        const auto outcome = add(request);
        QCOMPARE(nameOf(outcome.error().kind), nameOf(ErrorKind::NotFound));
    }

    /// RFC 6749 §2.3.1: some take the secret in the body only, and no document says it.
    void findsOutHowTheSecretIsSent()
    {
        ServiceRequest request = withoutDocument();
        m_provider->server.always("POST", "/token", [](const HttpRequest &asked) {
            return formOf(asked.body).value(QStringLiteral("client_secret"))
                    == QStringLiteral("hush")
                ? jsonAnswer(R"({"access_token":"at-1","token_type":"Bearer","expires_in":300})")
                : jsonAnswer(R"({"error":"invalid_client"})", 401);
        });
        const auto outcome = add(request);
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        QCOMPARE(tokenRequests(), 2);
        QVERIFY(!lastRequest().header("Authorization"));
        openStore(); // from now on it is known
        m_environment->clock.advance(300s);
        QVERIFY(ensureFresh(*m_store->account(outcome->accountId)));
        QCOMPARE(tokenRequests(), 3);
        // The twin: by word nothing is tried out.
        request.client.clientId = QStringLiteral("service-2");
        request.secretMethod = oauth::ClientAuthenticationMethod::ClientSecretPost;
        QVERIFY(add(request));
        QCOMPARE(tokenRequests(), 4);
    }

    void aWrongSecretIsToldWhateverTheOtherWayBrings_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("refused, too") << QByteArray(R"({"error":"invalid_client"})");
        QTest::newRow("not taken") << QByteArray(R"({"error":"invalid_request"})");
    }
    void aWrongSecretIsToldWhateverTheOtherWayBrings()
    {
        QFETCH(const QByteArray, second);
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_client"})", 401));
        m_provider->server.expect("POST", "/token", jsonAnswer(second, 400));
        const auto outcome = add(withoutDocument());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(outcome.error().code, QStringLiteral("invalid_client"));
        QVERIFY(!outcome.error().detail.contains(QStringLiteral("hush")));
        QCOMPARE(m_provider->server.requests().size(), 2);
        QVERIFY(m_environment->vault.keys().isEmpty());
    }

    void isNotTriedTheOtherWayAgainstAnyWord_data()
    {
        QTest::addColumn<bool>("hasDocument");
        QTest::newRow("the provider's, by its document") << true;
        QTest::newRow("the person's") << false;
    }
    void isNotTriedTheOtherWayAgainstAnyWord()
    {
        QFETCH(const bool, hasDocument);
        ServiceRequest request = hasDocument ? wish() : withoutDocument();
        if (!hasDocument) {
            request.secretMethod = oauth::ClientAuthenticationMethod::ClientSecretBasic;
        }
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_client"})", 401));
        QCOMPARE(add(request).error().code, QStringLiteral("invalid_client"));
        QCOMPARE(tokenRequests(), 1);
    }

    /// RFC 9700 §2.6: its secret is for the issuer alone, and for whom a file names beside it.
    void goesToTheIssuersOwnPlacesOnly()
    {
        QUrl elsewhere = m_provider->server.url(QStringLiteral("/token"));
        elsewhere.setHost(QStringLiteral("localhost"));
        m_provider->metadata.insert(QStringLiteral("token_endpoint"), elsewhere.toString());
        m_provider->publish();
        const auto refused = add(wish());
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::ForeignEndpoint);
        QVERIFY(m_provider->server.requestsTo("/token").isEmpty());

        const QString folder = m_environment->places.providers();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/own.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        elsewhere.setPath({});
        file.write(QJsonDocument(
                       QJsonObject{
                           {QStringLiteral("name"), QStringLiteral("Own")},
                           {QStringLiteral("issuer"), m_provider->issuer()},
                           {QStringLiteral("endpoint_origins"), QJsonArray{elsewhere.toString()}},
                       })
                       .toJson());
        file.close();
        expectToken("at-1");
        const auto listed = add(wish());
        QVERIFY2(listed, qPrintable(problemOf(listed)));
    }

    /// Nobody could sign in again: what the provider refuses stays an error, the account stays.
    void staysWhateverTheProviderSays()
    {
        Account &account = added();
        m_environment->clock.advance(300s);
        for (const char *error : {"invalid_client", "access_denied", "access_denied"}) {
            m_provider->server.expect("POST", "/token",
                                      jsonAnswer("{\"error\":\"" + QByteArray(error) + "\"}", 400));
            QVERIFY(!ensureFresh(account));
            QCOMPARE(account.state(), Account::State::SignedIn);
        }
        expectToken("at-2");
        QVERIFY(ensureFresh(account));
    }

    void waitsWhereItIsAskedTo()
    {
        Account &account = added();
        m_environment->clock.advance(300s);
        HttpAnswer answer = jsonAnswer(R"({"error":"slow_down"})", 429);
        answer.headers.emplaceBack("Retry-After", "30");
        m_provider->server.expect("POST", "/token", answer);
        QVERIFY(!ensureFresh(account));
        m_environment->clock.advance(29s);
        QVERIFY(!ensureFresh(account));
        QCOMPARE(account.lastError()->kind, ErrorKind::RateLimited);
        QCOMPARE(tokenRequests(), 2);
        m_environment->clock.advance(1s);
        expectToken("at-2");
        QVERIFY(ensureFresh(account));
    }

    void hasNoProfile()
    {
        std::optional<Result<oauth::UserInfo>> told;
        added().fetchUserInfo(this, [&](Result<oauth::UserInfo> info) { told = std::move(info); });
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QCOMPARE(told->error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_provider->server.requestsTo("/userinfo").isEmpty());
    }

    /// RFC 6749 §4.4.2: each request says what it is for; the account's own token stays.
    void givesATokenThatAllowsLess()
    {
        Account &account = added();
        expectToken("narrow");
        const auto token = fetch(account, QStringLiteral("read"));
        QVERIFY2(token, qPrintable(problemOf(token)));
        QVERIFY(token->accessToken.equals("narrow"));
        QCOMPARE(token->scope, QStringList{QStringLiteral("read")});
        QCOMPARE(lastForm().value(QStringLiteral("scope")), QStringLiteral("read"));
        QCOMPARE(lastForm().value(QStringLiteral("audience")), QStringLiteral("api"));
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("at-1"));
        m_environment->clock.advance(300s);
        expectToken("at-2");
        QVERIFY(ensureFresh(account));
        QCOMPARE(lastForm().value(QStringLiteral("scope")), QStringLiteral("read write"));
    }

    /// The client may be allowed what the account was never to have.
    void givesNoTokenThatAllowsMore()
    {
        Account &account = added();
        const auto refused = fetch(account, QStringLiteral("admin"));
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(refused.error().code, QStringLiteral("invalid_scope"));
        QVERIFY(refused.error().detail.contains(QStringLiteral("\"admin\"")));
        QCOMPARE(tokenRequests(), 1);

        m_provider->server.expect(
            "POST", "/token",
            jsonAnswer(R"({"access_token":"wide","token_type":"Bearer","scope":"read write"})"));
        const auto wide = fetch(account, QStringLiteral("read"));
        QCOMPARE(wide.error().code, QLatin1String(notNarrowedCode));
        QVERIFY(!account.lastError());
        QVERIFY(account.accessToken()->equals("at-1"));
    }

    /// RFC 7009 §2.1: its token is all there is to revoke.
    void givesItsTokenBackAtTheEnd()
    {
        Account &account = added();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        std::optional<Result<Account::SignOutReceipt>> receipt;
        account.signOut(this,
                        [&](const Result<Account::SignOutReceipt> &given) { receipt = given; });
        QTRY_VERIFY(receipt);
        QVERIFY(*receipt);
        QCOMPARE((*receipt)->revocation, Revocation::Done);
        QCOMPARE(lastForm().value(QStringLiteral("token")), QStringLiteral("at-1"));
        QCOMPARE(lastForm().value(QStringLiteral("token_type_hint")),
                 QStringLiteral("access_token"));
        QVERIFY(m_environment->vault.keys().isEmpty());
        QVERIFY(m_store->accounts().isEmpty());
    }

private:
    void openStore()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    [[nodiscard]] ServiceRequest wish() const
    {
        ServiceRequest request;
        request.issuer = m_provider->issuer();
        request.client.clientId = QStringLiteral("service-1");
        request.client.clientSecret = std::make_shared<const Secret>("hush");
        request.access
            = {{QStringLiteral("read"), QStringLiteral("write")}, QStringLiteral("api"), {}};
        return request;
    }

    [[nodiscard]] ServiceRequest withoutDocument() const
    {
        ServiceRequest request = wish();
        request.issuer.clear();
        request.tokenEndpoint = m_provider->server.url(QStringLiteral("/token")).toString();
        return request;
    }

    void expectToken(const QByteArray &token)
    {
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer("{\"access_token\":\"" + token
                                             + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
    }

    Result<SignIn::Outcome> add(const ServiceRequest &request)
    {
        std::optional<Result<SignIn::Outcome>> result;
        m_store->addService(request, this,
                            [&](const Result<SignIn::Outcome> &outcome) { result = outcome; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    Account &added()
    {
        expectToken("at-1");
        return *m_store->account(add(wish()).value().accountId);
    }

    Result<AccessTokenRecord> fetch(Account &account, const QString &scope)
    {
        std::optional<Result<AccessTokenRecord>> answer;
        account.fetchTokenFor(tokenLimits({}, scope), this,
                              [&](Result<AccessTokenRecord> token) { answer = std::move(token); });
        [&] { QTRY_VERIFY(answer); }();
        return answer ? std::move(*answer) : fail(ErrorKind::Internal, QStringLiteral("no answer"));
    }

    bool ensureFresh(Account &account)
    {
        std::optional<Result<void>> result;
        account.ensureFresh(Freshness::IfStale, this,
                            [&](const Result<void> &fresh) { result = fresh; });
        [&] { QTRY_VERIFY(result); }();
        return result && *result;
    }

    [[nodiscard]] HttpRequest lastRequest() const { return m_provider->server.requests().last(); }
    [[nodiscard]] QMultiMap<QString, QString> lastForm() const
    {
        return formOf(lastRequest().body);
    }
    [[nodiscard]] qsizetype tokenRequests() const
    {
        return m_provider->server.requestsTo("/token").size();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
