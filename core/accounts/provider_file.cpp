#include "accounts/provider_file.h"

#include "base/json.h"
#include "base/loopback.h"
#include "oauth/authorization_request.h"
#include "oauth/syntax.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

using Name = QLatin1String;

constexpr std::array knownMembers{
    Name("name"),
    Name("issuer"),
    Name("tenant_help"),
    Name("tenant_pattern"),
    Name("authorization_endpoint"),
    Name("token_endpoint"),
    Name("userinfo_endpoint"),
    Name("jwks_uri"),
    Name("revocation_endpoint"),
    Name("end_session_endpoint"),
    Name("device_authorization_endpoint"),
    Name("client_id"),
    Name("client_secret"),
    Name("token_endpoint_auth_method"),
    Name("scope"),
    Name("authorization_parameters"),
    Name("redirect_uris"),
    Name("post_logout_redirect_uris"),
    Name("userinfo_claims"),
    Name("endpoint_origins"),
    Name("claim_sources"),
    Name("token_response"),
    Name("dpop_bound_access_tokens"),
    Name("registration"),
};

constexpr std::array knownClaims{Name("sub"), Name("name"), Name("preferred_username"),
                                 Name("email"), Name("picture")};

template <class Names>
bool isIn(const Names &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](Name known) { return name == known; });
}

/// For people to open, so that a fragment is fine.
bool isWebPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == Name("https") && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

} // namespace

ProviderFile::ProviderFile(QJsonObject object, QString id, QString file) :
    m_object(std::move(object)), m_file(std::move(file))
{
    m_provider.id = std::move(id);
}

Result<Provider> ProviderFile::read()
{
    refuseUnknownMembers();
    m_provider.name = text(Name("name"));
    if (m_provider.name.isEmpty()) {
        refuse(Name("name"), QStringLiteral("is missing"));
    }
    readIssuer();
    readEndpoints();
    readClient();
    readScope();
    readAuthorizationParameters();
    m_provider.redirectUris = redirectUris(Name("redirect_uris"));
    m_provider.postLogoutRedirectUris = redirectUris(Name("post_logout_redirect_uris"));
    readAnswers();
    m_provider.endpointOrigins = origins(Name("endpoint_origins"));
    m_provider.claimSources = origins(Name("claim_sources"));
    if (!m_problem.isEmpty()) {
        return fail(ErrorKind::Misconfigured, plainText(m_file) + QStringLiteral(": ") + m_problem);
    }
    return m_provider;
}

void ProviderFile::refuseUnknownMembers()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!isIn(knownMembers, name) && m_problem.isEmpty()) {
            m_problem = QStringLiteral("\"%1\" is not known here").arg(plainText(name, 60));
        }
    }
}

void ProviderFile::readIssuer()
{
    m_provider.issuer = text(Name("issuer"));
    m_provider.tenantHelp = text(Name("tenant_help"));
    m_provider.tenantPattern = text(Name("tenant_pattern"));
    if (!QRegularExpression(m_provider.tenantPattern).isValid()) {
        refuse(Name("tenant_pattern"), QStringLiteral("is no regular expression"));
    }
    if (!m_provider.needsTenant()
        && (!m_provider.tenantHelp.isEmpty() || !m_provider.tenantPattern.isEmpty())) {
        refuse(Name("issuer"), QStringLiteral("holds no {tenant} to ask for"));
    }
    if (m_provider.issuer.isEmpty()) {
        return;
    }
    QString sample = m_provider.issuer;
    sample.replace(Name("{tenant}"), Name("tenant"));
    if (auto issuer = oauth::parseIssuer(sample);
        !issuer || m_provider.issuer.count(Name("{tenant}")) > 1) {
        refuse(Name("issuer"), QStringLiteral("is not an https URL, or holds {tenant} twice"));
    }
}

