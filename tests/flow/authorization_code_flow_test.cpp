#include "flow/authorization_code_flow.h"
#include "oauth/pkce.h"
#include "support/fake_clock.h"
#include "support/problem.h"
#include "support/scripted_provider.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Believed = Result<BelievedTokens>;

/// The engine alone; what a sign-in and a refresh make of it is tested with them.
class AuthorizationCodeFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_network = std::make_unique<SystemNetworkAccess>(*m_clock);
        m_provider = std::make_unique<ScriptedProvider>(*m_clock);
        m_directory = std::make_unique<ProviderDirectory>(*m_network, *m_clock);
        m_authentication = {};
        m_narrowing = {};
        m_authentication.clientId = QStringLiteral("client-1");
        m_request = {};
        m_request.provider = m_provider->parsedMetadata();
        m_request.clientId = QStringLiteral("client-1");
        m_request.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:4711/callback/acme"));
        m_request.scope = QStringList{QStringLiteral("openid")};
        m_request.state = "state-1";
        m_request.nonce = "nonce-1";
        m_request.codeVerifier = oauth::codeVerifier(QByteArray(32, 'v'));
        makeFlow();
    }

    void cleanup()
    {
        m_flow.reset();
        m_directory.reset();
        m_provider.reset();
    }

    void beginsWithTheStandardsUrlAndSendsNothing()
    {
        const QUrl url = m_flow->begin(m_request);
        QCOMPARE(url, oauth::authorizationUrl(m_request));
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    /// Qt's own signal says the same; on other versions it adds parameters of its own.
    void letsTheEngineSayNothingOfItsOwn()
    {
        QSignalSpy browser(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser);
        const QUrl url = m_flow->begin(m_request);
        QCOMPARE(browser.size(), 1);
        const QUrl engine = browser.first().first().toUrl();
        QCOMPARE(formOf(engine.query(QUrl::FullyEncoded).toLatin1()),
                 formOf(url.query(QUrl::FullyEncoded).toLatin1()));
    }

    void deliversEveryCodeExactly_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"4%2F0Ab_c", "a%2Bb%3Dc", "a%20b", "a%25b", "a%252Fb", "p&q=r",
                                 "a+b", "a b", "~._-", "{\"x\":1}"}) {
            QTest::newRow(code) << QByteArray(code);
        }
    }
    void deliversEveryCodeExactly()
    {
        QFETCH(const QByteArray, code);
        m_provider->publish();
        expectToken({.nonce = "nonce-1"});
        const auto believed = exchange(code);
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        const auto posted = formOf(m_provider->server.requestsTo("/token").first().body);
        QCOMPARE(posted.values(QStringLiteral("code")), QStringList{QString::fromLatin1(code)});
        QCOMPARE(posted.value(QStringLiteral("redirect_uri")),
                 QStringLiteral("http://127.0.0.1:4711/callback/acme"));
        QCOMPARE(posted.value(QStringLiteral("code_verifier")),
                 QString::fromLatin1(m_request.codeVerifier.reveal())); // into the comparison
    }

    /// RFC 8707 §2.2: of what was asked for, one at a time.
    void asksForATokenForTheFirstResource()
    {
        m_request.resources
            = {QStringLiteral("https://api.example/a"), QStringLiteral("https://api.example/b")};
        m_provider->publish();
        expectToken({.nonce = "nonce-1"});
        const auto believed = exchange("code");
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        const auto posted = formOf(m_provider->server.requestsTo("/token").first().body);
        QCOMPARE(posted.values(QStringLiteral("resource")), m_request.resources.mid(0, 1));
    }

    void refreshesForAResource()
    {
        m_provider->publish();
        expectToken({.hasIdToken = false});
        QVERIFY(refresh());
        expectToken({.hasIdToken = false});
        m_narrowing.resource = QStringLiteral("https://api.example/a?x=y z");
        QVERIFY(refresh());
        const auto requests = m_provider->server.requestsTo("/token");
        QVERIFY(!formOf(requests.first().body).contains(QStringLiteral("resource")));
        QCOMPARE(formOf(requests.last().body).values(QStringLiteral("resource")),
                 QStringList{m_narrowing.resource});
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_target"})", 400));
        const auto refused = refresh();
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QVERIFY(refused.error().detail.contains(m_narrowing.resource));
    }

    /// RFC 6749 §6; §5.1: an answer without a scope has that one.
    void refreshesForLess()
    {
        m_provider->publish();
        expectToken({.hasIdToken = false});
        m_narrowing.scope = {QStringLiteral("read"), QStringLiteral("a:b")};
        const auto narrow = refresh();
        QVERIFY2(narrow, qPrintable(problemOf(narrow)));
        QCOMPARE(narrow->tokens.scope, m_narrowing.scope);
        m_narrowing = {};
        expectToken({.hasIdToken = false});
        const auto whole = refresh();
        QVERIFY2(whole, qPrintable(problemOf(whole)));
        QCOMPARE(whole->tokens.scope, QStringList{QStringLiteral("openid")});
        const auto requests = m_provider->server.requestsTo("/token");
        QCOMPARE(formOf(requests.first().body).value(QStringLiteral("scope")),
                 QStringLiteral("read a:b"));
        QVERIFY(!formOf(requests.last().body).contains(QStringLiteral("scope")));
    }

    /// OIDC Core §3.1.3.7 (12, 13), by the clock of whoever answers.
    void holdsTheAnswerAgainstWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("authTime"); // seconds after it was asked for
        QTest::addColumn<QString>("acr");
        QTest::addColumn<std::optional<int>>("dateAhead"); // seconds
        QTest::addColumn<bool>("isGood");
        const QString right = QStringLiteral("urn:mfa");
        const std::optional<int> unsaid;
        QTest::newRow("just now") << 0 << right << unsaid << true;
        QTest::newRow("at the edge") << -360 << right << unsaid << true;
        QTest::newRow("too long ago") << -361 << right << unsaid << false;
        QTest::newRow("another acr") << 0 << QStringLiteral("urn:pwd") << unsaid << false;
        QTest::newRow("a clock that is behind") << 240 << right << std::optional(240) << true;
        QTest::newRow("and too long ago by it") << -150 << right << std::optional(240) << false;
    }
    void holdsTheAnswerAgainstWhatWasAskedFor()
    {
        QFETCH(const int, authTime);
        QFETCH(const QString, acr);
        QFETCH(const std::optional<int>, dateAhead);
        QFETCH(const bool, isGood);
        m_request.required = {{QStringLiteral("urn:mfa")}, std::chrono::seconds(300)};
        m_request.askedAt = m_clock->now();
        m_provider->publish();
        const QDateTime issued = m_clock->now().addSecs(dateAhead.value_or(0));
        HttpAnswer answer = m_provider->tokenAnswer(
            {.nonce = "nonce-1",
             .claims
             = {{QStringLiteral("auth_time"), m_clock->now().addSecs(authTime).toSecsSinceEpoch()},
                {QStringLiteral("iat"), issued.toSecsSinceEpoch()},
                {QStringLiteral("exp"), issued.addSecs(300).toSecsSinceEpoch()},
                {QStringLiteral("acr"), acr}}});
        if (dateAhead) {
            answer.headers.append({"Date", httpDateText(issued)});
        }
        m_provider->server.expect("POST", "/token", answer);
        const auto believed = exchange("code");
        if (isGood) {
            QVERIFY2(believed, qPrintable(problemOf(believed)));
            return;
        }
        QCOMPARE(believed.error().kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(believed.error().code, QLatin1String(oauth::unmetCode));
    }

    void believesOnlyWhatItCouldCheck()
    {
        m_provider->publish();
        expectToken({.nonce = "nonce-1"});
        QSignalSpy granted(m_flow.get(), &QAbstractOAuth::granted);
        const auto believed = exchange("code");
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        QCOMPARE(believed->idToken->subject(), QStringLiteral("subject-1"));
        QVERIFY(believed->tokens.accessToken.equals("access-1"));
        QCOMPARE(m_flow->status(), QAbstractOAuth::Status::Granted);
        // The engine and its signals never learned a token.
        QVERIFY(m_flow->token() != QLatin1String("access-1"));
        QVERIFY(m_flow->refreshToken() != QLatin1String("refresh-1"));
    }

    void neverGrantsWhatIsWrong()
    {
        m_provider->publish();
        expectToken({.nonce = "another"});
        QSignalSpy granted(m_flow.get(), &QAbstractOAuth::granted);
        QCOMPARE(exchange("code").error().kind, ErrorKind::IdTokenInvalid);
        QVERIFY(granted.isEmpty());
        QCOMPARE(m_flow->status(), QAbstractOAuth::Status::NotAuthenticated);
    }

    void saysThatOnlyTheClockIsOff_data()
    {
        QTest::addColumn<int>("tokenAhead"); // minutes, of iat before our clock
        QTest::addColumn<std::optional<int>>("dateAhead"); // of Date
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<Cause>("cause");
        const std::optional<int> unsaid;
        const auto row = [](const char *name, int token, std::optional<int> date, Cause cause,
                            const char *nonce = "nonce-1") {
            QTest::newRow(name) << token << date << QByteArray(nonce) << cause;
        };
        row("behind", 12, 12, Cause::ClockOff);
        row("ahead", -90, -90, Cause::ClockOff);
        row("a year ahead", -525'600, -525'600, Cause::ClockOff);
        row("the provider's own Date disagrees with its token", 12, 0, Cause::Unnamed);
        row("a stale token", -90, 0, Cause::Unnamed);
        row("nobody says what time it is", 12, unsaid, Cause::Unnamed);
        row("and the nonce is another's", 12, 12, Cause::Unnamed, "nonce-2");
    }
    /// Whatever the clock: what is refused stays refused.
    void saysThatOnlyTheClockIsOff()
    {
        QFETCH(const int, tokenAhead);
        QFETCH(const std::optional<int>, dateAhead);
        QFETCH(const QByteArray, nonce);
        QFETCH(const Cause, cause);
        m_provider->publish();
        const std::optional<std::chrono::seconds> date
            = dateAhead ? std::optional(std::chrono::minutes(*dateAhead)) : std::nullopt;
        const auto believed = exchangeAt(std::chrono::minutes(tokenAhead), 1h, date, nonce);
        QVERIFY(!believed);
        QCOMPARE(believed.error().kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(believed.error().cause, cause);
        const int behind = cause == Cause::ClockOff ? *dateAhead : 0;
        QCOMPARE(believed.error().behind, std::chrono::seconds(behind * 60));
    }

    void goesByTheProvidersClockWhereOursIsALittleOff_data()
    {
        QTest::addColumn<std::chrono::seconds>("ahead"); ///< the provider's clock before ours
        QTest::addColumn<std::chrono::seconds>("age"); ///< of the token, by the provider's clock
        QTest::addColumn<bool>("isBelieved");
        // The token lives 100 s.
        QTest::newRow("ours is right") << 0s << 0s << true;
        QTest::newRow("behind by what is overlooked") << 60s << 0s << true;
        QTest::newRow("behind") << 180s << 0s << true;
        QTest::newRow("behind by five minutes") << 300s << 0s << true;
        QTest::newRow("behind by more") << 301s << 0s << false;
        QTest::newRow("ahead by five minutes") << -300s << 0s << true;
        QTest::newRow("ahead by more") << -301s << 0s << false;
        QTest::newRow("behind, and what ran out has its leeway") << 180s << 159s << true;
        QTest::newRow("behind, and what ran out is not younger by that") << 180s << 160s << false;
        QTest::newRow("ahead, and what ran out is not younger by that") << -180s << 160s << false;
    }
    void goesByTheProvidersClockWhereOursIsALittleOff()
    {
        QFETCH(const std::chrono::seconds, ahead);
        QFETCH(const std::chrono::seconds, age);
        QFETCH(const bool, isBelieved);
        m_provider->publish();
        const auto believed = exchangeAt(ahead - age, 100s, ahead, "nonce-1");
        QVERIFY2(believed.has_value() == isBelieved, qPrintable(problemOf(believed)));
    }

    /// OIDC Core §3.1.3.7 rule 7: what the provider does not announce is not taken.
    void takesOnlyTheAnnouncedAlgorithm()
    {
        m_provider->metadata.insert(QStringLiteral("id_token_signing_alg_values_supported"),
                                    QJsonArray{QStringLiteral("RS256")});
        m_request.provider = m_provider->parsedMetadata();
        makeFlow();
        m_provider->publish();
        expectToken({.nonce = "nonce-1"});
        QCOMPARE(exchange("code").error().kind, ErrorKind::IdTokenInvalid);
    }

    /// qt-facts §1: after one failure 6.4 refuses every further refresh.
    void refreshesAgainAfterAFailure()
    {
        m_provider->server.expect("POST", "/token",
                                  jsonAnswer(R"({"error":"invalid_grant"})", 400));
        const auto refused = refresh();
        QCOMPARE(refused.error().kind, ErrorKind::TokenRejected);
        QCOMPARE(refused.error().code, QStringLiteral("invalid_grant"));
        expectToken({.hasIdToken = false});
        const auto believed = refresh();
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        QVERIFY(!believed->idToken);
    }

    /// A client's secret goes into exchange and refresh alike, and never twice.
    void authenticatesTheRefresh_data()
    {
        using Method = oauth::ClientAuthenticationMethod;
        QTest::addColumn<Method>("method");
        QTest::newRow("none") << Method::None;
        QTest::newRow("client_secret_basic") << Method::ClientSecretBasic;
        QTest::newRow("client_secret_post") << Method::ClientSecretPost;
    }
    void authenticatesTheRefresh()
    {
        using Method = oauth::ClientAuthenticationMethod;
        QFETCH(const Method, method);
        m_authentication.method = method;
        if (method != Method::None) {
            m_authentication.clientSecret = std::make_shared<const Secret>("secret");
        }
        makeFlow();
        expectToken({.hasIdToken = false});
        const auto believed = refresh();
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        const HttpRequest request = m_provider->server.requestsTo("/token").first();
        const auto form = formOf(request.body);
        QCOMPARE(form.count(QStringLiteral("client_id")),
                 method == Method::ClientSecretBasic ? 0 : 1);
        QCOMPARE(form.count(QStringLiteral("client_secret")),
                 method == Method::ClientSecretPost ? 1 : 0);
        QCOMPARE(request.header("Authorization").has_value(), method == Method::ClientSecretBasic);
        QVERIFY(!form.contains(QStringLiteral("redirect_uri")));
        QVERIFY(!form.contains(QStringLiteral("scope")));
    }

    /// qt-facts §1.2: Qt answers with Basic and sends the body again.
    void answersNoChallenge()
    {
        m_provider->server.expect(
            "POST", "/token", HttpAnswer{401, {{"WWW-Authenticate", "Basic realm=\"x\""}}, "{}"});
        QVERIFY(!refresh());
        QCOMPARE(m_provider->server.requests().size(), 1);
    }

    void waitsForWhoeverKeepsTheTokens()
    {
        m_provider->publish();
        expectToken({.nonce = "nonce-1"});
        std::function<void()> kept;
        bool isAnswered = false;
        static_cast<void>(m_flow->begin(m_request));
        m_flow->exchange(
            code("code"),
            [&](const oauth::TokenResponse &tokens, std::function<void()> done) {
                QVERIFY(tokens.refreshToken.equals("refresh-1"));
                kept = std::move(done);
            },
            this, [&](const Believed &) { isAnswered = true; });
        QTRY_VERIFY(kept);
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
        QVERIFY(m_provider->server.requestsTo("/jwks").isEmpty());
        kept();
        QTRY_VERIFY(isAnswered);
    }

    void canBeDestroyedAtAnyTime_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3, 5, 8, 13, 21}) {
            QTest::addRow("after %d turns of the loop", turns) << turns;
        }
    }
    void canBeDestroyedAtAnyTime()
    {
        QFETCH(const int, turns);
        m_provider->publish();
        m_provider->server.always("POST", "/token", [this](const HttpRequest &) {
            return m_provider->tokenAnswer({.nonce = "nonce-1"});
        });
        auto context = std::make_unique<QObject>();
        static_cast<void>(m_flow->begin(m_request));
        m_flow->exchange(code("code"), nullptr, context.get(), [](const Believed &) {});
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
        }
        m_flow.reset();
        context.reset();
        QCoreApplication::processEvents();
        QTRY_COMPARE(m_provider->server.openConnections(), 0);
    }

