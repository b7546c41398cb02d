#include "io/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lanyard {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> ioFault(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Internal, QStringLiteral("%1: %2").arg(plainText(path), reason));
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
    // Another process may be making it as well, so its being there is what counts.
    if (!QDir().mkdir(path, ownerOnly | QFile::ExeOwner) && !QFileInfo(path).isDir()) {
        return ioFault(path, QStringLiteral("the folder cannot be made"));
    }
    return {};
}

Result<std::optional<QByteArray>> readPrivateFile(const QString &path, qsizetype largest)
{
    QFile file(path);
    if (!file.exists()) {
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return ioFault(path, file.errorString());
    }
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return ioFault(path, file.errorString());
    }
    if (bytes.size() > largest) {
        return ioFault(path, QStringLiteral("is larger than %1 bytes").arg(largest));
    }
    return bytes;
}

Result<void> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    // Writes beside the file, syncs and renames. Qt 6.4's commit() takes no notice of a write that
    // fails only when the buffer is written out, so that is done before.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return ioFault(path, file.errorString());
    }
    if (!file.setPermissions(ownerOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()
        || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return ioFault(path, reason);
    }
    if (!file.commit()) {
        return ioFault(path, file.errorString());
    }
    return {};
}

} // namespace lanyard
