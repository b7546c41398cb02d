#include "demo_session.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

const QString server = QStringLiteral("https://cluster.example.com:6443");

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

/// KUBERNETES_EXEC_INFO, as kubectl writes it.
QJsonObject execInfo(const QJsonObject &cluster, bool interactive = false)
{
    return {{QStringLiteral("apiVersion"), QStringLiteral("client.authentication.k8s.io/v1")},
            {QStringLiteral("kind"), QStringLiteral("ExecCredential")},
            {QStringLiteral("spec"),
             QJsonObject{{QStringLiteral("cluster"), cluster},
                         {QStringLiteral("interactive"), interactive}}}};
}

QJsonObject clusterAt(const QString &url)
{
    return {{QStringLiteral("server"), url},
            {QStringLiteral("certificate-authority-data"), QStringLiteral("LS0t")},
            {QStringLiteral("config"), QJsonValue::Null}};
}

} // namespace

/// kubectl's plugin and docker's helper, as those call them.
class HelpersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    void run(const QStringList &arguments)
    {
        const Ended ended = m_session->run(arguments);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    void startSession(demo::Dpop dpop = demo::Dpop::No)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        run(words("login --provider demo"));
    }
    [[nodiscard]] Ended plugin(const QJsonObject &info, const QStringList &more = {})
    {
        m_session->environment().insert(QStringLiteral("KUBERNETES_EXEC_INFO"),
                                        QString::fromUtf8(QJsonDocument(info).toJson()));
        return m_session->run(words("kubectl-credential") + more);
    }
    [[nodiscard]] Ended docker(const char *action, const QByteArray &input = {})
    {
        return m_session->runProgram(QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path()
                                         + QStringLiteral("/docker-credential-lanyard"),
                                     {QString::fromLatin1(action)}, input);
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    /// The schema of client.authentication.k8s.io/v1: each member, and none besides.
    void kubectlGetsAnExecCredential()
    {
        startSession();
        run(words("site add demo") << server);
        const Ended ended = plugin(execInfo(clusterAt(server + QStringLiteral("/api"))));
        QVERIFY2(ended.exitCode == 0, ended.errors);
        QVERIFY(ended.errors.isEmpty());
        QJsonParseError problem;
        const QJsonObject answer = QJsonDocument::fromJson(ended.output, &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError); // nothing before it or after it
        QCOMPARE(answer.keys(),
                 (QStringList{QStringLiteral("apiVersion"), QStringLiteral("kind"),
                              QStringLiteral("status")}));
        QCOMPARE(answer.value(QStringLiteral("apiVersion")).toString(),
                 QStringLiteral("client.authentication.k8s.io/v1"));
        QCOMPARE(answer.value(QStringLiteral("kind")).toString(), QStringLiteral("ExecCredential"));
        const QJsonObject status = answer.value(QStringLiteral("status")).toObject();
        QCOMPARE(status.keys(),
                 (QStringList{QStringLiteral("expirationTimestamp"), QStringLiteral("token")}));
        QCOMPARE(status.value(QStringLiteral("token")).toString().toLatin1(), token());
        const QString until = status.value(QStringLiteral("expirationTimestamp")).toString();
        QVERIFY2(until.endsWith(u'Z') && until.size() == 20, qPrintable(until)); // RFC 3339
        QVERIFY(QDateTime::fromString(until, Qt::ISODate) > QDateTime::currentDateTimeUtc());
    }

    void noOtherClusterGetsIt_data()
    {
        QTest::addColumn<QJsonObject>("info");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QJsonObject &info, const char *says) {
            QTest::newRow(name) << info << QByteArray(says);
        };
        row("another server", execInfo(clusterAt(QStringLiteral("https://evil.example:6443"))),
            "no account is chosen for https://evil.example:6443");
        row("another port", execInfo(clusterAt(QStringLiteral("https://cluster.example.com"))),
            "no account is chosen");
        row("plain http", execInfo(clusterAt(QStringLiteral("http://cluster.example.com:6443"))),
            "https only");
        row("no cluster", execInfo({}), "provideClusterInfo");
        QJsonObject blind = clusterAt(server);
        blind.insert(QStringLiteral("insecure-skip-tls-verify"), true);
        row("a certificate that nobody looks at", execInfo(blind), "insecure-skip-tls-verify");
        QJsonObject older = execInfo(clusterAt(server));
        older.insert(QStringLiteral("apiVersion"),
                     QStringLiteral("client.authentication.k8s.io/v1beta1"));
        row("an older version", older, "client.authentication.k8s.io/v1\"");
    }
    void noOtherClusterGetsIt()
    {
        QFETCH(const QJsonObject, info);
        QFETCH(const QByteArray, says);
        startSession();
        run(words("site add demo") << server);
        const Ended ended = plugin(info, words("--json"));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(says), ended.errors);
        QVERIFY2(ended.output.isEmpty(), ended.output);
        QVERIFY(plugin(execInfo(clusterAt(server))).exitCode == 0); // its twin
    }

    void outsideOfKubectlItSaysWhatItIsFor()
    {
        startSession(demo::Dpop::Required);
        run(words("site add demo") << server);
        const Ended alone = m_session->run(words("kubectl-credential"));
        QCOMPARE(alone.exitCode, 2);
        QVERIFY2(alone.errors.contains("KUBERNETES_EXEC_INFO"), alone.errors);
        const Ended bound = plugin(execInfo(clusterAt(server)));
        QCOMPARE(bound.exitCode, 2);
        QVERIFY2(bound.errors.contains("bound to a key"), bound.errors);
        QVERIFY(bound.output.isEmpty());
    }

    /// At a terminal, with accounts in a vault file: asked only where kubectl says that somebody
    /// is there.
    void interactiveModeIsObeyed()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QByteArray passphrase = "correct horse battery\n";
        const Ended login = m_session->run(
            words("login --provider demo --vault file --vault-passphrase-fd 0"), passphrase);
        QVERIFY2(login.exitCode == 0, login.errors);
        run(words("site add demo") << server);
        const auto begin = [this](bool interactive) {
            m_session->environment().insert(
                QStringLiteral("KUBERNETES_EXEC_INFO"),
                QString::fromUtf8(
                    QJsonDocument(execInfo(clusterAt(server), interactive)).toJson()));
            return m_session->beginAtTerminal(QStringLiteral("kubectl-credential"));
        };
        const auto alone = begin(false);
        QTRY_VERIFY(alone->state() == QProcess::NotRunning);
        QCOMPARE(alone->exitCode(), 2);
        const auto asked = begin(true);
        QByteArray shown;
        const auto shows = [&](const char *text) {
            return QTest::qWaitFor(
                [&] {
                    shown += asked->readAllStandardOutput();
                    return shown.contains(text);
                },
                kPatience);
        };
        QVERIFY2(shows("Passphrase"), shown);
        asked->write(passphrase);
        QVERIFY2(shows("\"ExecCredential\""), shown);
        QTRY_VERIFY(asked->state() == QProcess::NotRunning);
        QCOMPARE(asked->exitCode(), 0);
    }

    /// Of a sign-in whose access tokens are bound to a key, too: an ID token never is.
    void kubectlGetsTheIdToken()
    {
        startSession(demo::Dpop::Required);
        run(words("site add demo") << server);
        const auto ask
            = [this] { return plugin(execInfo(clusterAt(server)), words("--id-token")); };
        const Ended ended = ask();
        QVERIFY2(ended.exitCode == 0, ended.errors);
        const QJsonObject status = QJsonDocument::fromJson(ended.output)
                                       .object()
                                       .value(QStringLiteral("status"))
                                       .toObject();
        const QByteArray idToken = status.value(QStringLiteral("token")).toString().toLatin1();
        const QJsonObject claims
            = QJsonDocument::fromJson(QByteArray::fromBase64(idToken.split('.').value(1),
                                                             QByteArray::Base64UrlEncoding))
                  .object();
        QCOMPARE(claims.value(QStringLiteral("iss")).toString(), m_session->issuer());
        QCOMPARE(claims.value(QStringLiteral("aud")).toString(), QStringLiteral("lanyard-demo"));
        QCOMPARE(QDateTime::fromString(
                     status.value(QStringLiteral("expirationTimestamp")).toString(), Qt::ISODate)
                     .toSecsSinceEpoch(),
                 qint64(claims.value(QStringLiteral("exp")).toDouble()));
        QVERIFY(idToken != token());
        QCOMPARE(ask().output, ended.output); // until it runs out
        run(words("token demo --force-refresh"));
        QVERIFY(ask().output != ended.output);
        QVERIFY(
            plugin(execInfo(clusterAt(QStringLiteral("https://evil.example"))), words("--id-token"))
                .output.isEmpty());
    }

    void aServiceAccountHasNoIdToken()
    {
        startSession();
        const Ended added = m_session->run(words("service add --client-id lanyard-demo-service "
                                                 "--client-secret-stdin --name robot --issuer")
                                               << m_session->issuer(),
                                           "demo-service-secret\n");
        QVERIFY2(added.exitCode == 0, added.errors);
        run(words("site add robot") << server);
        const Ended ended = plugin(execInfo(clusterAt(server)), words("--id-token"));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains("robot has no ID token"), ended.errors);
        QVERIFY(ended.output.isEmpty());
    }

    void dockerGetsTheTokenOfItsRegistry()
    {
        startSession();
        run(words("site add demo https://registry.example.com:5000 --username ada"));
        run(words("site add demo http://127.0.0.1:5001"));
        const auto get = [this](const QByteArray &registry) {
            return QJsonDocument::fromJson(docker("get", registry).output).object();
        };
        const QString current = QString::fromLatin1(token());
        for (const char *name :
             {"registry.example.com:5000", "https://registry.example.com:5000/v2/\n"}) {
            QCOMPARE(
                get(name),
                (QJsonObject{{QStringLiteral("ServerURL"), QString::fromLatin1(name).trimmed()},
                             {QStringLiteral("Username"), QStringLiteral("ada")},
                             {QStringLiteral("Secret"), current}}));
        }
        QCOMPARE(get("127.0.0.1:5001").value(QStringLiteral("Username")).toString(),
                 QStringLiteral("oauth2"));
        QCOMPARE(QJsonDocument::fromJson(docker("list").output).object(),
                 (QJsonObject{{QStringLiteral("registry.example.com:5000"), QStringLiteral("ada")},
                              {QStringLiteral("127.0.0.1:5001"), QStringLiteral("oauth2")}}));
    }

    /// On standard output, and in the words that its callers look for.
    void dockerHearsWhatIsWrong()
    {
        startSession();
        run(words("site add demo https://registry.example.com"));
        const auto says
            = [this](const char *action, const QByteArray &input, const QByteArray &line) {
                  const Ended ended = docker(action, input);
                  QCOMPARE(ended.exitCode, 2);
                  QCOMPARE(ended.output, line + '\n');
                  QVERIFY2(ended.errors.isEmpty(), ended.errors);
              };
        const QByteArray none = "credentials not found in native keychain";
        for (const char *other : {"example.com", "registry.example.com.evil.example",
                                  "registry.example.com:5000", "http://127.0.0.1"}) {
            says("get", other, none);
        }
        says("get", "", "no credentials server URL");
        says("get", "ada@registry.example.com",
             "the host has characters that are in no host's name or address");
        says("store", R"({"ServerURL":"registry.example.com","Username":"a","Secret":"b"})",
             "not implemented");
        says("dance", "", "not implemented");
        QVERIFY(docker("get", "registry.example.com").exitCode == 0);
    }

    /// `docker logout`.
    void eraseTakesTheChoiceBackAndNoMore()
    {
        startSession();
        run(words("site add demo https://registry.example.com"));
        run(words("site add demo https://git.example.com"));
        const QByteArray before = token();
        for (int times = 0; times < 2; ++times) {
            const Ended erased = docker("erase", "registry.example.com\n");
            QVERIFY2(erased.exitCode == 0 && erased.output.isEmpty(), erased.output);
        }
        QCOMPARE(docker("get", "registry.example.com").exitCode, 2);
        QCOMPARE(docker("list").output, QByteArray("{\"git.example.com\":\"oauth2\"}\n"));
        QCOMPARE(token(), before);
    }
};

QTEST_GUILESS_MAIN(HelpersTest)
#include "helpers_test.moc"
