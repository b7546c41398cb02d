#include "demo_session.h"

#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;

/// A provider without OpenID Connect, as GitHub is: no issuer, no refresh token, no expiry, no
/// revocation, a form for a token answer.
class PlainOauthTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] Ended login()
    {
        return m_session->run({QStringLiteral("login"), QStringLiteral("--provider"),
                               QStringLiteral("plain"), QStringLiteral("--json")});
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto endpoint = [this](const char *path) {
            return m_server->url(QString::fromLatin1(path)).toString();
        };
        QVERIFY(m_session->addProvider(
            QStringLiteral("plain"),
            {{QStringLiteral("name"), QStringLiteral("Plain")},
             {QStringLiteral("authorization_endpoint"), endpoint("/authorize")},
             {QStringLiteral("token_endpoint"), endpoint("/token")},
             {QStringLiteral("userinfo_endpoint"), endpoint("/user")},
             {QStringLiteral("client_id"), QStringLiteral("me")},
             {QStringLiteral("scope"), QStringLiteral("read write")},
             {QStringLiteral("token_response"), QStringLiteral("form")},
             {QStringLiteral("userinfo_claims"),
              QJsonObject{{QStringLiteral("sub"), QStringLiteral("id")},
                          {QStringLiteral("name"), QStringLiteral("login")}}}}));
    }
    void cleanup()
    {
        m_session.reset();
        m_server.reset();
    }

    void unknownsAreNull()
    {
        m_server->always("GET", "/authorize",
                         [](const HttpRequest &r) { return sendBack(r, "code=once"); });
        m_server->expect("POST", "/token",
                         formAnswer("access_token=plain-token&token_type=bearer&scope=read"));
        m_server->always("GET", "/user", jsonAnswer(R"({"id": 42, "login": "octo"})"));

        const Ended ended = login();
        QCOMPARE(ended.output,
                 QByteArray("{\"account\":\"plain\",\"email\":null,\"issuer\":null,"
                            "\"name\":\"octo\",\"sub\":\"42\"}\n"));
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.errors.contains("Plain didn’t grant everything that was asked for; "
                                       "missing: write.\n"),
                 ended.errors.constData());
        QVERIFY(!ended.errors.contains("You stay signed in"));

        QCOMPARE(
            m_session->run({QStringLiteral("list"), QStringLiteral("--json")}).output,
            QByteArray(
                "[{\"account\":\"plain\",\"default\":false,\"email\":null,\"issuer\":null,\"name\":"
                "\"octo\",\"state\":\"signed_in\",\"sub\":\"42\"}]\n"));
        QCOMPARE(
            m_session
                ->run({QStringLiteral("token"), QStringLiteral("plain"), QStringLiteral("--json")})
                .output,
            QByteArray("{\"access_token\":\"plain-token\",\"expires_at\":null,\"scope\":"
                       "\"read\",\"token_type\":\"bearer\"}\n"));
        QCOMPARE(m_session
                     ->run({QStringLiteral("userinfo"), QStringLiteral("plain"),
                            QStringLiteral("--json")})
                     .output,
                 QByteArray("{\"id\":42,\"login\":\"octo\",\"name\":\"octo\",\"sub\":\"42\"}\n"));
        QCOMPARE(
            m_session
                ->run({QStringLiteral("logout"), QStringLiteral("plain"), QStringLiteral("--json")})
                .output,
            QByteArray("{\"account\":\"plain\",\"erased\":true,\"revoked\":null}\n"));
    }

    void claimsAreToldAsTheyCame()
    {
        m_server->always("GET", "/authorize",
                         [](const HttpRequest &r) { return sendBack(r, "code=once"); });
        m_server->expect("POST", "/token",
                         formAnswer("access_token=plain-token&token_type=bearer"));
        m_server->always("GET", "/user",
                         jsonAnswer(R"({"id": 42, "login": "octo", "big": 12345678901234567890, )"
                                    R"("deep": {"z": [1.10, 1E2]}, "a": "\u0061\u001b"})"));
        QCOMPARE(login().exitCode, 0);
        QCOMPARE(m_session
                     ->run({QStringLiteral("userinfo"), QStringLiteral("plain"),
                            QStringLiteral("--json")})
                     .output,
                 QByteArray(R"({"a":"\u0061\u001b","big":12345678901234567890,)"
                            R"("deep":{"z":[1.10,1E2]},"id":42,"login":"octo","name":"octo",)"
                            R"("sub":"42"})"
                            "\n"));
        QCOMPARE(m_session->run({QStringLiteral("userinfo"), QStringLiteral("plain")}).output,
                 QByteArray("a: a\nbig: 12345678901234567890\ndeep: {\"z\":[1.10,1E2]}\n"
                            "id: 42\nlogin: octo\nname: octo\nsub: 42\n"));
    }

    void aPersonMayHaveANumberOfAnySize()
    {
        m_server->always("GET", "/authorize",
                         [](const HttpRequest &r) { return sendBack(r, "code=once"); });
        m_server->always("POST", "/token",
                         formAnswer("access_token=plain-token&token_type=bearer"));
        m_server->expect("GET", "/user",
                         jsonAnswer(R"({"id": 123456789012345678901234567890, "login": "octo"})"));
        QCOMPARE(login().output,
                 QByteArray("{\"account\":\"plain\",\"email\":null,\"issuer\":null,\"name\":"
                            "\"octo\",\"sub\":\"123456789012345678901234567890\"}\n"));
        m_server->expect("GET", "/user",
                         jsonAnswer(R"({"id": 123456789012345678901234567891, "login": "octo"})"));
        const Ended other = m_session->run({QStringLiteral("userinfo"), QStringLiteral("plain")});
        QCOMPARE(other.exitCode, 6);
        m_server->expect("GET", "/user", jsonAnswer(R"({"id": 1.5, "login": "octo"})"));
        const Ended fraction
            = m_session->run({QStringLiteral("userinfo"), QStringLiteral("plain")});
        QCOMPARE(fraction.exitCode, 4);
        QVERIFY2(fraction.errors.contains("sub is a number with a fraction or an exponent"),
                 fraction.errors.constData());
    }

    void aRefusedScopeIsNamed()
    {
        m_server->expect("GET", "/authorize",
                         [](const HttpRequest &r) { return sendBack(r, "error=invalid_scope"); });
        const Ended ended = login();
        QCOMPARE(ended.exitCode, 2);
        const QJsonObject said = QJsonDocument::fromJson(ended.output).object();
        QCOMPARE(said[QStringLiteral("error")].toString(), QStringLiteral("Misconfigured"));
        QCOMPARE(said[QStringLiteral("code")].toString(), QStringLiteral("invalid_scope"));
        QVERIFY(
            said[QStringLiteral("message")].toString().contains(QStringLiteral("“read write”")));
    }

    void aPageFromElsewhereIsSaidAndTheAttemptGoesOn()
    {
        m_server->expect("GET", "/authorize", [](const HttpRequest &r) {
            const auto asked = formOf(r.query());
            return redirectAnswer(asked.value(QStringLiteral("redirect_uri")).toUtf8()
                                  + "?code=evil&state=guessed");
        });
        const auto login = m_session->begin(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("plain")});
        QByteArray said;
        const bool isSaid = QTest::qWaitFor(
            [&] {
                said += login->readAllStandardError();
                return said.contains("A page answered that isn’t from this sign-in.");
            },
            kPatience);
        QVERIFY2(isSaid, said.constData());
        QCOMPARE(login->state(), QProcess::Running);
        login->terminate();
        QTRY_COMPARE(login->state(), QProcess::NotRunning);
        QCOMPARE(login->exitCode(), 7);
        QVERIFY(m_server->requestsTo("/token").isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlainOauthTest)
#include "plain_oauth_test.moc"
