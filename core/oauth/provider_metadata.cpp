#include "oauth/provider_metadata.h"

#include "base/json.h"
#include "base/loopback.h"
#include "oauth/syntax.h"

#include <QJsonArray>

namespace lanyard::oauth {

namespace {

tl::unexpected<Error> badIssuer(const char *problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the issuer address %1; write it whole, such as "
                               "https://sso.example.com")
                    .arg(QLatin1String(problem)));
}

/// The commonest slip. It stays one: an issuer is compared to the letter (Discovery §4.3).
bool isSlashApart(const QString &left, const QString &right)
{
    return left == right + QChar(u'/') || right == left + QChar(u'/');
}

tl::unexpected<Error> badEndpoint(QLatin1String name, const char *problem)
{
    return fail(ErrorKind::InvalidResponse,
                QStringLiteral("%1 %2").arg(name, QLatin1String(problem)));
}

/// Empty where the member is absent; some servers send "" for what they do not have.
Result<QUrl> optionalEndpoint(const QJsonObject &object, QLatin1String name, bool allowLoopback)
{
    const auto text = optionalString(object, name);
    if (!text) {
        return fail(text.error());
    }
    if (!*text || (*text)->isEmpty()) {
        return QUrl();
    }
    return parseEndpoint(**text, name, allowLoopback);
}

Result<QUrl> requiredEndpoint(const QJsonObject &object, QLatin1String name, bool allowLoopback)
{
    const auto text = requiredString(object, name);
    if (!text) {
        return fail(text.error());
    }
    return parseEndpoint(*text, name, allowLoopback);
}

/// Moves a value into its field; false and the error otherwise.
template <class T, class Field>
bool assign(Result<T> value, Field &field, Error &error)
{
    if (!value) {
        error = value.error();
        return false;
    }
    field = std::move(*value);
    return true;
}

bool readEndpoints(const QJsonObject &document, bool loopback, ProviderMetadata &metadata,
                   Error &error)
{
    // Who is known there never goes there, so that one that makes no sense is none.
    metadata.registrationEndpoint
        = optionalEndpoint(document, QLatin1String("registration_endpoint"), loopback)
              .value_or(QUrl());
    const auto required = [&](const char *name, QUrl &field) {
        return assign(requiredEndpoint(document, QLatin1String(name), loopback), field, error);
    };
    const auto optional = [&](const char *name, QUrl &field) {
        return assign(optionalEndpoint(document, QLatin1String(name), loopback), field, error);
    };
    return required("authorization_endpoint", metadata.authorizationEndpoint)
        && required("token_endpoint", metadata.tokenEndpoint)
        && required("jwks_uri", metadata.jwksUri)
        && optional("userinfo_endpoint", metadata.userinfoEndpoint)
        && optional("revocation_endpoint", metadata.revocationEndpoint)
        && optional("end_session_endpoint", metadata.endSessionEndpoint)
        && optional("device_authorization_endpoint", metadata.deviceAuthorizationEndpoint);
}

bool readCapabilities(const QJsonObject &document, ProviderMetadata &metadata, Error &error)
{
    const auto list = [&](const char *name, std::optional<QStringList> &field) {
        return assign(optionalStringList(document, QLatin1String(name)), field, error);
    };
    std::optional<bool> iss;
    const bool read = list("scopes_supported", metadata.scopesSupported)
        && list("id_token_signing_alg_values_supported", metadata.idTokenSigningAlgValuesSupported)
        && list("token_endpoint_auth_methods_supported", metadata.tokenEndpointAuthMethodsSupported)
        && list("token_endpoint_auth_signing_alg_values_supported",
                metadata.tokenEndpointAuthSigningAlgValuesSupported)
        && list("code_challenge_methods_supported", metadata.codeChallengeMethodsSupported)
        && assign(optionalBool(document,
                               QLatin1String("authorization_response_iss_parameter_supported")),
                  iss, error);
    metadata.authorizationResponseIssParameterSupported = iss.value_or(false);
    metadata.dpopSigningAlgValuesSupported
        = optionalStringList(document, QLatin1String("dpop_signing_alg_values_supported"))
              .value_or(std::nullopt)
              .value_or(QStringList());
    return read;
}

