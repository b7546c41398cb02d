#pragma once

/// Looks into every piece of memory of this process at the moment it is given back, before the
/// allocator gets it: the bytes are still ours to read, and nothing is read that is gone.
/// Shape:   replaces free, realloc and operator delete of the whole program, Qt's calls included;
///          with AddressSanitizer, which owns free, operator delete only
/// Owner:   one at a time

#include <QByteArrayView>

namespace lanyard {

/// What is looked for while this lives.
class FreedMemory {
public:
    /// The bytes, and the same in UTF-16 (what a QString of them holds).
    explicit FreedMemory(QByteArrayView canary); ///< 8 to 256 bytes, which are copied
    ~FreedMemory();
    FreedMemory(const FreedMemory &) = delete;
    FreedMemory &operator=(const FreedMemory &) = delete;

    /// How many pieces still held the canary when they were given back.
    [[nodiscard]] int sightings() const;
    /// Pieces that were looked at: a watch that sees nothing freed proves nothing.
    [[nodiscard]] int pieces() const;

    /// Whether what Qt and C give back is seen, too.
    [[nodiscard]] static bool seesEverything();
};

} // namespace lanyard
