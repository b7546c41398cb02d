#pragma once

/// Bytes that must not leak: move-only, wiped, unprintable.
/// Shape:   any bytes, empty allowed
/// Owner:   deep-copied in; wiped on destruction, on assignment and when moved from
/// Limit:   Qt's own buffers (a QByteArray a token was parsed from, a socket's queue) are not
///          wiped, and a debugger of the same user reads everything.
/// Errors:  copy, `qDebug() <<` and conversion to QString do not compile.

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QDebug;
class QString;

namespace lanyard {

class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the bytes and wipes `bytes` where nobody shares them.
    [[nodiscard]] static Secret take(QByteArray &&bytes);

    /// A second owner, asked for by name.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// The only way in. Every use says in a comment on its line where the bytes go.
    /// The view dies with this Secret.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Compares in a time that depends on the sizes only.
    [[nodiscard]] bool equals(QByteArrayView other) const;

private:
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way the optimiser may not drop.
void wipeMemory(void *memory, std::size_t size) noexcept;

/// Overwrites and empties them. Where somebody shares the buffer, it stays as it is.
void wipeBytes(QByteArray &bytes) noexcept;

/// Compares in a time that depends on the sizes only.
[[nodiscard]] bool constantTimeEquals(QByteArrayView left, QByteArrayView right);

void operator<<(const QDebug &, const Secret &) = delete;

} // namespace lanyard
