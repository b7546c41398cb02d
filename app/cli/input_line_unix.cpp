#include "input_line.h"

#include <cerrno>

#include <termios.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr qsizetype lineCap = 4096;

/// A read there would stop us (SIGTTIN), and keep us when we go on. Only a terminal that controls
/// our session does that; for any other there is no group (-1).
bool isInBackground()
{
    const pid_t group = ::tcgetpgrp(STDIN_FILENO);
    return group != -1 && group != ::getpgrp();
}

} // namespace

bool InputLine::isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 && !isInBackground();
}

InputLine::InputLine(Echo echo, QObject *context, Reply<Secret> reply) :
    m_reply(context, std::move(reply)),
    m_notifier(std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputLine::readMore);
    termios now = {};
    if (echo == Echo::Off && ::tcgetattr(STDIN_FILENO, &now) == 0) {
        m_echoing = std::make_unique<termios>(now);
        now.c_lflag &= ~tcflag_t(ECHO);
        now.c_lflag |= ECHONL; // Enter still moves on
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
}

InputLine::~InputLine()
{
    if (m_echoing) {
        ::tcsetattr(STDIN_FILENO, TCSANOW, m_echoing.get());
    }
    wipeMemory(m_line.data(), size_t(m_line.size()));
}

void InputLine::readMore()
{
    if (isInBackground()) { // where somebody put us meanwhile
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("nobody types here any more")));
        return;
    }
    m_line.reserve(lineCap + 1); // growing would leave copies behind
    char byte = 0;
    const ssize_t count = ::read(STDIN_FILENO, &byte, 1); // what follows the line is not ours
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (count < 0 || (count == 0 && m_line.isEmpty())) {
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("standard input has ended")));
    } else if (count == 0 || byte == '\n') {
        if (m_line.endsWith('\r')) {
            m_line.chop(1);
        }
        finish(Secret::take(std::move(m_line)));
    } else if (m_line.size() == lineCap) {
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("the line is too long")));
    } else {
        m_line += byte;
    }
}

void InputLine::finish(Result<Secret> result)
{
    m_notifier->setEnabled(false);
    m_reply(std::move(result));
}

} // namespace lanyard
