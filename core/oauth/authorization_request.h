#pragma once

/// What the browser is sent away with, and what the answer is compared against.
/// Source:  RFC 6749 §4.1.1, RFC 7636 §4.3, OIDC Core §3.1.2.1, RFC 8707 §2
/// Shape:   response_type is `code`, always; code_challenge_method is S256, always
/// Owner:   move-only: it holds the verifier

#include "base/result.h"
#include "base/secret.h"
#include "oauth/authentication_request.h"
#include "oauth/form.h"
#include "oauth/provider_metadata.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace lanyard::oauth {

struct AuthorizationRequest {
    ProviderMetadata provider;
    QString clientId;
    QUrl redirectUri; ///< with the port that is really bound (RFC 8252 §7.3)
    QStringList scope;
    QByteArray state; ///< 43 characters, one attempt
    QByteArray nonce; ///< 43 characters; sent with OpenID Connect only
    Secret codeVerifier; ///< stays here until the token request
    QStringList resources; ///< resource: which APIs the tokens are for; empty = none was named
    QMap<QString, QString> parameters; ///< a provider file's authorization_parameters, resolved
    QByteArray dpopJkt; ///< dpop_jkt, RFC 9449 §10: the key that the code is for; empty = none
    /// What those ask for of the sign-in, to be found in its answer.
    AuthenticationRequirements required;
    QDateTime askedAt; ///< UTC
};

/// `openid profile email`, plus `offline_access` if scopes_supported lists it or is absent.
/// Empty with plain OAuth 2.0, where only the file knows what to ask for.
[[nodiscard]] QStringList defaultScope(const ProviderMetadata &provider);

/// A provider file's authorization_parameters (nullopt = JSON null: remove) on top of what the
/// scope asks for: offline_access sends prompt=consent (OIDC Core §11), joined with other prompts.
/// Errors: Misconfigured for a parameter that is ours alone (state, response_type, …), and for one
///         that no answer could be held against (max_age, acr_values)
[[nodiscard]] Result<QMap<QString, QString>>
authorizationParameters(const QStringList &scope, const ConfiguredParameters &configured);

/// A file asked for response_mode=form_post (OAuth 2.0 Form Post Response Mode §2).
[[nodiscard]] bool asksForFormPost(const AuthorizationRequest &request);

/// Every parameter of the request, in the order of the standard.
[[nodiscard]] FormParameters parametersOf(const AuthorizationRequest &request);

/// For a request that the provider has got already, by the name that it gave it: nothing else goes
/// through the browser (RFC 9126 §4).
[[nodiscard]] QUrl authorizationUrl(const QUrl &endpoint, const QString &clientId,
                                    const QString &requestUri);

/// The whole URL.
[[nodiscard]] QUrl authorizationUrl(const AuthorizationRequest &request);

} // namespace lanyard::oauth
