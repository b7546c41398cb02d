#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/seen_proof.h"
#include "support/test_environment.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using oauth::AuthenticationChallenge;

/// A resource wants another sign-in (RFC 9470): once, by the same person, and then a token.
class StepUpTest : public QObject {
    Q_OBJECT

    const AuthenticationChallenge m_mfa{{{QStringLiteral("urn:mfa")}, 300s}, {}};
    const AuthenticationChallenge m_claims{{}, R"({"access_token":{"acrs":{"essential":true}}})"};

private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        open();
        m_provider->publish();
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        m_environment->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        SignInRequest request{m_provider->provider()};
        request.scope
            = {QStringLiteral("openid"), QStringLiteral("offline_access"), QStringLiteral("read")};
        m_provider->expectSignIn({.scope = QStringLiteral("read")});
        const auto signIn = m_store->startSignIn(std::move(request));
        QTRY_COMPARE(signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(signIn->result(), qPrintable(problemOf(signIn->result())));
    }
    void cleanup()
    {
        m_stepUp.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void signsInOnceAndGoesOn()
    {
        expectStronger("access-2", "refresh-2");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QVERIFY(account().accessToken()->equals("access-2"));
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QCOMPARE(m_store->accounts().size(), 1);
        becomeIdle();
        QCOMPARE(revoked(), QStringList()); // one grant may be behind both sessions
        const auto asked = lastAsked();
        QCOMPARE(asked.value(QStringLiteral("acr_values")), QStringLiteral("urn:mfa"));
        QCOMPARE(asked.value(QStringLiteral("max_age")), QStringLiteral("300"));
        QCOMPARE(asked.value(QStringLiteral("login_hint")), QStringLiteral("ada@example.org"));
        // What the token could do it has to be able to do again.
        QStringList scope = asked.value(QStringLiteral("scope")).split(u' ');
        scope.sort();
        QCOMPARE(scope,
                 (QStringList{QStringLiteral("offline_access"), QStringLiteral("openid"),
                              QStringLiteral("read")}));
    }

    /// The one that asks is not told which provider: the account knows.
    void needsNoProviderFile()
    {
        expectStronger("access-2", "refresh-2");
        stepUp(m_mfa, {});
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QCOMPARE(lastAsked().value(QStringLiteral("client_id")), m_provider->provider().clientId);
    }

    void handsClaimsOnAsTheyAre()
    {
        expectStronger("access-2", "refresh-2");
        stepUp(m_claims);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QCOMPARE(lastAsked().value(QStringLiteral("claims")), QString::fromUtf8(m_claims.claims));
        QVERIFY(!lastAsked().contains(QStringLiteral("acr_values")));
    }

    void signsInAnewWhereNothingIsNamed()
    {
        expectStronger("access-2", "refresh-2");
        stepUp({});
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QVERIFY(lastAsked().value(QStringLiteral("prompt")).contains(QStringLiteral("login")));
    }

    void isNotDoneByAWeakerSignIn()
    {
        m_provider->server.expect("POST", "/token", [this](const HttpRequest &) {
            return m_provider->tokenAnswer(
                {.accessToken = "access-2", .refreshToken = "refresh-2", .nonce = lastNonce()});
        });
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(m_stepUp->result().error().code, QLatin1String(oauth::unmetCode));
        QVERIFY(account().accessToken()->equals("access-1"));
        QCOMPARE(account().state(), Account::State::SignedIn);
        QVERIFY(session().refreshToken.equals("refresh-1"));
        becomeIdle();
    }

    void isNotDoneBySomebodyElse()
    {
        m_provider->expectSignIn({.refreshToken = "refresh-2",
                                  .subject = QStringLiteral("subject-2"),
                                  .claims = stronger()});
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::AccountMismatch);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(account().accessToken()->equals("access-1"));
        becomeIdle();
        QCOMPARE(revoked(), QStringList{QStringLiteral("refresh-2")});
    }

