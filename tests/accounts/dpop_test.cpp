#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/seen_proof.h"
#include "support/test_environment.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Freshness = Account::Freshness;
using Stage = SignIn::Stage;

namespace {

const QString dpop = QStringLiteral("DPoP");

} // namespace

/// An account whose tokens are bound to a key (RFC 9449), from the sign-in to the sign-out.
class DpopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                    QJsonArray{QStringLiteral("ES256")});
        m_bound.reset();
        restart();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void oneKeyFromTheLinkToTheVault()
    {
        signIn();
        const QByteArray promised = ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                                                QStringLiteral("dpop_jkt"));
        const SeenProof exchanged = proofIn(lastTo("/token"));
        const HttpRequest asked = lastTo("/userinfo");
        QCOMPARE(asked.header("Authorization"), QByteArray("DPoP access-1"));
        QCOMPARE(proofIn(asked).jwk(), exchanged.jwk());
        QCOMPARE(session().dpopKey->thumbprint(), promised);
        QCOMPARE(session().dpopKey->signer().publicJwk(), exchanged.jwk());
        QCOMPARE(account().tokenType(), dpop);
    }

    void theNextProgramHasTheSameKey()
    {
        signIn();
        const QJsonObject key = proofIn(lastTo("/token")).jwk();
        restart();
        expectTokens({.accessToken = "access-2", .refreshToken = "refresh-2", .tokenType = dpop});
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
        QCOMPARE(proofIn(lastTo("/token")).jwk(), key);
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        QVERIFY(fetchUserInfo());
        QCOMPARE(lastTo("/userinfo").header("Authorization"), QByteArray("DPoP access-2"));
        QCOMPARE(proofIn(lastTo("/userinfo")).jwk(), key);
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QVERIFY(session().dpopKey.has_value());
    }

    void anotherSignInHasAnotherKey()
    {
        signIn();
        const QByteArray first = session().dpopKey->thumbprint();
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        signIn({.accessToken = "access-2", .refreshToken = "refresh-2", .tokenType = dpop});
        QVERIFY(session().dpopKey->thumbprint() != first);
        QCOMPARE(m_store->accounts().size(), 1);
    }

    /// A silent sign-in brings a new access token and no refresh token: each has its own key.
    void aTokenHasTheKeyItCameWith()
    {
        signIn();
        const QByteArray kept = session().dpopKey->thumbprint();
        signIn({.accessToken = "access-2", .refreshToken = {}, .tokenType = dpop},
               {.prompt = {QStringLiteral("none")}});
        const QJsonObject key = proofIn(lastTo("/token")).jwk();
        QCOMPARE(session().dpopKey->thumbprint(), kept);
        QVERIFY(session().refreshToken.equals("refresh-1"));
        for (const bool isAnotherProgram : {false, true}) {
            if (isAnotherProgram) {
                restart();
            }
            const auto proof = makeProof();
            QVERIFY2(proof, qPrintable(problemOf(proof)));
            HttpRequest request;
            request.headers.append({"DPoP", *proof});
            QCOMPARE(proofIn(request).jwk(), key);
            m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
            QVERIFY(fetchUserInfo());
            QCOMPARE(lastTo("/userinfo").header("Authorization"), QByteArray("DPoP access-2"));
            QCOMPARE(proofIn(lastTo("/userinfo")).jwk(), key);
        }
        expectTokens({.accessToken = "access-3", .refreshToken = "refresh-3", .tokenType = dpop});
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
        QCOMPARE(proofIn(lastTo("/token")).jwk(), session().dpopKey->signer().publicJwk());
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        QVERIFY(fetchUserInfo());
        QCOMPARE(proofIn(lastTo("/userinfo")).jwk(), session().dpopKey->signer().publicJwk());
        QCOMPARE(session().dpopKey->thumbprint(), kept);
    }

    /// RFC 9449 §5: the refresh token of a public client is bound whatever the access token is.
    void keepsTheKeyBesideABearerToken()
    {
        signIn({.tokenType = QStringLiteral("Bearer")});
        QCOMPARE(lastTo("/userinfo").header("Authorization"), QByteArray("Bearer access-1"));
        QVERIFY(!lastTo("/userinfo").header("DPoP"));
        QVERIFY(session().dpopKey.has_value());
        expectTokens({.accessToken = "access-2", .tokenType = QStringLiteral("Bearer")});
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
        QVERIFY(proofIn(lastTo("/token")).isThere());
    }

    void usesABoundAccessTokenThatIsTheSession()
    {
        signIn({.refreshToken = {}, .tokenType = dpop});
        restart();
        m_environment->vault.erase(QStringLiteral("account/") + account().id()
                                       + QStringLiteral("/access"),
                                   this, [](const Result<void> &) {});
        QVERIFY2(ensureFresh(Freshness::IfStale), qPrintable(m_problem));
        QCOMPARE(account().tokenType(), dpop);
        QVERIFY(makeProof());
    }

    void goesOnWithoutAKeyWhereThereWasNone()
    {
        m_provider->metadata.remove(QStringLiteral("dpop_signing_alg_values_supported"));
        signIn({.tokenType = QStringLiteral("Bearer")});
        QVERIFY(!session().dpopKey);
        expectTokens({.accessToken = "access-2", .tokenType = QStringLiteral("Bearer")});
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
        QVERIFY(!lastTo("/token").header("DPoP"));
    }

    void usesNoKeyWhereTheFileWantsNone()
    {
        m_bound = false;
        signIn({.tokenType = QStringLiteral("Bearer")});
        QVERIFY(!session().dpopKey);
        QVERIFY(!lastTo("/token").header("DPoP"));
        QVERIFY(ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                            QStringLiteral("dpop_jkt"))
                    .isEmpty());
    }

    /// For good: what the file said at the sign-in holds for each refresh.
    void takesNoBearerTokenWhereTheFileWantsBoundOnes()
    {
        m_bound = true;
        signIn();
        restart();
        expectTokens({.accessToken = "access-2",
                      .refreshToken = "refresh-2",
                      .tokenType = QStringLiteral("Bearer")});
        QVERIFY(!ensureFresh(Freshness::Force));
        QCOMPARE(m_error.kind, ErrorKind::InvalidResponse);
        QVERIFY(session().refreshToken.equals("refresh-2")); // the old one may be dead
        QCOMPARE(account().state(), Account::State::SignedIn);
        expectTokens({.accessToken = "access-3", .refreshToken = "refresh-3", .tokenType = dpop});
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
    }

    void beginsNothingWhereBoundTokensAreWantedAndNotOffered_data()
    {
        QTest::addColumn<QJsonValue>("algorithms");
        QTest::newRow("not announced") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an empty list") << QJsonValue(QJsonArray());
        QTest::newRow("no list") << QJsonValue(QStringLiteral("ES256"));
        QTest::newRow("only what we do not sign")
            << QJsonValue(QJsonArray{QStringLiteral("PS256"), QStringLiteral("none")});
    }
    void beginsNothingWhereBoundTokensAreWantedAndNotOffered()
    {
        QFETCH(const QJsonValue, algorithms);
        m_provider->metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                    algorithms);
        m_provider->publish();
        m_signIn = m_store->startSignIn({boundProvider(true)});
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, ErrorKind::Misconfigured);
        QVERIFY(m_signIn->result().error().detail.contains(
            QLatin1String("dpop_signing_alg_values_supported")));
        QVERIFY(m_environment->browser.urls().isEmpty());
    }

    void aSignOutLeavesNoKey()
    {
        signIn();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        std::optional<Result<Account::SignOutReceipt>> receipt;
        account().signOut(this, [&](const auto &answer) { receipt = answer; });
        QTRY_VERIFY(receipt);
        QVERIFY2(*receipt, qPrintable(problemOf(*receipt)));
        QVERIFY(m_environment->vault.keys().isEmpty());
    }

    /// RFC 9449 §7.1, for a tool.
    void provesARequestOfATool()
    {
        signIn();
        restart();
        const auto proof
            = makeProof({"PUT", QUrl(QStringLiteral("https://api.example/a?b=c#d")), "n-1"});
        QVERIFY2(proof, qPrintable(problemOf(proof)));
        HttpRequest request;
        request.headers.append({"DPoP", *proof});
        const SeenProof seen = proofIn(request);
        QCOMPARE(seen.jwk(), session().dpopKey->signer().publicJwk());
        QCOMPARE(seen.nonce(), QStringLiteral("n-1"));
        const auto claim = [&seen](const char *name) {
            return seen.claims.value(QLatin1String(name)).toString();
        };
        QCOMPARE(claim("htm"), QStringLiteral("PUT"));
        QCOMPARE(claim("htu"), QStringLiteral("https://api.example/a"));
        QCOMPARE(claim("ath"), QStringLiteral("9MKET0Y7WpOlF96BtnoJyLnXlpe9Pn5RReIOHKIBPAY"));
        QVERIFY(account().accessToken()->equals("access-1"));
    }

    void provesTheTokenThatIsGoodNow()
    {
        signIn();
        m_environment->clock.advance(2h);
        expectTokens({.accessToken = "access-2", .tokenType = dpop});
        const auto first = makeProof();
        QVERIFY2(first, qPrintable(problemOf(first)));
        QVERIFY(account().accessToken()->equals("access-2"));
        const auto second = makeProof();
        QVERIFY(second);
        QVERIFY(*first != *second); // another jti
    }

    void provesNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("nonce");
        const auto row = [](const char *name, const char *method, const char *url,
                            const QByteArray &nonce = {}) {
            QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(url) << nonce;
        };
        row("no method", "", "https://api.example/");
        row("two words", "GET /", "https://api.example/");
        row("no address", "GET", "");
        row("a path", "GET", "/reports");
        row("no TLS", "GET", "http://api.example/");
        row("a user name", "GET", "https://user@api.example/");
        row("another scheme", "GET", "file:///etc/passwd");
        row("no nonce", "GET", "https://api.example/", "a b");
    }
    void provesNothing()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, url);
        QFETCH(const QByteArray, nonce);
        signIn();
        const auto proof = makeProof({method, QUrl(url, QUrl::StrictMode), nonce});
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, ErrorKind::Misconfigured);
        QVERIFY(makeProof());
    }

    void saysThatATokenIsNotBound()
    {
        signIn({.tokenType = QStringLiteral("Bearer")});
        const auto proof = makeProof();
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, ErrorKind::Misconfigured);
        QVERIFY(proof.error().detail.contains(QLatin1String("bound to no key")));
        QCOMPARE(account().state(), Account::State::SignedIn);
    }

    void saysThatTheVaultIsLocked()
    {
        signIn();
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        const auto proof = makeProof();
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, ErrorKind::VaultLocked);
        m_environment->vault.failRead.reset();
        QVERIFY(makeProof());
    }

    /// As its document told it, so that the one code is not lost to a wrong time.
    void goesByTheProvidersClockFromTheFirstProofOn()
    {
        const QDateTime theirs = m_environment->clock.now().addSecs(180);
        m_provider->server.always(
            "GET", "/.well-known/openid-configuration", [this, theirs](const HttpRequest &) {
                HttpAnswer answer = jsonAnswer(QJsonDocument(m_provider->metadata).toJson());
                answer.headers.append({"Date", httpDateText(theirs)});
                return answer;
            });
        signIn();
        QCOMPARE(proofIn(lastTo("/token")).claims.value(QStringLiteral("iat")).toInteger(),
                 theirs.toSecsSinceEpoch());
    }

    /// Signing in again would not help: nobody is asked to.
    void aClockThatIsOffEndsNoSession()
    {
        signIn();
        for (int times = 0; times < 3; ++times) {
            HttpAnswer refusal = jsonAnswer(R"({"error":"invalid_dpop_proof"})", 400);
            refusal.headers.append(
                {"Date", httpDateText(m_environment->clock.now().addSecs(3600))});
            m_provider->server.expect("POST", "/token", refusal);
            QVERIFY(!ensureFresh(Freshness::Force));
            QCOMPARE(m_error.cause, Cause::ClockOff);
            QCOMPARE(m_error.kind, ErrorKind::RequestRefused);
        }
        QCOMPARE(account().state(), Account::State::SignedIn);
    }

