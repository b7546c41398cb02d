#include "demo_session.h"

#include "support/files.h"
#include "support/patience.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

constexpr auto kQuestion = "always allow (always)?";

} // namespace

/// A person at a terminal who wants to be asked, through the real executable.
class ConsentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    QByteArray m_shown;

    /// A shell at a terminal of its own, with `lanyard` in what it runs.
    [[nodiscard]] std::unique_ptr<QProcess> shell(const QString &program, const QString &line)
    {
        m_shown.clear();
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = m_session->environment();
        environment.insert(QStringLiteral("LANYARD"), QStringLiteral(LANYARD_EXECUTABLE));
        environment.insert(QStringLiteral("TOOL"), program);
        environment.insert(QStringLiteral("LINE"), line);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral("script"),
                       {QStringLiteral("-qec"), QStringLiteral("exec \"$TOOL\" -c \"$LINE\""),
                        QStringLiteral("/dev/null")});
        return process;
    }
    [[nodiscard]] std::unique_ptr<QProcess> shell(const char *line)
    {
        return shell(QStringLiteral("/bin/sh"), QString::fromLatin1(line));
    }
    [[nodiscard]] bool shows(QProcess &process, const char *text, int times = 1)
    {
        return QTest::qWaitFor(
            [&] {
                m_shown += process.readAllStandardOutput();
                return m_shown.count(text) >= times;
            },
            kPatience);
    }
    /// What it showed in all, and its exit code.
    [[nodiscard]] Ended answered(QProcess &process, const QByteArray &answer)
    {
        Ended ended;
        if (shows(process, kQuestion)) {
            process.write(answer);
        }
        ended = DemoSession::endOf(process);
        m_shown += ended.output;
        ended.output = m_shown;
        return ended;
    }
    [[nodiscard]] QStringList decisions()
    {
        QStringList all;
        const QByteArray json = m_session->run(words("journal --json")).output;
        const QJsonArray entries = QJsonDocument::fromJson(json).array();
        for (const auto &each : entries) {
            all += each.toObject().value(QLatin1String("decision")).toString();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(m_session->run(words("login --provider demo")).exitCode, 0);
        QCOMPARE(m_session->run(words("settings ask-tools on")).exitCode, 0);
    }
    void cleanup() { m_session.reset(); }

    /// Whatever its standard input and output are.
    void asksAtTheTerminal()
    {
        const auto process
            = shell("\"$LANYARD\" token demo </dev/null >\"$HOME/token\"; echo \"left $?\"");
        const Ended once = answered(*process, "once\n");
        QVERIFY2(once.output.contains("sh wants a token for demo."), once.output);
        QVERIFY2(once.output.contains("Terminal: /dev/pts/"), once.output);
        QVERIFY2(once.output.contains("left 0"), once.output);
        const QByteArray printed = contentOf(m_session->home() + QStringLiteral("/token"));
        QCOMPARE(printed.count('\n'), 1);
        QVERIFY(printed.size() > 20);
        QVERIFY(!once.output.contains(printed.trimmed()));
        QCOMPARE(decisions(), QStringList{QStringLiteral("once")});
    }

    void asksNoMoreAfterAlways()
    {
        const auto first = shell("\"$LANYARD\" header demo; echo \"left $?\"");
        const Ended always = answered(*first, "always\n");
        QVERIFY2(always.output.contains("Authorization: Bearer "), always.output);
        const auto second = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        const Ended granted = DemoSession::endOf(*second);
        QVERIFY2(granted.output.contains("left 0"), granted.output);
        QVERIFY2(!granted.output.contains(kQuestion), granted.output);
        QCOMPARE(decisions(), (QStringList{QStringLiteral("always"), QStringLiteral("granted")}));
        QVERIFY(m_session->run(words("grants")).output.startsWith("1  "));
    }

    /// “Always” is for no more than was asked for.
    void asksForWhatTheTokenAllows()
    {
        const auto first
            = shell("\"$LANYARD\" token demo --scope 'openid email'; echo \"left $?\"");
        const Ended always = answered(*first, "always\n");
        QVERIFY2(always.output.contains("It can then: openid email\r\n"), always.output);
        QVERIFY2(always.output.contains("left 0"), always.output);
        const QByteArray grants = m_session->run(words("grants")).output;
        QVERIFY2(grants.contains("  -  openid email\n"), grants);
        const auto less = shell("\"$LANYARD\" token demo --scope email; echo \"left $?\"");
        const Ended granted = DemoSession::endOf(*less);
        QVERIFY2(granted.output.contains("left 0"), granted.output);
        const auto more = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        const Ended refused = answered(*more, "n\n");
        QVERIFY2(refused.output.contains("left 7"), refused.output);
        QCOMPARE(decisions(),
                 (QStringList{QStringLiteral("always"), QStringLiteral("granted"),
                              QStringLiteral("refused")}));
    }

    /// And its grant is still on the list.
    void asksOnceMoreAfterALock()
    {
        const auto first = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        QVERIFY2(answered(*first, "always\n").output.contains("left 0"), m_shown);
        const Ended locked = m_session->run(words("lock"));
        QCOMPARE(locked.exitCode, 0);
        QCOMPARE(locked.output,
                 QByteArray("Locked: you are asked for each program once more. No agent is "
                            "running.\n"));
        QVERIFY(m_session->run(words("grants")).output.contains("  asked  "));
        const auto second = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        QVERIFY2(answered(*second, "always\n").output.contains("left 0"), m_shown);
        const auto third = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        const Ended granted = DemoSession::endOf(*third);
        QVERIFY2(!granted.output.contains(kQuestion), granted.output);
        QCOMPARE(decisions(),
                 (QStringList{QStringLiteral("always"), QStringLiteral("always"),
                              QStringLiteral("granted")}));
    }

    void everythingElseIsANo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("n") << QByteArray("n\n");
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("the end of input") << QByteArray("\x04");
    }
    void everythingElseIsANo()
    {
        QFETCH(const QByteArray, answer);
        const auto process = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        const Ended ended = answered(*process, answer);
        QVERIFY2(ended.output.contains("left 7"), ended.output);
        QVERIFY2(ended.output.contains("sh was not allowed a token for demo"), ended.output);
        QCOMPARE(decisions(), QStringList{QStringLiteral("refused")});
    }

    void soIsCtrlC()
    {
        // Which the shell hears, too, and without this it ends with it.
        const auto process = shell("trap : INT; \"$LANYARD\" token demo; echo \"left $?\"");
        const Ended ended = answered(*process, "\x03");
        QVERIFY2(ended.output.contains("left 7"), ended.output);
        QCOMPARE(decisions(), QStringList{QStringLiteral("refused")});
    }

    void asksAgainWhereItDoesNotUnderstand()
    {
        const auto process = shell("\"$LANYARD\" token demo; echo \"left $?\"");
        QVERIFY(shows(*process, kQuestion));
        process->write("yes\n");
        QVERIFY2(shows(*process, kQuestion, 2), m_shown);
        process->write("ONCE\n");
        QVERIFY2(DemoSession::endOf(*process).output.contains("left 0"), m_shown);
    }

    /// kubectl says that nobody is there to be asked.
    void asksNobodyWhereTheToolSaysSo()
    {
        QCOMPARE(m_session->run(words("site add demo https://k8s.example")).exitCode, 0);
        m_session->environment().insert(
            QStringLiteral("KUBERNETES_EXEC_INFO"),
            QStringLiteral("{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":"
                           "\"ExecCredential\",\"spec\":{\"interactive\":false,\"cluster\":{"
                           "\"server\":\"https://k8s.example\"}}}"));
        const auto process = shell("\"$LANYARD\" kubectl-credential; echo \"left $?\"");
        const Ended ended = DemoSession::endOf(*process);
        QVERIFY2(ended.output.contains("left 7"), ended.output);
        QVERIFY2(!ended.output.contains(kQuestion), ended.output);
        QCOMPARE(decisions(), QStringList{QStringLiteral("nobody_to_ask")});
    }

    /// Standard input is the tool's, and the terminal is the person's.
    void asksWhereAToolRunsItsHelper_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("answered");
        QTest::newRow("git") << QStringLiteral("printf 'protocol=https\\nhost=git.example\\n\\n' | "
                                               "\"$LANYARD\" git-credential get; echo \"left $?\"")
                             << QByteArray("password=");
        QTest::newRow("docker") << QStringLiteral(
            "echo https://git.example | \"$LANYARD\" docker-credential get; "
            "echo \"left $?\"") << QByteArray("\"Secret\":");
    }
    void asksWhereAToolRunsItsHelper()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, answered);
        QCOMPARE(m_session->run(words("site add demo https://git.example")).exitCode, 0);
        const auto process = shell(QStringLiteral("/bin/sh"), line);
        const Ended once = this->answered(*process, "once\n");
        QVERIFY2(once.output.contains("sh wants a token for demo."), once.output);
        QVERIFY2(once.output.contains(answered), once.output);
        QCOMPARE(decisions(), QStringList{QStringLiteral("once")});

        m_session->environment().insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
        const auto silent = shell(QStringLiteral("/bin/sh"), line);
        const bool isGits = line.contains(QLatin1String("git-credential"));
        if (isGits) {
            const Ended refused = DemoSession::endOf(*silent);
            QVERIFY2(!refused.output.contains(kQuestion), refused.output);
        } else {
            QVERIFY2(this->answered(*silent, "n\n").output.contains("sh was not allowed"), m_shown);
        }
    }

    void aHostileNameStaysText()
    {
        const QString tool
            = m_session->home() + QStringLiteral("/g\u202e\x1b[2Jit\nAlways allowed. (");
        QVERIFY(QFile::copy(QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath(), tool));
        const auto process
            = shell(tool, QStringLiteral("\"$LANYARD\" token demo; echo \"left $?\""));
        const Ended ended = answered(*process, "n\n");
        QVERIFY2(ended.output.contains("left 7"), ended.output);
        QVERIFY2(!ended.output.contains('\x1b'), ended.output);
        QVERIFY2(!ended.output.contains("\u202e"), ended.output);
        QVERIFY2(!ended.output.contains("\nAlways allowed"), ended.output);
        const Ended table = m_session->run(words("journal"));
        QCOMPARE(table.output.count('\n'), 1);
        QVERIFY(!table.output.contains('\x1b'));
    }

    void aProgramThatWasReplacedIsAskedForEachTime()
    {
        const QString tool = m_session->home() + QStringLiteral("/tool");
        QVERIFY(QFile::copy(QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath(), tool));
        const auto process = shell(
            tool, QStringLiteral("rm \"$TOOL\"; \"$LANYARD\" token demo; echo \"left $?\""));
        QVERIFY2(shows(*process, "or allow once (once)?"), m_shown);
        QVERIFY2(m_shown.contains("another file is there now, or none"), m_shown);
        process->write("always\n"); // which is none of the answers
        QVERIFY2(shows(*process, "or allow once (once)?", 2), m_shown);
        process->write("once\n");
        QVERIFY2(DemoSession::endOf(*process).output.contains("left 0"), m_shown);
        QCOMPARE(decisions(), QStringList{QStringLiteral("once")});
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
