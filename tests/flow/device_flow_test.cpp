#include "flow/device_flow.h"
#include "support/fake_clock.h"
#include "support/problem.h"
#include "support/scripted_provider.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Reaction)

namespace {

HttpAnswer error(const char *code, int status = 400)
{
    return jsonAnswer(QByteArray("{\"error\":\"") + code + "\"}", status);
}

} // namespace

class DeviceFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_network = std::make_unique<SystemNetworkAccess>(*m_clock);
        m_provider = std::make_unique<ScriptedProvider>(*m_clock);
        m_provider->metadata.insert(QStringLiteral("device_authorization_endpoint"),
                                    m_provider->server.url(QStringLiteral("/device")).toString());
        m_provider->publish();
        m_directory = std::make_unique<ProviderDirectory>(*m_network, *m_clock);
        m_context = std::make_unique<QObject>();
        m_resources.clear();
        m_authorization = {
            {QStringLiteral("device_code"), QStringLiteral("device-1")},
            {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
            {QStringLiteral("verification_uri"),
             m_provider->server.url(QStringLiteral("/enter")).toString()},
            {QStringLiteral("expires_in"), 60},
        };
        m_client = {m_provider->parsedMetadata(), {}, oauth::TokenResponseFormat::Json};
        m_client.authentication.clientId = QStringLiteral("client-1");
        m_believed.reset();
        m_kept.clear();
    }

    void cleanup()
    {
        m_flow.reset();
        m_context.reset();
        m_directory.reset();
        m_provider.reset();
        m_network.reset();
        m_clock.reset();
    }

    /// RFC 8628 §3.1, §3.4.
    void asksAsTheStandardSays()
    {
        begin();
        const HttpRequest asked = m_provider->server.requestsTo("/device").first();
        QCOMPARE(asked.method, QByteArray("POST"));
        QVERIFY(!asked.header("Authorization"));
        const auto form = formOf(asked.body);
        QCOMPARE(form.keys(), (QStringList{QStringLiteral("client_id"), QStringLiteral("scope")}));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("client-1"));
        QCOMPARE(form.value(QStringLiteral("scope")), QStringLiteral("openid"));
        QCOMPARE(m_flow->authorization().userCode, QStringLiteral("WDJB-MJHT"));

        await();
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(5s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
        const auto polled = formOf(m_provider->server.requestsTo("/token").first().body);
        QCOMPARE(polled.keys(),
                 (QStringList{QStringLiteral("client_id"), QStringLiteral("device_code"),
                              QStringLiteral("grant_type")}));
        QCOMPARE(polled.value(QStringLiteral("device_code")), QStringLiteral("device-1"));
        QCOMPARE(polled.value(QStringLiteral("grant_type")),
                 QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
        QVERIFY((*m_believed)->tokens.accessToken.equals("access-1"));
        QCOMPARE((*m_believed)->idToken->subject(), QStringLiteral("subject-1"));
        QCOMPARE(m_kept, QByteArray("refresh-1"));
    }

    /// RFC 8707 §2: what may be had, and which of it this token is for.
    void namesTheResourcesItAsksFor()
    {
        const QString first = QStringLiteral("https://api.example/a");
        const QString second = QStringLiteral("https://api.example/b");
        m_resources = {first, second};
        begin();
        const auto asked = formOf(m_provider->server.requestsTo("/device").first().body);
        QStringList resources = asked.values(QStringLiteral("resource"));
        resources.sort();
        QCOMPARE(resources, m_resources);
        await();
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(5s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
        const auto polled = formOf(m_provider->server.requestsTo("/token").first().body);
        QCOMPARE(polled.values(QStringLiteral("resource")), QStringList{first});
    }

    void saysWhichResourceWasRefused()
    {
        m_resources = {QStringLiteral("https://api.example/a")};
        begin();
        await();
        m_provider->server.expect("POST", "/token", error("invalid_target"));
        pollAfter(5s, Then::Ends);
        QCOMPARE((*m_believed).error().kind, ErrorKind::Misconfigured);
        QVERIFY((*m_believed).error().detail.contains(m_resources.first()));
    }

    void provesWhoTheClientIsEachTime()
    {
        m_client.authentication.method = oauth::ClientAuthenticationMethod::ClientSecretBasic;
        m_client.authentication.clientSecret = std::make_shared<const Secret>("s");
        begin();
        await();
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(5s);
        QTRY_VERIFY(m_believed);
        const QByteArray basic = "Basic " + QByteArray("client-1:s").toBase64();
        QCOMPARE(m_provider->server.requestsTo("/device").first().header("Authorization"), basic);
        QCOMPARE(m_provider->server.requestsTo("/token").first().header("Authorization"), basic);
    }

    /// §3.5.
    void keepsThePaceItIsGiven()
    {
        m_authorization.insert(QStringLiteral("interval"), 2);
        begin();
        await();
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(2s);
        m_provider->server.expect("POST", "/token", error("slow_down"));
        pollAfter(2s);
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(7s);
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(7s);
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(7s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
    }

    /// Not now is no end.
    void asksAgainLater_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::newRow("closed") << Reaction(Reaction::closeAfterReading());
        QTest::newRow("reset") << Reaction(Reaction::reset());
        QTest::newRow("429") << Reaction(HttpAnswer{429});
        QTest::newRow("429 with a code of its own") << Reaction(error("too_many", 429));
        QTest::newRow("500") << Reaction(HttpAnswer{500});
        QTest::newRow("503") << Reaction(HttpAnswer{503});
        QTest::newRow("temporarily_unavailable") << Reaction(error("temporarily_unavailable"));
    }
    void asksAgainLater()
    {
        QFETCH(const Reaction, reaction);
        m_authorization.insert(QStringLiteral("interval"), 2);
        begin();
        await();
        m_provider->server.expect("POST", "/token", reaction);
        pollAfter(2s);
        m_provider->server.expect("POST", "/token", reaction);
        pollAfter(4s);
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(8s);
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(2s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
    }

    /// Silence is the connection timeout of §3.5.
    void asksAgainAfterSilence()
    {
        begin();
        await();
        m_provider->server.expect("POST", "/token", Reaction::silence());
        m_clock->advance(5s);
        QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), 1);
        QTRY_VERIFY(m_clock->pending() > 1); // the request's own
        m_clock->advance(30s); // until none of them is left
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(10s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
    }

    void waitsAsLongAsRetryAfterSays()
    {
        begin();
        await();
        HttpAnswer later{429};
        later.headers.emplaceBack("Retry-After", "30");
        m_provider->server.expect("POST", "/token", later);
        pollAfter(5s);
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(30s);
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
    }

    void endsWhereTheProviderSaysSo_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("denied") << Reaction(error("access_denied"))
                                << ErrorKind::AuthorizationDenied;
        QTest::newRow("over") << Reaction(error("expired_token")) << ErrorKind::TimedOut;
        QTest::newRow("used") << Reaction(error("invalid_grant")) << ErrorKind::TokenRejected;
        QTest::newRow("the client")
            << Reaction(error("invalid_client", 401)) << ErrorKind::Misconfigured;
        QTest::newRow("unknown") << Reaction(error("no_idea")) << ErrorKind::RequestRefused;
        QTest::newRow("a redirect")
            << Reaction(redirectAnswer("/other", 307)) << ErrorKind::InvalidResponse;
        QTest::newRow("a page") << Reaction(HttpAnswer{200}) << ErrorKind::InvalidResponse;
    }
    void endsWhereTheProviderSaysSo()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        begin();
        await();
        m_provider->server.expect("POST", "/token", reaction);
        pollAfter(5s, Then::Ends);
        QVERIFY(!*m_believed);
        QCOMPARE(nameOf(m_believed->error().kind), nameOf(kind));
        m_clock->advance(60s);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    /// Nothing is sent with a code that is over.
    void stopsWhenTheCodeIsOver()
    {
        m_authorization.insert(QStringLiteral("expires_in"), 12);
        begin();
        await();
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(5s);
        // Not after 10 s: who agrees in the two seconds behind that would not be heard.
        m_provider->server.expect("POST", "/token", error("authorization_pending"));
        pollAfter(6s);
        QTRY_COMPARE(m_clock->pending(), 1U);
        m_clock->advance(999ms);
        QCoreApplication::processEvents();
        QVERIFY(!m_believed);
        m_clock->advance(1ms);
        QTRY_VERIFY(m_believed);
        QCOMPARE(m_believed->error().kind, ErrorKind::TimedOut);
        QCOMPARE(m_believed->error().code, QStringLiteral("expired_token"));
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 2);
    }

    void whoAgreesAtTheLastMomentHasAgreed_data()
    {
        QTest::addColumn<int>("lifetime"); // s
        QTest::addColumn<QList<int>>("polls"); // s between them; the interval is 5 s
        QTest::newRow("one interval and a bit") << 7 << QList<int>{6};
        QTest::newRow("no time for two") << 10 << QList<int>{9};
        QTest::newRow("just time for two") << 11 << QList<int>{5, 5};
        QTest::newRow("no longer than the interval and that moment") << 6 << QList<int>{5};
    }
    void whoAgreesAtTheLastMomentHasAgreed()
    {
        QFETCH(const int, lifetime);
        QFETCH(const QList<int>, polls);
        m_authorization.insert(QStringLiteral("expires_in"), lifetime);
        begin();
        await();
        for (const int wait : polls.first(polls.size() - 1)) {
            m_provider->server.expect("POST", "/token", error("authorization_pending"));
            pollAfter(std::chrono::seconds(wait));
        }
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(std::chrono::seconds(polls.last()));
        QTRY_VERIFY(m_believed);
        QVERIFY2(*m_believed, qPrintable(problemOf(*m_believed)));
    }

    /// §3.5: not even for the last poll.
    void isNotFasterThanItMayBe()
    {
        m_authorization.insert(QStringLiteral("expires_in"), 20);
        begin();
        await();
        HttpAnswer later{429};
        later.headers.emplaceBack("Retry-After", "30");
        m_provider->server.expect("POST", "/token", later);
        pollAfter(5s);
        QTRY_COMPARE(m_clock->pending(), 1U);
        m_clock->advance(15s);
        QTRY_VERIFY(m_believed);
        QCOMPARE(m_believed->error().kind, ErrorKind::TimedOut);
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    void believesNothingUnproven_data()
    {
        QTest::addColumn<ScriptedTokens>("tokens");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no ID token")
            << ScriptedTokens{.hasIdToken = false} << ErrorKind::IdTokenInvalid;
        QTest::newRow("a nonce of nobody's")
            << ScriptedTokens{.nonce = "nonce-1"} << ErrorKind::IdTokenInvalid;
        QTest::newRow("for another")
            << ScriptedTokens{.claims = {{QStringLiteral("aud"), QStringLiteral("client-2")}}}
            << ErrorKind::IdTokenInvalid;
        QTest::newRow("of another")
            << ScriptedTokens{.claims
                              = {{QStringLiteral("iss"), QStringLiteral("https://evil.example")}}}
            << ErrorKind::IssuerMismatch;
    }
    void believesNothingUnproven()
    {
        QFETCH(const ScriptedTokens, tokens);
        QFETCH(const ErrorKind, kind);
        begin();
        await();
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer(tokens));
        pollAfter(5s, Then::Ends);
        QVERIFY(!*m_believed);
        QCOMPARE(nameOf(m_believed->error().kind), nameOf(kind));
        QCOMPARE(m_kept, QByteArray("refresh-1")); // so that it can be given back
    }

    /// The code is used up: there is nothing to poll for.
    void doesNotPollAgainOnceTokensCame()
    {
        m_provider->metadata.insert(QStringLiteral("jwks_uri"),
                                    m_provider->server.url(QStringLiteral("/gone")).toString());
        m_provider->server.always("GET", "/gone", HttpAnswer{503});
        m_client.provider = m_provider->parsedMetadata();
        begin();
        await();
        m_provider->server.expect("POST", "/token", m_provider->tokenAnswer({}));
        pollAfter(5s, Then::Ends);
        QCOMPARE(m_believed->error().kind, ErrorKind::ServerError);
        m_clock->advance(60s);
        QCoreApplication::processEvents();
        QCOMPARE(m_provider->server.requestsTo("/token").size(), 1);
    }

    void saysThatItIsNotOffered()
    {
        m_client.provider.deviceAuthorizationEndpoint.clear();
        makeFlow();
        std::optional<Result<void>> begun;
        m_flow->begin({}, {}, this, [&](const Result<void> &result) { begun = result; });
        QTRY_VERIFY(begun);
        QCOMPARE(begun->error().kind, ErrorKind::Misconfigured);
        QVERIFY(begun->error().detail.contains(QLatin1String("device_authorization_endpoint")));
        QVERIFY(m_provider->server.requests().isEmpty());
    }

    void passesOnWhyThereIsNoCode()
    {
        makeFlow();
        m_provider->server.expect("POST", "/device", error("unauthorized_client"));
        std::optional<Result<void>> begun;
        m_flow->begin({}, {}, this, [&](const Result<void> &result) { begun = result; });
        QTRY_VERIFY(begun);
        QCOMPARE(begun->error().kind, ErrorKind::Misconfigured);
        QCOMPARE(begun->error().code, QStringLiteral("unauthorized_client"));
        // Without a scope it is a POST all the same.
        QCOMPARE(m_provider->server.requestsTo("/device").first().body,
                 QByteArray("client_id=client-1"));
    }

    void dropsEverythingWithTheFlow()
    {
        begin();
        await();
        m_provider->server.expect("POST", "/token", Reaction::silence());
        m_clock->advance(5s);
        QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), 1);
        m_flow.reset();
        QTRY_COMPARE(m_provider->server.openConnections(), 0);
        QCOMPARE(m_clock->pending(), 0U);
        QVERIFY(!m_believed);
    }