private:
    void makeFlow()
    {
        m_flow = std::make_unique<AuthorizationCodeFlow>(
            FlowClient{m_request.provider, m_authentication}, *m_network, *m_directory, *m_clock);
    }

    void expectToken(const ScriptedTokens &tokens)
    {
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer(tokens));
    }

    [[nodiscard]] oauth::AuthorizationCode code(const QByteArray &code) const
    {
        const QUrl redirect = QUrl::fromEncoded(
            m_request.redirectUri.toEncoded() + "?state=state-1&code=" + code.toPercentEncoding());
        return oauth::parseAuthorizationResponse(redirect, m_request).value();
    }

    Believed exchange(const QByteArray &value)
    {
        static_cast<void>(m_flow->begin(m_request));
        return await(
            [&](auto reply) { m_flow->exchange(code(value), nullptr, this, std::move(reply)); });
    }

    /// With a token that is issued `ahead` of our clock.
    Believed exchangeAt(std::chrono::seconds ahead, std::chrono::seconds lifetime,
                        std::optional<std::chrono::seconds> dateAhead, const QByteArray &nonce)
    {
        const QDateTime issued = m_clock->now().addSecs(ahead.count());
        const qint64 end = issued.addSecs(lifetime.count()).toSecsSinceEpoch();
        HttpAnswer answer = m_provider->tokenAnswer(
            {.nonce = nonce,
             .claims
             = {{QStringLiteral("iat"), issued.toSecsSinceEpoch()}, {QStringLiteral("exp"), end}}});
        if (dateAhead) {
            const QDateTime date = m_clock->now().addSecs(dateAhead->count());
            answer.headers.append({"Date", httpDateText(date)});
        }
        m_provider->server.expect("POST", "/token", answer);
        return exchange("code");
    }

    Believed refresh()
    {
        return await([&](auto reply) {
            m_flow->refresh(Secret("refresh-0"), {QStringLiteral("subject-1"), {}, {}, {}},
                            {QStringLiteral("openid")}, m_narrowing, nullptr, this,
                            std::move(reply));
        });
    }

    template <class Verb>
    Believed await(Verb verb)
    {
        std::optional<Believed> result;
        verb(Reply<BelievedTokens>([&](Believed answer) { result = std::move(answer); }));
        [&] { QTRY_VERIFY(result); }();
        return result ? std::move(*result)
                      : Believed(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SystemNetworkAccess> m_network;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<ProviderDirectory> m_directory;
    oauth::ClientAuthentication m_authentication;
    oauth::AuthorizationRequest m_request;
    AuthorizationCodeFlow::Narrowing m_narrowing;
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
};

QTEST_GUILESS_MAIN(AuthorizationCodeFlowTest)
#include "authorization_code_flow_test.moc"
