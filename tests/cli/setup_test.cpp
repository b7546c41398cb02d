#include "demo_session.h"

#include "support/files.h"
#include "support/patience.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

const QByteArray gitFile = "# mine\n[user]\n\tname = Ada # really\n";
const QByteArray gitOurs = "[credential \"https://git.example.com\"]\n\thelper = lanyard\n";
const QByteArray dockerFile = "{\n  \"auths\": {\n    \"other.example.com\": {\n      \"auth\": "
                              "\"YWRhOnB3\"\n    }\n  }\n}\n";
const QByteArray kubeFile
    = "apiVersion: v1\nkind: Config\nclusters:\n- name: c\n  cluster:\n    server: "
      "https://k8s.example.com:6443\ncontexts:\n- name: x\n  context: {cluster: c, user: work}\n"
      "current-context: x # mine\nusers:\n- name: other\n  user:\n    token: s3cr3t\n";

} // namespace

/// `lanyard setup` with a real git, our own helpers, and kubectl where there is one.
class SetupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    QByteArray m_shown;

    [[nodiscard]] static QString programs()
    {
        return QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path();
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_session->home() + u'/' + QString::fromLatin1(name);
    }
    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    [[nodiscard]] Ended setup(const char *arguments)
    {
        return m_session->run(QStringList{QStringLiteral("setup")} + words(arguments));
    }
    [[nodiscard]] Ended git(const char *arguments, const QByteArray &input)
    {
        return m_session->runProgram(QStringLiteral("git"), words(arguments), input);
    }
    void startSession(demo::Dpop dpop = demo::Dpop::No)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QProcessEnvironment &environment = m_session->environment();
        environment.insert(QStringLiteral("PATH"),
                           programs() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        for (const char *name : {"GIT_CONFIG_GLOBAL", "DOCKER_CONFIG", "KUBECONFIG"}) {
            environment.remove(QString::fromLatin1(name));
        }
        const Ended login = m_session->run(words("login --provider demo"));
        QVERIFY2(login.exitCode == 0, login.errors);
    }
    /// What is in the home beside what was there; a copy that was forgotten would be.
    [[nodiscard]] QStringList leftovers(const QString &folder) const
    {
        return QDir(folder).entryList({QStringLiteral(".lanyard-*"), QStringLiteral("*.lock")},
                                      QDir::AllEntries | QDir::Hidden);
    }
    [[nodiscard]] QByteArray sites() { return m_session->run(words("site list --json")).output; }
    [[nodiscard]] Ended answered(const char *arguments, const QByteArray &answer)
    {
        m_shown.clear();
        const auto process
            = m_session->beginAtTerminal(QStringLiteral("setup ") + QString::fromLatin1(arguments));
        const bool isAsked = QTest::qWaitFor(
            [&] {
                m_shown += process->readAllStandardOutput();
                return m_shown.contains("(y/N)");
            },
            kPatience);
        if (isAsked) {
            process->write(answer);
        }
        Ended ended = DemoSession::endOf(*process);
        ended.output = m_shown + ended.output;
        return ended;
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    void gitIsSetUpTriedAndTakenBack()
    {
        startSession();
        putFile(path("dotfiles/gitconfig"), gitFile);
        QVERIFY(QFile::link(QStringLiteral("dotfiles/gitconfig"), path(".gitconfig")));

        const Ended done = setup("git https://git.example.com --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(done.output.contains("\n+[credential \"https://git.example.com\"]\n"
                                      "+\thelper = lanyard\n"),
                 done.output);
        QVERIFY2(
            done.output.contains("Tried: git gets tokens of demo for https://git.example.com."),
            done.output);
        QVERIFY(!(done.output + done.errors).contains(token()));
        QCOMPARE(contentOf(path("dotfiles/gitconfig")), gitFile + gitOurs);
        QVERIFY(QFileInfo(path(".gitconfig")).isSymLink());
        QCOMPARE(leftovers(path("dotfiles")), QStringList());
        const Ended filled = git("credential fill", "protocol=https\nhost=git.example.com\n\n");
        QVERIFY2(filled.output.contains("password=" + token()), filled.output);

        // Once more it is only tried, and asks nobody.
        for (const char *again : {"git https://git.example.com",
                                  "--check git "
                                  "https://git.example.com:443"}) {
            const Ended tried = setup(again);
            QVERIFY2(tried.exitCode == 0, tried.errors);
            QVERIFY2(tried.output.contains("already set up"), tried.output);
            QVERIFY2(tried.output.contains("Tried: "), tried.output);
        }
        QCOMPARE(contentOf(path("dotfiles/gitconfig")), gitFile + gitOurs);

        // The person changes other lines meanwhile.
        const QByteArray later = "[alias]\n\tst = status\n";
        putFile(path("dotfiles/gitconfig"), "# first\n" + gitFile + gitOurs + later);
        const Ended undone = setup("--undo git https://git.example.com --yes");
        QVERIFY2(undone.exitCode == 0, undone.errors);
        QVERIFY2(undone.output.contains("\n-\thelper = lanyard\n"), undone.output);
        QVERIFY2(undone.output.contains("lanyard site remove https://git.example.com"),
                 undone.output);
        QCOMPARE(contentOf(path("dotfiles/gitconfig")), "# first\n" + gitFile + later);
        QVERIFY(QFileInfo(path(".gitconfig")).isSymLink());
        const Ended nothing = setup("--undo git https://git.example.com --yes");
        QCOMPARE(nothing.exitCode, 0);
        QVERIFY2(nothing.output.contains("is not set up"), nothing.output);
    }

    /// Else each helper is given each token, to keep it.
    void aHelperThatKeepsPasswordsGetsNone()
    {
        startSession();
        const QByteArray before = "[credential]\n\thelper = store"; // without a line break
        putFile(path(".gitconfig"), before);
        const Ended done = setup("git https://git.example.com --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QCOMPARE(contentOf(path(".gitconfig")),
                 before
                     + "\n[credential \"https://git.example.com\"]\n\thelper = \n"
                       "\thelper = lanyard");
        const QByteArray given
            = "protocol=https\nhost=git.example.com\nusername=oauth2\npassword=" + token() + "\n\n";
        QCOMPARE(git("credential approve", given).exitCode, 0);
        QVERIFY(!QFile::exists(path(".git-credentials")));
        // Its twin: of another server it is.
        QCOMPARE(
            git("credential approve", "protocol=https\nhost=x.example\nusername=a\npassword=b\n")
                .exitCode,
            0);
        QVERIFY(contentOf(path(".git-credentials")).contains("a:b@x.example"));

        QCOMPARE(setup("--undo git https://git.example.com --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".gitconfig")), before);
    }

    /// Wherever git finds it, and in whatever order.
    void noOtherHelperIsAskedThen_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("undone");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &undone) {
            QTest::newRow(name) << before << undone;
        };
        const QByteArray header = gitOurs.left(gitOurs.indexOf('\n') + 1);
        const QByteArray store = "[credential]\n\thelper = store\n";
        const auto stays
            = [&row](const char *name, const QByteArray &text) { row(name, text, text); };
        stays("behind a section of that server", header + "\tusername = oauth2\n" + store);
        stays("of a user there",
              "[credential \"https://oauth2@git.example.com\"]\n\thelper = store\n");
        stays("behind an empty one", header + "\thelper =\n" + store);
        stays("of that server", header + "\thelper = store\n");
        stays("of servers like that", "[credential \"https://*.example.com\"]\n\thelper = store\n");
        stays("without a scheme", "[credential \"git.example.com\"]\n\thelper = store\n");
        stays("none, but an empty one", header + "\thelper = \n");
        row("behind ours by hand", gitOurs + store, store);
        row("before ours by hand", store + gitOurs, store);
    }
    void noOtherHelperIsAskedThen()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, undone);
        startSession();
        putFile(path(".gitconfig"), before);
        const Ended done = setup("git https://git.example.com --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(!done.output.contains("already set up"), done.output);
        QVERIFY2(done.output.contains("Tried: git gets tokens"), done.output);
        QVERIFY(contentOf(path(".gitconfig")).startsWith(before));

        const Ended filled
            = git("credential fill", "protocol=https\nhost=git.example.com\nusername=oauth2\n\n");
        QVERIFY2(filled.output.contains("password=" + token()), filled.output + filled.errors);
        QCOMPARE(git("credential approve", filled.output).exitCode, 0);
        QVERIFY2(!QFile::exists(path(".git-credentials")), contentOf(path(".git-credentials")));
        QVERIFY(setup("git https://git.example.com").output.contains("already set up"));

        QCOMPARE(setup("--undo git https://git.example.com --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".gitconfig")), undone);
    }

    /// What no file says, none can end.
    void aHelperThatStaysIsSaid_data()
    {
        QTest::addColumn<QString>("helper");
        QTest::newRow("another one") << QStringLiteral("store");
        QTest::newRow("none") << QString();
    }
    void aHelperThatStaysIsSaid()
    {
        QFETCH(const QString, helper);
        startSession();
        QProcessEnvironment &environment = m_session->environment();
        environment.insert(QStringLiteral("GIT_CONFIG_COUNT"), QStringLiteral("1"));
        environment.insert(QStringLiteral("GIT_CONFIG_KEY_0"), QStringLiteral("credential.helper"));
        environment.insert(QStringLiteral("GIT_CONFIG_VALUE_0"), helper);
        QByteArray changed;
        for (int time = 0; time < 2; ++time) {
            const Ended tried = setup("git https://git.example.com --yes");
            QCOMPARE(tried.exitCode, 2);
            QVERIFY2(tried.errors.contains("credential.helper that stands behind ours"),
                     tried.errors);
            QVERIFY2(!tried.output.contains("already set up"), tried.output);
            QVERIFY2(!tried.output.contains("Tried: "), tried.output);
            QVERIFY(time == 0 || contentOf(path(".gitconfig")) == changed); // once is enough
            changed = contentOf(path(".gitconfig"));
        }
        QCOMPARE(setup("--undo git https://git.example.com --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".gitconfig")), QByteArray());
    }

    /// In git's own words, where it is not in ours.
    void takesOutWhatSomebodyWroteByHand()
    {
        startSession();
        const QByteArray mine = "[user]\n\tname = Ada\n";
        for (const char *theirs : {"[credential \"https://git.example.com\"] helper=lanyard\n",
                                   "[Credential \"https://git.example.com\"]\n  # tokens\n"
                                   "  Helper = \"/usr/bin/git-credential-lanyard\" # ours\n"}) {
            putFile(path(".gitconfig"), mine + theirs);
            const Ended undone = setup("--undo git https://git.example.com --yes");
            QVERIFY2(undone.exitCode == 0, undone.errors);
            QVERIFY(contentOf(path(".gitconfig")).startsWith(mine));
            QVERIFY2(!contentOf(path(".gitconfig")).toLower().contains("helper"),
                     contentOf(path(".gitconfig")));
            QCOMPARE(leftovers(path("")), QStringList());
        }
    }

    void dockerIsSetUpTriedAndTakenBack()
    {
        startSession();
        putFile(path(".docker/config.json"), dockerFile);
        QCOMPARE(::chmod(QFile::encodeName(path(".docker/config.json")).constData(), 0640), 0);
        const Ended done = setup("docker registry.example.com --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(done.output.contains("\n+    \"registry.example.com\": \"lanyard\"\n"),
                 done.output);
        QVERIFY2(done.output.contains("Tried: docker gets tokens of demo"), done.output);
        QVERIFY(!(done.output + done.errors).contains(token()));
        QVERIFY(!done.output.contains("YWRhOnB3"));
        const QByteArray changed = contentOf(path(".docker/config.json"));
        QVERIFY2(changed.endsWith(dockerFile.mid(2)), changed);
        QCOMPARE(int(QFileInfo(path(".docker/config.json")).permissions() & 0x0fff), 0x0640);
        QCOMPARE(sites().count("registry.example.com"), 1);

        const Ended json = setup("docker registry.example.com --json");
        QCOMPARE(
            QJsonDocument::fromJson(json.output).object(),
            (QJsonObject{{QStringLiteral("tool"), QStringLiteral("docker")},
                         {QStringLiteral("site"), QStringLiteral("https://registry.example.com")},
                         {QStringLiteral("account"), QStringLiteral("demo")},
                         {QStringLiteral("file"), path(".docker/config.json")},
                         {QStringLiteral("diff"), QString()},
                         {QStringLiteral("changed"), false},
                         {QStringLiteral("works"), true}}));

        QCOMPARE(setup("--undo docker registry.example.com --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".docker/config.json")), dockerFile);
        QCOMPARE(leftovers(path(".docker")), QStringList());
        QCOMPARE(sites().count("registry.example.com"), 1); // other tools may go by it
    }

    /// docker looks up what stands in the image's name.
    void aRegistryKeepsItsName()
    {
        startSession();
        const Ended done = setup("docker https://Registry.example.com:443/v2/ --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(contentOf(path(".docker/config.json"))
                     .contains("\"Registry.example.com:443\": \"lanyard\""),
                 contentOf(path(".docker/config.json")));
        QCOMPARE(sites().count("https://registry.example.com\""), 1);
        QVERIFY(setup("docker Registry.example.com:443").output.contains("already set up"));
        QCOMPARE(setup("--undo docker Registry.example.com:443 --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".docker/config.json")), QByteArray("{}\n"));
    }

    void whatIsForKubectlIsForNoOtherTool()
    {
        startSession();
        for (const char *call : {"git https://git.example.com --yes --user work",
                                 "git https://git.example.com --yes --id-token",
                                 "docker registry.example.com --yes --id-token",
                                 "--undo docker registry.example.com --yes --user work"}) {
            const Ended refused = setup(call);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains("are for kubectl alone"), refused.errors);
        }
        QVERIFY(!QFile::exists(path(".gitconfig")) && !QFile::exists(path(".docker")));
        QCOMPARE(sites(), QByteArray("[]\n"));
    }

    /// Which kubectl would not run, or nobody would know the cluster.
    void whatKubectlItselfWroteIsCompleted()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("kubectl")).isEmpty()) {
            QSKIP("there is no kubectl");
        }
        startSession();
        putFile(path(".kube/config"), kubeFile);
        const Ended written
            = m_session->runProgram(QStringLiteral("kubectl"),
                                    words("config set-credentials work --exec-command=lanyard "
                                          "--exec-arg=kubectl-credential "
                                          "--exec-api-version=client.authentication.k8s.io/v1"));
        QVERIFY2(written.exitCode == 0, written.errors);
        QVERIFY(contentOf(path(".kube/config")).contains("provideClusterInfo: false"));
        const Ended done = setup("kubectl https://k8s.example.com:6443 --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(!done.output.contains("already set up"), done.output);
        QVERIFY2(done.output.contains("\n+      provideClusterInfo: true\n"), done.output);
        const QByteArray changed = contentOf(path(".kube/config"));
        QCOMPARE(changed.count("command: lanyard"), 1);
        QVERIFY2(changed.contains("interactiveMode: IfAvailable")
                     && !changed.contains("provideClusterInfo: false"),
                 changed);
        QVERIFY(setup("kubectl https://k8s.example.com:6443").output.contains("already set up"));
    }

    void kubectlIsSetUpTriedAndTakenBack()
    {
        startSession();
        putFile(path("kube"), kubeFile);
        m_session->environment().insert(QStringLiteral("KUBECONFIG"),
                                        path("none") + u':' + path("kube"));
        const Ended done = setup("kubectl https://k8s.example.com:6443 --yes");
        QVERIFY2(done.exitCode == 0, done.output + done.errors);
        QVERIFY2(done.output.contains("\n+      command: lanyard\n"), done.output);
        QVERIFY2(done.output.contains("Tried: kubectl gets tokens of demo"), done.output);
        QVERIFY(!(done.output + done.errors).contains(token()));
        QVERIFY(!done.output.contains("s3cr3t"));
        const QByteArray changed = contentOf(path("kube"));
        const qsizetype users = kubeFile.indexOf("- name: other");
        QVERIFY2(changed.startsWith(kubeFile.left(users) + "- name: work\n  user:\n    exec:\n"),
                 changed);
        QVERIFY2(changed.endsWith(kubeFile.mid(users)), changed);
        // What a real kubectl makes of it, where there is one.
        if (!QStandardPaths::findExecutable(QStringLiteral("kubectl")).isEmpty()) {
            const Ended view = m_session->runProgram(QStringLiteral("kubectl"),
                                                     words("config view --minify"), {});
            QVERIFY2(view.exitCode == 0, view.errors);
            QVERIFY2(view.output.contains("command: lanyard"), view.output);
        }

        const Ended other = setup("kubectl https://k8s.example.com:6443 --id-token --yes");
        QVERIFY2(other.exitCode == 0, other.output + other.errors);
        QVERIFY2(other.output.contains("\n+      - --id-token\n"), other.output);
        QCOMPARE(contentOf(path("kube")).count("command: lanyard"), 1);

        const Ended undone = setup("--undo kubectl https://k8s.example.com:6443 --yes");
        QVERIFY2(undone.exitCode == 0, undone.errors);
        QCOMPARE(contentOf(path("kube")), kubeFile);
        QVERIFY(!QFile::exists(path("none")));
    }

    void nobodyToAskChangesNothing()
    {
        startSession();
        putFile(path(".gitconfig"), gitFile);
        for (const char *how :
             {"git https://git.example.com", "--check git https://git.example.com"}) {
            const Ended shown = setup(how);
            QCOMPARE(shown.exitCode, 7);
            QVERIFY2(shown.output.contains("\n+\thelper = lanyard\n"), shown.output);
            QVERIFY2(shown.errors.contains("nothing was changed"), shown.errors);
        }
        const Ended json = setup("git https://git.example.com --json");
        QCOMPARE(json.exitCode, 7);
        const QJsonObject answer = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(answer.value(QStringLiteral("changed")), QJsonValue(false));
        QVERIFY(answer.value(QStringLiteral("diff"))
                    .toString()
                    .contains(QLatin1String("+\thelper = lanyard")));
        QCOMPARE(contentOf(path(".gitconfig")), gitFile);
        QCOMPARE(sites(), QByteArray("[]\n"));
    }

    void asksAtTheTerminal()
    {
        startSession();
        putFile(path(".gitconfig"), gitFile);
        for (const char *no : {"n\n", "\n", "\x04"}) {
            const Ended refused = answered("git https://git.example.com", no);
            QCOMPARE(refused.exitCode, 7);
            QCOMPARE(contentOf(path(".gitconfig")), gitFile);
            QCOMPARE(sites(), QByteArray("[]\n"));
        }
        const Ended agreed = answered("git https://git.example.com", "y\n");
        QVERIFY2(agreed.exitCode == 0, agreed.output);
        QVERIFY2(agreed.output.contains("Tried: git gets tokens"), agreed.output);
        QCOMPARE(contentOf(path(".gitconfig")), gitFile + gitOurs);
    }

    void aHelperThatNobodyWouldFindIsSaidBefore()
    {
        startSession();
        putFile(path(".gitconfig"), gitFile);
        const QString usual = m_session->environment().value(QStringLiteral("PATH"));
        m_session->environment().insert(QStringLiteral("PATH"), usual.section(u':', 1));
        for (const char *tool : {"git", "docker", "kubectl"}) {
            const Ended refused
                = setup((QByteArray(tool) + " https://git.example.com --yes").constData());
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.errors.contains("is in no folder of $PATH"), refused.errors);
            QVERIFY2(refused.errors.contains("PATH=" + programs().toUtf8() + ":$PATH"),
                     refused.errors);
        }
        QCOMPARE(contentOf(path(".gitconfig")), gitFile);
        QVERIFY(!QFile::exists(path(".docker")));
        QCOMPARE(sites(), QByteArray("[]\n"));
    }

    void whatCannotBeChangedStays_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *tool, const char *file,
                            const QByteArray &content, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(tool) << QString::fromLatin1(file) << content
                                << QByteArray(says);
        };
        row("git, no file of git's", "git", ".gitconfig", "[user\n", ".gitconfig");
        row("git, a line that goes on", "git", ".gitconfig", "[user]\n\tname = Ada\\",
            ".helper there yourself");
        row("docker, no JSON", "docker", ".docker/config.json", "{\"a\": 1,}",
            "config.json: not JSON");
        row("docker, another helper", "docker", ".docker/config.json",
            "{\"credHelpers\": {\"k8s.example.com:6443\": \"pass\"}}",
            "docker-credential-pass answers");
        row("kubectl, no YAML", "kubectl", ".kube/config", "users: [\n", "config: line ");
        row("kubectl, no cluster", "kubectl", ".kube/config", "users: []\n", "no cluster");
        row("kubectl, another way in", "kubectl", ".kube/config",
            kubeFile + "- name: work\n  user: {token: x}\n", "(token)");
        row("kubectl, in JSON's style", "kubectl", ".kube/config",
            R"({"clusters": [{"name": "c", "cluster": {"server": "https://k8s.example.com:6443"}}],)"
            R"( "contexts": [{"name": "x", "context": {"cluster": "c", "user": "work"}}]})",
            "\n- name: work\n  user:\n    exec:\n      apiVersion: "
            "client.authentication.k8s.io/v1\n");
    }
    void whatCannotBeChangedStays()
    {
        QFETCH(const QString, tool);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        startSession();
        putFile(m_session->home() + u'/' + file, content);
        const Ended refused = m_session->run({QStringLiteral("setup"), tool,
                                              QStringLiteral("https://k8s.example.com:6443"),
                                              QStringLiteral("--yes")});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(says), refused.errors);
        QCOMPARE(contentOf(m_session->home() + u'/' + file), content);
        QCOMPARE(sites(), QByteArray("[]\n"));
    }

    void neitherDoesAFullDiskLoseAnything()
    {
        startSession();
        putFile(path(".gitconfig"), gitFile);
        putFile(path(".docker/config.json"), dockerFile);
        putFile(path(".kube/config"), kubeFile);
        for (const char *tool : {"git", "docker", "kubectl"}) {
            const Ended full = m_session->runProgram(
                QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("ulimit -f 0; exec " LANYARD_EXECUTABLE " setup ")
                     + QString::fromLatin1(tool)
                     + QStringLiteral(" https://k8s.example.com:6443 --yes")});
            QVERIFY2(full.exitCode == 2, full.output + full.errors);
            QVERIFY2(full.errors.contains("File too large"), full.errors);
        }
        QCOMPARE(contentOf(path(".gitconfig")), gitFile);
        QCOMPARE(contentOf(path(".docker/config.json")), dockerFile);
        QCOMPARE(contentOf(path(".kube/config")), kubeFile);
        for (const char *folder : {"", ".docker", ".kube"}) {
            QCOMPARE(leftovers(path(folder)), QStringList());
        }
        QCOMPARE(sites(), QByteArray("[]\n"));
    }

    /// It is set up, which is said, and why that is of no use.
    void aTrialThatFailsSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("tool");
        for (const char *tool : {"git", "docker", "kubectl"}) {
            QTest::newRow(tool) << QByteArray(tool);
        }
    }
    void aTrialThatFailsSaysWhy()
    {
        QFETCH(const QByteArray, tool);
        startSession(demo::Dpop::Required);
        putFile(path(".kube/config"), kubeFile);
        const Ended tried = setup((tool + " https://k8s.example.com:6443 --yes").constData());
        QCOMPARE(tried.exitCode, 2);
        QVERIFY2(tried.output.contains(" is changed.\n"), tried.output);
        QVERIFY2(tried.errors.contains("is set up, but gets no token"), tried.errors);
        QVERIFY2(tried.errors.contains("bound to a key"), tried.errors);
        const Ended undone
            = setup(("--undo " + tool + " https://k8s.example.com:6443 --yes").constData());
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(contentOf(path(".kube/config")), kubeFile);
    }

    void anAccountIsNamedOrChosenAlready()
    {
        startSession();
        QCOMPARE(setup("git https://git.example.com --account nobody --yes").exitCode, 2);
        QVERIFY(!QFile::exists(path(".gitconfig")));
        QCOMPARE(setup("git ftp://git.example.com --yes").exitCode, 2);
        QCOMPARE(
            m_session->run(words("site add demo https://git.example.com --username ada")).exitCode,
            0);
        const Ended done = setup("git https://git.example.com --yes");
        QVERIFY2(done.exitCode == 0, done.errors);
        QVERIFY2(!done.output.contains("And tools will"), done.output); // they do
        QVERIFY(sites().contains("\"ada\""));
        QCOMPARE(contentOf(path(".gitconfig")), gitOurs); // which was not there
        QCOMPARE(setup("--undo git https://git.example.com --yes").exitCode, 0);
        QCOMPARE(contentOf(path(".gitconfig")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(SetupTest)
#include "setup_test.moc"
