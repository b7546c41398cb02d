#pragma once

/// Why a certificate was not accepted, in words that help.
/// Source:  RFC 5280 §6 (path validation), RFC 6125 (names)
/// Errors:  makes TlsRefused

#include "base/error.h"

#include <QList>
#include <QSslError>
#include <QString>

namespace lanyard {

/// An empty system store makes every certificate unknown, and that is what has to be said then.
enum class SystemAuthorities { Present, Missing };

[[nodiscard]] Error describeTlsErrors(const QList<QSslError> &errors, const QString &host,
                                      SystemAuthorities authorities);

} // namespace lanyard
