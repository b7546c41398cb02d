#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace std::chrono_literals;

using Freshness = Account::Freshness;
using State = Account::State;
using Revocation = Account::SignOutReceipt::Revocation;

/// What a test begins with: an account whose access token ran out an hour ago.
struct Beginning {
    QByteArray refreshToken = "refresh-1";
    std::optional<int> accessExpiresIn = -3600; ///< nullopt = unknown
    std::optional<std::chrono::seconds> accessLifetime = {}; ///< nullopt = kept by an older version
    std::optional<qint64> authTime = {};
    QByteArray idToken = {}; ///< empty = it did not fit into the vault
    QStringList resources = {}; ///< that the sign-in asked for
};

Q_DECLARE_METATYPE(Reaction)

class AccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
    }

    void cleanup()
    {
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    /// architecture §7: a second process gets a fresh token without a refresh, even without a
    /// provider.
    void servesAFreshTokenFromTheVault()
    {
        begin({.accessExpiresIn = 61});
        QVERIFY(!m_account->accessToken());
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-0"));
        QCOMPARE(m_account->tokenType(), QStringLiteral("Bearer"));
        QCOMPARE(m_account->scope(), QStringList{QStringLiteral("openid")});
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void countsAnUnknownExpiryAsFresh()
    {
        begin({.accessExpiresIn = std::nullopt});
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(!m_account->accessTokenExpiresAt());
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void refreshesWhatRunsOutWithinAMinute()
    {
        begin({.accessExpiresIn = 60});
        m_provider->publish();
        m_provider->server.expect("POST", "/token", refreshed());
        QVERIFY2(ensureFresh(), qPrintable(m_problem));

        const HttpRequest request = m_provider->server.requestsTo("/token").first();
        const auto form = formOf(request.body);
        QCOMPARE(form.keys(),
                 (QStringList{QStringLiteral("client_id"), QStringLiteral("grant_type"),
                              QStringLiteral("refresh_token")}));
        QCOMPARE(form.value(QStringLiteral("refresh_token")), QStringLiteral("refresh-1"));
        QVERIFY(!request.header("Authorization"));
        QVERIFY(m_account->accessToken()->equals("access-2"));
        QCOMPARE(m_account->accessTokenExpiresAt(), m_environment->clock.now().addSecs(3600));
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QVERIFY(accessItem().accessToken.equals("access-2"));
        QVERIFY(m_provider->server.requestsTo("/.well-known/openid-configuration").isEmpty());

        QVERIFY2(ensureFresh(), qPrintable(m_problem)); // from memory now
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    /// A minute before the end, but no more than a fifth of a short life.
    void renewsAheadOfTheEnd_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("renewedAfter");
        QTest::newRow("an hour") << 3600 << 3540;
        QTest::newRow("five minutes") << 300 << 240;
        QTest::newRow("a minute") << 60 << 48;
        QTest::newRow("ten seconds") << 10 << 8;
    }
    void renewsAheadOfTheEnd()
    {
        QFETCH(const int, lifetime);
        QFETCH(const int, renewedAfter);
        begin({.accessExpiresIn = lifetime, .accessLifetime = std::chrono::seconds(lifetime)});
        m_environment->clock.advance(std::chrono::seconds(renewedAfter - 1));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-0"));
        QVERIFY(m_provider->server.requests().isEmpty());

        m_environment->clock.advance(1s);
        ScriptedTokens next{.hasIdToken = false};
        next.expiresIn = lifetime;
        m_provider->server.expect("POST", "/token", refreshed(next));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-2"));
        m_environment->clock.advance(std::chrono::seconds(renewedAfter - 1));
        restart(); // how long it lives is kept with it
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(m_provider->server.requests().size(), 1);
    }

    /// It came when our clock was ahead, or the clock was set back since: by it, the token would be
    /// good for days, and is not.
    void renewsWhatWouldOutliveItself_data()
    {
        QTest::addColumn<int>("expiresIn"); // of a life of an hour
        QTest::addColumn<bool>("isRenewed");
        QTest::newRow("as it was given") << 3600 << false;
        QTest::newRow("by no more than the margin") << 3660 << false;
        QTest::newRow("by more") << 3661 << true;
        QTest::newRow("by a day") << 90000 << true;
    }
    void renewsWhatWouldOutliveItself()
    {
        QFETCH(const int, expiresIn);
        QFETCH(const bool, isRenewed);
        begin({.accessExpiresIn = expiresIn, .accessLifetime = 1h});
        if (isRenewed) {
            m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        }
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals(isRenewed ? "access-2" : "access-0"));
        QCOMPARE(m_account->accessTokenExpiresAt(),
                 m_environment->clock.now().addSecs(isRenewed ? 3600 : expiresIn));
    }

    void renewsWhatIsInMemoryWhereTheClockIsSetBack()
    {
        begin({.accessExpiresIn = 3600, .accessLifetime = 1h});
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        m_environment->clock.setNow(m_environment->clock.now().addDays(-1));
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-2"));
        QVERIFY2(ensureFresh(), qPrintable(m_problem)); // once
    }

    void sendsOddRefreshTokensExactly()
    {
        begin({.refreshToken = "bogus+/=tok en%2B&x=y"});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").first().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("bogus+/=tok en%2B&x=y"));
    }

    /// RFC 6749 §6.
    void keepsTheOldRefreshTokenWhereNoneIsReturned()
    {
        begin();
        m_provider->server.expect("POST", "/token",
                                  refreshed({.refreshToken = {}, .hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(session().refreshToken.equals("refresh-1"));
        QVERIFY(m_account->accessToken()->equals("access-2"));
    }

    /// What the vault has of the session is still good, so that nothing has to be written.
    void needsNoVaultWhereTheRefreshTokenStays_data()
    {
        QTest::addColumn<QByteArray>("returned");
        QTest::newRow("RFC 6749 6: none is returned") << QByteArray();
        QTest::newRow("RFC 6749 6: the same is returned") << QByteArray("refresh-0");
    }
    void needsNoVaultWhereTheRefreshTokenStays()
    {
        QFETCH(const QByteArray, returned);
        begin({.refreshToken = "refresh-0"});
        m_provider->server.always("POST", "/token",
                                  refreshed({.refreshToken = returned, .hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem)); // that this provider leaves it is kept
        m_environment->clock.advance(2h);
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        for (int process = 0; process < 2; ++process) { // the second finds what ran out
            restart();
            QVERIFY2(ensureFresh(), qPrintable(m_problem));
            QVERIFY(m_account->accessToken()->equals("access-2"));
            QVERIFY(!m_account->lastError()); // nothing is lost
        }
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 3);
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").last().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("refresh-0"));
    }

    /// architecture §7, rotation.
    void keepsTheNewRefreshTokenBeforeAnythingElse()
    {
        begin();
        m_provider->publish();
        m_provider->server.expect("POST", "/token", refreshed());
        const auto order = std::make_shared<QStringList>();
        m_environment->vault.onWrite = [this, order](const QString &key) {
            if (m_provider->server.requestsTo("/token").isEmpty()) {
                return; // only a trial
            }
            order->append(key == sessionKey(m_account->id()) ? QStringLiteral("session")
                                                             : QStringLiteral("access"));
            if (order->size() == 1) {
                QVERIFY(!m_account->accessToken());
                QVERIFY(m_provider->server.requestsTo("/jwks").isEmpty());
            }
        };
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(*order, (QStringList{QStringLiteral("session"), QStringLiteral("access")}));
    }

    /// OIDC Core §12.2.
    void distrustsAnAnswerThatDoesNotFitTheSignIn_data()
    {
        QTest::addColumn<ScriptedTokens>("tokens");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("iss") << ScriptedTokens{.claims = {{QStringLiteral("iss"),
                                                           QStringLiteral("https://x.y")}}}
                             << ErrorKind::IssuerMismatch;
        QTest::newRow("sub") << ScriptedTokens{.subject = QStringLiteral("other")}
                             << ErrorKind::SubjectMismatch;
        QTest::newRow("aud") << ScriptedTokens{.claims
                                               = {{QStringLiteral("aud"), QStringLiteral("other")}}}
                             << ErrorKind::IdTokenInvalid;
        QTest::newRow("auth_time") << ScriptedTokens{.claims = {{QStringLiteral("auth_time"), 6}}}
                                   << ErrorKind::IdTokenInvalid;
        QTest::newRow("nonce") << ScriptedTokens{.nonce = "another"} << ErrorKind::IdTokenInvalid;
    }
    void distrustsAnAnswerThatDoesNotFitTheSignIn()
    {
        QFETCH(ScriptedTokens, tokens);
        QFETCH(const ErrorKind, kind);
        begin({.authTime = 5});
        m_provider->publish();
        m_provider->server.expect("POST", "/token", refreshed(tokens));
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, kind);
        QCOMPARE(m_account->state(), State::SignInRequired);
        QVERIFY(!m_account->accessToken());
        // The token that is valid at the provider now is not lost.
        QVERIFY(session().refreshToken.equals("refresh-2"));
        QVERIFY(accessItem().accessToken.equals("access-0"));

        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::SignInRequired);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    /// Nothing but the time is against the answer. Once the clock is set, all is as it was: the
    /// next process finds the account signed in, and the newest refresh token.
    void aClockThatIsOffEndsNoSession_data()
    {
        QTest::addColumn<int>("ahead"); // the provider's clock before ours, minutes
        QTest::newRow("behind") << 12;
        QTest::newRow("ahead by a day") << -1440;
    }
    void aClockThatIsOffEndsNoSession()
    {
        QFETCH(const int, ahead);
        begin({.accessLifetime = 1h});
        m_provider->publish();
        const QDateTime theirs = m_environment->clock.now().addSecs(ahead * 60);
        HttpAnswer answer = refreshed(
            {.claims = {{QStringLiteral("iat"), theirs.toSecsSinceEpoch()},
                        {QStringLiteral("exp"), theirs.addSecs(3600).toSecsSinceEpoch()}}});
        answer.headers.append({"Date", httpDateText(theirs)});
        m_provider->server.expect("POST", "/token", answer);
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(m_error.cause, Cause::ClockOff);
        QVERIFY(!m_account->accessToken()); // it is not believed
        QCOMPARE(m_account->state(), State::SignedIn);
        QVERIFY(session().refreshToken.equals("refresh-2"));

        m_environment->clock.setNow(theirs);
        restart();
        QCOMPARE(m_account->state(), State::SignedIn);
        m_provider->server.expect("POST", "/token", refreshed({.refreshToken = "refresh-3"}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").last().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("refresh-2"));
    }

    /// Who has a token that is good waits for none that is got ahead of time, nor hears why it
    /// could not be got.
    void nobodyWaitsForARefreshThatIsOnlyAhead()
    {
        begin({.accessExpiresIn = 3600, .accessLifetime = 1h});
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        m_provider->server.expect("POST", "/token", Reaction::silence());
        int answers = 0;
        const auto count = [&answers](const Result<void> &) { ++answers; };
        m_account->ensureFresh(Freshness::Ahead, this, count);
        QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), 1);
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->isRefreshing());

        // The twins: who cannot use it, or has none that is good, does wait.
        m_account->ensureFresh(Freshness::Force, this, count);
        m_account->ensureFresh(Freshness::IfStale, this, count); // since it is to be replaced now
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
        QVERIFY(m_account->isRefreshing());
    }

    void joinsEverybodyInOneRefresh()
    {
        begin();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        int answers = 0;
        for (int caller = 0; caller < 5; ++caller) {
            m_account->ensureFresh(caller == 3 ? Freshness::Force : Freshness::IfStale, this,
                                   [&](const Result<void> &fresh) { answers += fresh ? 1 : 0; });
        }
        QCOMPARE(answers, 0); // never before the call returns
        QVERIFY(m_account->isRefreshing());
        QTRY_COMPARE(answers, 5);
        QVERIFY(!m_account->isRefreshing());
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    void givesForceAnotherToken()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-2"));
    }

    /// Two stores are two processes: each has a lock file of its own open.
    void refreshesOnceInTwoProcesses()
    {
        begin();
        AccountStore other(m_environment->environment(), m_environment->places);
        QVERIFY(other.load());
        Account *twin = other.accounts().first();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        int answers = 0;
        const auto count = [&](const Result<void> &fresh) { answers += fresh ? 1 : 0; };
        m_account->ensureFresh(Freshness::IfStale, this, count);
        twin->ensureFresh(Freshness::IfStale, this, count);
        QTRY_COMPARE(answers, 2);
        QVERIFY(twin->accessToken()->equals("access-2"));
        QVERIFY(m_account->accessToken()->equals("access-2"));
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    void endsTheSessionOnInvalidGrantOnly()
    {
        begin();
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_grant"})", 400));
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::TokenRejected);
        QCOMPARE(m_error.code, QStringLiteral("invalid_grant"));
        QCOMPARE(m_account->state(), State::SignInRequired);
        QVERIFY(m_environment->vault.keys().isEmpty());

        AccountStore next(m_environment->environment(), m_environment->places);
        QVERIFY(next.load());
        QCOMPARE(next.accounts().first()->state(), State::SignInRequired);
    }

    void saysNoTokenBack()
    {
        begin();
        m_provider->server.expect("POST", "/token", [](const HttpRequest &request) {
            return jsonAnswer(
                R"({"error":"invalid_grant","error_description":"unknown: )"
                    + formOf(request.body).value(QStringLiteral("refresh_token")).toLatin1()
                    + R"("})",
                400);
        });
        QVERIFY(!ensureFresh());
        QVERIFY2(m_error.detail.contains(QLatin1String("unknown: [secret]")),
                 qPrintable(m_error.detail));
        QVERIFY(!m_account->lastError()->detail.contains(QLatin1String("refresh-1")));
    }

    void saysNoTokenBackFromTheUserInfoEndpoint()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect("GET", "/userinfo", [](const HttpRequest &request) {
            const QByteArray token = request.header("Authorization")->mid(7);
            return HttpAnswer{200, {{"Content-Type", "text/" + token}}, "{}"};
        });
        const auto userInfo = fetchUserInfo();
        QVERIFY(!userInfo);
        QVERIFY2(userInfo.error().detail.contains(QLatin1String("text/[secret]")),
                 qPrintable(userInfo.error().detail));
    }

    /// An account must not stay in the list without its session.
    void doesNotSignOutWhereTheListCannotBeWritten()
    {
        begin();
        const QString index = m_environment->places.data + QLatin1String("/accounts.json");
        QVERIFY(QFile::remove(index));
        QVERIFY(QDir().mkpath(index)); // a folder in the place of the file
        const QStringList keys = m_environment->vault.keys();
        const auto receipt = signOut();
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_environment->vault.keys(), keys);
        QVERIFY(m_provider->server.requestsTo("/revoke").isEmpty());
        QCOMPARE(m_store->accounts().size(), 1);
    }

    void triesTheVaultsNewerTokenOnceAfterInvalidGrant()
    {
        begin();
        m_provider->server.expect("POST", "/token", [this](const HttpRequest &) {
            putSession({.refreshToken = "refresh-9"});
            return jsonAnswer(R"({"error":"invalid_grant"})", 400);
        });
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").last().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("refresh-9"));
        QCOMPARE(m_account->state(), State::SignedIn);
    }

    void changesNothingInTrouble_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const Reaction &reaction, ErrorKind kind) {
            QTest::newRow(name) << reaction << kind;
        };
        row("closed before reading", Reaction::closeBeforeReading(), ErrorKind::OutcomeUnknown);
        row("closed after reading", Reaction::closeAfterReading(), ErrorKind::OutcomeUnknown);
        row("reset", Reaction::reset(), ErrorKind::OutcomeUnknown);
        row("half a status line", Reaction::raw("HTTP/1.1 2"), ErrorKind::OutcomeUnknown);
        row("500", HttpAnswer{500}, ErrorKind::ServerError);
        row("429", jsonAnswer("{}", 429), ErrorKind::RateLimited);
        row("307 elsewhere", redirectAnswer("https://evil.example/", 307),
            ErrorKind::InvalidResponse);
        row("a captive portal",
            HttpAnswer{200, {{"Content-Type", "text/html"}}, "access_token=x&token_type=bearer"},
            ErrorKind::InvalidResponse);
        row("invalid_client", jsonAnswer(R"({"error":"invalid_client"})", 401),
            ErrorKind::Misconfigured);
        row("an empty 400", HttpAnswer{400}, ErrorKind::RequestRefused);
    }
    void changesNothingInTrouble()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        begin();
        m_provider->server.expect("POST", "/token", reaction);
        QVERIFY(!ensureFresh());
        if (QByteArray(QTest::currentDataTag()) == "closed before reading") {
            QVERIFY(m_error.kind == ErrorKind::Network
                    || m_error.kind == ErrorKind::OutcomeUnknown);
        } else {
            QCOMPARE(nameOf(m_error.kind), nameOf(kind));
        }
        QCOMPARE(m_account->state(), State::SignedIn);
        QCOMPARE(m_account->lastError(), m_error);
        QVERIFY(session().refreshToken.equals("refresh-1"));
        // Qt 6.8 connects a second time, and has nothing to send then.
        QVERIFY(m_provider->server.requestsTo("/token").size() <= 1);

        m_environment->clock.advance(1min); // as it may have asked for
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(!m_account->lastError());
    }

    void waitsAsLongAsItIsAskedTo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<std::chrono::seconds>("wait");
        const QByteArray date = httpDateText(FakeClock().now().addSecs(40));
        QTest::newRow("RFC 6585 4: 429 in seconds") << 429 << QByteArray("30") << 30s;
        QTest::newRow("RFC 9110 10.2.3: 429 by a date") << 429 << date << 40s;
        QTest::newRow("429 that says nothing") << 429 << QByteArray() << 60s;
        QTest::newRow("429 that says nonsense") << 429 << QByteArray("-1") << 60s;
        QTest::newRow("429, an hour") << 429 << QByteArray("3600") << 300s;
        QTest::newRow("429, 30 years") << 429 << QByteArray("1000000000") << 300s;
        QTest::newRow("429, for ever") << 429 << QByteArray(40, '9') << 300s;
        QTest::newRow("RFC 9110 15.6.4: 503") << 503 << QByteArray("30") << 30s;
    }
    /// Whoever asks: joined, later, and in another process.
    void waitsAsLongAsItIsAskedTo()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const std::chrono::seconds, wait);
        begin();
        HttpAnswer answer = jsonAnswer("{}", status);
        if (!retryAfter.isEmpty()) {
            answer.headers.emplaceBack("Retry-After", retryAfter);
        }
        m_provider->server.expect("POST", "/token", answer);
        AccountStore other(m_environment->environment(), m_environment->places);
        QVERIFY(other.load());
        int refused = 0;
        const auto count = [&](const Result<void> &fresh) {
            refused += !fresh && fresh.error().status == status ? 1 : 0;
        };
        for (Account *each : {m_account, m_account, other.accounts().first()}) {
            each->ensureFresh(Freshness::IfStale, this, count);
        }
        QTRY_COMPARE(refused, 3);
        const QDateTime until = m_environment->clock.now().addSecs(wait.count());
        m_environment->clock.advance(wait - 1s);
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, status == 429 ? ErrorKind::RateLimited : ErrorKind::ServerError);
        QCOMPARE(m_error.at, until);
        QCOMPARE(m_account->state(), State::SignedIn);
        restart();
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.at, until);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);

        m_environment->clock.advance(1s);
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(!m_account->entry().askedToWait);
    }

    void theWaitIsForThoseWhoHaveNoToken()
    {
        begin();
        HttpAnswer answer = jsonAnswer("{}", 429);
        answer.headers.emplaceBack("Retry-After", "30");
        m_provider->server.expect("POST", "/token", answer);
        QVERIFY(!ensureFresh());
        QVERIFY(!ensureFresh(Freshness::Force));
        putSession({.accessExpiresIn = 3600}); // by a process that was luckier
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-0"));
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    void aServerInTroubleMayBeTriedByForce()
    {
        begin();
        HttpAnswer answer = jsonAnswer("{}", 503);
        answer.headers.emplaceBack("Retry-After", "30");
        m_provider->server.expect("POST", "/token", answer);
        QVERIFY(!ensureFresh());
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(Freshness::Force), qPrintable(m_problem));
    }

    /// Somebody sets it right: what was computed by the wrong one binds nobody.
    void aClockThatWasWrongMakesNobodyWait()
    {
        begin();
        m_provider->server.expect("POST", "/token", jsonAnswer("{}", 429));
        QVERIFY(!ensureFresh());
        m_environment->clock.setNow(m_environment->clock.now().addDays(-1));
        putSession({});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
    }

    /// quirks: other definite refusals keep the token, and the second one asks the person.
    void asksThePersonAfterTheSecondRefusal()
    {
        begin();
        m_provider->server.always("POST", "/token", HttpAnswer{403});
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::RequestRefused);
        QCOMPARE(m_account->state(), State::SignedIn);
        restart(); // every command is a process of its own
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::SignInRequired);
        QCOMPARE(m_account->state(), State::SignInRequired);
        QVERIFY(session().refreshToken.equals("refresh-1"));
        QVERIFY(!ensureFresh());
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 2);
    }

    void usesTheAccessTokenWhereThatIsTheSession()
    {
        begin({.refreshToken = {}, .accessExpiresIn = std::nullopt});
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-0"));

        QVERIFY(!ensureFresh(Freshness::Force));
        QCOMPARE(m_error.kind, ErrorKind::SignInRequired);
        QCOMPARE(m_account->state(), State::SignedIn); // nothing is wrong with it

        begin({.refreshToken = {}, .accessExpiresIn = 10});
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::SignInRequired);
        QCOMPARE(m_account->state(), State::SignInRequired);
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void waitsForTheVaultToBeUnlocked()
    {
        begin();
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::VaultLocked);
        QCOMPARE(m_account->state(), State::VaultLocked);
        QVERIFY(m_provider->server.requests().isEmpty());

        m_environment->vault.failRead.reset();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(m_account->state(), State::SignedIn);
    }

    void isNotCalledLockedWhenOnlyTheProviderIsAway()
    {
        begin();
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        QVERIFY(!ensureFresh());
        QCOMPARE(m_account->state(), State::VaultLocked);

        m_environment->vault.failRead.reset();
        m_provider->server.expect("POST", "/token", HttpAnswer{503});
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::ServerError);
        QCOMPARE(m_account->state(), State::SignedIn);
    }

    /// Rotation would leave nothing but the old refresh token.
    void asksNothingWhereTheVaultTakesNothing()
    {
        begin();
        m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::VaultFailed);
        QVERIFY(m_provider->server.requests().isEmpty());
        QCOMPARE(m_account->state(), State::SignedIn);
        QVERIFY(session().refreshToken.equals("refresh-1"));

        m_environment->vault.failWrite.reset();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(session().refreshToken.equals("refresh-2"));
    }

    void goesOnInMemoryWhereTheVaultStopsTakingAnything()
    {
        begin();
        m_provider->server.expect("POST", "/token", [this](const HttpRequest &) {
            m_environment->vault.failWrite = Error{ErrorKind::VaultFailed, {}, {}};
            return refreshed({.hasIdToken = false});
        });
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QVERIFY(m_account->accessToken()->equals("access-2"));
        QCOMPARE(m_account->state(), State::SignedIn);
        QCOMPARE(m_account->lastError()->kind, ErrorKind::VaultFailed);

        m_environment->vault.failWrite.reset();
        m_environment->clock.advance(2h);
        m_provider->server.expect(
            "POST", "/token",
            refreshed(
                {.accessToken = "access-3", .refreshToken = "refresh-3", .hasIdToken = false}));
        QVERIFY2(ensureFresh(), qPrintable(m_problem));
        QCOMPARE(formOf(m_provider->server.requestsTo("/token").last().body)
                     .value(QStringLiteral("refresh_token")),
                 QStringLiteral("refresh-2"));
        QVERIFY(session().refreshToken.equals("refresh-3"));
        QVERIFY(!m_account->lastError());
    }

    void requiresSignInWhereTheVaultHasNoSession()
    {
        begin();
        eraseItems();
        QVERIFY(!ensureFresh());
        QCOMPARE(m_error.kind, ErrorKind::SignInRequired);
        QCOMPARE(m_account->state(), State::SignInRequired);
    }

    /// It may have been another vault for a while.
    void asksOnceMoreWhereTheSessionIsThereAgain()
    {
        begin();
        eraseItems();
        QVERIFY(!ensureFresh());
        const QString api = QStringLiteral("https://api.example.org");
        putSession({.resources = {api}});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        bool isGiven = false;
        m_account->fetchTokenFor({.resource = api}, this,
                                 [&](const Result<AccessTokenRecord> &token) {
                                     isGiven = token && token->accessToken.equals("access-2");
                                 });
        QTRY_VERIFY(isGiven);
        QCOMPARE(m_account->state(), State::SignedIn);
    }

    void asksLiveWhoThisIs()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        const auto userInfo = fetchUserInfo();
        QVERIFY2(userInfo, qPrintable(problemOf(userInfo)));
        QCOMPARE(userInfo->name, QStringLiteral("Ada Lovelace"));
        QCOMPARE(m_provider->server.requestsTo("/userinfo").first().header("Authorization"),
                 QByteArray("Bearer access-0"));
    }

    /// RFC 6750 §3.1: refresh once, try once more.
    void refreshesOnceAfterA401()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect("GET", "/userinfo", HttpAnswer{401});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer());
        const auto userInfo = fetchUserInfo();
        QVERIFY2(userInfo, qPrintable(problemOf(userInfo)));
        QCOMPARE(m_provider->server.requestsTo("/userinfo").last().header("Authorization"),
                 QByteArray("Bearer access-2"));
    }

    void saysSoAfterTheSecond401()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.always("GET", "/userinfo", HttpAnswer{401});
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        const auto userInfo = fetchUserInfo();
        QCOMPARE(userInfo.error().kind, ErrorKind::RequestRefused);
        QCOMPARE(m_provider->server.requestsTo("/userinfo").size(), 2);
        QCOMPARE(m_account->state(), State::SignedIn);
    }

    void requiresSignInWhereARefusedTokenCannotBeReplaced()
    {
        begin({.refreshToken = {}, .accessExpiresIn = std::nullopt});
        m_provider->server.expect("GET", "/userinfo", HttpAnswer{401});
        QCOMPARE(fetchUserInfo().error().kind, ErrorKind::SignInRequired);
        QCOMPARE(m_account->state(), State::SignInRequired);
    }

    /// OIDC Core §5.3.2.
    void refusesTheProfileOfSomebodyElse()
    {
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect(
            "GET", "/userinfo",
            ScriptedProvider::userInfoAnswer({{QStringLiteral("sub"), QStringLiteral("other")}}));
        QCOMPARE(fetchUserInfo().error().kind, ErrorKind::SubjectMismatch);
    }

    /// As the provider wrote it, and nothing that it did not.
    void tellsWhatTheIdTokenHeldWhereThereIsNoUserInfo_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("a profile")
            << true
            << QJsonObject{{QStringLiteral("preferred_username"), QStringLiteral("ada")},
                           {QStringLiteral("email_verified"), true},
                           {QStringLiteral("auth_time"), 5}}
            << QByteArray(
                   R"({"email_verified":true,"preferred_username":"ada","sub":"subject-1"})");
        QTest::newRow("nothing") << true << QJsonObject() << QByteArray(R"({"sub":"subject-1"})");
        QTest::newRow("the ID token did not fit into the vault")
            << false << QJsonObject() << QByteArray(R"({"sub":"subject-1"})");
    }
    void tellsWhatTheIdTokenHeldWhereThereIsNoUserInfo()
    {
        QFETCH(const bool, isKept);
        QFETCH(const QJsonObject, claims);
        QFETCH(const QByteArray, told);
        m_provider->metadata.remove(QStringLiteral("userinfo_endpoint"));
        Beginning beginning{.accessExpiresIn = 3600};
        if (isKept) {
            beginning.idToken = m_provider->idToken({.nonce = "nonce-0", .claims = claims});
        }
        begin(beginning);
        const auto userInfo = fetchUserInfo();
        QVERIFY2(userInfo, qPrintable(problemOf(userInfo)));
        QCOMPARE(userInfo->claimsJson(), told);
        QVERIFY(!userInfo->isAsked);
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void signsOut_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<Revocation>("revocation");
        QTest::newRow("RFC 7009 2.2 done") << Reaction(HttpAnswer{200}) << Revocation::Done;
        QTest::newRow("refused") << Reaction(HttpAnswer{400}) << Revocation::Failed;
    }
    void signsOut()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const Revocation, revocation);
        begin({.accessExpiresIn = 3600});
        m_provider->server.expect("POST", "/revoke", reaction);
        QSignalSpy removed(m_store.get(), &AccountStore::accountRemoved);
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, revocation);
        QCOMPARE(receipt->revocationError.has_value(), revocation == Revocation::Failed);
        const auto form = formOf(m_provider->server.requestsTo("/revoke").first().body);
        QCOMPARE(form.value(QStringLiteral("token")), QStringLiteral("refresh-1"));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("client-1"));
        expectGone();
        QCOMPARE(removed.size(), 1);
    }

    void signsOutWhereRevocationIsNotOffered()
    {
        m_provider->metadata.remove(QStringLiteral("revocation_endpoint"));
        begin();
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Revocation::NotOffered);
        expectGone();
    }

    void signsOutOfAnAccountThatHasToSignInAgain()
    {
        begin();
        eraseItems();
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Revocation::NotOffered);
        expectGone();
    }

    void signsOutOfAnUnreadableSession()
    {
        begin();
        m_environment->vault.put(sessionKey(m_account->id()), Secret("nonsense"));
        const auto receipt = signOut();
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Revocation::Failed);
        expectGone();
    }

    void changesNothingWhereTheVaultCannotErase()
    {
        begin();
        m_environment->vault.failErase = Error{ErrorKind::VaultLocked, {}, {}};
        QCOMPARE(signOut().error().kind, ErrorKind::VaultLocked);
        QCOMPARE(m_store->accounts().size(), 1);
        QVERIFY(session().refreshToken.equals("refresh-1"));
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    /// A refresh that ends after the sign-out would put the session back.
    void signsOutAfterARunningRefresh()
    {
        begin();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        m_account->ensureFresh(Freshness::IfStale, this, [](const Result<void> &) {});
        QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), 1); // holds the lock
        QVERIFY(signOut());
        QCOMPARE(formOf(m_provider->server.requestsTo("/revoke").first().body)
                     .value(QStringLiteral("token")),
                 QStringLiteral("refresh-2"));
        expectGone();
    }

    void answersWhoAskedDuringASignOut()
    {
        begin();
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        bool isOut = false;
        QList<ErrorKind> answers;
        m_account->signOut(this, [&](const Result<Account::SignOutReceipt> &) { isOut = true; });
        m_account->ensureFresh(Freshness::IfStale, this, [&](const Result<void> &fresh) {
            answers += fresh ? ErrorKind::Internal : fresh.error().kind;
        });
        m_account->fetchTokenFor({.resource = QStringLiteral("https://api.example.org")}, this,
                                 [&](const Result<AccessTokenRecord> &token) {
                                     answers += token ? ErrorKind::Internal : token.error().kind;
                                 });
        QTRY_VERIFY(isOut);
        QTRY_COMPARE(answers, (QList<ErrorKind>{ErrorKind::NotFound, ErrorKind::NotFound}));
        expectGone();
    }

    void canBeDestroyedDuringARefresh_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3, 4, 6, 8, 12, 20, 40}) {
            QTest::addRow("after %d turns of the loop", turns) << turns;
        }
    }
    void canBeDestroyedDuringARefresh()
    {
        QFETCH(const int, turns);
        begin();
        m_provider->publish();
        m_provider->server.always("POST", "/token", refreshed());
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        bool isAnswered = false;
        m_account->ensureFresh(Freshness::IfStale, this,
                               [&](const Result<void> &) { isAnswered = true; });
        m_account->signOut(this, [](const Result<Account::SignOutReceipt> &) {});
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
        }
        m_store.reset();
        m_account = nullptr;
        const bool wasAnswered = isAnswered;
        QCoreApplication::processEvents();
        QVERIFY(isAnswered == wasAnswered || !wasAnswered);
    }

    void callsNobodyWhoIsGone()
    {
        begin();
        m_provider->server.expect("POST", "/token", refreshed({.hasIdToken = false}));
        auto context = std::make_unique<QObject>();
        m_account->ensureFresh(Freshness::IfStale, context.get(),
                               [](const Result<void> &) { QFAIL("called"); });
        context.reset();
        QTRY_VERIFY(!m_account->isRefreshing());
        QCoreApplication::processEvents();
        QVERIFY(session().refreshToken.equals("refresh-2")); // what came is kept all the same
    }

