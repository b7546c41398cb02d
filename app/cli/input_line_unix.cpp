#include "input_line.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr qsizetype lineCap = 4096;

/// A read there would stop us (SIGTTIN), and keep us when we go on. Only a terminal that controls
/// our session does that; for any other there is no group (-1).
bool isInBackground(int descriptor)
{
    const pid_t group = ::tcgetpgrp(descriptor);
    return group != -1 && group != ::getpgrp();
}

/// A closed one's number may have become one of Qt's own, which is none of these.
bool hasLines(int descriptor)
{
    struct stat what = {};
    return ::fstat(descriptor, &what) == 0
        && (S_ISFIFO(what.st_mode) || S_ISREG(what.st_mode) || S_ISCHR(what.st_mode)
            || S_ISSOCK(what.st_mode));
}

} // namespace

bool InputLine::isTerminal()
{
    return isTerminal(STDIN_FILENO);
}

bool InputLine::isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1 && !isInBackground(descriptor);
}

InputLine::InputLine(Echo echo, QObject *context, Reply<Secret> reply) :
    InputLine(STDIN_FILENO, echo, context, std::move(reply))
{
}

InputLine::InputLine(int descriptor, Echo echo, QObject *context, Reply<Secret> reply) :
    m_descriptor(descriptor), m_reply(context, std::move(reply)),
    m_notifier(hasLines(descriptor)
                   ? std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read)
                   : nullptr)
{
    if (!m_notifier) { // nobody would ever say that it can be read
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1 is no open file, pipe or terminal").arg(name())));
        return;
    }
    if (descriptor != STDIN_FILENO) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputLine::readMore);
    termios now = {};
    if (echo == Echo::Off && ::tcgetattr(descriptor, &now) == 0) {
        m_echoing = std::make_unique<termios>(now);
        now.c_lflag &= ~tcflag_t(ECHO);
        now.c_lflag |= ECHONL; // Enter still moves on
        ::tcsetattr(descriptor, TCSAFLUSH, &now);
    }
}

InputLine::~InputLine()
{
    if (m_echoing) {
        ::tcsetattr(m_descriptor, TCSANOW, m_echoing.get());
    }
    wipeMemory(m_line.data(), size_t(m_line.size()));
}

QString InputLine::name() const
{
    return m_descriptor == STDIN_FILENO ? QStringLiteral("standard input")
                                        : QStringLiteral("descriptor %1").arg(m_descriptor);
}

void InputLine::readMore()
{
    if (isInBackground(m_descriptor)) { // where somebody put us meanwhile
        finish(fail(ErrorKind::Misconfigured, QStringLiteral("nobody types here any more")));
        return;
    }
    m_line.reserve(lineCap + 1); // growing would leave copies behind
    char byte = 0;
    const ssize_t count = ::read(m_descriptor, &byte, 1); // what follows the line is not ours
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (count < 0 || (count == 0 && m_line.isEmpty())) {
        finish(fail(ErrorKind::Misconfigured, name() + QStringLiteral(" has ended")));
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
    if (m_notifier) {
        m_notifier->setEnabled(false);
    }
    m_reply(std::move(result));
}

} // namespace lanyard
