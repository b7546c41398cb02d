#include "demo_session.h"

#include "support/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

const HttpAnswer refusal = jsonAnswer(R"({"error":"invalid_client"})", 401);

} // namespace

/// What a provider's file leaves open: asked once, where there is a provider, and remembered when
/// it worked. The real executable, keyring and terminal.
class ClientTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] Ended login(const QStringList &more = {}, const QByteArray &input = {})
    {
        return m_session->run(QStringList{QStringLiteral("login"), QStringLiteral("--provider"),
                                          QStringLiteral("open"), QStringLiteral("--json")}
                                  + more,
                              input);
    }
    [[nodiscard]] Ended loginAs(const char *clientId, const QByteArray &secret,
                                const QStringList &more = {})
    {
        return login(QStringList{QStringLiteral("--client-id"), QString::fromLatin1(clientId),
                                 QStringLiteral("--client-secret-stdin")}
                         + more,
                     secret + '\n');
    }
    void expectToken()
    {
        m_server->expect("POST", "/token",
                         jsonAnswer(R"({"access_token":"t","token_type":"bearer"})"));
    }
    /// What the last token request proved the client with.
    [[nodiscard]] QByteArray lastCredentials() const
    {
        const QByteArray basic
            = m_server->requestsTo("/token").last().header("Authorization").value_or("");
        return QByteArray::fromBase64(basic.mid(int(strlen("Basic "))));
    }
    [[nodiscard]] QString configFile(const char *name) const
    {
        return m_session->environment().value(QStringLiteral("XDG_CONFIG_HOME"))
            + QStringLiteral("/lanyard/") + QString::fromLatin1(name);
    }
    [[nodiscard]] QByteArray settings() const
    {
        QFile file(configFile("settings.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QString messageOf(const Ended &ended)
    {
        return QJsonDocument::fromJson(ended.output)[QStringLiteral("message")].toString();
    }
    [[nodiscard]] QString endpoint(const char *path) const
    {
        return m_server->url(QString::fromLatin1(path)).toString();
    }
    /// `lanyard login` on a terminal, with these lines typed in; what the terminal showed.
    [[nodiscard]] QByteArray typeAtTerminal(const QString &options, const QByteArray &lines)
    {
        const auto login = m_session->beginAtTerminal(QStringLiteral("login ") + options);
        const Ended ended = DemoSession::endOf(*login, lines);
        return ended.output + "exit code " + QByteArray::number(ended.exitCode);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_session->addProvider(
            QStringLiteral("open"),
            {{QStringLiteral("name"), QStringLiteral("Open")},
             {QStringLiteral("authorization_endpoint"), endpoint("/authorize")},
             {QStringLiteral("token_endpoint"), endpoint("/token")},
             {QStringLiteral("userinfo_endpoint"), endpoint("/user")},
             {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_basic")},
             {QStringLiteral("userinfo_claims"),
              QJsonObject{{QStringLiteral("sub"), QStringLiteral("id")}}}}));
        QVERIFY(m_session->addProvider(
            QStringLiteral("rented"),
            {{QStringLiteral("name"), QStringLiteral("Rented")},
             {QStringLiteral("issuer"), endpoint("") + QStringLiteral("/{tenant}")},
             {QStringLiteral("tenant_help"), QStringLiteral("your directory")},
             {QStringLiteral("tenant_pattern"), QStringLiteral("[a-z]+")}}));
        m_server->always("GET", "/authorize",
                         [](const HttpRequest &r) { return sendBack(r, "code=once"); });
        m_server->always("GET", "/user", jsonAnswer(R"({"id": "ada"})"));
    }
    void cleanup()
    {
        m_session.reset();
        m_server.reset();
    }

    void aFailedAttemptLeavesWhatWasRemembered_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("denied") << QStringLiteral("AuthorizationDenied");
        QTest::newRow("refused") << QStringLiteral("Misconfigured");
        QTest::newRow("timed out") << QStringLiteral("TimedOut");
    }
    void aFailedAttemptLeavesWhatWasRemembered()
    {
        QFETCH(const QString, error);
        expectToken();
        QCOMPARE(loginAs("good", "hush").exitCode, 0);
        const QByteArray before = settings();
        QVERIFY(before.contains("good"));

        if (error == QLatin1String("AuthorizationDenied")) {
            m_server->expect("GET", "/authorize", [](const HttpRequest &r) {
                return sendBack(r, "error=access_denied");
            });
        } else if (error == QLatin1String("Misconfigured")) {
            m_server->expect("POST", "/token", refusal);
        } else {
            m_session->personPresses(QStringLiteral("Nothing"));
        }
        const Ended failed
            = loginAs("mistyped", "hum", {QStringLiteral("--timeout"), QStringLiteral("2")});
        QCOMPARE(QJsonDocument::fromJson(failed.output)[QStringLiteral("error")].toString(), error);
        QCOMPARE(settings(), before);

        m_session->personPresses(QStringLiteral("Continue"));
        expectToken();
        QCOMPARE(login().exitCode, 0);
        QCOMPARE(lastCredentials(), QByteArray("good:hush"));
    }

    void aRememberedClientThatIsRefusedIsAskedForUntilOneWorks()
    {
        expectToken();
        QCOMPARE(loginAs("good", "hush").exitCode, 0);
        m_server->expect("POST", "/token", refusal);
        QCOMPARE(login().exitCode, 2);

        const Ended asked = login();
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(messageOf(asked).startsWith(QStringLiteral(
                     "Open refused the client id “good” at the last sign-in; pass it once more")),
                 asked.output);
        QCOMPARE(asked.errors, QByteArray());

        expectToken(); // its registration was mended, and it is not lost
        const Ended same = login({QStringLiteral("--client-id"), QStringLiteral("good")});
        QVERIFY2(same.exitCode == 0, same.output + same.errors);
        QCOMPARE(lastCredentials(), QByteArray("good:hush"));
        expectToken();
        QCOMPARE(login().exitCode, 0); // and nobody asks any more
    }

    void theSignInStandsWhereItsAnswersCannotBeRemembered()
    {
        const QString lock = m_session->environment().value(QStringLiteral("XDG_STATE_HOME"))
            + QStringLiteral("/lanyard/settings.lock");
        QVERIFY(QDir().mkpath(lock));
        expectToken();
        const Ended ended = loginAs("good", "hush");
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
        QVERIFY2(ended.errors.contains("What you said about Open couldn’t be remembered for the "
                                       "next sign-in: the settings cannot be written ("
                                       + lock.toUtf8()),
                 ended.errors);
        QCOMPARE(m_session->run({QStringLiteral("token"), QStringLiteral("open")}).output,
                 QByteArray("t\n"));
    }

    void settingsThatCannotBeReadAreSaidBeforeTheBrowserOpens()
    {
        const QString file = configFile("settings.json");
        QVERIFY(QDir().mkpath(file)); // a folder
        const Ended ended = loginAs("good", "hush");
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(messageOf(ended).contains(file), ended.output);
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());
    }

    void nobodyIsAskedToRegisterWhereNoProviderIs()
    {
        m_server->always("GET", "/.well-known/openid-configuration", HttpAnswer{404});
        m_server->always("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
        const QString options
            = QStringLiteral("--issuer http://127.0.0.1:%1").arg(m_server->port());
        const Ended ended
            = m_session->run(QStringList{QStringLiteral("login")} + options.split(u' '));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.startsWith("lanyard: there is no sign-in page at 127.0.0.1; "),
                 ended.errors);
        const QByteArray shown = typeAtTerminal(options, "me\n\n");
        QVERIFY2(shown.contains("there is no sign-in page at 127.0.0.1; "), shown);
        QVERIFY2(!shown.contains("Client id"), shown);
        QVERIFY2(shown.endsWith("exit code 2"), shown);

        const Ended given
            = m_session->run(QStringList{QStringLiteral("login")} + options.split(u' ')
                             + QStringList{QStringLiteral("--client-id"), QStringLiteral("me")});
        QCOMPARE(given.exitCode, 2);
        QVERIFY2(settings().isEmpty(), settings()); // where there is nothing to remember
    }

    void aProviderThatIsThereIsNamedWithWhatToRegister()
    {
        const Ended ended = m_session->run(
            {QStringLiteral("login"), QStringLiteral("--issuer"), m_session->issuer()});
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.errors,
                 QByteArray("lanyard: --client-id is missing: 127.0.0.1 has to know Lanyard: "
                            "register a native (desktop) client there, or ask your IT team for "
                            "its client id; its redirect URI, to the letter: "
                            "http://127.0.0.1/callback/127.0.0.1\n"));
    }

    void aBadTenantIsRefusedBeforeTheClientIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none of theirs")
            << QByteArray("42") << QByteArray("\"42\" is no tenant of Rented; needed: your");
        QTest::newRow("nobody's") << QByteArray("nobody")
                                  << QByteArray("there is no sign-in page at 127.0.0.1; ");
    }
    void aBadTenantIsRefusedBeforeTheClientIsAskedFor()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, said);
        m_server->always("GET", "/nobody/.well-known/openid-configuration", HttpAnswer{404});
        m_server->always("GET", "/.well-known/oauth-authorization-server/nobody", HttpAnswer{404});
        m_server->always("GET", "/.well-known/openid-configuration/nobody", HttpAnswer{404});
        const QByteArray asked
            = typeAtTerminal(QStringLiteral("--provider rented"), typed + "\nme\n\n");
        QVERIFY2(asked.contains("Rented needs your directory:"), asked);
        const QByteArray given = typeAtTerminal(
            QStringLiteral("--provider rented --tenant ") + QString::fromLatin1(typed), "me\n\n");
        for (const QByteArray &shown : {asked, given}) {
            QVERIFY2(shown.contains(said), shown);
            QVERIFY2(!shown.contains("Client id"), shown);
            QVERIFY2(shown.endsWith("exit code 2"), shown);
        }
        QVERIFY(settings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
