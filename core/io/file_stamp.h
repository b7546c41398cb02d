#pragma once

/// Whether a file is still as it was, without reading it: so cheap that it can be asked each time.
/// Shape:   another file in its place, another size and another time of its last change all count
/// Note:    the clock of a file system may tick no more often than a hundred times a second. Where
///          nothing in the file would change, restamp() says by itself that something has

#include <QString>

#include <cstdint>

namespace lanyard {

struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t file = 0; ///< 0 = there is none
    std::int64_t size = 0;
    std::int64_t modified = 0; ///< ns

    [[nodiscard]] static FileStamp of(const QString &path);

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// From now on FileStamp::of() gives another one than before. Nothing happens where there is no
/// such file.
void restamp(const QString &path);

} // namespace lanyard
