#include "base/secret.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lanyard {

void wipeMemory(void *memory, std::size_t size) noexcept
{
    // Writes through a volatile pointer are observable behaviour, so they cannot be elided
    // although the memory is freed right after.
    auto *byte = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < size; ++i) {
        byte[i] = 0;
    }
}

void wipeBytes(QByteArray &bytes) noexcept
{
    if (!bytes.isNull() && bytes.isDetached()) {
        // The room before and behind, too: what was cut off the ends still lies there.
        const auto &block = bytes.data_ptr();
        wipeMemory(bytes.data() - block.freeSpaceAtBegin(),
                   static_cast<std::size_t>(block.freeSpaceAtBegin() + bytes.size()
                                            + block.freeSpaceAtEnd()));
    }
    bytes = QByteArray();
}

bool constantTimeEquals(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    }
    return difference == 0;
}

Secret::Secret(QByteArrayView bytes) :
    m_bytes(bytes.isEmpty() ? nullptr : new char[static_cast<std::size_t>(bytes.size())]),
    m_size(bytes.size())
{
    std::copy_n(bytes.data(), m_size, m_bytes.get());
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept :
    m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipeBytes(bytes);
    return secret;
}

Secret Secret::clone() const
{
    return Secret(reveal()); // goes into the second Secret only
}

QByteArrayView Secret::reveal() const
{
    return QByteArrayView(m_bytes.get(), m_size);
}

bool Secret::equals(QByteArrayView other) const
{
    return constantTimeEquals(reveal(), other); // stays inside the comparison
}

void Secret::wipe() noexcept
{
    if (m_bytes) {
        wipeMemory(m_bytes.get(), static_cast<std::size_t>(m_size));
    }
    m_bytes.reset();
    m_size = 0;
}

} // namespace lanyard
