#include "console.h"

#include "base/plain_text.h"
#include "words/command_text.h"

#include <QJsonObject>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

namespace {

/// 0, or what went wrong.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return errno;
        }
        bytes = bytes.sliced(written);
    }
    return 0;
}

/// The same data in other words (RFC 8259 §7): a terminal would obey what QJsonDocument leaves as
/// it is, like the control characters past U+007F and those that turn the reading direction.
QByteArray safeForTerminals(const QByteArray &json)
{
    QString safe;
    const QList<uint> points = QString::fromUtf8(json).toUcs4();
    for (const uint point : points) {
        const auto units = QChar::fromUcs4(point);
        for (const char16_t unit : units) {
            safe += isFitToShow(point)
                ? QString(QChar(unit))
                : QStringLiteral("\\u%1").arg(int(unit), 4, 16, QLatin1Char('0'));
        }
    }
    return safe.toUtf8();
}

} // namespace

void reserveStandardStreams()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        // open() takes the lowest free number; reading only, so that a write is refused.
        if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) != descriptor) {
            return;
        }
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is an error of print()
    std::signal(SIGXFSZ, SIG_IGN); // and a file that may not grow one of whoever writes it
}

Result<void> Console::print(QByteArrayView bytes) const
{
    if (const int problem = writeAll(STDOUT_FILENO, bytes)) {
        return fail(ErrorKind::Misconfigured,
                    outputCannotBeWritten(QString::fromLocal8Bit(std::strerror(problem))));
    }
    return {};
}

Result<void> Console::printLine(const QString &line) const
{
    return print(line.toUtf8() + '\n');
}

Result<void> Console::printJson(const QJsonDocument &document) const
{
    return printJson(document.toJson(QJsonDocument::Compact));
}

Result<void> Console::printJson(const QByteArray &json) const
{
    return print(safeForTerminals(json) + '\n');
}

void Console::note(const QString &line) const
{
    (void)writeAll(STDERR_FILENO, line.toUtf8() + '\n'); // there is nowhere else to say it
}

int Console::reportFailure(const Error &error, const QString &line) const
{
    const QString said = QLatin1String("lanyard: ") + line;
    const QJsonObject object{{QStringLiteral("error"), QString(nameOf(error.kind))},
                             {QStringLiteral("code"), error.code},
                             {QStringLiteral("message"), line}};
    const bool isTold = (isJson() && printJson(QJsonDocument(object)))
        || (m_format == Format::AllOnOutput && printLine(line));
    if (!isTold) {
        note(said);
    }
    return int(recoveryFor(error.kind));
}

} // namespace lanyard
