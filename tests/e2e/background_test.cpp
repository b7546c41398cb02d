#include "e2e/desktop_session.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSaveFile>
#include <QTest>

#include <csignal>

using namespace lanyard;

using Decision = DesktopSession::Decision;
using End = DesktopSession::End;

/// The program without its window: the real one, on a real screen with a real bus.
class BackgroundTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopSession> m_desktop;

    void choose(const QJsonObject &settings)
    {
        const QString folder = m_desktop->login().home() + QStringLiteral("/config/lanyard");
        QVERIFY(QDir().mkpath(folder));
        QSaveFile file(folder + QStringLiteral("/settings.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(settings).toJson());
        QVERIFY(file.commit());
    }
    /// While another one runs. -1: it does not end.
    [[nodiscard]] int startAgain(const QStringList &arguments = {})
    {
        const auto second = m_desktop->begin(QStringLiteral(LANYARD_DESKTOP), arguments);
        const bool hasEnded
            = QTest::qWaitFor([&] { return second->state() == QProcess::NotRunning; }, kPatience);
        return hasEnded && second->exitStatus() == QProcess::NormalExit ? second->exitCode() : -1;
    }
    [[nodiscard]] bool isAgentThere() const
    {
        QLocalSocket socket;
        socket.connectToServer(m_desktop->login().home()
                               + QStringLiteral("/run/lanyard/agent.sock"));
        return socket.waitForConnected(0);
    }
    [[nodiscard]] QByteArray activeWindow() const
    {
        return m_desktop
            ->run(QStringLiteral("xdotool"),
                  {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")})
            .trimmed();
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<DesktopSession>();
        const QString problem = m_desktop->start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_desktop.reset(); }

    void aSecondStartBringsTheWindowToTheFront()
    {
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QTRY_COMPARE(activeWindow(), QByteArray("Lanyard"));
        static_cast<void>(
            m_desktop->run(QStringLiteral("xdotool"),
                           {QStringLiteral("getactivewindow"), QStringLiteral("windowminimize")}));
        QTRY_VERIFY(activeWindow() != "Lanyard");
        QCOMPARE(startAgain(), 0);
        QTRY_COMPARE(activeWindow(), QByteArray("Lanyard"));
        QVERIFY(m_desktop->closeWindow());
    }

    void closedItGoesOnAndSaysSoOnce()
    {
        choose({{QStringLiteral("keep_running"), true}});
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->press(QStringLiteral("ctrl+w")));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->waitFor(
            QStringLiteral("Lanyard keeps running so your tools stay signed in.")));
        m_desktop->takePicture(QStringLiteral("keeps-running"));
        QVERIFY(m_desktop->click(QStringLiteral("Keep running")));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Keep running")));
        QTRY_VERIFY(isAgentThere());

        QCOMPARE(startAgain({QStringLiteral("app.lanyard.lanyard:/return")}), 0);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->press(QStringLiteral("ctrl+w")));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Keep running")));
        QVERIFY(isAgentThere());
        QCOMPARE(startAgain(), 0);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->closeWindow()); // Ctrl+Q
        QVERIFY(!isAgentThere());
    }

    void whoWouldRatherQuitDoes()
    {
        choose({{QStringLiteral("keep_running"), true}});
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->press(QStringLiteral("ctrl+w")));
        // The window ends with it, so nobody waits for what it shows.
        QVERIFY(m_desktop->waitFor(QStringLiteral("Quit instead")));
        QVERIFY(m_desktop->press(QStringLiteral("alt+q")));
        QCOMPARE(m_desktop->waitForEnd(kPatience), End::Clean);
    }

    /// Whoever writes the file: the window follows.
    void theChoiceHoldsAtOnce()
    {
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QTRY_VERIFY(isAgentThere());
        choose({{QStringLiteral("keep_running"), true},
                {QStringLiteral("told_of_keep_running"), true}});
        QCOMPARE(startAgain(), 0); // an answer that comes after what was due before
        QVERIFY(m_desktop->press(QStringLiteral("ctrl+w")));
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->windowRuns());
        ::kill(pid_t(m_desktop->windowProcess()), SIGTERM);
        QCOMPARE(m_desktop->waitForEnd(kPatience), End::Clean);
    }

    /// Whatever is chosen for the time after it was closed.
    void startedAtLoginItServesWithoutAWindow()
    {
        m_desktop->openWindow({QStringLiteral("--background")}, Decision::Close);
        QTRY_VERIFY(isAgentThere());
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        QCOMPARE(startAgain({QStringLiteral("--background")}), 0);
        QVERIFY(m_desktop->waitUntilGone(QStringLiteral("Sign in to get started")));
        QCOMPARE(startAgain(), 0);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->closeWindow());
    }

    void anActionOpensItsPage()
    {
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QCOMPARE(startAgain({QStringLiteral("--action"), QStringLiteral("add-account")}), 0);
        QCOMPARE(startAgain({QStringLiteral("--action"), QStringLiteral("copy-token")}), 0);
        QCOMPARE(startAgain({QStringLiteral("--action"), QStringLiteral("quit")}), 2);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->closeWindow());
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
