#include "e2e/desktop_session.h"

#include <QTest>

using namespace lanyard;

/// The ten minutes, in real time, in the real window. ui/main_window has them on a clock of its
/// own and in no time; this one belongs to the long run.
class TimeLimitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAnAttemptThatNobodyFinished()
    {
        DesktopSession desktop;
        const QString problem = desktop.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        desktop.openWindow({QStringLiteral("--demo")}, DesktopSession::Decision::Close);
        QVERIFY(desktop.click(QStringLiteral("Sign in with Demo")));
        QVERIFY(desktop.waitFor(QStringLiteral("Waiting for Demo")));
        QVERIFY(!desktop.browserHeading().isEmpty()); // the tab is closed

        constexpr int mostMinutes = 12; // waitFor's patience is one
        bool isOver = false;
        for (int minute = 0; minute < mostMinutes && !isOver; ++minute) {
            isOver = desktop.waitFor(QStringLiteral("The sign-in wasn’t finished in time"));
        }
        QVERIFY(isOver);
        desktop.takePicture(QStringLiteral("time-limit"));
        QVERIFY(desktop.click(QStringLiteral("Start again")));
        QVERIFY(desktop.waitFor(QStringLiteral("Waiting for Demo")));
        QVERIFY(desktop.closeWindow());
    }
};

QTEST_GUILESS_MAIN(TimeLimitTest)
#include "time_limit_test.moc"