    /// Neither in this process nor in the next one.
    void doesNotGoInCircles_data()
    {
        QTest::addColumn<bool>("inTheNextProcess");
        QTest::newRow("here") << false;
        QTest::newRow("in the next process") << true;
    }
    void doesNotGoInCircles()
    {
        QFETCH(const bool, inTheNextProcess);
        expectStronger("access-2", "refresh-2");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        if (inTheNextProcess) {
            becomeIdle();
            m_stepUp.reset();
            open();
        }
        const auto links = m_environment->browser.urls().size();
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::RequestRefused);
        QCOMPARE(m_stepUp->result().error().code, QLatin1String(oauth::insufficientAuthentication));
        QVERIFY(m_stepUp->result().error().detail.contains(QLatin1String("urn:mfa")));
        QVERIFY(!m_stepUp->signIn());
        QCOMPARE(m_environment->browser.urls().size(), links);

        // Another resource may want something else, and then the first one nothing again.
        expectStronger("access-3", "refresh-3");
        stepUp(m_claims);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::RequestRefused);
        becomeIdle();
    }

    void anotherTokenMayBeAskedForAgain()
    {
        expectStronger("access-2", "refresh-2");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.accessToken = "access-3", .refreshToken = {}, .hasIdToken = false}));
        std::optional<Result<void>> fresh;
        account().ensureFresh(Account::Freshness::Force, this,
                              [&](const Result<void> &result) { fresh = result; });
        QTRY_VERIFY(fresh);
        QVERIFY2(*fresh, qPrintable(problemOf(*fresh)));
        expectStronger("access-4", "refresh-4");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
    }

    void anAgeThatIsReachedMayBeAskedForAgain()
    {
        expectStronger("access-2", "refresh-2");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        m_environment->clock.advance(300s);
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::RequestRefused);
        m_environment->clock.advance(1s);
        expectStronger("access-3", "refresh-3");
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
    }

    void aResourceThatAlwaysWantsMoreIsNotFollowed()
    {
        for (int turn = 0; turn < 8; ++turn) {
            expectStronger("access-2", "refresh-2");
            stepUp({{}, "{\"turn\":" + QByteArray::number(turn) + '}'});
            QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        }
        stepUp({{}, "{\"turn\":9}"});
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::RequestRefused);
    }

    void keepsTheSessionWhereNoneComes()
    {
        expectStronger("access-2", {});
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QVERIFY(account().accessToken()->equals("access-2"));
        QVERIFY(session().refreshToken.equals("refresh-1"));
        becomeIdle();
        QCOMPARE(revoked(), QStringList());
    }

    /// The twin with keys (RFC 9449): the stronger token has one of its own.
    void keepsTheKeyOfTheSessionWhereNoneComes()
    {
        m_provider->metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                    QJsonArray{QStringLiteral("ES256")});
        m_provider->publish();
        m_environment->clock.advance(25h); // what is known of it is old
        expectStronger("access-2", "refresh-2", QStringLiteral("DPoP"));
        stepUp(m_mfa);
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        const QJsonObject kept = session().dpopKey->signer().publicJwk();
        expectStronger("access-3", {}, QStringLiteral("DPoP"));
        stepUp({{}, R"({"another":1})"});
        QVERIFY2(m_stepUp->result(), qPrintable(problemOf(m_stepUp->result())));
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QCOMPARE(session().dpopKey->signer().publicJwk(), kept);
        std::optional<Result<QByteArray>> proof;
        account().makeDpopProof({"GET", QUrl(QStringLiteral("https://api.example/"))}, this,
                                [&](const Result<QByteArray> &made) { proof = made; });
        QTRY_VERIFY(proof);
        QVERIFY2(*proof, qPrintable(problemOf(*proof)));
        HttpRequest request;
        request.headers.append({"DPoP", **proof});
        const QJsonObject used = proofIn(request).jwk();
        QVERIFY(used != kept);
        QCOMPARE(used, proofIn(m_provider->server.requestsTo("/token").last()).jwk());
    }

    void asksForNoServiceAccountsSignIn()
    {
        ServiceRequest wish;
        wish.tokenEndpoint = m_provider->server.url(QStringLiteral("/token")).toString();
        wish.client.clientId = QStringLiteral("robot");
        wish.client.clientSecret = std::make_shared<const Secret>("s");
        m_provider->server.expect(
            "POST", "/token", m_provider->tokenAnswer({.refreshToken = {}, .hasIdToken = false}));
        std::optional<Result<SignIn::Outcome>> added;
        m_store->addService(wish, this,
                            [&](const Result<SignIn::Outcome> &outcome) { added = outcome; });
        QTRY_VERIFY(added);
        QVERIFY2(*added, qPrintable(problemOf(*added)));
        const auto stepUp = m_store->startStepUp(*m_store->account((*added)->accountId), m_mfa);
        QTRY_VERIFY(stepUp->isFinished());
        QCOMPARE(stepUp->result().error().kind, ErrorKind::Misconfigured);
    }

    void canBeCancelledAndDestroyed()
    {
        m_environment->browser.onOpen([](const QUrl &) {});
        m_stepUp = m_store->startStepUp(account(), m_mfa, {.provider = m_provider->provider()});
        QTRY_VERIFY(m_stepUp->signIn()
                    && m_stepUp->signIn()->stage() == SignIn::Stage::AwaitingBrowser);
        m_stepUp->signIn()->cancel();
        QTRY_VERIFY(m_stepUp->isFinished());
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::Canceled);

        m_stepUp = m_store->startStepUp(account(), m_mfa, {.provider = m_provider->provider()});
        QTRY_VERIFY(m_stepUp->signIn()
                    && m_stepUp->signIn()->stage() == SignIn::Stage::AwaitingBrowser);
        m_stepUp.reset();
        m_stepUp = m_store->startStepUp(account(), m_mfa);
        m_stepUp.reset(); // before it began
        becomeIdle();
        QVERIFY(account().accessToken()->equals("access-1"));
    }

    void theVaultHasToBeOpen()
    {
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        stepUp(m_mfa);
        QCOMPARE(m_stepUp->result().error().kind, ErrorKind::VaultLocked);
        QCOMPARE(m_environment->browser.urls().size(), 1); // of the first sign-in
    }

