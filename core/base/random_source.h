#pragma once

/// Unpredictable bytes, as a seam.
/// Source:  RFC 7636 §7.1, RFC 6749 §10.10: state, nonce and verifier carry 256 bits.

#include <QByteArray>

namespace lanyard {

class RandomSource {
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's generator. QAbstractOAuth's own is seeded with the clock on Qt 6.4
/// (CVE-2024-36048) and is never used.
class SystemRandomSource final : public RandomSource {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace lanyard