/// RFC 9126 §5. A merely offered endpoint that makes no sense is none: the request goes by the
/// browser then.
bool readPushedRequests(const QJsonObject &document, bool loopback, ProviderMetadata &metadata,
                        Error &error)
{
    constexpr auto endpoint = QLatin1String("pushed_authorization_request_endpoint");
    std::optional<bool> isRequired;
    if (!assign(optionalBool(document, QLatin1String("require_pushed_authorization_requests")),
                isRequired, error)) {
        return false;
    }
    metadata.requirePushedAuthorizationRequests = isRequired.value_or(false);
    if (metadata.requirePushedAuthorizationRequests) {
        return assign(requiredEndpoint(document, endpoint, loopback),
                      metadata.pushedAuthorizationRequestEndpoint, error);
    }
    metadata.pushedAuthorizationRequestEndpoint
        = optionalEndpoint(document, endpoint, loopback).value_or(QUrl());
    return true;
}

} // namespace

Result<QString> parseIssuer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // An internationalised name has its ASCII form; taking both would make one issuer two.
    if (!isVisibleAscii(text) || text.contains(QChar(u' ')) || !url.isValid()) {
        return badIssuer("is no URL");
    }
    if (url.scheme() != QLatin1String("https") && !isLoopbackHttp(url)) {
        return badIssuer("must begin with https://");
    }
    if (url.host().isEmpty()) {
        return badIssuer("has no host");
    }
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(QChar(u'@'))) {
        return badIssuer("must not hold a user name");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return badIssuer("must not hold ? or #");
    }
    return text;
}

Result<QUrl> parseEndpoint(const QString &text, QLatin1String name, bool allowLoopback)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isVisibleAscii(text) || text.contains(QChar(u' ')) || !url.isValid() || url.isRelative()) {
        return badEndpoint(name, "is not an absolute URL");
    }
    if (url.scheme() != QLatin1String("https") && !(allowLoopback && isLoopbackHttp(url))) {
        return badEndpoint(name, "is not https");
    }
    if (url.host().isEmpty()) {
        return badEndpoint(name, "has no host");
    }
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(QChar(u'@'))) {
        return badEndpoint(name, "holds a user name");
    }
    if (url.hasFragment()) {
        return badEndpoint(name, "holds a fragment");
    }
    return url;
}

QList<QUrl> discoveryUrls(const QString &issuer)
{
    const QString base = issuer.endsWith(QChar(u'/')) ? issuer.chopped(1) : issuer;
    const qsizetype authority = base.indexOf(QLatin1String("://")) + 3;
    const qsizetype slash = base.indexOf(QChar(u'/'), authority);
    const QString origin = slash < 0 ? base : base.left(slash);
    const QString path = slash < 0 ? QString() : base.mid(slash);

    QList<QUrl> urls;
    for (const QString &text :
         {base + QLatin1String("/.well-known/openid-configuration"),
          origin + QLatin1String("/.well-known/oauth-authorization-server") + path,
          origin + QLatin1String("/.well-known/openid-configuration") + path}) {
        const QUrl url(text, QUrl::StrictMode);
        if (!urls.contains(url)) {
            urls.append(url);
        }
    }
    return urls;
}

Result<ProviderMetadata> parseProviderMetadata(QByteArrayView body, const QString &issuer)
{
    const auto document = parseJsonObject(body);
    if (!document) {
        return fail(document.error());
    }
    const auto named = requiredString(*document, QLatin1String("issuer"));
    if (!named) {
        return fail(named.error());
    }
    if (*named != issuer) {
        return fail(ErrorKind::IssuerMismatch,
                    isSlashApart(*named, issuer)
                        ? QStringLiteral("the provider calls itself \"%1\": use that address, to "
                                         "the letter")
                              .arg(plainText(*named))
                        : QStringLiteral("the document is of \"%1\"").arg(plainText(*named)));
    }
    ProviderMetadata metadata;
    metadata.issuer = issuer;
    Error error;
    const bool loopback = isLoopbackHttp(QUrl(issuer, QUrl::StrictMode));
    if (!readEndpoints(*document, loopback, metadata, error)
        || !readCapabilities(*document, metadata, error)
        || !readPushedRequests(*document, loopback, metadata, error)) {
        return fail(error);
    }
    return metadata;
}

} // namespace lanyard::oauth
