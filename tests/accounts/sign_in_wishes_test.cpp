#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

Q_DECLARE_METATYPE(SignInRequest)

namespace {

const QString api = QStringLiteral("https://api.example/a");
const QString otherApi = QStringLiteral("https://api.example/b");

} // namespace

/// What is asked of a sign-in besides its scope (OIDC Core §3.1.2.1), and for which APIs it brings
/// tokens (RFC 8707).
class SignInWishesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_provider->publish();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void asksTheProviderForAllOfIt()
    {
        SignInRequest request{m_provider->provider()};
        request.authentication = {.prompt = {QStringLiteral("login")},
                                  .loginHint = QStringLiteral("ada"),
                                  .required = {{QStringLiteral("urn:mfa")}, 300s},
                                  .claims = R"({"id_token":{}})"};
        request.resources = {api, otherApi};
        m_provider->expectSignIn({.claims = strongAndFresh()});
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        const auto asked
            = formOf(m_environment->browser.lastUrl().query(QUrl::FullyEncoded).toLatin1());
        const auto only = [&asked](const char *name) {
            const QStringList values = asked.values(QString::fromLatin1(name));
            return values.size() == 1 ? values.first() : QStringLiteral("not one");
        };
        QCOMPARE(only("prompt"), QStringLiteral("login consent")); // offline_access wants it, too
        QCOMPARE(only("login_hint"), QStringLiteral("ada"));
        QCOMPARE(only("max_age"), QStringLiteral("300"));
        QCOMPARE(only("acr_values"), QStringLiteral("urn:mfa"));
        QCOMPARE(only("claims"), QStringLiteral(R"({"id_token":{}})"));
        QStringList resources = asked.values(QStringLiteral("resource"));
        resources.sort();
        QCOMPARE(resources, (QStringList{api, otherApi}));
        QCOMPARE(resourcesPosted(), QStringList{api});
        QCOMPARE(session().resources, (QStringList{api, otherApi}));
    }

    void refusesWhatCannotBeAskedFor_data()
    {
        QTest::addColumn<SignInRequest>("wishes");
        QTest::addColumn<QString>("named");
        SignInRequest odd;
        odd.authentication.prompt = {QStringLiteral("none"), QStringLiteral("login")};
        QTest::newRow("OIDC Core §3.1.2.1 prompt") << odd << QStringLiteral("none");
        odd = {};
        odd.authentication.required.acrValues = {QStringLiteral("a b")};
        QTest::newRow("acr_values") << odd << QStringLiteral("a b");
        odd = {};
        odd.resources = {api, QStringLiteral("https://api.example/#x")};
        QTest::newRow("RFC 8707 §2 a fragment") << odd << QStringLiteral("#x");
        odd = {};
        odd.open = SignInRequest::Open::OtherDevice;
        odd.authentication.required.maxAge = 5s;
        QTest::newRow("RFC 8628 §3.1") << odd << QStringLiteral("another device");
    }
    void refusesWhatCannotBeAskedFor()
    {
        QFETCH(SignInRequest, wishes);
        QFETCH(const QString, named);
        wishes.provider = m_provider->provider();
        run(std::move(wishes));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_signIn->result().error().detail.contains(named));
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    /// Nothing would say whether it was heeded.
    void asksAPlainOAuthProviderForNoProof()
    {
        Provider plain = m_provider->provider();
        plain.issuer.clear();
        plain.endpoints = m_provider->parsedMetadata();
        plain.endpoints.issuer.clear();
        plain.scope = {QStringLiteral("user")};
        SignInRequest request{plain};
        request.authentication.required.maxAge = 5s;
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_signIn->result().error().detail.contains(QLatin1String("max_age")));
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void holdsTheAnswerAgainstIt_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const char *claim, const QJsonValue &value) {
            QJsonObject claims = strongAndFreshAt(0);
            claims.insert(QLatin1String(claim), value);
            QTest::newRow(name) << claims << false;
        };
        QTest::newRow("right") << strongAndFreshAt(0) << true;
        row("rule 13 no auth_time", "auth_time", QJsonValue::Undefined);
        row("rule 13 an old auth_time", "auth_time", -361);
        row("rule 13 auth_time in the future", "auth_time", 61);
        row("rule 12 no acr", "acr", QJsonValue::Undefined);
        row("rule 12 another acr", "acr", QStringLiteral("urn:pwd"));
        row("rule 12 acr as a list", "acr", QJsonArray{QStringLiteral("urn:mfa")});
    }
    void holdsTheAnswerAgainstIt()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(const bool, isGood);
        if (const QJsonValue age = claims.value(QStringLiteral("auth_time")); age.isDouble()) {
            claims.insert(QStringLiteral("auth_time"),
                          now().addSecs(age.toInteger()).toSecsSinceEpoch());
        }
        SignInRequest request{m_provider->provider()};
        request.authentication.required = {{QStringLiteral("urn:mfa")}, 300s};
        if (isGood) {
            m_provider->expectSignIn({.claims = claims});
        } else {
            expectTokensOnly({.claims = claims});
            m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        }
        run(std::move(request));
        QCOMPARE(m_signIn->result().has_value(), isGood);
        if (!isGood) {
            QCOMPARE(m_signIn->result().error().kind, ErrorKind::IdTokenInvalid);
            QCOMPARE(m_signIn->result().error().code, QLatin1String(oauth::unmetCode));
            QVERIFY(m_store->accounts().isEmpty());
            waitUntilIdle();
            QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 1);
        }
    }

    /// Asked by a provider's file it is asked all the same.
    void holdsTheAnswerAgainstAFilesWishes()
    {
        SignInRequest request{m_provider->provider()};
        request.provider.authorizationParameters.insert(QStringLiteral("max_age"),
                                                        QStringLiteral("60"));
        expectTokensOnly({});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run(SignInRequest(request));
        QCOMPARE(m_signIn->result().error().code, QLatin1String(oauth::unmetCode));
        waitUntilIdle();
        request.provider.authorizationParameters.insert(QStringLiteral("max_age"),
                                                        QStringLiteral("a minute"));
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_environment->browser.urls().size(), 1);
    }

    /// OIDC Core §3.1.2.6: each is said as what it is, and none is an administrator's to approve.
    void saysWhatCouldNotBeDoneInSilence_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"login_required", "interaction_required", "consent_required",
                                 "account_selection_required"}) {
            QTest::newRow(code) << QByteArray(code);
        }
    }
    void saysWhatCouldNotBeDoneInSilence()
    {
        QFETCH(const QByteArray, code);
        SignInRequest request{m_provider->provider()};
        request.authentication.prompt = {QStringLiteral("none")};
        run(std::move(request), "error=" + code);
        QCOMPARE(
            ScriptedProvider::parameter(m_environment->browser.lastUrl(), QStringLiteral("prompt")),
            QByteArray("none")); // although offline_access is asked for
        const Error error = m_signIn->result().error();
        QCOMPARE(error.kind, ErrorKind::InteractionRequired);
        QCOMPARE(error.code, QString::fromLatin1(code));
        QCOMPARE(error.cause, Cause::Unnamed);
    }

    void keepsTheSessionWhereSilenceBringsNone()
    {
        signInOnce();
        SignInRequest request{m_provider->provider()};
        request.authentication.prompt = {QStringLiteral("none")};
        m_provider->expectSignIn({.accessToken = "access-2", .refreshToken = {}});
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QVERIFY(session().refreshToken.equals("refresh-1"));
        QVERIFY(m_store->accounts().first()->accessToken()->equals("access-2"));
        waitUntilIdle();
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    void namesTheResourceThatIsRefused_data()
    {
        QTest::addColumn<bool>("atRedirect");
        QTest::newRow("RFC 8707 §2.1") << true;
        QTest::newRow("RFC 8707 §2.2") << false;
    }
    void namesTheResourceThatIsRefused()
    {
        QFETCH(const bool, atRedirect);
        SignInRequest request{m_provider->provider()};
        request.resources = {api};
        if (!atRedirect) {
            m_provider->server.expect("POST", "/token",
                                      jsonAnswer(R"({"error":"invalid_target"})", 400));
        }
        run(std::move(request), atRedirect ? "error=invalid_target" : "");
        const Error error = m_signIn->result().error();
        QCOMPARE(error.kind, ErrorKind::Misconfigured);
        QCOMPARE(error.code, QStringLiteral("invalid_target"));
        QVERIFY(error.detail.contains(api));
    }

    void believesTheIdTokenWhereATokenForAnApiOpensNoProfile()
    {
        signInOnce();
        SignInRequest request{m_provider->provider()};
        request.resources = {api};
        expectTokensOnly({.refreshToken = "refresh-2", .scope = QStringLiteral("read")});
        m_provider->server.expect("GET", "/userinfo", HttpAnswer{401});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200}); // the session before
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QCOMPARE(m_signIn->result()->kind, SignIn::Outcome::Kind::UpdatedAccount);
        QCOMPARE(m_store->accounts().first()->entry().displayName, QStringLiteral("Ada Lovelace"));
        // What opens a profile is no API's.
        QCOMPARE(m_signIn->result()->missingScope, QStringList());
        waitUntilIdle();

        m_provider->server.expect("GET", "/userinfo", HttpAnswer{403});
        std::optional<Result<oauth::UserInfo>> told;
        m_store->accounts().first()->fetchUserInfo(
            this, [&](const Result<oauth::UserInfo> &info) { told = info; });
        QTRY_VERIFY(told);
        QVERIFY2(*told, qPrintable(problemOf(*told)));
        QVERIFY(!(*told)->isAsked);
        QCOMPARE((*told)->subject, QStringLiteral("subject-1"));
    }

    /// The twin: without a resource a refusal there is one.
    void believesNoIdTokenAloneWhereTheTokenShouldOpenTheProfile()
    {
        SignInRequest request{m_provider->provider()};
        expectTokensOnly({});
        m_provider->server.expect("GET", "/userinfo", HttpAnswer{401});
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::RequestRefused);
        waitUntilIdle();
    }

    void givesATokenForOneResourceBesideTheAccountsOwn()
    {
        signInOnce({otherApi, api});
        Account &account = *m_store->accounts().first();
        m_provider->server.expect("POST", "/token",
                                  m_provider->tokenAnswer({.accessToken = "for-api",
                                                           .refreshToken = "refresh-2",
                                                           .hasIdToken = false,
                                                           .scope = QStringLiteral("read")}));
        const auto token = fetchTokenFor(account, api);
        QVERIFY2(token, qPrintable(problemOf(token)));
        QVERIFY(token->accessToken.equals("for-api"));
        QCOMPARE(token->scope, QStringList{QStringLiteral("read")});
        QCOMPARE(resourcesPosted(), QStringList{api}); // and not the first one
        QVERIFY(account.accessToken()->equals("access-1")); // still
        QVERIFY(session().refreshToken.equals("refresh-2")); // rotated, and kept
        QVERIFY(session().scope.contains(QStringLiteral("openid"))); // and no narrower
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("access-1"));
    }

    void aRefusedResourceLeavesTheAccountAsItIs()
    {
        signInOnce({api, otherApi});
        Account &account = *m_store->accounts().first();
        for (int turn = 0; turn < 3; ++turn) {
            m_provider->server.expect("POST", "/token",
                                      jsonAnswer(R"({"error":"invalid_target"})", 400));
            const auto token = fetchTokenFor(account, otherApi);
            QCOMPARE(token.error().kind, ErrorKind::Misconfigured);
            QVERIFY(token.error().detail.contains(otherApi));
        }
        QCOMPARE(account.state(), Account::State::SignedIn);
        QVERIFY(!account.lastError());
        QVERIFY(session().refreshToken.equals("refresh-1"));
    }

    /// The request might use the refresh token up, and bring none.
    void asksForNoResourceThatTheSignInDidNotName()
    {
        signInOnce({api});
        Account &account = *m_store->accounts().first();
        const auto requests = m_provider->server.requests().size();
        const auto token = fetchTokenFor(account, otherApi);
        QCOMPARE(token.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(token.error().code, QStringLiteral("invalid_target"));
        QVERIFY(token.error().detail.contains(otherApi));
        QCOMPARE(fetchTokenFor(account, QStringLiteral("api")).error().kind,
                 ErrorKind::Misconfigured);
        QCOMPARE(m_provider->server.requests().size(), requests);
        QVERIFY(!account.lastError());
    }

    /// They may be of one grant with the tokens of the account that is there.
    void aWeakerSignInEndsNoSession()
    {
        signInOnce();
        SignInRequest request{m_provider->provider()};
        request.authentication.required = {{QStringLiteral("urn:mfa")}, {}};
        expectTokensOnly({.refreshToken = "refresh-2"});
        run(std::move(request));
        QCOMPARE(m_signIn->result().error().code, QLatin1String(oauth::unmetCode));
        QVERIFY(session().refreshToken.equals("refresh-1"));
        waitUntilIdle();
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
    }

    void aRejectedRefreshTokenEndsTheSessionHereToo()
    {
        signInOnce({api});
        Account &account = *m_store->accounts().first();
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_grant"})", 400));
        QCOMPARE(fetchTokenFor(account, api).error().kind, ErrorKind::TokenRejected);
        QCOMPARE(account.state(), Account::State::SignInRequired);
        QCOMPARE(fetchTokenFor(account, api).error().kind, ErrorKind::SignInRequired);
    }

    void withoutARefreshTokenThereIsNoOtherToken()
    {
        SignInRequest request{m_provider->provider()};
        request.resources = {api};
        m_provider->expectSignIn({.refreshToken = {}});
        run(std::move(request));
        QVERIFY(m_signIn->result());
        Account &account = *m_store->accounts().first();
        QCOMPARE(fetchTokenFor(account, api).error().kind, ErrorKind::SignInRequired);
        QCOMPARE(account.state(), Account::State::SignedIn);
        QVERIFY(ensureFresh(account));
    }

    void renewsTheTokenForTheFirstResource()
    {
        SignInRequest request{m_provider->provider()};
        request.resources = {api, otherApi};
        m_provider->expectSignIn({});
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        m_environment->clock.advance(1h);
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.accessToken = "access-2", .refreshToken = {}, .hasIdToken = false}));
        Account &account = *m_store->accounts().first();
        QVERIFY(ensureFresh(account));
        QVERIFY(account.accessToken()->equals("access-2"));
        QCOMPARE(resourcesPosted(), QStringList{api});
    }

