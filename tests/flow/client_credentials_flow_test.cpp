#include "flow/client_credentials_flow.h"
#include "oauth/form.h"
#include "oauth/jws.h"
#include "support/fake_clock.h"
#include "support/own_key.h"
#include "support/problem.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace lanyard;
using Method = oauth::ClientAuthenticationMethod;

Q_DECLARE_METATYPE(Reaction)

namespace {

const QByteArray granted = R"({"access_token":"at-1","token_type":"Bearer","expires_in":300})";

} // namespace

class ClientCredentialsFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    /// RFC 6749 §2.3.1: form-encoded first, then base64.
    void sendsASecretInTheHeader()
    {
        const auto tokens = request(client(Method::ClientSecretBasic), jsonAnswer(granted));
        QVERIFY2(tokens, qPrintable(problemOf(tokens)));
        QVERIFY(tokens->accessToken.equals("at-1"));
        QCOMPARE(tokens->expiresAt, m_clock.now().addSecs(300));
        QCOMPARE(tokens->scope, QStringList{QStringLiteral("read")});
        const HttpRequest sent = m_server->requests().first();
        QCOMPARE(sent.header("Authorization"),
                 "Basic " + QByteArray("service%201:hu%2Fsh%25").toBase64());
        QCOMPARE(sent.body, QByteArray("grant_type=client_credentials&scope=read"));
    }

    void sendsASecretInTheBody()
    {
        QVERIFY(request(client(Method::ClientSecretPost), jsonAnswer(granted)));
        const auto form = formOf(m_server->requests().first().body);
        QVERIFY(!m_server->requests().first().header("Authorization"));
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("service 1"));
        QCOMPARE(form.value(QStringLiteral("client_secret")), QStringLiteral("hu/sh%"));
    }

    /// RFC 7523 §2.2; the audience is the issuer, wherever the token endpoint may be.
    void signsInsteadOfSendingASecret()
    {
        const FlowClient asking = client(Method::PrivateKeyJwt);
        QVERIFY(request(asking, jsonAnswer(granted)));
        QVERIFY(request(asking, jsonAnswer(granted)));
        QStringList ids;
        for (const HttpRequest &sent : m_server->requests()) {
            const auto form = formOf(sent.body);
            QVERIFY(!sent.header("Authorization"));
            QVERIFY(!form.contains(QStringLiteral("client_secret")));
            QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("service 1"));
            const auto assertion = oauth::verifyJws(
                form.value(QStringLiteral("client_assertion")).toLatin1(), m_key.publicSet());
            QVERIFY2(assertion, qPrintable(problemOf(assertion)));
            QCOMPARE(assertion->payload.value(QStringLiteral("aud")).toString(),
                     QStringLiteral("https://op.example"));
            ids += assertion->payload.value(QStringLiteral("jti")).toString();
        }
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids[0] != ids[1]);
    }

    void signsForTheEndpointWhereThereIsNoIssuer()
    {
        FlowClient asking = client(Method::PrivateKeyJwt);
        asking.provider.issuer.clear();
        QVERIFY(request(asking, jsonAnswer(granted)));
        const auto form = formOf(m_server->requests().first().body);
        const auto assertion = oauth::verifyJws(
            form.value(QStringLiteral("client_assertion")).toLatin1(), m_key.publicSet());
        QVERIFY(assertion);
        QCOMPARE(assertion->payload.value(QStringLiteral("aud")).toString(),
                 m_server->url(QStringLiteral("/token")).toString());
    }

    void sendsNothingThatTheProviderCannotTake()
    {
        FlowClient asking = client(Method::PrivateKeyJwt);
        asking.provider.tokenEndpointAuthSigningAlgValuesSupported
            = QStringList{QStringLiteral("RS256")};
        const auto tokens = request(asking);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(m_server->requests().size(), 0);
    }

    /// RFC 6749 §4.4.3.
    void leavesARefreshTokenOut()
    {
        const auto tokens = request(
            client(Method::ClientSecretBasic),
            jsonAnswer(R"({"access_token":"at-1","token_type":"bearer","refresh_token":"rt"})"));
        QVERIFY(tokens);
        QVERIFY(tokens->refreshToken.isEmpty());
        QVERIFY(!tokens->expiresAt);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto refusal
            = [](const char *code, ErrorKind kind, int status = 400) {
                  QTest::newRow(code)
                      << Reaction(jsonAnswer("{\"error\":\"" + QByteArray(code) + "\"}", status))
                      << kind << QString::fromLatin1(code);
              };
        refusal("invalid_client", ErrorKind::Misconfigured, 401);
        refusal("invalid_scope", ErrorKind::Misconfigured);
        refusal("unauthorized_client", ErrorKind::Misconfigured);
        refusal("unsupported_grant_type", ErrorKind::Misconfigured);
        refusal("invalid_request", ErrorKind::Misconfigured);
        refusal("invalid_target", ErrorKind::Misconfigured);
        refusal("invalid_grant", ErrorKind::Misconfigured);
        refusal("login_required", ErrorKind::RequestRefused);
        refusal("temporarily_unavailable", ErrorKind::ServerError);
        refusal("slow_down", ErrorKind::RateLimited, 429);
        QTest::newRow("5xx") << Reaction(HttpAnswer{503}) << ErrorKind::ServerError << QString();
        QTest::newRow("a redirect")
            << Reaction(redirectAnswer("/other", 307)) << ErrorKind::InvalidResponse << QString();
        QTest::newRow("no answer")
            << Reaction::closeAfterReading() << ErrorKind::OutcomeUnknown << QString();
    }
    void saysWhatWentWrong()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        const auto tokens = request(client(Method::ClientSecretPost), reaction);
        QVERIFY(!tokens);
        QCOMPARE(nameOf(tokens.error().kind), nameOf(kind));
        QCOMPARE(tokens.error().code, code);
        QCOMPARE(m_server->requests().size(), 1); // a secret goes out once
    }

private:
    FlowClient client(Method method)
    {
        FlowClient client;
        client.provider.issuer = QStringLiteral("https://op.example");
        client.provider.tokenEndpoint = m_server->url(QStringLiteral("/token"));
        client.authentication.clientId = QStringLiteral("service 1");
        client.authentication.method = method;
        if (method == Method::PrivateKeyJwt) {
            client.authentication.privateKey = std::make_shared<const Secret>(m_key.pem());
        } else {
            client.authentication.clientSecret = std::make_shared<const Secret>("hu/sh%");
        }
        return client;
    }

    Result<oauth::TokenResponse> request(const FlowClient &asking)
    {
        std::optional<Result<oauth::TokenResponse>> result;
        requestServiceToken(
            asking, {{QStringLiteral("read")}, {}, {}}, m_network, m_clock, m_random, this,
            [&](Result<oauth::TokenResponse> tokens) { result = std::move(tokens); });
        [&] { QTRY_VERIFY(result); }();
        return result ? std::move(*result) : fail(ErrorKind::Internal, QStringLiteral("no answer"));
    }
    Result<oauth::TokenResponse> request(const FlowClient &asking, const Reaction &reaction)
    {
        m_server->expect("POST", "/token", reaction);
        return request(asking);
    }

    FakeClock m_clock;
    SystemNetworkAccess m_network{m_clock};
    SystemRandomSource m_random;
    OwnKey m_key{QStringLiteral("P-256")};
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(ClientCredentialsFlowTest)
#include "client_credentials_flow_test.moc"
