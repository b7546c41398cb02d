#include "flow/token_revocation.h"
#include "support/fake_clock.h"
#include "support/problem.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace lanyard;
using oauth::TokenTypeHint;

Q_DECLARE_METATYPE(Reaction)

class TokenRevocationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 7009 §2.1.
    void postsTheTokenWithItsHint_data()
    {
        QTest::addColumn<TokenTypeHint>("hint");
        QTest::addColumn<QString>("name");
        QTest::newRow("refresh_token")
            << TokenTypeHint::RefreshToken << QStringLiteral("refresh_token");
        QTest::newRow("access_token")
            << TokenTypeHint::AccessToken << QStringLiteral("access_token");
    }
    void postsTheTokenWithItsHint()
    {
        QFETCH(const TokenTypeHint, hint);
        QFETCH(const QString, name);
        ScriptedServer server;
        server.expect("POST", "/revoke", HttpAnswer{200});
        const auto revoked = revoke(clientAt(server), hint);
        QVERIFY2(revoked, qPrintable(problemOf(revoked)));
        const HttpRequest request = server.requests().first();
        QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        const auto form = formOf(request.body);
        QCOMPARE(form.value(QStringLiteral("token")), QStringLiteral("to+ken/="));
        QCOMPARE(form.value(QStringLiteral("token_type_hint")), name);
        QCOMPARE(form.value(QStringLiteral("client_id")), QStringLiteral("client-1"));
    }

    void authenticatesAConfidentialClient()
    {
        ScriptedServer server;
        server.expect("POST", "/revoke", HttpAnswer{200});
        FlowClient client = clientAt(server);
        client.authentication.method = oauth::ClientAuthenticationMethod::ClientSecretBasic;
        client.authentication.clientSecret = std::make_shared<const Secret>("secret");
        QVERIFY(revoke(client, TokenTypeHint::RefreshToken));
        QCOMPARE(server.requests().first().header("Authorization"),
                 "Basic " + QByteArray("client-1:secret").toBase64());
    }

    /// RFC 9110 §10.2.3.
    void saysWhenTheProviderWantsToBeAskedAgain()
    {
        ScriptedServer server;
        HttpAnswer busy{503};
        busy.headers = {{"Retry-After", "120"}};
        server.expect("POST", "/revoke", busy);
        const auto revoked = revoke(clientAt(server), TokenTypeHint::RefreshToken);
        QCOMPARE(revoked.error().at, m_clock.now().addSecs(120));
        QCOMPARE(revoked.error().status, 503);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("RFC 7009 2.2.1 503") << Reaction(HttpAnswer{503}) << ErrorKind::ServerError;
        QTest::newRow("429") << Reaction(HttpAnswer{429}) << ErrorKind::RateLimited;
        QTest::newRow("a redirect")
            << Reaction(redirectAnswer("/other", 307)) << ErrorKind::InvalidResponse;
        QTest::newRow("no answer") << Reaction::closeAfterReading() << ErrorKind::OutcomeUnknown;
    }
    void saysWhatWentWrong()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        ScriptedServer server;
        server.expect("POST", "/revoke", reaction);
        QCOMPARE(nameOf(revoke(clientAt(server), TokenTypeHint::RefreshToken).error().kind),
                 nameOf(kind));
        QCOMPARE(server.requests().size(), 1);
    }

    void saysThatItIsNotOffered()
    {
        QCOMPARE(revoke({}, TokenTypeHint::RefreshToken).error().kind, ErrorKind::NotFound);
    }

private:
    static FlowClient clientAt(const ScriptedServer &server)
    {
        FlowClient client;
        client.provider.revocationEndpoint = server.url(QStringLiteral("/revoke"));
        client.authentication.clientId = QStringLiteral("client-1");
        return client;
    }

    Result<void> revoke(const FlowClient &client, TokenTypeHint hint)
    {
        std::optional<Result<void>> result;
        revokeToken(client, Secret("to+ken/="), hint, m_network, m_clock, m_random, this,
                    [&](const Result<void> &revoked) { result = revoked; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    FakeClock m_clock;
    SystemRandomSource m_random;
    SystemNetworkAccess m_network{m_clock};
};

QTEST_GUILESS_MAIN(TokenRevocationTest)
#include "token_revocation_test.moc"