private:
    void restart()
    {
        m_signIn.reset();
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    [[nodiscard]] Provider boundProvider(std::optional<bool> bound) const
    {
        Provider provider = m_provider->provider();
        provider.dpopBoundAccessTokens = bound;
        return provider;
    }

    /// With tokens as they should be, but for what the test says.
    void signIn(const ScriptedTokens &tokens = {.tokenType = dpop},
                const oauth::AuthenticationRequest &authentication = {})
    {
        m_provider->publish();
        m_provider->expectSignIn(tokens);
        m_signIn = m_store->startSignIn(
            {.provider = boundProvider(m_bound), .authentication = authentication});
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        m_provider->approve(m_environment->browser.lastUrl());
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
        QTRY_VERIFY(m_store->isIdle());
    }

    void expectTokens(const ScriptedTokens &tokens)
    {
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer(tokens));
    }

    [[nodiscard]] Account &account() const { return *m_store->accounts().first(); }
    [[nodiscard]] HttpRequest lastTo(const QByteArray &path) const
    {
        return m_provider->server.requestsTo(path).last();
    }
    [[nodiscard]] SessionRecord session() const
    {
        return SessionRecord::fromBytes(
                   Secret(m_environment->vault.bytes(sessionKey(account().id()))))
            .value();
    }

    bool ensureFresh(Freshness freshness)
    {
        std::optional<Result<void>> result;
        account().ensureFresh(freshness, this, [&](const Result<void> &fresh) { result = fresh; });
        [&] { QTRY_VERIFY(result); }();
        m_problem = result ? problemOf(*result) : QStringLiteral("no answer");
        m_error = result && !*result ? result->error() : Error();
        return result && *result;
    }

    bool fetchUserInfo()
    {
        std::optional<bool> isThere;
        account().fetchUserInfo(
            this, [&](const Result<oauth::UserInfo> &info) { isThere = info.has_value(); });
        [&] { QTRY_VERIFY(isThere); }();
        return isThere.value_or(false);
    }

    Result<QByteArray> makeProof(Account::ProofQuestion question
                                 = {"GET", QUrl(QStringLiteral("https://api.example/"))})
    {
        std::optional<Result<QByteArray>> proof;
        account().makeDpopProof(std::move(question), this,
                                [&](const Result<QByteArray> &made) { proof = made; });
        [&] { QTRY_VERIFY(proof); }();
        return proof.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    std::optional<bool> m_bound; ///< what the provider's file says
    QString m_problem;
    Error m_error;
};

QTEST_GUILESS_MAIN(DpopTest)
#include "dpop_test.moc"
