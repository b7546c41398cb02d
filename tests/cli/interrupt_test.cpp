#include "rotating_session.h"

#include "io/process_lock.h"

#include <QTest>

#include <csignal>

using namespace lanyard;

namespace {

const QStringList token{QStringLiteral("token"), QStringLiteral("contoso"),
                        QStringLiteral("--force-refresh")};
const QStringList logout{QStringLiteral("logout"), QStringLiteral("contoso")};

} // namespace

/// Ctrl-C and its kin while a command of the real executable has something to wait for.
class InterruptTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RotatingSession> m_session;

    /// In the middle of the next request to that path.
    void interruptAt(const QByteArray &path, const std::unique_ptr<QProcess> &program, int signal)
    {
        m_session->behave({.before = [path, &program, signal](const HttpRequest &request, auto &) {
            if (request.path() == path) {
                ::kill(pid_t(program->processId()), signal);
            }
        }});
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<RotatingSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void endsTheWaitForAnotherProcess_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("token") << token;
        QTest::newRow("logout") << logout;
    }
    /// Nothing of ours is under way then.
    void endsTheWaitForAnotherProcess()
    {
        QFETCH(const QStringList, command);
        const auto lock = ProcessLock::acquireNow(m_session->lockFile(), std::chrono::seconds(1));
        QVERIFY(lock);
        FileWatch watch(m_session->lockFile(), FileWatch::What::Opened);
        const auto program = m_session->session().begin(command);
        QVERIFY(watch.waitForIt());
        ::kill(pid_t(program->processId()), SIGINT);
        // The command's own patience with the other process is as long as the tests'.
        QVERIFY(QTest::qWaitFor([&] { return program->state() == QProcess::NotRunning; },
                                kPatience / 2));
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 7);
        QCOMPARE(program->readAllStandardError(), QByteArray("lanyard: cancelled\n"));
    }

    void inMidRotationKeepsTheSession_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void inMidRotationKeepsTheSession()
    {
        QFETCH(const int, signal);
        std::unique_ptr<QProcess> program;
        interruptAt("/token", program, signal);
        program = m_session->session().begin(token);
        QTRY_COMPARE(program->state(), QProcess::NotRunning);
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 7);
        QVERIFY(program->readAllStandardOutput().isEmpty());
        QCOMPARE(program->readAllStandardError(),
                 QByteArray("Waiting for the provider’s answer, so that the session isn’t lost; "
                            "Ctrl-C again stops at once.\nlanyard: cancelled\n"));
        m_session->behave({});
        QCOMPARE(m_session->session().run(token).exitCode, 0);
    }

    void inMidSignOutLeavesTheTruth()
    {
        std::unique_ptr<QProcess> program;
        interruptAt("/revoke", program, SIGINT);
        program = m_session->session().begin(logout);
        QTRY_COMPARE(program->state(), QProcess::NotRunning);
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 0);
        QCOMPARE(program->readAllStandardOutput(),
                 QByteArray("Signed out of contoso; Contoso ended the sign-in, too.\n"));
        QCOMPARE(program->readAllStandardError(),
                 QByteArray("Waiting for the sign-out to be finished; Ctrl-C again stops at "
                            "once.\n"));
        QCOMPARE(
            m_session->session().run({QStringLiteral("list"), QStringLiteral("--json")}).output,
            QByteArray("[]\n"));
    }

    void theSecondOneEndsAtOnce_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("output");
        const QStringList json{QStringLiteral("--json")};
        const QByteArray said
            = "{\"code\":\"\",\"error\":\"Canceled\",\"message\":\"cancelled\"}\n";
        QTest::newRow("token") << token << QByteArray("/token") << QByteArray();
        QTest::newRow("token --json") << token + json << QByteArray("/token") << said;
        QTest::newRow("logout --json") << logout + json << QByteArray("/revoke") << said;
    }
    /// And says so where the program that pressed it looks.
    void theSecondOneEndsAtOnce()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, output);
        m_session->behave({.instead = {{"POST", path, Reaction::silence()}}});
        const qsizetype before = m_session->provider().requests().size();
        const auto program = m_session->session().begin(command);
        QTRY_COMPARE(m_session->provider().requests().size(), before + 1);
        ::kill(pid_t(program->processId()), SIGINT);
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += program->readAllStandardError();
                return said.contains("again stops at once.\n");
            },
            kPatience));
        ::kill(pid_t(program->processId()), SIGINT);
        QTRY_COMPARE(program->state(), QProcess::NotRunning);
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 7);
        QCOMPARE(program->readAllStandardOutput(), output);
        QCOMPARE(program->readAllStandardError(),
                 output.isEmpty() ? QByteArray("lanyard: cancelled\n") : QByteArray());
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
