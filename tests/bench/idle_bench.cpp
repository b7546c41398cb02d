/// What the window costs while nobody touches it: how often it wakes up, and how long it computes,
/// in 60 s. It shows a signed-in account, whose expiry it counts in minutes.
/// For scale, an empty Qt Widgets window, in the same minute.
/// Shape:   a wake-up is a voluntary context switch of one of its threads: it had gone to sleep.
///          Waking the process, not the machine: timers of ours never end a sleep of that

#include "bench/bench_screen.h"
#include "cli/demo_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <cstdio>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds untilItRests = 15s; ///< fonts, keyring, the first look at the token
constexpr std::chrono::seconds measured = 60s;

struct Cost {
    qint64 wakeUps = 0;
    qint64 nanoseconds = 0; ///< on a processor
};
using CostOfThreads = QMap<QString, Cost>; ///< by thread id

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Since each was started. /proc/PID/task/TID/status and schedstat: see proc(5).
CostOfThreads costOf(const QProcess &process)
{
    CostOfThreads costs;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process.processId()));
    for (const QString &task : tasks.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        Cost &cost = costs[task];
        for (const QByteArray &line :
             contentOf(tasks.filePath(task + QStringLiteral("/status"))).split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:")) {
                cost.wakeUps = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
            }
        }
        const QByteArray schedule = contentOf(tasks.filePath(task + QStringLiteral("/schedstat")));
        cost.nanoseconds = schedule.split(' ').first().toLongLong();
    }
    return costs;
}

/// Of a thread that ended meanwhile nothing is known, and it wakes nobody any more.
void print(const char *what, const CostOfThreads &before, const CostOfThreads &after)
{
    Cost sum;
    for (auto each = after.begin(); each != after.end(); ++each) {
        const Cost then = before.value(each.key());
        sum.wakeUps += each->wakeUps - then.wakeUps;
        sum.nanoseconds += each->nanoseconds - then.nanoseconds;
    }
    std::printf("%-40s %6lld wake-ups %8.1f ms CPU\n", what, static_cast<long long>(sum.wakeUps),
                double(sum.nanoseconds) / 1e6);
}

/// What both do in a minute. False: one of them has ended.
bool measure(const char *what, const QProcess &window, const QProcess &empty)
{
    const CostOfThreads windowBefore = costOf(window);
    const CostOfThreads emptyBefore = costOf(empty);
    QTest::qWait(int(std::chrono::milliseconds(measured).count()));
    print(what, windowBefore, costOf(window));
    print("an empty window", emptyBefore, costOf(empty));
    return window.state() == QProcess::Running && empty.state() == QProcess::Running;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DemoSession session;
    QString problem = session.start(1h); // so that no refresh falls into the minute
    BenchScreen screen;
    const QString display = problem.isEmpty() ? screen.start() : QString();
    const Ended login = display.isEmpty()
        ? Ended()
        : session.run(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
    if (display.isEmpty() || login.exitCode != 0) {
        std::fprintf(stderr, "%s %s %s\n", qPrintable(problem), qPrintable(screen.error()),
                     login.errors.constData());
        return 1;
    }
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    QProcess window;
    QProcess empty;
    for (QProcess *each : {&window, &empty}) {
        each->setProcessEnvironment(environment);
        each->setStandardErrorFile(QProcess::nullDevice());
    }
    window.start(QStringLiteral(LANYARD_DESKTOP), {});
    empty.start(QStringLiteral(LANYARD_EMPTY_WINDOW), {});
    QTest::qWait(int(std::chrono::milliseconds(untilItRests).count()));
    std::printf("idle, %lld s\n", static_cast<long long>(measured.count()));
    const bool isGood = measure("lanyard-desktop, an account shown", window, empty);
    for (QProcess *each : {&window, &empty}) {
        each->kill();
        each->waitForFinished();
    }
    if (!isGood) {
        std::fprintf(stderr, "a window ended\n");
    }
    return isGood ? 0 : 1;
}
