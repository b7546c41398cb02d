#include "io/private_file.h"

#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lanyard {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> ioFault(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Misconfigured, QStringLiteral("%1: %2").arg(plainText(path), reason));
}

/// A folder that is not there yet holds no file. Something else in its place, or a folder that may
/// not be entered, hides whether there is one.
Result<void> checkWayTo(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        const QString parent = info.absolutePath();
        return parent == info.absoluteFilePath() ? Result<void>() : checkWayTo(parent);
    }
    if (!info.isDir()) {
        return ioFault(folder, QStringLiteral("is a file where a folder should be"));
    }
    if (!info.isExecutable()) {
        return ioFault(folder, QStringLiteral("may not be entered"));
    }
    return {};
}

/// A full disk takes a part and names no reason; what is asked to take the rest does.
bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Up to the point where only commit() is left.
Result<void> writeBeside(QSaveFile &file, QByteArrayView bytes)
{
    const QString path = file.fileName();
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    if (!file.open(QIODevice::WriteOnly)) {
        return ioFault(path, file.errorString());
    }
    // Qt 6.4's commit() takes no notice of a write that fails only when the buffer is written out,
    // so that is done before.
    if (!file.setPermissions(ownerOnly) || !writeAll(file, bytes) || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return ioFault(path, reason);
    }
    return {};
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    if (info.exists()) {
        return ioFault(path, QStringLiteral("is a file where a folder should be"));
    }
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath()) {
        return ioFault(path, QStringLiteral("there is no such folder"));
    }
    if (auto made = makePrivateFolder(parent); !made) {
        return made;
    }
    const bool isMade = QDir().mkdir(path, ownerOnly | QFile::ExeOwner);
    const QString reason = qt_error_string(); // the system's last one
    // Another process may be making it as well, so its being there is what counts.
    if (!isMade && !QFileInfo(path).isDir()) {
        return ioFault(path, QStringLiteral("the folder cannot be made: ") + reason);
    }
    return {};
}

Result<std::optional<QByteArray>> readPrivateFile(const QString &path, qsizetype largest)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (auto way = checkWayTo(info.absolutePath()); !way) {
            return fail(way.error());
        }
        return std::nullopt;
    }
    if (!info.isFile()) {
        return ioFault(path,
                       info.isDir() ? QStringLiteral("is a folder where a file should be")
                                    : QStringLiteral("is no regular file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return ioFault(path, file.errorString());
    }
    // No read(largest): that makes room for all it may read before it reads.
    QByteArray bytes = file.size() > largest ? QByteArray() : file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return ioFault(path, file.errorString());
    }
    if (file.size() > largest) {
        return ioFault(path, QStringLiteral("is larger than %1 bytes").arg(largest));
    }
    return bytes;
}

Result<void> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path); // syncs, and renames at the end
    if (auto written = writeBeside(file, bytes); !written) {
        return written;
    }
    if (!file.commit()) {
        return ioFault(path, file.errorString());
    }
    return {};
}

Result<QString> setAsidePrivateFile(const QString &path, QLatin1String what)
{
    for (int number = 1; number < 1000; ++number) {
        const QString target = path + QStringLiteral(".broken-%1").arg(number);
        // QFile::rename() never replaces a file.
        if (!QFile::exists(target) && QFile::rename(path, target)) {
            qCWarning(logIo).noquote() << what << "was damaged and is set aside";
            return target;
        }
    }
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1 is damaged, and cannot be set aside: rename %2 yourself")
                    .arg(what, plainText(path)));
}

Result<void> probePrivateFile(const QString &path, qsizetype size)
{
    QSaveFile file(path);
    auto written = writeBeside(file, QByteArray(size, ' '));
    file.cancelWriting();
    return written;
}

} // namespace lanyard
