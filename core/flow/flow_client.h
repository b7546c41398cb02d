#pragma once

/// Who asks a provider, and how: what every conversation with its token endpoint needs to know.
/// Source:  RFC 6749 §2.3, §3.2.1; RFC 7523 §2.2; RFC 9449 §5

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "flow/dpop_prover.h"
#include "io/network_access.h"
#include "oauth/client_authentication.h"
#include "oauth/provider_metadata.h"
#include "oauth/token_response.h"

#include <memory>

namespace lanyard {

struct FlowClient {
    oauth::ProviderMetadata provider;
    oauth::ClientAuthentication authentication;
    oauth::TokenResponseFormat tokenResponseFormat = oauth::TokenResponseFormat::Json;
    std::shared_ptr<DpopProver>
        dpop{}; ///< of the key for its tokens; null = they are bound to none
    bool onlyBoundTokens = false; ///< a provider file's dpop_bound_access_tokens
};

/// One conversation with `endpoint` alone, in which every body says who the client is: code
/// exchange, refresh and revocation alike (RFC 7009 §2.1).
[[nodiscard]] RequestPolicy authenticatedPolicy(const QUrl &endpoint,
                                                const oauth::ClientAuthentication &client);

/// The same with the token endpoint, and with a proof for one request where tokens are bound.
/// Errors: those of dpop_proof.h
[[nodiscard]] Result<RequestPolicy> tokenPolicy(const FlowClient &client);

/// Posts `form` to `endpoint` once, as this client.
/// Errors: those of network_access.h and of jws_signer.h. `network` and `clock` must outlive
///         `context`; `random` is asked before this returns
void postAsClient(const FlowClient &client, const QUrl &endpoint, QByteArray form,
                  NetworkAccess &network, Clock &clock, RandomSource &random, QObject *context,
                  Reply<HttpReply> reply);

/// `body` with the proof that belongs to this one request alone, where a key is the client's proof;
/// else `body` as it is.
/// Errors: those of jws_signer.h
[[nodiscard]] Result<QByteArray> withAssertion(const FlowClient &client, QByteArray body,
                                               const QDateTime &now, RandomSource &random);

} // namespace lanyard