private:
    void begin(const Beginning &beginning = {})
    {
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([this](QList<AccountEntry> &entries) { entries = {entry()}; }));
        putSession(beginning);
        restart();
    }

    void restart()
    {
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_account = m_store->accounts().first();
    }

    [[nodiscard]] AccountEntry entry() const
    {
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.providerName = QStringLiteral("Acme");
        entry.issuer = m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.displayName = QStringLiteral("Ada Lovelace");
        entry.email = QStringLiteral("ada@example.org");
        entry.scope = QStringList{QStringLiteral("openid")};
        entry.signedInAt = m_environment->clock.now();
        return entry;
    }

    void putSession(const Beginning &beginning)
    {
        SessionRecord session;
        session.issuer = m_provider->issuer();
        session.providerId = QStringLiteral("acme");
        session.subject = QStringLiteral("subject-1");
        session.refreshToken = Secret(beginning.refreshToken);
        session.scope = QStringList{QStringLiteral("openid")};
        session.resources = beginning.resources;
        session.client.clientId = QStringLiteral("client-1");
        session.authTime = beginning.authTime;
        session.nonce = "nonce-0";
        session.provider = m_provider->parsedMetadata();
        AccessTokenRecord access;
        access.accessToken = Secret("access-0");
        access.tokenType = QStringLiteral("Bearer");
        access.scope = session.scope;
        access.idToken = Secret(beginning.idToken);
        access.expiresIn = beginning.accessLifetime;
        if (beginning.accessExpiresIn) {
            access.expiresAt = m_environment->clock.now().addSecs(*beginning.accessExpiresIn);
        }
        if (beginning.refreshToken.isEmpty()) {
            session.accessToken = access.accessToken.clone();
            session.accessTokenExpiresAt = access.expiresAt;
        }
        m_environment->vault.put(sessionKey(QStringLiteral("0011")), session.toBytes());
        m_environment->vault.put(accessTokenKey(QStringLiteral("0011")), access.toBytes());
    }

    void eraseItems()
    {
        m_environment->vault.erase(sessionKey(QStringLiteral("0011")), this,
                                   [](const Result<void> &) {});
        m_environment->vault.erase(accessTokenKey(QStringLiteral("0011")), this,
                                   [](const Result<void> &) {});
    }

    /// A refresh answer as it should be, but for what the test says.
    [[nodiscard]] HttpAnswer refreshed(ScriptedTokens tokens = {}) const
    {
        if (tokens.accessToken == "access-1") {
            tokens.accessToken = "access-2";
        }
        if (tokens.refreshToken == "refresh-1") {
            tokens.refreshToken = "refresh-2";
        }
        return m_provider->tokenAnswer(tokens);
    }

    bool ensureFresh(Freshness freshness = Freshness::IfStale)
    {
        std::optional<Result<void>> result;
        m_account->ensureFresh(freshness, this, [&](const Result<void> &fresh) { result = fresh; });
        [&] { QTRY_VERIFY(result); }();
        m_problem = result ? problemOf(*result) : QStringLiteral("no answer");
        m_error = result && !*result ? result->error() : Error();
        return result && *result;
    }

    Result<oauth::UserInfo> fetchUserInfo()
    {
        Result<oauth::UserInfo> result = fail(ErrorKind::Internal, QStringLiteral("no answer"));
        bool isAnswered = false;
        m_account->fetchUserInfo(this, [&](const Result<oauth::UserInfo> &userInfo) {
            result = userInfo;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return result;
    }

    Result<Account::SignOutReceipt> signOut()
    {
        Result<Account::SignOutReceipt> result
            = fail(ErrorKind::Internal, QStringLiteral("no answer"));
        bool isAnswered = false;
        m_account->signOut(this, [&](const Result<Account::SignOutReceipt> &receipt) {
            result = receipt;
            isAnswered = true;
        });
        [&] { QTRY_VERIFY(isAnswered); }();
        return result;
    }

    void expectGone()
    {
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(m_environment->vault.keys().isEmpty());
        AccountStore next(m_environment->environment(), m_environment->places);
        QVERIFY(next.load());
        QVERIFY(next.accounts().isEmpty());
    }

    [[nodiscard]] SessionRecord session() const
    {
        return SessionRecord::fromBytes(
                   Secret(m_environment->vault.bytes(sessionKey(QStringLiteral("0011")))))
            .value();
    }
    [[nodiscard]] AccessTokenRecord accessItem() const
    {
        return AccessTokenRecord::fromBytes(
                   Secret(m_environment->vault.bytes(accessTokenKey(QStringLiteral("0011")))))
            .value();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    Account *m_account = nullptr;
    QString m_problem;
    Error m_error;
};

QTEST_GUILESS_MAIN(AccountTest)
#include "account_test.moc"
