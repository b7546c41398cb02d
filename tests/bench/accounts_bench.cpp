/// What a thousand accounts cost: `lanyard list` as a whole process beside one that only starts and
/// parses, how long a store takes to have them all (what the window does before it is shown), and
/// what of that is the keyring's: nothing.

#include "accounts/account_store.h"
#include "bench/many_accounts.h"
#include "bench/process_time.h"
#include "support/keyring_session.h"
#include "support/test_environment.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace lanyard;

namespace {

constexpr int rounds = 21;

/// Milliseconds until a store has them; negative = it has not.
double timeToLoad(TestEnvironment &world, const Places &places, int count)
{
    const auto start = std::chrono::steady_clock::now();
    AccountStore store(world.environment(), places);
    const bool isLoaded = store.load() && store.accounts().size() == count;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return isLoaded && world.vault.calls().isEmpty() ? took.count() : -1;
}

void print(const char *what, int count, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-24s %6d %10.1f %8.1f %8.1f ms\n", what, count, times[times.size() / 2],
                times.front(), times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeyringSession session;
    if (const QString problem = session.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    std::vector<std::string> environment;
    for (const QString &variable : session.environment().toStringList()) {
        environment.push_back(variable.toStdString());
    }
    TestEnvironment world;
    std::printf("%d rounds               accounts     median      min      max\n", rounds);
    for (const int count : {1, 100, 1000}) {
        const QString folder = session.home() + QStringLiteral("/%1").arg(count);
        const Places places = Places::below(folder);
        if (!writeAccounts(places, count)) {
            std::fprintf(stderr, "the accounts cannot be written\n");
            return 1;
        }
        // Interleaved, so that what else the machine does hits all of them alike.
        std::vector<double> bare;
        std::vector<double> list;
        std::vector<double> load;
        for (int round = 0; round < rounds; ++round) {
            bare.push_back(timeOf({LANYARD_EXECUTABLE, "--version"}, environment));
            list.push_back(timeOf(
                {LANYARD_EXECUTABLE, "list", "--config-dir", folder.toStdString()}, environment));
            load.push_back(timeToLoad(world, places, count));
            if (bare.back() < 0 || list.back() < 0 || load.back() < 0) {
                std::fprintf(stderr, "it failed\n");
                return 1;
            }
        }
        print("lanyard --version", count, bare);
        print("lanyard list", count, list);
        print("a store has them", count, load);
    }
    return 0;
}