private:
    void open()
    {
        m_store.reset();
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }
    [[nodiscard]] QJsonObject stronger() const
    {
        return {{QStringLiteral("acr"), QStringLiteral("urn:mfa")},
                {QStringLiteral("auth_time"), m_environment->clock.now().toSecsSinceEpoch()}};
    }
    void expectStronger(const QByteArray &accessToken, const QByteArray &refreshToken,
                        const QString &tokenType = QStringLiteral("Bearer"))
    {
        m_provider->expectSignIn({.accessToken = accessToken,
                                  .refreshToken = refreshToken,
                                  .scope = QStringLiteral("read"),
                                  .claims = stronger(),
                                  .tokenType = tokenType});
    }
    void stepUp(const AuthenticationChallenge &challenge)
    {
        stepUp(challenge, {.provider = m_provider->provider()});
    }
    void stepUp(const AuthenticationChallenge &challenge, SignInRequest how)
    {
        m_stepUp = m_store->startStepUp(account(), challenge, std::move(how));
        QSignalSpy finished(m_stepUp.get(), &StepUp::finished);
        [&] { QTRY_COMPARE(finished.size(), 1); }();
        QVERIFY(m_stepUp->isFinished());
    }
    [[nodiscard]] Account &account() const { return *m_store->accounts().first(); }
    [[nodiscard]] SessionRecord session() const
    {
        const QByteArray bytes = m_environment->vault.bytes(sessionKey(account().id()));
        return SessionRecord::fromBytes(Secret(bytes)).value();
    }
    [[nodiscard]] QMultiMap<QString, QString> lastAsked() const
    {
        return formOf(m_environment->browser.lastUrl().query(QUrl::FullyEncoded).toLatin1());
    }
    [[nodiscard]] QByteArray lastNonce() const
    {
        return lastAsked().value(QStringLiteral("nonce")).toLatin1();
    }
    [[nodiscard]] QStringList revoked() const
    {
        QStringList tokens;
        const auto requests = m_provider->server.requestsTo("/revoke");
        for (const HttpRequest &request : requests) {
            tokens += formOf(request.body).value(QStringLiteral("token"));
        }
        return tokens;
    }
    void becomeIdle()
    {
        bool isIdle = false;
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        [&] { QTRY_VERIFY(isIdle); }();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<StepUp> m_stepUp;
};

QTEST_GUILESS_MAIN(StepUpTest)
#include "step_up_test.moc"
