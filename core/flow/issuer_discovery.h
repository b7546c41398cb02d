#pragma once

/// Asks the host of an e-mail address or a URL who signs its people in.
/// Source:  OIDC Discovery §2; RFC 7033 §4, §9.1 (https only)
/// Errors:  NotFound (the host answers 404, or names nobody), InvalidResponse, Misconfigured (no
///          such address), Network, TlsRefused, ServerError, RateLimited

#include "base/clock.h"
#include "base/result.h"
#include "io/network_access.h"

namespace lanyard {

/// The issuer still has to prove itself by its own discovery document.
void discoverIssuer(const QString &emailOrUrl, NetworkAccess &network, Clock &clock,
                    QObject *context, Reply<QString> reply);

} // namespace lanyard
