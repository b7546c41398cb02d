#pragma once

/// What stands under the key of an item that is kept as several: which parts count, and what they
/// have to add up to.
/// Shape:   14 bytes of magic with a version, then a generation (`A`, `B`, or `-`: erased), the
///          number of parts (2 bytes) and of bytes (4 bytes), both big-endian, and the SHA-256 of
///          the bytes
/// Errors:  VaultFailed: a head of a newer version, or none of ours behind the magic
/// Owner:   value type; holds no secret, though the sum of one

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard {

enum class SplitGeneration : char { None = '-', A = 'A', B = 'B' };

struct SplitHead {
    SplitGeneration generation = SplitGeneration::None;
    int parts = 0;
    qsizetype size = 0;
    QByteArray sum; ///< SHA-256

    [[nodiscard]] QByteArray toBytes() const;
    /// nullopt = the item is no head, but the value itself.
    [[nodiscard]] static Result<std::optional<SplitHead>> fromBytes(QByteArrayView item);

    /// Of a value that is kept in parts of up to `partSize` bytes.
    [[nodiscard]] static SplitHead of(const Secret &value, SplitGeneration generation,
                                      qsizetype partSize);
    [[nodiscard]] bool isOf(const Secret &value) const;

    friend bool operator==(const SplitHead &, const SplitHead &) = default;
};

/// Where a part is kept.
[[nodiscard]] QString splitPartKey(const QString &key, SplitGeneration generation, int number);
/// The one to write while this one counts.
[[nodiscard]] SplitGeneration otherGeneration(SplitGeneration generation);
/// Would it be taken for a head where it is the value itself?
[[nodiscard]] bool looksLikeSplitHead(QByteArrayView value);

} // namespace lanyard
