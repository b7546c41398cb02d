#include "demo_session.h"
#include "git_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// git's credential helper: a real git, by HTTP, and what it may ask.
class GitTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<GitServer> m_server;

    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    [[nodiscard]] QString folder(const char *name) const
    {
        return m_session->home() + u'/' + QLatin1String(name);
    }
    [[nodiscard]] Ended git(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_session->runProgram(QStringLiteral("git"), arguments, input);
    }
    /// In the folder with one commit.
    [[nodiscard]] Ended gitThere(const QStringList &arguments)
    {
        return git(QStringList{QStringLiteral("-C"), folder("work")} + arguments);
    }
    void run(const QStringList &arguments)
    {
        const Ended ended = m_session->run(arguments);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    /// As git calls it.
    [[nodiscard]] Ended help(const char *operation, const QByteArray &question)
    {
        return m_session->runProgram(programs() + QStringLiteral("/git-credential-lanyard"),
                                     words(operation), question);
    }
    [[nodiscard]] static QString programs()
    {
        return QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path();
    }
    void startSession(demo::Dpop dpop = demo::Dpop::No)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QProcessEnvironment &environment = m_session->environment();
        const auto set = [&environment](const char *name, const QString &value) {
            environment.insert(QString::fromLatin1(name), value);
        };
        set("PATH", programs() + u':' + environment.value(QStringLiteral("PATH")));
        set("GIT_CONFIG_NOSYSTEM", QStringLiteral("1"));
        set("GIT_TERMINAL_PROMPT", QStringLiteral("0"));
        set("GIT_ASKPASS", QString());
        set("SSH_ASKPASS", QString());
        set("no_proxy", QStringLiteral("127.0.0.1"));
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1String(who)),
                               QStringLiteral("Ada"));
            environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1String(who)),
                               QStringLiteral("ada@example.com"));
        }
        run(words("login --provider demo"));
    }
    void startServer()
    {
        const QString root = folder("served");
        QVERIFY(QDir().mkpath(root));
        const auto ok = [](const Ended &ended) { QVERIFY2(ended.exitCode == 0, ended.errors); };
        ok(git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"),
                root + QStringLiteral("/one.git")}));
        ok(git({QStringLiteral("init"), QStringLiteral("-q"), folder("work")}));
        ok(gitThere(words("commit -q --allow-empty -m first")));
        m_server = std::make_unique<GitServer>(root);
        ok(git({QStringLiteral("config"), QStringLiteral("--global"),
                QStringLiteral("credential.%1.helper").arg(m_server->url()),
                QStringLiteral("lanyard")}));
    }
    [[nodiscard]] Ended push()
    {
        return gitThere({QStringLiteral("push"), QStringLiteral("-q"),
                         m_server->url() + QStringLiteral("/one.git"),
                         QStringLiteral("HEAD:refs/heads/main")});
    }

