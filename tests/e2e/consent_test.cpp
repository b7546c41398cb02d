#include "e2e/desktop_session.h"

#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace lanyard;

using Decision = DesktopSession::Decision;

/// A tool asks, and the person answers in the window: the real one, a real command, a real keyring.
class ConsentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopSession> m_desktop;

    [[nodiscard]] std::unique_ptr<QProcess> command(const char *line) const
    {
        return m_desktop->begin(QStringLiteral(LANYARD_EXECUTABLE),
                                QString::fromLatin1(line).split(u' '));
    }
    /// Its exit code; -1: it does not end.
    [[nodiscard]] static int endOf(QProcess &process)
    {
        const bool hasEnded
            = process.state() == QProcess::NotRunning || process.waitForFinished(kPatience);
        return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] bool isAgentThere() const
    {
        QLocalSocket socket;
        socket.connectToServer(m_desktop->login().home()
                               + QStringLiteral("/run/lanyard/agent.sock"));
        return socket.waitForConnected(0);
    }
    void signIn()
    {
        QVERIFY(m_desktop->listProvider(m_desktop->startDemoProvider()));
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        const auto chosen = command("settings ask-tools on");
        QCOMPARE(endOf(*chosen), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<DesktopSession>();
        const QString problem = m_desktop->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_desktop.reset(); }

    void theWindowAsks()
    {
        signIn();
        QTRY_VERIFY(isAgentThere());
        const auto token = command("token");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        m_desktop->takePicture(QStringLiteral("consent"));
        QVERIFY(m_desktop->click(QStringLiteral("Allow once")));
        QCOMPARE(endOf(*token), 0);
        QVERIFY(token->readAllStandardOutput().size() > 20);

        // What hands out tokens by itself asks there, too.
        const auto header = command("header");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        QVERIFY(m_desktop->click(QStringLiteral("Don’t allow")));
        QCOMPARE(endOf(*header), 7);
        QCOMPARE(header->readAllStandardOutput(), QByteArray());
        QVERIFY(header->readAllStandardError().contains("was not allowed a token for"));

        const auto always = command("token");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        QVERIFY(m_desktop->click(QStringLiteral("Always allow")));
        QCOMPARE(endOf(*always), 0);
        const auto again = command("token");
        QCOMPARE(endOf(*again), 0);
        QVERIFY(m_desktop->closeWindow());
        QVERIFY(!isAgentThere());
    }

    /// And the agent, once that one has ended.
    void itIsTheScreenOfAnAgent()
    {
        const auto agent = command("agent");
        QTRY_VERIFY(isAgentThere());
        signIn();
        const auto token = command("token");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        QVERIFY(m_desktop->click(QStringLiteral("Allow once")));
        QCOMPARE(endOf(*token), 0);

        // A question that nobody waits for any more goes away.
        const auto left = command("token");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        left->terminate();
        QVERIFY(left->waitForFinished(kPatience));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("wants a token for")));
        const auto next = command("header");
        QVERIFY(m_desktop->click(QStringLiteral("Don’t allow")));
        QCOMPARE(endOf(*next), 7);

        ::kill(pid_t(agent->processId()), SIGTERM);
        QCOMPARE(endOf(*agent), 0);
        QTRY_VERIFY(isAgentThere());
        const auto ours = command("token");
        QVERIFY(m_desktop->click(QStringLiteral("Allow once")));
        QCOMPARE(endOf(*ours), 0);
        QVERIFY(m_desktop->closeWindow());
    }

    /// Whoever is asked about is told that nobody is there any more.
    void closedItAnswersNobody()
    {
        signIn();
        QTRY_VERIFY(isAgentThere());
        const auto token = command("token");
        QVERIFY(m_desktop->waitFor(QStringLiteral("wants a token for")));
        ::kill(pid_t(m_desktop->windowProcess()), SIGTERM);
        QCOMPARE(m_desktop->waitForEnd(kPatience), DesktopSession::End::Clean);
        QCOMPARE(endOf(*token), 7);
        QCOMPARE(token->readAllStandardOutput(), QByteArray());
        QVERIFY(token->readAllStandardError().contains("allow it beforehand"));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