void ProviderFile::readEndpoints()
{
    oauth::ProviderMetadata &endpoints = m_provider.endpoints;
    endpoints.authorizationEndpoint = endpoint(Name("authorization_endpoint"));
    endpoints.tokenEndpoint = endpoint(Name("token_endpoint"));
    endpoints.userinfoEndpoint = endpoint(Name("userinfo_endpoint"));
    endpoints.jwksUri = endpoint(Name("jwks_uri"));
    endpoints.revocationEndpoint = endpoint(Name("revocation_endpoint"));
    endpoints.endSessionEndpoint = endpoint(Name("end_session_endpoint"));
    endpoints.deviceAuthorizationEndpoint = endpoint(Name("device_authorization_endpoint"));

    const bool isDiscovered = !m_provider.isPlainOAuth();
    const std::array listed{endpoints.authorizationEndpoint,      endpoints.tokenEndpoint,
                            endpoints.userinfoEndpoint,           endpoints.jwksUri,
                            endpoints.revocationEndpoint,         endpoints.endSessionEndpoint,
                            endpoints.deviceAuthorizationEndpoint};
    const bool listsAny
        = std::any_of(listed.begin(), listed.end(), [](const QUrl &url) { return !url.isEmpty(); });
    if (isDiscovered && listsAny) {
        refuse(Name("issuer"),
               QStringLiteral("and endpoints are both given; the provider's own "
                              "document names its endpoints"));
    }
    if (isDiscovered) {
        return;
    }
    if (endpoints.authorizationEndpoint.isEmpty() || endpoints.tokenEndpoint.isEmpty()) {
        refuse(Name("issuer"),
               QStringLiteral("is missing, and so are authorization_endpoint and token_endpoint"));
    }
    if (endpoints.userinfoEndpoint.isEmpty()) {
        refuse(Name("userinfo_endpoint"),
               QStringLiteral("is missing; without an issuer nothing else says who signed in"));
    }
    if (!endpoints.jwksUri.isEmpty()) {
        refuse(Name("jwks_uri"), QStringLiteral("needs an issuer"));
    }
}

void ProviderFile::readClient()
{
    m_provider.clientId = text(Name("client_id"));
    if (!oauth::isVisibleAscii(m_provider.clientId)) { // RFC 6749 Appendix A.1
        refuse(Name("client_id"), QStringLiteral("holds what no client id does"));
    }
    m_provider.registrationHelp = text(Name("registration"));
    if (const QString secret = text(Name("client_secret")); !secret.isEmpty()) {
        m_provider.clientSecret = std::make_shared<const Secret>(Secret::take(secret.toUtf8()));
    }
    if (m_provider.clientSecret && m_provider.clientId.isEmpty()) {
        refuse(Name("client_secret"), QStringLiteral("needs a client_id"));
    }
    if (const QString name = text(Name("token_endpoint_auth_method")); !name.isEmpty()) {
        const auto method = oauth::parseClientAuthenticationMethod(name);
        if (!method) {
            refuse(Name("token_endpoint_auth_method"), method.error().detail);
            return;
        }
        if (*method == oauth::ClientAuthenticationMethod::PrivateKeyJwt) {
            refuse(Name("token_endpoint_auth_method"),
                   QStringLiteral("private_key_jwt is for service accounts"));
        }
        m_provider.tokenEndpointAuthMethod = *method;
    }
    if (m_provider.clientSecret
        && m_provider.tokenEndpointAuthMethod == oauth::ClientAuthenticationMethod::None) {
        refuse(Name("client_secret"),
               QStringLiteral("does not go with token_endpoint_auth_method \"none\""));
    }
    if (!m_provider.registrationHelp.isEmpty() && !isWebPage(m_provider.registrationHelp)) {
        refuse(Name("registration"), QStringLiteral("is not an https URL"));
    }
}

void ProviderFile::readScope()
{
    m_provider.scope = text(Name("scope")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!m_provider.isPlainOAuth() && !m_provider.scope.isEmpty()
        && !m_provider.scope.contains(Name("openid"))) {
        refuse(Name("scope"), QStringLiteral("lacks openid, which an issuer needs"));
    }
}

void ProviderFile::readAuthorizationParameters()
{
    const Name name("authorization_parameters");
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isObject()) {
        refuse(name, QStringLiteral("is not an object"));
    }
    const QJsonObject parameters = value.toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        if (!parameter->isString() && !parameter->isNull()) {
            refuse(name,
                   QStringLiteral("\"%1\" is neither a string nor null")
                       .arg(plainText(parameter.key(), 60)));
        }
        m_provider.authorizationParameters.insert(
            parameter.key(),
            parameter->isNull() ? std::nullopt : std::optional(parameter->toString()));
    }
    const auto resolved
        = oauth::authorizationParameters(m_provider.scope, m_provider.authorizationParameters);
    if (!resolved) {
        refuse(name, resolved.error().detail);
    }
}

