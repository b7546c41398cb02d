#pragma once

/// Files of one person: nobody else may read them, and a crash leaves the old content or the new.
/// Shape:   folders are made 0700 as they are needed, files are written 0600
/// Errors:  Misconfigured, naming the path and the system's reason: a full disk, a folder that may
///          not be written, something else in a file's place
/// Note:    never waits for a FIFO or a device: only a regular file is opened

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lanyard {

/// Makes what is missing of `path`; what is there stays as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// nullopt = there is no such file, and none is hidden behind a folder that cannot be entered.
[[nodiscard]] Result<std::optional<QByteArray>> readPrivateFile(const QString &path,
                                                                qsizetype largest);

/// Replaces the file in one step, and makes its folder.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, QByteArrayView bytes);

/// Renames a damaged file to the first free one of `path`.broken-1, .broken-2 …, and says which:
/// what it held is not lost. `what` names it for people. Whoever calls holds the lock that its
/// writers take.
[[nodiscard]] Result<QString> setAsidePrivateFile(const QString &path, QLatin1String what);

/// Could that many bytes be written there? Writes them beside the file, as writePrivateFile() does,
/// and takes them back.
[[nodiscard]] Result<void> probePrivateFile(const QString &path, qsizetype size);

} // namespace lanyard
