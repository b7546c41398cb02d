#pragma once

/// How many threads this process has. A test of TLS waits at its end until they are as few as at
/// its start: the last that Qt's network threads do is to free OpenSSL's state, Qt does not wait
/// for it, and LeakSanitizer, which looks when the process ends, would come in between.

#include <QDir>

namespace lanyard {

[[nodiscard]] inline qsizetype threadCount()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList({QStringLiteral("[0-9]*")}).size();
}

} // namespace lanyard
