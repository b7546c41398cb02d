#pragma once

/// A person's phone that is held before a QR code: npm jsqr, which never saw our drawing code.

#include <QByteArray>

namespace lanyard {

/// `rows`: a line of 0 (light) and 1 (dark) for each row, each of them `pixels` pixels square.
/// Empty when it sees no code.
[[nodiscard]] QByteArray readByPhone(const QByteArray &rows, int pixels);

} // namespace lanyard
