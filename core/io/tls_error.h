#pragma once

/// Why a certificate was not accepted, in words that help.
/// Source:  RFC 5280 §6 (path validation), RFC 6125 (names)
/// Errors:  makes TlsRefused

#include "base/error.h"

#include <QList>
#include <QSslError>
#include <QString>
#include <QUrl>

namespace lanyard {

/// An empty system store makes every certificate unknown, and that is what has to be said then.
enum class SystemAuthorities { Present, Missing };

[[nodiscard]] Error describeTlsErrors(const QList<QSslError> &errors, const QString &host,
                                      SystemAuthorities authorities);

/// Of a handshake that failed, what Qt says of it: OpenSSL's word for a first record that is none,
/// "HTTP/1.1 400" instead of a server hello. Qt has no value for it.
[[nodiscard]] bool isNoTlsByText(const QString &said);
[[nodiscard]] Error describeNoTls(const QUrl &url);

} // namespace lanyard
