#include "flow/client_registration_flow.h"
#include "support/fake_clock.h"
#include "support/problem.h"
#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using oauth::ClientRegistration;

Q_DECLARE_METATYPE(Reaction)

/// RFC 7591 §3 and RFC 7592 §2.1 over the real network.
class ClientRegistrationFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsOnceAndReadsTheAnswer()
    {
        ScriptedServer server;
        server.expect("POST", "/register", answer(server));
        const auto made = enroll(server);
        QVERIFY2(made, qPrintable(problemOf(made)));
        QCOMPARE(made->client.clientId, QStringLiteral("made-1"));
        QCOMPARE(made->configurationEndpoint, server.url(QStringLiteral("/register/made-1")));
        const HttpRequest request = server.requests().first();
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(!request.header("Authorization"));
        QCOMPARE(QJsonDocument::fromJson(request.body)[QStringLiteral("client_name")].toString(),
                 QStringLiteral("Lanyard"));
    }

    /// Nobody but the one who made it is shown its access token.
    void leavesOutAConfigurationOfAnotherOrigin()
    {
        ScriptedServer server;
        QUrl elsewhere = server.url(QStringLiteral("/register/made-1"));
        elsewhere.setHost(QStringLiteral("localhost"));
        server.expect("POST", "/register", answer(elsewhere));
        const auto made = enroll(server);
        QVERIFY2(made, qPrintable(problemOf(made)));
        QVERIFY(made->configurationEndpoint.isEmpty());
        QVERIFY(made->registrationAccessToken.isEmpty());
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isDefinite");
        const auto row
            = [](const char *name, const Reaction &reaction, ErrorKind kind, bool isDefinite) {
                  QTest::newRow(name) << reaction << kind << isDefinite;
              };
        row("closed", HttpAnswer{401}, ErrorKind::Misconfigured, true);
        row("nothing of use", jsonAnswer("{}", 201), ErrorKind::InvalidResponse, true);
        row("a redirect", redirectAnswer("/elsewhere", 307), ErrorKind::InvalidResponse, true);
        row("100 kB", jsonAnswer("{\"client_id\":\"" + QByteArray(100'000, 'a') + "\"}", 201),
            ErrorKind::InvalidResponse, true);
        row("no answer", Reaction::closeAfterReading(), ErrorKind::OutcomeUnknown, false);
        row("503", HttpAnswer{503}, ErrorKind::ServerError, false);
    }
    void saysWhatWentWrong()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, isDefinite);
        ScriptedServer server;
        server.expect("POST", "/register", reaction);
        const auto made = enroll(server);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, kind);
        QCOMPARE(made.error().cause == Cause::NotRegistered, isDefinite);
        QCOMPARE(server.requests().size(), 1);
    }

    void readsItBackWithItsAccessToken()
    {
        ScriptedServer server;
        server.expect("GET", "/register/made-1", answer(server));
        const auto found = readBack(server);
        QVERIFY2(found, qPrintable(problemOf(found)));
        QVERIFY(*found);
        QCOMPARE((*found)->client.clientId, QStringLiteral("made-1"));
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray("Bearer hush"));
    }

    /// RFC 7592 §2.1 says 401; a server that knows nothing of it, 404.
    void tellsThatItIsGone_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 404, 410}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void tellsThatItIsGone()
    {
        QFETCH(const int, status);
        ScriptedServer server;
        server.expect("GET", "/register/made-1", HttpAnswer{status});
        const auto found = readBack(server);
        QVERIFY2(found, qPrintable(problemOf(found)));
        QVERIFY(!*found);
    }

    void knowsNothingWhereNothingOfUseIsSaid_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::newRow("403") << Reaction(HttpAnswer{403});
        QTest::newRow("503") << Reaction(HttpAnswer{503});
        QTest::newRow("a redirect") << Reaction(redirectAnswer("/elsewhere"));
        QTest::newRow("another client") << Reaction(jsonAnswer(R"({"client_id":"made-2"})"));
        QTest::newRow("no JSON") << Reaction(jsonAnswer("made-1"));
    }
    void knowsNothingWhereNothingOfUseIsSaid()
    {
        QFETCH(const Reaction, reaction);
        ScriptedServer server;
        server.expect("GET", "/register/made-1", reaction);
        QVERIFY(!readBack(server));
    }

private:
    static oauth::ProviderMetadata providerAt(const ScriptedServer &server)
    {
        oauth::ProviderMetadata provider;
        provider.issuer = server.origin().toString();
        provider.registrationEndpoint = server.url(QStringLiteral("/register"));
        return provider;
    }
    static oauth::RegistrationRequest request(const ScriptedServer &server)
    {
        return oauth::nativeClient(providerAt(server), QStringLiteral("Lanyard"),
                                   {QStringLiteral("http://127.0.0.1/callback/op")});
    }
    static HttpAnswer answer(const QUrl &configuration)
    {
        return jsonAnswer(
            QJsonDocument(QJsonObject{
                              {QStringLiteral("client_id"), QStringLiteral("made-1")},
                              {QStringLiteral("registration_client_uri"), configuration.toString()},
                              {QStringLiteral("registration_access_token"), QStringLiteral("hush")},
                          })
                .toJson(),
            201);
    }
    static HttpAnswer answer(const ScriptedServer &server)
    {
        return answer(server.url(QStringLiteral("/register/made-1")));
    }
    [[nodiscard]] Result<ClientRegistration> enroll(const ScriptedServer &server)
    {
        std::optional<Result<ClientRegistration>> made;
        registerClient(providerAt(server), request(server), m_network, m_clock, this,
                       [&](Result<ClientRegistration> result) { made = std::move(result); });
        [&] { QTRY_VERIFY(made); }();
        return made ? std::move(*made) : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] Result<std::optional<ClientRegistration>> readBack(const ScriptedServer &server)
    {
        ClientRegistration known;
        known.client.clientId = QStringLiteral("made-1");
        known.configurationEndpoint = server.url(QStringLiteral("/register/made-1"));
        known.registrationAccessToken = Secret("hush");
        std::optional<Result<std::optional<ClientRegistration>>> found;
        readBackClient(
            providerAt(server), request(server), known, m_network, m_clock, this,
            [&](Result<std::optional<ClientRegistration>> result) { found = std::move(result); });
        [&] { QTRY_VERIFY(found); }();
        return found ? std::move(*found) : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }

    FakeClock m_clock;
    SystemNetworkAccess m_network{m_clock};
};

QTEST_GUILESS_MAIN(ClientRegistrationFlowTest)
#include "client_registration_flow_test.moc"
