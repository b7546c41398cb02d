#pragma once

/// Which URLs of the web may be asked for, which are one origin, and which hosts one owner's.
/// Source:  RFC 8252 §7.3, RFC 6454 §4, https://publicsuffix.org

#include <QUrl>

namespace lanyard {

/// https anywhere, http on loopback; with a host and without user information.
[[nodiscard]] bool isSafeWebUrl(const QUrl &url);

/// RFC 6454 §4: scheme, host and port, where a missing port is the scheme's own.
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

/// The same host, or two names below one registrable domain: as far as Qt's list of public suffixes
/// knows, whoever owns the one owns the other. An address and a name without a dot are their own
/// owners.
[[nodiscard]] bool isSameSite(const QUrl &left, const QUrl &right);

} // namespace lanyard
