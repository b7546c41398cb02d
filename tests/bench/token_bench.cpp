/// How long `lanyard token` takes for a fresh token, as a whole process: start, keyring, print. For
/// scale, the same for a process that does nothing and for one that only starts Qt and parses.

#include "cli/demo_session.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

using namespace lanyard;

namespace {

constexpr int rounds = 41;

/// Milliseconds from spawn to reaped; negative = it failed.
double timeOf(const std::vector<std::string> &command, const std::vector<std::string> &environment)
{
    const auto pointers = [](const std::vector<std::string> &texts) {
        std::vector<char *> result;
        result.reserve(texts.size() + 1);
        for (const std::string &text : texts) {
            result.push_back(const_cast<char *>(text.c_str())); // posix_spawn does not write to it
        }
        result.push_back(nullptr);
        return result;
    };
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    const int spawned = ::posix_spawn(&child, command.front().c_str(), &quiet, nullptr,
                                      pointers(command).data(), pointers(environment).data());
    if (spawned == 0) {
        ::waitpid(child, &status, 0);
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&quiet);
    return status == 0 ? took.count() : -1;
}

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
