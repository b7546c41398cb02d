#pragma once

/// What a resource answers where the person has to sign in anew, or in another way, for it.
/// Source:  RFC 9470 §3 (insufficient_user_authentication: acr_values, max_age); RFC 9110 §11.6.1
///          (WWW-Authenticate); `claims` is Microsoft's: what to ask the provider for (OIDC Core
///          §5.5) in base64
/// Shape:   the field's value, all of it as auth_challenge.h reads it; several fields joined by
///          commas; 8 KiB at most, claims 4 KiB
/// Errors:  InvalidResponse for what is no such field; RequestRefused, with the `error` it has, for
///          one that asks for no sign-in (an invalid_token wants another token, and that is all)
/// Owner:   value type

#include "base/result.h"
#include "oauth/authentication_request.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lanyard::oauth {

/// `error` of RFC 9470 §3.
inline constexpr auto insufficientAuthentication = "insufficient_user_authentication";

struct AuthenticationChallenge {
    AuthenticationRequirements required{};
    QByteArray claims{}; ///< a JSON object to be handed on as it is; empty = none

    friend bool operator==(const AuthenticationChallenge &, const AuthenticationChallenge &)
        = default;
};

/// The first challenge (Bearer or DPoP) in the field that asks for a sign-in.
[[nodiscard]] Result<AuthenticationChallenge> parseAuthenticationChallenge(QByteArrayView field);

/// What to ask the provider for. A challenge that names nothing wants somebody to sign in anew.
[[nodiscard]] AuthenticationRequest answering(const AuthenticationChallenge &challenge);

/// The same for what asks the same; SHA-256 in base64url.
[[nodiscard]] QString fingerprint(const AuthenticationChallenge &challenge);

/// For a person, without what nobody can read: `acr_values="urn:mfa", max_age=300`.
[[nodiscard]] QString description(const AuthenticationChallenge &challenge);

} // namespace lanyard::oauth
