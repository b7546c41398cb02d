#pragma once

/// Bodies of the grants that Qt NetworkAuth does not make.
/// Source:  RFC 6749 §4.4.2 (client credentials); RFC 8707 §2 (`resource`); `audience` is what
///          Auth0 and others ask for in its place
/// Shape:   application/x-www-form-urlencoded; who the client is comes with its authentication

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard::oauth {

/// What a service account's token is for.
struct ServiceAccess {
    QStringList scope; ///< empty = what the provider gives by itself
    QString audience; ///< empty = none
    QStringList resources; ///< absolute URIs

    friend bool operator==(const ServiceAccess &, const ServiceAccess &) = default;
};

/// Errors: Misconfigured, naming what cannot be asked for
[[nodiscard]] Result<void> checkServiceAccess(const ServiceAccess &access);

[[nodiscard]] QByteArray clientCredentialsRequest(const ServiceAccess &access);

} // namespace lanyard::oauth
