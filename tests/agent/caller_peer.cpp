/// caller_peer WHAT...: a program that asks, for caller_test.
///   connect SOCKET     connects, and ends when the other end closes
///   give-away SOCKET   connects, gives the socket to a child that keeps it until the other end
///                      closes, and ends with the first byte that it gets
///   run PROGRAM...     runs a program, and ends with it
///   leave PROGRAM...   starts a program, and ends at once
///   hidden WHAT...     hides its file as a program does that keeps its memory private, then WHAT
///   become NUMBER      forks until a child has that number, says so, and keeps it; 1: it may not

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

int connectTo(const char *path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
        ? socket
        : -1;
}

void waitForEnd(int socket)
{
    pollfd what{socket, 0, 0}; // hang-ups are told unasked
    while (::poll(&what, 1, -1) < 0) { }
}

int connectAndWait(const char *path)
{
    const int socket = connectTo(path);
    if (socket < 0) {
        return 1;
    }
    waitForEnd(socket);
    return 0;
}

int giveAway(const char *path)
{
    const int socket = connectTo(path);
    if (socket < 0) {
        return 1;
    }
    if (::fork() == 0) {
        ::close(STDOUT_FILENO); // whoever reads it waits for this one else
        ::close(STDERR_FILENO);
        waitForEnd(socket);
        return 0;
    }
    char byte = 0;
    return ::read(socket, &byte, 1) == 1 ? 0 : 1;
}

int run(char **command, bool waits)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::execvp(command[0], command);
        ::_exit(127);
    }
    int status = 0;
    if (waits) {
        ::waitpid(child, &status, 0);
    }
    return status;
}

/// Numbers are given out in turn; whoever may, says which one comes next. Another process may be
/// faster.
int become(pid_t number)
{
    const std::string before = std::to_string(number - 1);
    const int file = ::open("/proc/sys/kernel/ns_last_pid", O_WRONLY);
    for (int left = 1000; left > 0; --left) {
        if (::pwrite(file, before.c_str(), before.size(), 0) < 0) {
            return 1;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::pause();
            return 0;
        }
        if (child == number) {
            std::puts("there");
            std::fflush(stdout);
            ::pause();
            return 0;
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    char **arguments = argv + 1;
    const auto is = [&arguments](const char *what) { return std::strcmp(*arguments, what) == 0; };
    if (argc > 2 && is("hidden")) {
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        ++arguments;
    }
    if (arguments + 2 > argv + argc) {
        return 2;
    }
    if (is("connect")) {
        return connectAndWait(arguments[1]);
    }
    if (is("give-away")) {
        return giveAway(arguments[1]);
    }
    if (is("become")) {
        return become(std::atoi(arguments[1]));
    }
    return run(arguments + 1, is("run"));
}
