#pragma once

/// Asks the user-info endpoint who this is.
/// Source:  OIDC Core §5.3.1, RFC 6750 §2.1 (Bearer in the header, never in the URL)
/// Errors:  RequestRefused with code "invalid_token" on any 401 (refresh once, try once more);
///          those of userinfo.h and network_access.h

#include "base/clock.h"
#include "base/result.h"
#include "io/network_access.h"
#include "oauth/provider_metadata.h"
#include "oauth/userinfo.h"

#include <QMap>

namespace lanyard {

/// `claimNames` is a plain-OAuth file's userinfo_claims; empty = OpenID Connect.
void requestUserInfo(const oauth::ProviderMetadata &provider,
                     const QMap<QString, QString> &claimNames, const Secret &accessToken,
                     const QString &expectedSubject, NetworkAccess &network, Clock &clock,
                     QObject *context, Reply<oauth::UserInfo> reply);

} // namespace lanyard
