#pragma once

/// Tells a provider to forget a token. Best effort: signing out never depends on it.
/// Source:  RFC 7009
/// Errors:  those of revocation_request.h and network_access.h; NotFound when the provider has no
///          revocation endpoint

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "oauth/revocation_request.h"

namespace lanyard {

void revokeToken(const FlowClient &client, Secret token, oauth::TokenTypeHint hint,
                 NetworkAccess &network, Clock &clock, RandomSource &random, QObject *context,
                 Reply<void> reply);

} // namespace lanyard
