#pragma once

/// What a provider publishes about itself.
/// Source:  OpenID Connect Discovery §3, §4; RFC 8414 §2, §3
/// Shape:   JSON object; issuer, authorization_endpoint, token_endpoint required; jwks_uri is
///          required with OpenID Connect. Absent capability lists mean nothing: S256 is sent
///          anyway.
/// Errors:  InvalidResponse (names the member), IssuerMismatch, Misconfigured (a bad issuer)
/// Owner:   value type

#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lanyard::oauth {

struct ProviderMetadata {
    QString issuer; ///< as written, compared exactly; empty with plain OAuth 2.0
    QUrl authorizationEndpoint; ///< authorization_endpoint
    QUrl tokenEndpoint; ///< token_endpoint
    QUrl userinfoEndpoint; ///< userinfo_endpoint; empty = none
    QUrl jwksUri; ///< jwks_uri; empty with plain OAuth 2.0
    QUrl revocationEndpoint; ///< revocation_endpoint, RFC 8414 §2; empty = none
    QUrl endSessionEndpoint; ///< end_session_endpoint; empty = none
    QUrl deviceAuthorizationEndpoint; ///< device_authorization_endpoint, RFC 8628 §4; empty = none
    /// registration_endpoint, RFC 7591 §3; empty = none, or none that makes sense
    QUrl registrationEndpoint;
    std::optional<QStringList> scopesSupported; ///< scopes_supported
    std::optional<QStringList>
        idTokenSigningAlgValuesSupported; ///< id_token_signing_alg_values_supported
    std::optional<QStringList> tokenEndpointAuthMethodsSupported;
    std::optional<QStringList> tokenEndpointAuthSigningAlgValuesSupported; ///< private_key_jwt
    std::optional<QStringList> codeChallengeMethodsSupported;
    bool authorizationResponseIssParameterSupported = false; ///< RFC 9207 §3
    /// pushed_authorization_request_endpoint, RFC 9126 §5; empty = none, or none that is of use
    /// where nobody requires it
    QUrl pushedAuthorizationRequestEndpoint;
    bool requirePushedAuthorizationRequests = false; ///< require_pushed_authorization_requests
    /// dpop_signing_alg_values_supported, RFC 9449 §5.1; empty = tokens are bound to no key there,
    /// or the list makes no sense: nothing wrong in it ends a sign-in
    QStringList dpopSigningAlgValuesSupported;

    [[nodiscard]] bool isOpenIdProvider() const { return !issuer.isEmpty() && !jwksUri.isEmpty(); }
};

/// An issuer a person or a file named: https (or loopback http), a host, no user-info, no query,
/// no fragment. Returned as written. A bare "sso.example.com" is *not* an issuer here.
/// Errors: Misconfigured
[[nodiscard]] Result<QString> parseIssuer(const QString &text);

/// Absolute, https (loopback http when `allowLoopback`), a host, no user-info, no fragment.
[[nodiscard]] Result<QUrl> parseEndpoint(const QString &text, QLatin1String name,
                                         bool allowLoopback);

/// Where to look, in this order: OIDC Discovery §4, then RFC 8414 §3.1 for both suffixes.
[[nodiscard]] QList<QUrl> discoveryUrls(const QString &issuer);

/// The document found at one of them, believed only if its issuer equals `issuer` to the letter.
[[nodiscard]] Result<ProviderMetadata> parseProviderMetadata(QByteArrayView body,
                                                             const QString &issuer);

} // namespace lanyard::oauth
