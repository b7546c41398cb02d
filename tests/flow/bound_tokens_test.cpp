#include "flow/authorization_code_flow.h"
#include "flow/device_flow.h"
#include "oauth/dpop_proof.h"
#include "oauth/pkce.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/seen_proof.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Believed = Result<BelievedTokens>;

Q_DECLARE_METATYPE(Reaction)

namespace {

HttpAnswer nonceWanted(const QByteArray &nonce)
{
    HttpAnswer answer = jsonAnswer("{\"error\":\"use_dpop_nonce\"}", 400);
    answer.headers.emplaceBack("DPoP-Nonce", nonce);
    return answer;
}

} // namespace

/// The token endpoint where tokens are bound to a key (RFC 9449 §5, §8): Qt's engine and the device
/// grant.
class BoundTokensTest : public QObject {
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
        m_servers = std::make_unique<DpopServers>();
        m_client = {};
        m_client.provider = m_provider->parsedMetadata();
        m_client.authentication.clientId = QStringLiteral("client-1");
        m_client.dpop
            = std::make_shared<DpopProver>(oauth::DpopKey::make({QStringLiteral("ES256")}).value(),
                                           *m_servers, *m_clock, m_random);
        m_request = {};
        m_request.provider = m_client.provider;
        m_request.clientId = QStringLiteral("client-1");
        m_request.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:4711/callback/acme"));
        m_request.scope = QStringList{QStringLiteral("openid")};
        m_request.state = "state-1";
        m_request.nonce = "nonce-1";
        m_request.codeVerifier = oauth::codeVerifier(QByteArray(32, 'v'));
        m_kept = 0;
        makeFlow();
    }

    void cleanup()
    {
        m_flow.reset();
        m_directory.reset();
        m_provider.reset();
    }

    void bindsCodeAndRefreshToOneKey()
    {
        expectTokens(QStringLiteral("DPoP"));
        const auto exchanged = exchange();
        QVERIFY2(exchanged, qPrintable(problemOf(exchanged)));
        QCOMPARE(exchanged->tokens.tokenType, QStringLiteral("DPoP"));
        expectTokens(QStringLiteral("dpop"), {});
        const auto refreshed = refresh();
        QVERIFY2(refreshed, qPrintable(problemOf(refreshed)));
        const QList<HttpRequest> sent = sentTokenRequests();
        QCOMPARE(proofIn(sent.first()).jwk(), proofIn(sent.last()).jwk());
        for (const HttpRequest &request : sent) {
            const QJsonObject claims = proofIn(request).claims;
            QCOMPARE(claims.value(QStringLiteral("htm")).toString(), QStringLiteral("POST"));
            QCOMPARE(claims.value(QStringLiteral("htu")).toString(),
                     m_client.provider.tokenEndpoint.toString());
            QVERIFY(!claims.contains(QStringLiteral("ath")));
            QVERIFY(!request.header("Authorization"));
        }
    }

    void sendsTheCodeOnceMoreForANonce()
    {
        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        expectTokens(QStringLiteral("DPoP"));
        const auto believed = exchange();
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        QCOMPARE(m_flow->status(), QAbstractOAuth::Status::Granted);
        QCOMPARE(m_kept, 1);
        compareRepeated();
    }

    void sendsTheRefreshTokenOnceMoreForANonce()
    {
        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        expectTokens(QStringLiteral("DPoP"), {});
        const auto believed = refresh();
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        QCOMPARE(m_kept, 1);
        compareRepeated();
        // The next one has it from the beginning.
        expectTokens(QStringLiteral("DPoP"), {});
        QVERIFY(refresh());
        QCOMPARE(proofIn(sentTokenRequests().last()).nonce(), QStringLiteral("n-1"));
    }

    void sendsNeitherAThirdTime()
    {
        for (const bool isRefresh : {false, true}) {
            m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
            m_provider->server.expect("POST", "/token", nonceWanted("n-2"));
            const auto refused = isRefresh ? refresh() : exchange();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::RequestRefused);
            QCOMPARE(refused.error().code, QStringLiteral("use_dpop_nonce"));
        }
        QCOMPARE(sentTokenRequests().size(), 4);
    }

    /// Each request may be repeated once, not the flow.
    void mayRepeatTheNextRequestAsWell()
    {
        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        expectTokens(QStringLiteral("DPoP"), {});
        QVERIFY(refresh());
        m_provider->server.expect("POST", "/token", nonceWanted("n-2"));
        expectTokens(QStringLiteral("DPoP"), {});
        QVERIFY(refresh());
        QCOMPARE(sentTokenRequests().size(), 4);
    }

    void repeatsNothingWhereNoKeyIs()
    {
        m_client.dpop.reset();
        makeFlow();
        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        QCOMPARE(exchange().error().code, QStringLiteral("use_dpop_nonce"));
        QVERIFY(!sentTokenRequests().first().header("DPoP"));
    }

    void whatBecameOfARepeatedRequestMayNotBeKnown()
    {
        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        m_provider->server.expect("POST", "/token", Reaction::closeAfterReading());
        QCOMPARE(exchange().error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(sentTokenRequests().size(), 2);
    }

    /// §5: what the answer is without, no file wants here.
    void takesABearerTokenForWhatItIs()
    {
        expectTokens(QStringLiteral("Bearer"));
        const auto believed = exchange();
        QVERIFY2(believed, qPrintable(problemOf(believed)));
        QCOMPARE(believed->tokens.tokenType, QStringLiteral("Bearer"));
    }

    /// §5, and a file's dpop_bound_access_tokens. Kept all the same: whoever keeps them gives them
    /// back, or goes on with the refresh token that replaced the last one.
    void refusesABearerTokenWhereTheFileDoes()
    {
        m_client.onlyBoundTokens = true;
        makeFlow();
        expectTokens(QStringLiteral("Bearer"));
        const auto refused = exchange();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(refused.error().detail.contains(QLatin1String("dpop_bound_access_tokens")));
        QCOMPARE(m_kept, 1);
        expectTokens(QStringLiteral("DPoP"), {});
        QVERIFY(refresh());
    }

    void refusesABoundTokenWhereNoKeyIs()
    {
        m_client.dpop.reset();
        makeFlow();
        expectTokens(QStringLiteral("DPoP"));
        QCOMPARE(exchange().error().kind, ErrorKind::InvalidResponse);
    }

    void saysThatTheClockIsOff_data()
    {
        QTest::addColumn<std::chrono::seconds>("ahead");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("behind") << 720s << QByteArray("invalid_dpop_proof") << Cause::ClockOff;
        QTest::newRow("ahead") << -720s << QByteArray("invalid_dpop_proof") << Cause::ClockOff;
        QTest::newRow("it is right") << 0s << QByteArray("invalid_dpop_proof") << Cause::Unnamed;
        QTest::newRow("it has nothing to do with it")
            << 720s << QByteArray("unheard_of") << Cause::Unnamed;
    }
    void saysThatTheClockIsOff()
    {
        QFETCH(const std::chrono::seconds, ahead);
        QFETCH(const QByteArray, code);
        QFETCH(const Cause, cause);
        HttpAnswer answer = jsonAnswer("{\"error\":\"" + code + "\"}", 400);
        answer.headers.emplaceBack("Date", httpDateText(m_clock->now().addSecs(ahead.count())));
        m_provider->server.expect("POST", "/token", answer);
        const auto refused = exchange();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RequestRefused);
        QCOMPARE(refused.error().cause, cause);
        QCOMPARE(refused.error().behind, cause == Cause::ClockOff ? ahead : 0s);
    }

    /// RFC 8628 §3.4: each poll is a token request.
    void bindsTheTokensOfAnotherDevice()
    {
        DeviceFlow flow(m_client, *m_network, *m_directory, *m_clock);
        const QJsonObject authorization{
            {QStringLiteral("device_code"), QStringLiteral("device-1")},
            {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
            {QStringLiteral("verification_uri"),
             m_provider->server.url(QStringLiteral("/enter")).toString()},
            {QStringLiteral("expires_in"), 60}};
        m_provider->server.expect("POST", "/device",
                                  jsonAnswer(QJsonDocument(authorization).toJson()));
        std::optional<Result<void>> begun;
        flow.begin({QStringLiteral("openid")}, {}, this,
                   [&](const Result<void> &result) { begun = result; });
        QTRY_VERIFY(begun);
        QVERIFY2(*begun, qPrintable(problemOf(*begun)));
        QVERIFY(!m_provider->server.requestsTo("/device").first().header("DPoP"));

        m_provider->server.expect("POST", "/token", nonceWanted("n-1"));
        expectTokens(QStringLiteral("DPoP"), {});
        std::optional<Believed> believed;
        flow.await(nullptr, this, [&](Believed result) { believed = std::move(result); });
        m_clock->advance(5s);
        QTRY_VERIFY(believed); // without another wait
        QVERIFY2(*believed, qPrintable(problemOf(*believed)));
        QCOMPARE((*believed)->tokens.tokenType, QStringLiteral("DPoP"));
        QCOMPARE(sentTokenRequests().size(), 2);
        compareRepeated();
    }

    void canBeDestroyedAtAnyTime()
    {
        m_provider->server.always("POST", "/token", nonceWanted("n-1"));
        for (int turns = 0; turns < 20; ++turns) {
            makeFlow();
            auto context = std::make_unique<QObject>();
            static_cast<void>(m_flow->begin(m_request));
            m_flow->exchange(code(), nullptr, context.get(), [](const Believed &) {});
            for (int turn = 0; turn < turns; ++turn) {
                QCoreApplication::processEvents();
            }
            m_flow.reset();
            context.reset();
            QTRY_COMPARE(m_provider->server.openConnections(), 0);
        }
    }

private:
    void makeFlow()
    {
        m_flow
            = std::make_unique<AuthorizationCodeFlow>(m_client, *m_network, *m_directory, *m_clock);
    }

    void expectTokens(const QString &type, const QByteArray &nonce = "nonce-1")
    {
        m_provider->server.expect("POST", "/token",
                                  m_provider->tokenAnswer({.nonce = nonce, .tokenType = type}));
    }

    [[nodiscard]] QList<HttpRequest> sentTokenRequests() const
    {
        return m_provider->server.requestsTo("/token");
    }

    /// Of the first two: nothing but the proof is different.
    void compareRepeated() const
    {
        const QList<HttpRequest> sent = sentTokenRequests();
        QVERIFY(sent.size() >= 2);
        QCOMPARE(sent.at(0).body, sent.at(1).body);
        QCOMPARE(proofIn(sent.at(0)).nonce(), QString());
        QCOMPARE(proofIn(sent.at(1)).nonce(), QStringLiteral("n-1"));
        QVERIFY(proofIn(sent.at(0)).claims.value(QStringLiteral("jti"))
                != proofIn(sent.at(1)).claims.value(QStringLiteral("jti")));
    }

    [[nodiscard]] oauth::AuthorizationCode code() const
    {
        return oauth::parseAuthorizationResponse(QUrl::fromEncoded(m_request.redirectUri.toEncoded()
                                                                   + "?state=state-1&code=code-1"),
                                                 m_request)
            .value();
    }

    [[nodiscard]] KeepTokens keep()
    {
        return [this](const oauth::TokenResponse &, const std::function<void()> &kept) {
            ++m_kept;
            kept();
        };
    }

    Believed exchange()
    {
        static_cast<void>(m_flow->begin(m_request));
        return await([&](auto reply) { m_flow->exchange(code(), keep(), this, std::move(reply)); });
    }

    Believed refresh()
    {
        return await([&](auto reply) {
            m_flow->refresh(Secret("refresh-1"), {QStringLiteral("subject-1"), {}, {}, {}},
                            {QStringLiteral("openid")}, {}, keep(), this, std::move(reply));
        });
    }

    static Believed await(const std::function<void(Reply<BelievedTokens>)> &call)
    {
        std::optional<Believed> result;
        call([&](Believed believed) { result = std::move(believed); });
        [&] { QTRY_VERIFY(result); }();
        return result ? std::move(*result)
                      : Believed(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    FakeRandom m_random;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SystemNetworkAccess> m_network;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<ProviderDirectory> m_directory;
    std::unique_ptr<DpopServers> m_servers;
    FlowClient m_client;
    oauth::AuthorizationRequest m_request;
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
    int m_kept = 0;
};

QTEST_GUILESS_MAIN(BoundTokensTest)
#include "bound_tokens_test.moc"
