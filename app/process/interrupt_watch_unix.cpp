#include "interrupt_watch.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// A handler gets nothing but the signal's number, so the pipe it writes to is found here.
volatile sig_atomic_t signalPipe = -1;

constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP};

void tellPipe(int)
{
    const int before = errno;
    const char byte = 0;
    (void)!::write(signalPipe, &byte, 1);
    errno = before;
}

} // namespace

InterruptWatch::InterruptWatch(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // then Ctrl-C ends the process as it always does
    }
    m_reader = ends[0];
    signalPipe = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_reader, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InterruptWatch::take);
    listen();
}

void InterruptWatch::listen()
{
    if (m_reader < 0) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = tellPipe;
    // The second one finds the default again: whoever insists is let go.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (const int number : watchedSignals) {
        struct sigaction before = {};
        // A program started with nohup keeps ignoring SIGHUP.
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
            ::sigaction(number, &action, nullptr);
        }
    }
}

InterruptWatch::~InterruptWatch()
{
    if (m_reader < 0) {
        return;
    }
    for (const int number : watchedSignals) {
        struct sigaction now = {};
        if (::sigaction(number, nullptr, &now) == 0 && now.sa_handler == tellPipe) {
            std::signal(number, SIG_DFL);
        }
    }
    m_notifier.reset();
    ::close(m_reader);
    ::close(signalPipe);
    signalPipe = -1;
}

void InterruptWatch::take()
{
    char byte = 0;
    while (::read(m_reader, &byte, 1) > 0) { }
    Q_EMIT interrupted();
}

} // namespace lanyard
