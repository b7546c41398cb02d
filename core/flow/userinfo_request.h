#pragma once

/// Asks the user-info endpoint who this is.
/// Source:  OIDC Core §5.3 (also as a signed token, §5.3.2), §5.6.2; RFC 6750 §2.1 (Bearer in the
///          header, never in the URL); RFC 9449 §7.1, §9 (DPoP in the same place)
/// Errors:  RequestRefused with code "invalid_token" on a 401 (refresh once, try once more), but
///          InteractionRequired with code "insufficient_user_authentication" where it asks for
///          another sign-in (RFC 9470), and its detail says which; those of userinfo.h,
///          network_access.h and, for a signed answer, provider_directory.h

#include "base/clock.h"
#include "base/result.h"
#include "flow/dpop_prover.h"
#include "flow/provider_directory.h"
#include "io/network_access.h"
#include "oauth/provider_metadata.h"
#include "oauth/userinfo.h"

#include <QMap>

#include <memory>

namespace lanyard {

struct UserInfoQuestion {
    oauth::ProviderMetadata provider;
    QString clientId; ///< the audience of a signed answer
    QString expectedSubject; ///< the ID token's; empty = none told it beforehand
    QMap<QString, QString> claimNames{}; ///< a plain-OAuth file's userinfo_claims; else empty
    QList<QUrl> claimSources{}; ///< a file's claim_sources: origins that may vouch for claims
    std::shared_ptr<DpopProver> dpop{}; ///< of the key that the token is bound to; null = Bearer
};

/// The references must outlive `context`.
void requestUserInfo(UserInfoQuestion question, const Secret &accessToken, NetworkAccess &network,
                     ProviderDirectory &directory, Clock &clock, QObject *context,
                     Reply<oauth::UserInfo> reply);

} // namespace lanyard
