#pragma once

/// What a whole process takes, its output thrown away.

#include <chrono>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace lanyard {

struct ProcessCost {
    double time = -1; ///< milliseconds from spawn to reaped; negative = it failed
    long peak = 0; ///< KiB resident
};

inline ProcessCost costOf(const std::vector<std::string> &command,
                          const std::vector<std::string> &environment)
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
    rusage usage = {};
    const int spawned = ::posix_spawn(&child, command.front().c_str(), &quiet, nullptr,
                                      pointers(command).data(), pointers(environment).data());
    if (spawned == 0) {
        ::wait4(child, &status, 0, &usage);
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&quiet);
    return {status == 0 ? took.count() : -1, usage.ru_maxrss};
}

inline double timeOf(const std::vector<std::string> &command,
                     const std::vector<std::string> &environment)
{
    return costOf(command, environment).time;
}

} // namespace lanyard
