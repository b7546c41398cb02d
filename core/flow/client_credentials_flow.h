#pragma once

/// A service account's token: the client asks for itself, about nobody.
/// Source:  RFC 6749 §4.4; RFC 7523 §2.2 where it proves itself by a key
/// Shape:   one request, sent once; a refresh token that comes along is left out (§4.4.3)
/// Errors:  those of token_response.h for this grant, of network_access.h and of jws_signer.h

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "oauth/token_request.h"

namespace lanyard {

/// `network` and `clock` must outlive `context`; `random` is asked before this returns.
void requestServiceToken(const FlowClient &client, const oauth::ServiceAccess &access,
                         NetworkAccess &network, Clock &clock, RandomSource &random,
                         QObject *context, Reply<oauth::TokenResponse> reply);

} // namespace lanyard
