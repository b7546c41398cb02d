#include "hand_over.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <string_view>

#include <unistd.h>

namespace lanyard {

namespace {

constexpr std::string_view cli = LANYARD_CLI; ///< from the folder that this program is in
constexpr int faultOfOurs = 1;

/// Never fails in a way that anybody could be told of.
void say(std::string_view text)
{
    (void)!::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace

int handOver(char **argv)
{
    std::array<char, PATH_MAX + cli.size() + 1> path{};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), PATH_MAX);
    const std::string_view own(path.data(), length > 0 ? std::size_t(length) : 0);
    const std::size_t folder = own.rfind('/') + 1; // npos + 1 is 0
    std::memcpy(path.data() + folder, cli.data(), cli.size());
    path[folder + cli.size()] = '\0';
    ::execv(path.data(), argv);
    const char *const reason = std::strerror(errno);
    say("lanyard: ");
    say(path.data());
    say(": ");
    say(reason);
    say("; install Lanyard again\n");
    return faultOfOurs;
}

} // namespace lanyard
