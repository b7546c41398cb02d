#pragma once

/// As which client a provider is tried: the one that a person names, the one that the provider made
/// for this Lanyard before, or one that it makes now (RFC 7591), which is kept for the next
/// sign-in there.
/// Errors:  those of flow/client_registration_flow.h; Misconfigured where nobody knows one

#include "accounts/environment.h"
#include "base/result.h"
#include "oauth/client_authentication.h"
#include "oauth/provider_metadata.h"

#include <QList>
#include <QUrl>

namespace lanyard {

struct TrialWish {
    oauth::ProviderMetadata provider;
    QString clientId; ///< empty = it is looked for
    QUrl redirectUri; ///< without a port, which any is right for
    QList<QUrl> endpointOrigins; ///< of provider files
};

/// The environment must outlive `context`.
void findTrialClient(const TrialWish &wish, const Environment &environment, QObject *context,
                     Reply<oauth::ClientAuthentication> reply);

} // namespace lanyard
