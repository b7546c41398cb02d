#include "io/folder_sync.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

Result<void> syncFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
    const int number = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!isSynced) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1: %2").arg(plainText(folder), qt_error_string(number)));
    }
    return {};
}

} // namespace lanyard
