/// How long `lanyard token` takes for a fresh token, as a whole process: start, keyring, print. For
/// scale, the same for a process that does nothing and for one that only starts Qt and parses.

#include "bench/process_time.h"
#include "cli/demo_session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 41;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DemoSession session;
    const QString problem = session.start();
    const Ended login = problem.isEmpty()
        ? session.run(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")})
        : Ended();
    if (login.exitCode != 0) {
        std::fprintf(stderr, "%s%s\n", qPrintable(problem), login.errors.constData());
        return 1;
    }
    std::vector<std::string> environment;
    for (const QString &variable : session.environment().toStringList()) {
        environment.push_back(variable.toStdString());
    }
    const std::vector<std::vector<std::string>> commands{
        {"/bin/true"},
        {LANYARD_EXECUTABLE, "--version"},
        {LANYARD_EXECUTABLE, "token", "demo"},
    };
    // Interleaved, so that what else the machine does hits all of them alike.
    std::map<std::size_t, std::vector<double>> times;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t index = 0; index < commands.size(); ++index) {
            const double took = timeOf(commands[index], environment);
            if (took < 0) {
                std::fprintf(stderr, "%s failed\n", commands[index].back().c_str());
                return 1;
            }
            times[index].push_back(took);
        }
    }
    const char *const names[] = {"/bin/true", "lanyard --version", "lanyard token"};
    std::printf("whole process, %d rounds            median      min      max\n", rounds);
    for (auto &[index, taken] : times) {
        std::sort(taken.begin(), taken.end());
        std::printf("%-32s %8.1f %8.1f %8.1f ms\n", names[index], taken[taken.size() / 2],
                    taken.front(), taken.back());
    }
    return 0;
}
