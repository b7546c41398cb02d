#include "oauth/authorization_request.h"

#include "oauth/pkce.h"
#include "oauth/resource_indicator.h"
#include "oauth/syntax.h"

#include <algorithm>
#include <array>

namespace lanyard::oauth {

namespace {

constexpr auto offlineAccess = QLatin1String("offline_access");
constexpr auto promptName = QLatin1String("prompt");
constexpr auto responseModeName = QLatin1String("response_mode");
constexpr auto formPostMode = QLatin1String("form_post");

/// What binds an answer to this attempt, or decides in which form it comes, is never a file's.
bool isOursAlone(const QString &name)
{
    static constexpr std::array names{
        QLatin1String("response_type"),
        QLatin1String("client_id"),
        QLatin1String("client_secret"),
        QLatin1String("redirect_uri"),
        QLatin1String("scope"),
        QLatin1String("state"),
        QLatin1String("nonce"),
        QLatin1String("code_verifier"),
        QLatin1String("code_challenge"),
        QLatin1String("request"),
        QLatin1String("code_challenge_method"),
        QLatin1String("request_uri"),
        QLatin1String("registration"),
        QLatin1String("dpop_jkt"),
    };
    return std::any_of(names.begin(), names.end(), [&](QLatin1String own) { return name == own; });
}

/// The two that come to a listener. A fragment stays in the browser.
bool isKnownMode(const QString &mode)
{
    return mode == QLatin1String("query") || mode == formPostMode;
}

/// OIDC Core §3.1.2.1: `none` together with any other value is an error.
Result<QString> joinedPrompt(const QString &configured, bool consent)
{
    QStringList prompts = configured.split(QChar(u' '), Qt::SkipEmptyParts);
    if (consent && !prompts.contains(QLatin1String("consent"))) {
        prompts.append(QStringLiteral("consent"));
    }
    if (prompts.size() > 1 && prompts.contains(QLatin1String("none"))) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("prompt \"none\" cannot be joined with another one"));
    }
    return prompts.join(QChar(u' '));
}

} // namespace

QStringList defaultScope(const ProviderMetadata &provider)
{
    if (provider.issuer.isEmpty()) {
        return {};
    }
    QStringList scope{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")};
    if (!provider.scopesSupported || provider.scopesSupported->contains(offlineAccess)) {
        scope.append(offlineAccess);
    }
    return scope;
}

Result<QMap<QString, QString>> authorizationParameters(const QStringList &scope,
                                                       const ConfiguredParameters &configured)
{
    QMap<QString, QString> result;
    const bool consent = scope.contains(offlineAccess);
    if (consent) {
        result.insert(promptName, QStringLiteral("consent"));
    }
    for (auto it = configured.begin(); it != configured.end(); ++it) {
        if (isOursAlone(it.key())) {
            return fail(ErrorKind::Misconfigured,
                        QStringLiteral("authorization parameter \"%1\" is not a file's to set")
                            .arg(it.key()));
        }
        if (it.key().isEmpty() || !isVisibleAscii(it.key())) {
            return fail(ErrorKind::Misconfigured,
                        QStringLiteral("an authorization parameter has no plain name"));
        }
        if (it.key() == responseModeName && it.value() && !isKnownMode(*it.value())) {
            return fail(ErrorKind::Misconfigured,
                        QStringLiteral("response_mode is neither \"query\" nor \"form_post\""));
        }
        if (!it.value()) {
            result.remove(it.key());
        } else if (it.key() == promptName) {
            const auto prompt = joinedPrompt(*it.value(), consent);
            if (!prompt) {
                return fail(prompt.error());
            }
            if (!prompt->isEmpty()) {
                result.insert(promptName, *prompt);
            }
        } else {
            result.insert(it.key(), *it.value());
        }
    }
    if (const auto required = requirementsIn(result); !required) {
        return fail(required.error());
    }
    return result;
}

bool asksForFormPost(const AuthorizationRequest &request)
{
    return request.parameters.value(responseModeName) == formPostMode;
}

FormParameters parametersOf(const AuthorizationRequest &request)
{
    FormParameters result{
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), request.clientId},
        {QStringLiteral("redirect_uri"), request.redirectUri.toString(QUrl::FullyEncoded)},
    };
    if (!request.scope.isEmpty()) {
        result.append({QStringLiteral("scope"), request.scope.join(QChar(u' '))});
    }
    result.append({QStringLiteral("state"), QString::fromLatin1(request.state)});
    if (request.provider.isOpenIdProvider()) {
        result.append({QStringLiteral("nonce"), QString::fromLatin1(request.nonce)});
    }
    result.append({QStringLiteral("code_challenge"),
                   QString::fromLatin1(codeChallenge(request.codeVerifier))});
    result.append({QStringLiteral("code_challenge_method"), QStringLiteral("S256")});
    if (!request.dpopJkt.isEmpty()) {
        result.append({QStringLiteral("dpop_jkt"), QString::fromLatin1(request.dpopJkt)});
    }
    for (auto it = request.parameters.begin(); it != request.parameters.end(); ++it) {
        const bool isOddMode = it.key() == responseModeName && !isKnownMode(it.value());
        const bool isReplaced
            = it.key() == QLatin1String("resource") && !request.resources.isEmpty();
        if (!isOursAlone(it.key()) && !isOddMode && !isReplaced) {
            result.append({it.key(), it.value()});
        }
    }
    return result + resourceParameters(request.resources);
}

QUrl authorizationUrl(const AuthorizationRequest &request)
{
    return withParameters(request.provider.authorizationEndpoint, parametersOf(request));
}

QUrl authorizationUrl(const QUrl &endpoint, const QString &clientId, const QString &requestUri)
{
    return withParameters(
        endpoint,
        {{QStringLiteral("client_id"), clientId}, {QStringLiteral("request_uri"), requestUri}});
}

} // namespace lanyard::oauth
