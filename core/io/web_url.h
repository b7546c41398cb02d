#pragma once

/// Which URLs of the web may be asked for, and which are one origin.
/// Source:  RFC 8252 §7.3, RFC 6454 §4

#include <QUrl>

namespace lanyard {

/// https anywhere, http on loopback; with a host and without user information.
[[nodiscard]] bool isSafeWebUrl(const QUrl &url);

/// RFC 6454 §4: scheme, host and port, where a missing port is the scheme's own.
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

} // namespace lanyard
