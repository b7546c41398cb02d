#pragma once

/// The one place where plain http is let through: this machine.
/// Source:  RFC 8252 §7.3, §8.3

#include <QUrl>

namespace lanyard {

/// http://127.0.0.1…, http://[::1]… or http://localhost…
[[nodiscard]] bool isLoopbackHttp(const QUrl &url);

} // namespace lanyard
