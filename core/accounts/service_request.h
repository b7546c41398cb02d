#pragma once

/// What is needed to add a service account.
/// Source:  RFC 6749 §4.4; RFC 7523 §2.2 with a key
/// Owner:   value type; secret and key are shared

#include "accounts/sign_in.h"
#include "oauth/client_authentication.h"
#include "oauth/token_request.h"

#include <QString>

#include <optional>

namespace lanyard {

struct ServiceRequest {
    QString issuer; ///< whose document names the token endpoint; or empty, and
    QString tokenEndpoint; ///< the endpoint itself
    /// With secret or key; `method` is chosen.
    oauth::ClientAuthentication client;
    /// How a secret is sent. nullopt = as the provider's document says that it takes it; where
    /// there is no document, Basic, and in the body where that is refused.
    std::optional<oauth::ClientAuthenticationMethod> secretMethod{};
    oauth::ServiceAccess access;
    QString name; ///< of the account; empty = the provider's host
    SignInRequest::Unsaved unsaved = SignInRequest::Unsaved::KeepInMemory;
};

} // namespace lanyard
