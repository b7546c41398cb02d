#pragma once

/// base64url without padding, canonical only.
/// Source:  RFC 4648 §5, RFC 7515 §2
/// Errors:  InvalidResponse for padding, other alphabets, or left-over bits that are not zero

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lanyard {

[[nodiscard]] QByteArray base64UrlEncode(QByteArrayView bytes);
[[nodiscard]] Result<QByteArray> base64UrlDecode(QByteArrayView text);

} // namespace lanyard