private:
    [[nodiscard]] QDateTime now() const { return m_environment->clock.now(); }
    /// auth_time is seconds from now, to be put right by the test.
    [[nodiscard]] static QJsonObject strongAndFreshAt(qint64 authTime)
    {
        return {{QStringLiteral("acr"), QStringLiteral("urn:mfa")},
                {QStringLiteral("auth_time"), authTime}};
    }
    [[nodiscard]] QJsonObject strongAndFresh() const
    {
        return strongAndFreshAt(now().toSecsSinceEpoch());
    }
    /// Without the profile that would follow.
    void expectTokensOnly(const ScriptedTokens &tokens)
    {
        m_provider->server.expect("POST", "/token", [this, tokens](const HttpRequest &) {
            ScriptedTokens answered = tokens;
            answered.nonce = m_nonce;
            return m_provider->tokenAnswer(answered);
        });
    }
    /// The person comes back with a code, or with this answer.
    void run(SignInRequest request, const QByteArray &answer = {})
    {
        m_environment->browser.onOpen([this, answer](const QUrl &url) {
            m_nonce = ScriptedProvider::parameter(url, QStringLiteral("nonce"));
            if (answer.isEmpty()) {
                m_provider->approve(url);
                return;
            }
            m_provider->comeBack(
                url,
                answer + "&state=" + ScriptedProvider::parameter(url, QStringLiteral("state")));
        });
        m_signIn = m_store->startSignIn(std::move(request));
        [&] { QTRY_COMPARE(m_signIn->stage(), Stage::Finished); }();
    }
    void signInOnce(const QStringList &resources = {})
    {
        SignInRequest request{m_provider->provider()};
        request.resources = resources;
        m_provider->expectSignIn();
        run(std::move(request));
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }
    void waitUntilIdle()
    {
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        [&] { QTRY_VERIFY(isIdle); }();
    }
    [[nodiscard]] SessionRecord session() const
    {
        const QString key = sessionKey(m_store->accounts().first()->id());
        return SessionRecord::fromBytes(Secret(m_environment->vault.bytes(key))).value();
    }
    /// With the last token request.
    [[nodiscard]] QStringList resourcesPosted() const
    {
        return formOf(m_provider->server.requestsTo("/token").last().body)
            .values(QStringLiteral("resource"));
    }
    [[nodiscard]] Result<AccessTokenRecord> fetchTokenFor(Account &account, const QString &resource)
    {
        std::optional<Result<AccessTokenRecord>> answer;
        account.fetchTokenFor({.resource = resource}, this,
                              [&](Result<AccessTokenRecord> token) { answer = std::move(token); });
        [&] { QTRY_VERIFY(answer); }();
        return answer ? std::move(*answer) : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] Result<void> ensureFresh(Account &account)
    {
        std::optional<Result<void>> answer;
        account.ensureFresh(Account::Freshness::IfStale, this,
                            [&](const Result<void> &fresh) { answer = fresh; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorKind::Internal, QStringLiteral("no reply")));
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    QByteArray m_nonce; ///< of the last request
};

QTEST_GUILESS_MAIN(SignInWishesTest)
#include "sign_in_wishes_test.moc"
