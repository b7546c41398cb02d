#pragma once

/// A provider as a value, read from a JSON file. The keys are the standards' metadata names.
/// Source:  OIDC Discovery §3, RFC 8414 §2 for the names; quirks for the rest
/// Shape:   `name`; `issuer` *or* endpoints; `client_id`, `client_secret`,
///          `token_endpoint_auth_method`; `scope` (a string); `authorization_parameters` (object,
///          null removes); `redirect_uris` and `post_logout_redirect_uris` (loopback; a port that
///          is left out is any free one); `userinfo_claims`; `endpoint_origins`, `claim_sources`
///          (https origins); `token_response` ("json", "form"); `dpop_bound_access_tokens` (true,
///          false); `registration` (a URL). An `issuer` may hold `{tenant}` once: then the person
///          is asked, `tenant_help` says for what, and `tenant_pattern` (a regular expression) says
///          what the whole answer looks like
/// Errors:  Misconfigured, naming file and field; an unknown key is an error
/// Owner:   value type; the (non-confidential) secret is shared

#include "base/result.h"
#include "base/secret.h"
#include "oauth/client_authentication.h"
#include "oauth/provider_metadata.h"
#include "oauth/token_response.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace lanyard {

struct Provider {
    QString id; ///< the file's base name; for a bare issuer its host and path
    bool isListed = true; ///< by a file; false: a bare issuer
    QString name; ///< for people
    QString issuer; ///< as in the file, may hold `{tenant}`; empty with plain OAuth 2.0
    QString tenant; ///< that was put in place of `{tenant}`
    QString tenantHelp; ///< `tenant_help`: what to ask the person for; English
    QString tenantPattern; ///< `tenant_pattern`; empty = anything that makes an issuer
    oauth::ProviderMetadata endpoints; ///< what the file lists itself; empty = discover
    QString clientId; ///< empty = the person is asked once
    enum class Client {
        FromFile, ///< or from nowhere yet
        Answered, ///< for this attempt; remembered once a sign-in with it has worked
        Remembered,
        Refused, ///< remembered, but the provider refused it since: a suggestion, asked again
        Registered, ///< made for us by the provider (RFC 7591), and kept in the vault
    } client
        = Client::FromFile;
    /// Its document says that it registers clients, and no file names a page for that: without a
    /// client id, a sign-in asks it for one. Known once somebody has looked
    /// (AccountStore::lookFor).
    bool offersRegistration = false;
    std::shared_ptr<const Secret>
        clientSecret; ///< as shipped with desktop clients: no secret at all (RFC 8252 §8.5)
    std::optional<oauth::ClientAuthenticationMethod> tokenEndpointAuthMethod;
    QStringList scope; ///< empty = the default of authorization_request.h
    QMap<QString, std::optional<QString>> authorizationParameters; ///< nullopt = removed
    QList<QUrl> redirectUris; ///< empty = 127.0.0.1 on any free port, path /callback/{id}
    QMap<QString, QString> userinfoClaims;
    QList<QUrl> endpointOrigins; ///< where endpoints may be besides the issuer's own site
    /// Registered for the way back from a sign-out; empty = the browser stays at the provider.
    QList<QUrl> postLogoutRedirectUris;
    QList<QUrl> claimSources; ///< origins that may vouch for claims (OIDC Core §5.6.2.2)
    oauth::TokenResponseFormat tokenResponse = oauth::TokenResponseFormat::Json;
    /// `dpop_bound_access_tokens`, RFC 9449 §5.2: true = only such tokens are taken, false = none
    /// is asked for; nullopt = where the provider announces them, and Bearer is taken as well.
    std::optional<bool> dpopBoundAccessTokens;
    QString registrationHelp; ///< `registration`: where a client id comes from (a URL)

    [[nodiscard]] bool isPlainOAuth() const { return issuer.isEmpty(); }
    [[nodiscard]] bool needsTenant() const;
    /// What is remembered about it goes under this: the id of a file, which is unique, or the bare
    /// issuer. Two ports of one host share an id, and must not share a client secret.
    [[nodiscard]] const QString &key() const { return isListed ? id : issuer; }
    /// Is this the issuer, or one that its `{tenant}` stands for?
    [[nodiscard]] bool isFor(const QString &otherIssuer) const;
    /// What to bind and to send. Port 0 = any free one.
    [[nodiscard]] QUrl redirectUri() const;
};

/// A file's content. `file` names it in errors.
[[nodiscard]] Result<Provider> parseProvider(QByteArrayView json, const QString &id,
                                             const QString &file);

/// Any OpenID Provider by its issuer URL. A bare host gets https://.
[[nodiscard]] Result<Provider> providerForIssuer(const QString &issuer);

/// Puts the tenant in. What the file's pattern does not take is refused with the file's help, as
/// Microsoft's `common` is: its issuer is a template that no ID token equals.
/// Errors: Misconfigured
[[nodiscard]] Result<Provider> withTenant(Provider provider, const QString &tenant);

} // namespace lanyard
