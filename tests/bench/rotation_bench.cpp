/// How long a rotated refresh token is in danger: from when the provider sends it until the keyring
/// has it on disk, as a whole process and its real keyring. For scale, a bare write to that
/// keyring. Then, for 1, 10 and 50 processes whose token ran out: what the provider is asked, and
/// how long it takes until all have a token.

#include "cli/rotating_session.h"
#include "io/keychain_vault.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 41;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> taken)
{
    std::sort(taken.begin(), taken.end());
    std::printf("%-32s %8.1f %8.1f %8.1f ms\n", what, taken[taken.size() / 2], taken.front(),
                taken.back());
}

bool ended(QProcess &process)
{
    return waitForEnd(process) && process.exitCode() == 0;
}

/// Negative = it failed.
double windowOf(RotatingSession &session, FileWatch &keyring)
{
    QElapsedTimer timer;
    session.behave({.answer = [&](const HttpRequest &request, auto &) {
        if (request.path() == "/token") {
            keyring.forget();
            timer.start();
        }
    }});
    const auto process = session.beginToken({QStringLiteral("--force-refresh")});
    bool isKept = keyring.waitForIt(); // the trial, before the provider is asked
    while (isKept && !timer.isValid()) {
        isKept = keyring.waitForIt();
    }
    const double taken = isKept ? milliseconds(timer) : -1;
    return ended(*process) ? taken : -1;
}

double writeOf(KeychainVault &vault, FileWatch &keyring, const QByteArray &value)
{
    QObject context;
    bool isOver = false;
    bool isGood = false;
    keyring.forget();
    QElapsedTimer timer;
    timer.start();
    vault.write(QStringLiteral("account/bench"), Secret(value), &context,
                [&](const Result<void> &written) {
                    isOver = true;
                    isGood = written.has_value();
                });
    const double taken = keyring.waitForIt() ? milliseconds(timer) : -1;
    return QTest::qWaitFor([&isOver] { return isOver; }, kPatience) && isGood ? taken : -1;
}

/// How long until all have a token; negative = one has none.
double serve(RotatingSession &session, int processes)
{
    session.give(RotatingSession::Given::ASecond);
    const auto before = session.beginToken({QStringLiteral("--force-refresh")});
    if (!ended(*before) || !session.waitUntilItRanOut()) {
        return -1;
    }
    session.give(RotatingSession::Given::FiveMinutes);
    std::vector<std::unique_ptr<QProcess>> all;
    all.reserve(size_t(processes));
    QElapsedTimer timer;
    timer.start();
    for (int each = 0; each < processes; ++each) {
        all.push_back(session.beginToken());
    }
    for (const auto &each : all) {
        if (!ended(*each)) {
            return -1;
        }
    }
    return milliseconds(timer);
}

bool benchWindow(RotatingSession &session)
{
    FileWatch keyring(session.session().home() + QStringLiteral("/data/keyrings"),
                      FileWatch::What::Replaced);
    SystemClock clock;
    KeychainVault vault(QStringLiteral("app.lanyard.Lanyard.Bench"), clock);
    const QByteArray value(2000, 'x'); // about the size of a session
    std::vector<double> windows;
    std::vector<double> writes;
    for (int round = 0; round < rounds; ++round) {
        windows.push_back(windowOf(session, keyring));
        writes.push_back(writeOf(vault, keyring, value));
        if (windows.back() < 0 || writes.back() < 0) {
            return false;
        }
    }
    std::printf("rotation, %d rounds                 median      min      max\n", rounds);
    print("answer sent -> token on disk", windows);
    print("a bare write to the keyring", writes);
    session.behave({});
    return true;
}

bool benchProcesses(RotatingSession &session)
{
    std::printf("processes at expiry   requests   all served   refreshes/s   tokens/s\n");
    for (const int processes : {1, 10, 50}) {
        const qsizetype before = session.refreshes() + 1; // the one that makes it run out
        const double taken = serve(session, processes);
        if (taken < 0) {
            return false;
        }
        const qsizetype refreshes = session.refreshes() - before;
        std::printf("%19d %10d %9.0f ms %13.1f %10.1f\n", processes, int(refreshes), taken,
                    double(refreshes) * 1000 / taken, processes * 1000 / taken);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    RotatingSession session;
    const QString problem = session.start();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    session.session().keyring().join();
    if (!benchWindow(session) || !benchProcesses(session)) {
        std::fprintf(stderr, "lanyard token failed\n");
        return 1;
    }
    return 0;
}
