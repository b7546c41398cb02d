#pragma once

/// Successful or refused answer of the token endpoint.
/// Source:  RFC 6749 §5.1, §5.2, §6; OIDC Core §3.1.3.3; RFC 9449 §5
/// Shape:   JSON object (or a form, where the provider file says so); `access_token`, `token_type`
///          required; "scope" absent = as requested
/// Units:   `expires_in` is seconds from receipt (a number, or digits in a string: quirks);
///          expiresAt is a UTC instant; absent, zero or less = unknown, never "for ever"; ten years
///          at most
/// Errors:  InvalidResponse; TokenRejected (invalid_grant), Misconfigured (invalid_client,
///          unauthorized_client, invalid_scope), InteractionRequired, ServerError, RateLimited,
///          RequestRefused (every other definite 4xx); of the device grant also
///          AuthorizationDenied (access_denied), TimedOut (expired_token)
/// Owner:   value type; moves, never copies (holds Secrets)

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard::oauth {

/// What came over the wire, told in this folder's terms (io makes it, flow hands it on).
struct TokenEndpointAnswer {
    int status = 0;
    QByteArray contentType; ///< as sent, parameters included
    QByteArray body;
    QDateTime receivedAt; ///< UTC
};

enum class TokenResponseFormat { Json, Form }; ///< `token_response` of a provider file
enum class Grant { AuthorizationCode, DeviceCode, RefreshToken, ClientCredentials };
/// What went along with the request; a token may be bound to a key only where one was shown
/// (RFC 9449 §5).
enum class KeyProof { None, Dpop };

struct TokenResponse {
    Secret accessToken; ///< access_token, VSCHAR
    QString tokenType; ///< token_type as sent, Bearer or DPoP; compared without case
    std::optional<std::chrono::seconds> expiresIn; ///< expires_in; nullopt = unknown
    std::optional<QDateTime> expiresAt; ///< that much after receipt
    Secret refreshToken; ///< refresh_token; empty = keep the old one (§6)
    QStringList scope; ///< scope, or the requested one when absent (§5.1)
    Secret idToken; ///< id_token, not validated yet; empty = none
};

/// A form is accepted only with TokenResponseFormat::Form; an *error* is read from any label.
[[nodiscard]] Result<TokenResponse> parseTokenResponse(const TokenEndpointAnswer &answer,
                                                       TokenResponseFormat format, Grant grant,
                                                       const QStringList &requestedScope,
                                                       KeyProof proof = KeyProof::None);

/// The error of §5.2 (also with status 200, as GitHub sends it), or what the status alone says.
[[nodiscard]] Error parseTokenError(const TokenEndpointAnswer &answer, Grant grant);

/// Is something that was asked for not granted? (offline_access is not counted: some leave it out
/// although the refresh token came.)
[[nodiscard]] QStringList missingScope(const QStringList &requested, const QStringList &granted);
/// What was granted beyond that; likewise.
[[nodiscard]] QStringList excessScope(const QStringList &requested, const QStringList &granted);

} // namespace lanyard::oauth
