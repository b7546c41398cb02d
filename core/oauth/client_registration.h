#pragma once

/// A client that a provider makes for us because we asked it to.
/// Source:  RFC 7591 §2, §3; OpenID Connect Dynamic Client Registration 1.0 §2, §3; of the two
///          registration_ members RFC 7592 §3
/// Shape:   JSON objects both ways. Of the answer client_id is required; of what it leaves out we
///          take it that it is as asked. `scope` is neither sent nor read: where it is sent some
///          providers withhold what they give everybody, and some say in it only what is optional
/// Units:   client_secret_expires_at is seconds since 1970 (a number, or digits in a string:
///          quirks); 0 or absent = never
/// Errors:  Misconfigured with Cause::NotRegistered where the provider refuses us, `code` and
///          `status` saying how; the same cause with InvalidResponse where its answer is of no use;
///          ServerError and RateLimited as ever
/// Owner:   value types; ClientRegistration moves, never copies (holds a Secret)

#include "base/result.h"
#include "base/secret.h"
#include "oauth/client_authentication.h"
#include "oauth/provider_metadata.h"
#include "oauth/token_response.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lanyard::oauth {

struct RegistrationRequest {
    QString clientName; ///< client_name: what people read on the provider's pages
    QStringList redirectUris; ///< redirect_uris, the one we cannot do without first
    QStringList grantTypes; ///< grant_types
    ClientAuthenticationMethod method
        = ClientAuthenticationMethod::None; ///< token_endpoint_auth_method
};

struct ClientRegistration {
    ClientAuthentication client; ///< client_id, token_endpoint_auth_method, client_secret
    std::optional<QDateTime> secretExpiresAt; ///< client_secret_expires_at, UTC; nullopt = never
    QStringList redirectUris; ///< of those that were asked for
    QUrl configurationEndpoint; ///< registration_client_uri; empty = none that is of use
    Secret registrationAccessToken; ///< registration_access_token; empty where that is

    [[nodiscard]] ClientRegistration clone() const;
};

/// A native client (OIDC Registration §2: application_type) at this provider. No secret, unless the
/// provider lists its methods and `none` is not among them. With the device grant, where there is
/// one.
[[nodiscard]] RegistrationRequest nativeClient(const ProviderMetadata &provider,
                                               const QString &clientName,
                                               const QStringList &redirectUris);

/// The body of the POST, as JSON.
[[nodiscard]] QByteArray registrationBody(const RegistrationRequest &request);

/// What the provider made of `request`. The same answer comes when a registration is
/// read (RFC 7592 §3).
[[nodiscard]] Result<ClientRegistration> parseClientRegistration(const TokenEndpointAnswer &answer,
                                                                 const RegistrationRequest &request,
                                                                 const ProviderMetadata &provider);

} // namespace lanyard::oauth
