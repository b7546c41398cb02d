#pragma once

/// Does a URL stay on this machine? Plain http is let through only there.
/// Source:  RFC 8252 §7.3, §8.3

#include <QUrl>

namespace lanyard {

/// `localhost`, 127.0.0.0/8 or [::1].
[[nodiscard]] bool isLoopback(const QUrl &url);

/// https anywhere, http on loopback; with a host and without user information.
[[nodiscard]] bool isSafeWebUrl(const QUrl &url);

/// RFC 6454 §4: scheme, host and port, where a missing port is the scheme's own.
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

} // namespace lanyard