QList<QUrl> ProviderFile::redirectUris(Name name)
{
    QList<QUrl> uris;
    const auto texts = optionalStringList(m_object, name);
    if (!texts || (*texts && (*texts)->isEmpty())) {
        refuse(name, QStringLiteral("is not an array with addresses"));
        return uris;
    }
    for (const QString &uri : texts->value_or(QStringList())) {
        if (!isLoopbackRedirectUri(uri)) {
            refuse(name,
                   QStringLiteral("\"%1\" is not http on loopback with a path")
                       .arg(plainText(uri, 100)));
        }
        uris.append(QUrl(uri, QUrl::StrictMode));
    }
    return uris;
}

void ProviderFile::readAnswers()
{
    const Name claimsName("userinfo_claims");
    const QJsonValue claims = m_object.value(claimsName);
    if (!claims.isUndefined() && (!claims.isObject() || !m_provider.isPlainOAuth())) {
        refuse(claimsName, QStringLiteral("is an object, and only for files without an issuer"));
    }
    const QJsonObject names = claims.toObject();
    for (auto claim = names.begin(); claim != names.end(); ++claim) {
        if (!isIn(knownClaims, claim.key()) || claim->toString().isEmpty()) {
            refuse(claimsName,
                   QStringLiteral("\"%1\" is no claim we show, or is no name")
                       .arg(plainText(claim.key(), 60)));
        }
        m_provider.userinfoClaims.insert(claim.key(), claim->toString());
    }
    if (m_provider.isPlainOAuth() && !m_provider.userinfoClaims.contains(Name("sub"))) {
        refuse(claimsName, QStringLiteral("has to say what \"sub\" is"));
    }
    const QString format = text(Name("token_response"));
    if (format == Name("form")) {
        m_provider.tokenResponse = oauth::TokenResponseFormat::Form;
    } else if (!format.isEmpty() && format != Name("json")) {
        refuse(Name("token_response"), QStringLiteral("is neither \"json\" nor \"form\""));
    }
    const auto bound = optionalBool(m_object, Name("dpop_bound_access_tokens"));
    if (!bound || (bound->value_or(false) && m_provider.isPlainOAuth())) {
        refuse(Name("dpop_bound_access_tokens"),
               QStringLiteral("is neither true nor false, or true without an issuer"));
        return;
    }
    m_provider.dpopBoundAccessTokens = *bound;
}

QList<QUrl> ProviderFile::origins(QLatin1String name)
{
    const auto texts = optionalStringList(m_object, name);
    if (!texts || (*texts && m_provider.isPlainOAuth())) {
        refuse(name, QStringLiteral("is an array, and only for files with an issuer"));
        return {};
    }
    QList<QUrl> urls;
    const bool isLocal = isLoopbackHttp(QUrl(m_provider.issuer, QUrl::StrictMode));
    for (const QString &origin : texts->value_or(QStringList())) {
        const auto url = oauth::parseEndpoint(origin, name, isLocal);
        if (!url || !(url->path().isEmpty() || url->path() == Name("/")) || url->hasQuery()) {
            refuse(name,
                   QStringLiteral("\"%1\" is not an https origin").arg(plainText(origin, 100)));
            return {};
        }
        urls.append(*url);
    }
    return urls;
}

QString ProviderFile::text(QLatin1String name)
{
    const auto value = optionalString(m_object, name);
    if (!value) {
        refuse(name, QStringLiteral("is not a plain string"));
        return {};
    }
    if (*value && (*value)->isEmpty()) {
        refuse(name, QStringLiteral("is empty"));
    }
    return value->value_or(QString());
}

/// Plain http only where the whole provider is on this machine.
QUrl ProviderFile::endpoint(QLatin1String name)
{
    const QString value = text(name);
    if (value.isEmpty()) {
        return {};
    }
    const QUrl first(m_object.value(Name("authorization_endpoint")).toString(), QUrl::StrictMode);
    const auto url = oauth::parseEndpoint(value, name, isLoopbackHttp(first));
    if (!url) {
        refuse(name, QStringLiteral("is not an absolute https URL"));
        return {};
    }
    return *url;
}

void ProviderFile::refuse(QLatin1String name, const QString &problem)
{
    if (m_problem.isEmpty()) {
        m_problem = QStringLiteral("\"%1\" %2").arg(name, problem);
    }
}

} // namespace lanyard
