#pragma once

/// The one place where plain http is let through: this machine.
/// Source:  RFC 8252 §7.3, §8.3

#include <QUrl>

namespace lanyard {

/// http://127.0.0.1…, http://[::1]… or http://localhost…
[[nodiscard]] bool isLoopbackHttp(const QUrl &url);

/// A native client's redirect URI: as above, with a path and nothing behind it. Providers compare
/// it byte for byte (RFC 9700 §2.1), so what a QUrl or a browser would write in another way (dot
/// segments, RFC 3986 §5.2.4) is none.
[[nodiscard]] bool isLoopbackRedirectUri(const QString &text);

} // namespace lanyard