private Q_SLOTS:
    void cleanup()
    {
        m_server.reset();
        m_session.reset();
    }

    void gitPushesAndClonesWithTheToken()
    {
        startSession();
        startServer();
        const QByteArray current = token();
        m_server->letIn("oauth2", current);

        // Before the person chose, nobody is shown anything.
        const Ended refused = push();
        QVERIFY(refused.exitCode != 0);
        QCOMPARE(m_server->shown(), QByteArrayList());

        run(words("site add demo") << m_server->url());
        const Ended pushed = push();
        QVERIFY2(pushed.exitCode == 0, pushed.errors);
        const Ended cloned = git({QStringLiteral("clone"), QStringLiteral("-q"),
                                  QStringLiteral("-b"), QStringLiteral("main"),
                                  m_server->url() + QStringLiteral("/one.git"), folder("copy")});
        QVERIFY2(cloned.exitCode == 0, cloned.errors);
        QCOMPARE(git({QStringLiteral("-C"), folder("copy"), QStringLiteral("log"),
                      QStringLiteral("--format=%s")})
                     .output,
                 QByteArray("first\n"));
        QCOMPARE(m_server->shown(), QByteArrayList{"Basic " + ("oauth2:" + current).toBase64()});

        run(words("site remove") << m_server->url());
        QVERIFY(push().exitCode != 0);
    }

    void aTokenThatIsRefusedIsReplaced()
    {
        startSession();
        startServer();
        run(words("site add demo --username ada") << m_server->url());
        const QByteArray before = token();
        m_server->letIn("ada", "another");
        QVERIFY(push().exitCode != 0); // git tells its helper
        const QByteArray after = token();
        QVERIFY(after != before);
        m_server->letIn("ada", after);
        const Ended pushed = push();
        QVERIFY2(pushed.exitCode == 0, pushed.errors);
        QVERIFY(m_server->shown().contains("Basic " + ("ada:" + before).toBase64()));
        // Its twin: what is not ours any more changes nothing.
        const QByteArray host = m_server->url().toLatin1().mid(int(sizeof("http://")) - 1);
        const Ended old
            = help("erase", "protocol=http\nhost=" + host + "\npassword=" + before + "\n\n");
        QCOMPARE(old.exitCode, 0);
        QCOMPARE(token(), after);
    }

    void answersForTheChosenServerAlone()
    {
        startSession();
        run(words("site add demo https://git.example.com"));
        run(words("site add demo https://git.example.com:8443 --username ada"));
        const QByteArray current = token();
        const QByteArray basic = "username=oauth2\npassword=" + current + "\npassword_expiry_utc=";
        const auto isAnswer = [this, &basic](const char *question) {
            return help("get", question).output.startsWith(basic);
        };
        QVERIFY(isAnswer("protocol=https\nhost=git.example.com\n\n"));
        QVERIFY(isAnswer("protocol=https\nhost=Git.Example.com:443\npath=a.git\n"));
        QVERIFY(isAnswer("protocol=https\nhost=git.example.com\nusername=oauth2\n\n"));
        QVERIFY(help("get", "protocol=https\nhost=git.example.com:8443\n\n")
                    .output.startsWith("username=ada\n"));
        for (const char *other :
             {"protocol=https\nhost=example.com\n\n", "protocol=https\nhost=git.example.com.\n\n",
              "protocol=https\nhost=git.example.com.evil.example\n\n",
              "protocol=https\nhost=x.git.example.com\n\n",
              "protocol=https\nhost=git.example.com:444\n\n",
              "protocol=http\nhost=git.example.com\n\n", "protocol=https\nhost=\n\n",
              "protocol=https\n\n", "host=git.example.com\n\n", "\n", "",
              "protocol=https\nhost=git.example.com\nusername=ada\n\n",
              "protocol=https\nhost=ada@git.example.com\n\n"}) {
            const Ended ended = help("get", other);
            QVERIFY2(ended.exitCode == 0 && ended.output.isEmpty() && ended.errors.isEmpty(),
                     other);
        }
    }

    void aControlCharacterIsRefused()
    {
        startSession();
        run(words("site add demo https://git.example.com"));
        for (const char *question :
             {"protocol=https\nhost=git.example.com\r\n\n",
              "protocol=https\nhost=git.example.com\npath=a\rhost=evil\n\n"}) {
            const Ended ended = help("get", question);
            QCOMPARE(ended.exitCode, 2);
            QVERIFY(ended.output.isEmpty());
            QVERIFY2(ended.errors.contains("control character"), ended.errors);
        }
    }

    /// git of 2.46 or later sends it as it is, where the server asks for that.
    void aBearerIsOneWhereGitAndServerKnowIt()
    {
        startSession();
        run(words("site add demo https://git.example.com"));
        const auto answer = [this](const QByteArray &more) {
            return help("get", "protocol=https\nhost=git.example.com\n" + more + '\n').output;
        };
        const QByteArray capability = "capability[]=authtype\n";
        const QByteArray bearer = "wwwauth[]=Basic realm=\"a\", bearer realm=\"b\"\n";
        QVERIFY(answer(capability + bearer)
                    .startsWith("capability[]=authtype\nauthtype=Bearer\nephemeral=1\ncredential="
                                + token() + '\n'));
        for (const QByteArray &more :
             {capability, bearer, capability + "wwwauth[]=Basic realm=\"Bearer\"\n"}) {
            QVERIFY2(answer(more).startsWith("username=oauth2\npassword="), more);
        }
    }

    void whatElseGitTellsIsHeardInSilence()
    {
        startSession();
        run(words("site add demo https://git.example.com"));
        const QByteArray current = token();
        for (const char *operation : {"store", "capability"}) {
            const Ended ended = help(operation,
                                     "protocol=https\nhost=git.example.com\nusername=oauth2\n"
                                     "password=p\noauth_refresh_token=r\n\n");
            QVERIFY2(ended.exitCode == 0 && ended.output.isEmpty() && ended.errors.isEmpty(),
                     operation);
        }
        QCOMPARE(token(), current);
        const Ended ended = help("get", "protocol=https\nhost=git.example.com\n\n");
        QVERIFY(!ended.output.contains("refresh"));
        QCOMPARE(ended.output.count('\n'), 3);
    }

    void failuresAreToldOnStandardErrorAlone()
    {
        startSession(demo::Dpop::Required);
        run(words("site add demo https://git.example.com"));
        const QByteArray question = "protocol=https\nhost=git.example.com\n\n";
        const Ended bound = help("--json get", question);
        QCOMPARE(bound.exitCode, 2);
        QVERIFY(bound.output.isEmpty());
        QVERIFY2(bound.errors.contains("bound to a key"), bound.errors);
        // Of an account that is signed out there is no site any more.
        run(words("logout demo"));
        const Ended gone = help("get", question);
        QVERIFY(gone.exitCode == 0 && gone.output.isEmpty() && gone.errors.isEmpty());
        QCOMPARE(m_session->run(words("site list --json")).output, QByteArray("[]\n"));
    }
};

QTEST_GUILESS_MAIN(GitTest)
#include "git_test.moc"