private:
    enum class Then { GoesOn, Ends };

    void makeFlow()
    {
        m_flow = std::make_unique<DeviceFlow>(m_client, *m_network, *m_directory, *m_clock);
    }

    void begin()
    {
        makeFlow();
        m_provider->server.expect("POST", "/device",
                                  jsonAnswer(QJsonDocument(m_authorization).toJson()));
        std::optional<Result<void>> begun;
        m_flow->begin({QStringLiteral("openid")}, m_resources, this,
                      [&](const Result<void> &result) { begun = result; });
        [&] {
            QTRY_VERIFY(begun);
            QVERIFY2(*begun, qPrintable(problemOf(*begun)));
        }();
    }

    void await()
    {
        m_flow->await(
            [this](const oauth::TokenResponse &tokens, const std::function<void()> &kept) {
                m_kept = tokens.refreshToken.reveal().toByteArray(); // a test's
                kept();
            },
            m_context.get(),
            [this](Result<BelievedTokens> believed) { m_believed = std::move(believed); });
    }

    /// The next poll comes when `time` has passed, and not before.
    void pollAfter(std::chrono::milliseconds time, Then then = Then::GoesOn)
    {
        // The request before is over, and nothing but the wait is left.
        [&] { QTRY_COMPARE(m_clock->pending(), 1U); }();
        const auto polls = m_provider->server.requestsTo("/token").size();
        m_clock->advance(time - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(m_clock->pending(), 1U); // a request has timers of its own
        m_clock->advance(1ms);
        [&] { QTRY_COMPARE(m_provider->server.requestsTo("/token").size(), polls + 1); }();
        if (then == Then::Ends) {
            [&] { QTRY_VERIFY(m_believed); }();
        }
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SystemNetworkAccess> m_network;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<ProviderDirectory> m_directory;
    std::unique_ptr<QObject> m_context;
    FlowClient m_client;
    QJsonObject m_authorization;
    QStringList m_resources;
    std::unique_ptr<DeviceFlow> m_flow;
    std::optional<Result<BelievedTokens>> m_believed;
    QByteArray m_kept;
};

QTEST_GUILESS_MAIN(DeviceFlowTest)
#include "device_flow_test.moc"
