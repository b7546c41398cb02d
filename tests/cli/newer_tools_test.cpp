#include "demo_session.h"
#include "git_server.h"

#include "support/files.h"
#include "support/test_certificates.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What git knows since 2.46, and kubectl since 1.22: run where they are that new
/// (tests/support/in_debian13.sh).
class NewerToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_session->home() + u'/' + QLatin1String(name);
    }
    [[nodiscard]] Ended program(const char *name, const QStringList &arguments)
    {
        return m_session->runProgram(QLatin1String(name), arguments, {});
    }
    void set(const char *variable, const QString &value)
    {
        m_session->environment().insert(QLatin1String(variable), value);
    }
    void chooseServer(const QString &url)
    {
        const Ended chosen = m_session->run(words("site add demo") << url);
        QVERIFY2(chosen.exitCode == 0, chosen.errors);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(m_session->run(words("login --provider demo")).exitCode, 0);
        const QString programs = QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path();
        set("PATH", programs + u':' + m_session->environment().value(QStringLiteral("PATH")));
        set("no_proxy", QStringLiteral("127.0.0.1"));
    }
    void cleanup() { m_session.reset(); }

    /// capability[]=authtype of git-credential(1): the token is no password, and is sent as what it
    /// is to a server that asks for that.
    void gitSendsABearer()
    {
        set("GIT_CONFIG_NOSYSTEM", QStringLiteral("1"));
        set("GIT_TERMINAL_PROMPT", QStringLiteral("0"));
        const auto git = [this](const QStringList &arguments) {
            const Ended ended = program("git", arguments);
            QVERIFY2(ended.exitCode == 0, ended.errors);
        };
        QVERIFY(QDir().mkpath(path("served")));
        git(words("init -q --bare") << path("served/one.git"));
        GitServer server(path("served"));
        git(words("config --global") << QStringLiteral("credential.%1.helper").arg(server.url())
                                     << QStringLiteral("lanyard"));
        chooseServer(server.url());
        const QByteArray current = token();
        server.letInBearer(current);
        git(words("ls-remote") << server.url() + QStringLiteral("/one.git"));
        QCOMPARE(server.shown(), QByteArrayList{"Bearer " + current});
    }

    /// client.authentication.k8s.io/v1, over https: to no other server does kubectl show a token.
    void kubectlShowsTheToken()
    {
        const TestAuthority authority;
        ScriptedServer cluster;
        cluster.useTls(authority.serverConfiguration());
        cluster.always("GET", "/version", jsonAnswer(R"({"major":"1","minor":"32"})"));
        chooseServer(cluster.origin().toString());
        const QByteArray current = token();
        putFile(path("kube"),
                "apiVersion: v1\nkind: Config\ncurrent-context: work\n"
                "clusters:\n- name: work\n  cluster:\n    server: "
                    + cluster.origin().toString().toUtf8() + "\n    certificate-authority-data: "
                    + authority.certificate().toPem().toBase64()
                    + "\ncontexts:\n- name: work\n  context: {cluster: work, user: ada}\n"
                      "users: []\n");
        set("KUBECONFIG", path("kube"));
        const Ended done = m_session->run(words("setup kubectl --account demo --yes")
                                          << cluster.origin().toString());
        QVERIFY2(done.exitCode == 0, done.output + done.errors);

        const Ended asked = program("kubectl", words("get --raw /version"));
        QVERIFY2(asked.exitCode == 0, asked.errors);
        QVERIFY2(asked.output.contains("\"minor\":\"32\""), asked.output);
        const auto requests = cluster.requestsTo("/version");
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().header("Authorization").value_or(QByteArray()),
                 "Bearer " + current);
    }
};

QTEST_GUILESS_MAIN(NewerToolsTest)
#include "newer_tools_test.moc"
