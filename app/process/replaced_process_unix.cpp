#include "replaced_process.h"

#include <cerrno>
#include <csignal>
#include <utility>

#include <unistd.h>

namespace lanyard {

namespace {

/// `name` and its equals sign; what it was before is left out.
std::vector<char *> environmentWithout(QByteArrayView name)
{
    std::vector<char *> kept;
    for (char **each = environ; each && *each; ++each) {
        if (!QByteArrayView(*each).startsWith(name)) {
            kept.push_back(*each);
        }
    }
    return kept;
}

} // namespace

int replaceProcess(const std::vector<QByteArray> &command, const QByteArray &variable,
                   const Secret &value)
{
    std::vector<QByteArray> words = command;
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);

    QByteArray setting = variable + '=';
    std::vector<char *> environment = environmentWithout(setting);
    setting += value.reveal(); // into the environment of the program that the person named
    environment.push_back(setting.data());
    environment.push_back(nullptr);

    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGXFSZ, SIG_DFL);
    // execvp() takes the environment from there; the variant that is given one is not POSIX.
    char **const before = std::exchange(environ, environment.data());
    ::execvp(arguments.front(), arguments.data());
    const int problem = errno;
    environ = before;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    wipeBytes(setting);
    return problem;
}

} // namespace lanyard
