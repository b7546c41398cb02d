#include "io/file_stamp.h"

#include <QFile>

#include <array>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

namespace lanyard {

namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    struct stat seen = {};
    if (::stat(QFile::encodeName(path).constData(), &seen) != 0) {
        return {};
    }
    return {seen.st_dev, seen.st_ino, seen.st_size,
            seen.st_mtim.tv_sec * nanoseconds + seen.st_mtim.tv_nsec};
}

void restamp(const QString &path)
{
    timespec now = {};
    // By our own clock: that of a file system may stand still for longer than a change takes.
    ::clock_gettime(CLOCK_REALTIME, &now);
    const std::array<timespec, 2> times{now, now};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
}

} // namespace lanyard
