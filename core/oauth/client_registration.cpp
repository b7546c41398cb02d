#include "oauth/client_registration.h"

#include "base/json.h"
#include "base/loopback.h"
#include "oauth/syntax.h"
#include "oauth/token_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lanyard::oauth {

namespace {

using Method = ClientAuthenticationMethod;

constexpr auto authorizationCode = QLatin1String("authorization_code");
constexpr auto deviceCode = QLatin1String("urn:ietf:params:oauth:grant-type:device_code");
constexpr qsizetype longestValue = 4096; ///< characters of an id, a secret, a token
constexpr double latestInstant = 253402300799; ///< s since 1970: the end of the year 9999

tl::unexpected<Error> notRegistered(ErrorKind kind, const QString &detail)
{
    Error error{kind, {}, detail};
    error.cause = Cause::NotRegistered;
    return fail(error);
}

tl::unexpected<Error> invalid(const QString &detail)
{
    return notRegistered(ErrorKind::InvalidResponse, detail);
}

/// RFC 7591 §3.2.2, and RFC 6750 §3.1 where only those who bring a token may register.
tl::unexpected<Error> refusal(const TokenEndpointAnswer &answer)
{
    Error error = parseTokenError(answer, Grant::AuthorizationCode);
    const bool isLater
        = error.kind == ErrorKind::ServerError || error.kind == ErrorKind::RateLimited;
    if (!isLater) {
        error.cause = Cause::NotRegistered;
        error.status = answer.status;
        if (error.kind != ErrorKind::InvalidResponse) {
            error.kind = ErrorKind::Misconfigured;
        }
    }
    return fail(error);
}

/// Visible ASCII (RFC 6749 Appendix A.1, A.2), and no longer than anybody's; absent is empty.
Result<QString> readValue(const QJsonObject &object, QLatin1String name)
{
    const auto text = optionalString(object, name);
    if (!text) {
        return invalid(text.error().detail);
    }
    const QString value = text->value_or(QString());
    if (!isVisibleAscii(value) || value.size() > longestValue) {
        return invalid(
            QStringLiteral("%1 holds other than visible ASCII, or too much of it").arg(name));
    }
    return value;
}

/// Where the list is there, it is what the provider agreed to.
Result<void> requireListed(const QJsonObject &object, QLatin1String name, const QString &value)
{
    const auto list = optionalStringList(object, name);
    if (!list) {
        return invalid(list.error().detail);
    }
    if (*list && !(*list)->contains(value)) {
        return invalid(QStringLiteral("it registered other %1 than \"%2\"").arg(name, value));
    }
    return {};
}

/// What is not said goes with the secret, since a public client has none to go with.
Result<Method> readMethod(const QJsonObject &object, bool hasSecret,
                          const ProviderMetadata &provider)
{
    const auto name = optionalString(object, QLatin1String("token_endpoint_auth_method"));
    if (!name) {
        return invalid(name.error().detail);
    }
    if (!*name) {
        return chooseClientAuthentication(std::nullopt, hasSecret,
                                          provider.tokenEndpointAuthMethodsSupported);
    }
    const auto method = parseClientAuthenticationMethod(**name);
    if (!method || *method == Method::PrivateKeyJwt) {
        return notRegistered(ErrorKind::Misconfigured,
                             QStringLiteral("it registered us with the client authentication "
                                            "\"%1\", which we did not ask for and do not have")
                                 .arg(plainText(**name, 60)));
    }
    if (*method != Method::None && !hasSecret) {
        return invalid(QStringLiteral("token_endpoint_auth_method is \"%1\", and client_secret is "
                                      "missing")
                           .arg(**name));
    }
    return *method;
}

Result<ClientAuthentication> readClient(const QJsonObject &object, const ProviderMetadata &provider)
{
    const auto id = readValue(object, QLatin1String("client_id"));
    if (!id) {
        return fail(id.error());
    }
    if (id->isEmpty()) {
        return invalid(QStringLiteral("client_id is missing"));
    }
    const auto secret = readValue(object, QLatin1String("client_secret"));
    if (!secret) {
        return fail(secret.error());
    }
    const auto method = readMethod(object, !secret->isEmpty(), provider);
    if (!method) {
        return fail(method.error());
    }
    ClientAuthentication client{*id, *method, nullptr};
    // A secret that is not to be used is not kept, either.
    if (*method != Method::None) {
        client.clientSecret = std::make_shared<const Secret>(Secret::take(secret->toLatin1()));
    }
    return client;
}

Result<std::optional<QDateTime>> readExpiry(const QJsonObject &object)
{
    const auto seconds = optionalSeconds(object, QLatin1String("client_secret_expires_at"));
    if (!seconds || seconds->value_or(0) < 0) {
        return invalid(QStringLiteral("client_secret_expires_at is no time"));
    }
    const double at = std::floor(seconds->value_or(0));
    if (at == 0 || at > latestInstant) {
        return std::nullopt;
    }
    return QDateTime::fromSecsSinceEpoch(qint64(at), Qt::UTC);
}

/// The first is what a browser is going to be sent with.
Result<QStringList> readRedirectUris(const QJsonObject &object, const QStringList &asked)
{
    const auto list = optionalStringList(object, QLatin1String("redirect_uris"));
    if (!list) {
        return invalid(list.error().detail);
    }
    if (!*list) {
        return asked;
    }
    QStringList registered = asked;
    registered.removeIf([&](const QString &each) { return !(*list)->contains(each); });
    if (registered.isEmpty() || registered.first() != asked.first()) {
        return invalid(QStringLiteral("it registered other redirect_uris than the one we asked "
                                      "for, %1")
                           .arg(asked.first()));
    }
    return registered;
}

/// Nobody needs it to sign in: whatever is wrong with it leaves it out.
void readConfiguration(const QJsonObject &object, bool allowLoopback,
                       ClientRegistration &registration)
{
    const QLatin1String name("registration_client_uri");
    const auto uri = parseEndpoint(object.value(name).toString(), name, allowLoopback);
    const auto token = readValue(object, QLatin1String("registration_access_token"));
    if (!uri || !token || token->isEmpty()) {
        return;
    }
    registration.configurationEndpoint = *uri;
    registration.registrationAccessToken = Secret::take(token->toLatin1());
}

Result<ClientRegistration> read(const QJsonObject &object, const RegistrationRequest &request,
                                const ProviderMetadata &provider)
{
    const auto client = readClient(object, provider);
    if (!client) {
        return fail(client.error());
    }
    const auto expiry = readExpiry(object);
    if (!expiry) {
        return fail(expiry.error());
    }
    const auto redirectUris = readRedirectUris(object, request.redirectUris);
    if (!redirectUris) {
        return fail(redirectUris.error());
    }
    if (const auto grants = requireListed(object, QLatin1String("grant_types"), authorizationCode);
        !grants) {
        return fail(grants.error());
    }
    if (const auto responses
        = requireListed(object, QLatin1String("response_types"), QStringLiteral("code"));
        !responses) {
        return fail(responses.error());
    }
    ClientRegistration registration;
    registration.client = *client;
    registration.redirectUris = *redirectUris;
    if (client->clientSecret) {
        registration.secretExpiresAt = *expiry;
    }
    readConfiguration(object, isLoopbackHttp(provider.registrationEndpoint), registration);
    return registration;
}

} // namespace

ClientRegistration ClientRegistration::clone() const
{
    return {client, secretExpiresAt, redirectUris, configurationEndpoint,
            registrationAccessToken.clone()};
}

RegistrationRequest nativeClient(const ProviderMetadata &provider, const QString &clientName,
                                 const QStringList &redirectUris)
{
    RegistrationRequest request;
    request.clientName = clientName;
    request.redirectUris = redirectUris;
    request.grantTypes = {authorizationCode, QStringLiteral("refresh_token")};
    if (!provider.deviceAuthorizationEndpoint.isEmpty()) {
        request.grantTypes.append(deviceCode);
    }
    const auto &listed = provider.tokenEndpointAuthMethodsSupported;
    const auto lists = [&](Method method) { return listed && listed->contains(nameOf(method)); };
    if (listed && !lists(Method::None)) {
        request.method = lists(Method::ClientSecretBasic) ? Method::ClientSecretBasic
            : lists(Method::ClientSecretPost)             ? Method::ClientSecretPost
                                                          : Method::None;
    }
    return request;
}

QByteArray registrationBody(const RegistrationRequest &request)
{
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("application_type"), QStringLiteral("native")},
                   {QStringLiteral("client_name"), request.clientName},
                   {QStringLiteral("redirect_uris"),
                    QJsonArray::fromStringList(request.redirectUris)},
                   {QStringLiteral("grant_types"), QJsonArray::fromStringList(request.grantTypes)},
                   {QStringLiteral("response_types"), QJsonArray{QStringLiteral("code")}},
                   {QStringLiteral("token_endpoint_auth_method"), nameOf(request.method)},
               })
        .toJson(QJsonDocument::Compact);
}

Result<ClientRegistration> parseClientRegistration(const TokenEndpointAnswer &answer,
                                                   const RegistrationRequest &request,
                                                   const ProviderMetadata &provider)
{
    Q_ASSERT(!request.redirectUris.isEmpty());
    const bool isSuccess = answer.status == 201 || answer.status == 200; // some say 200 (quirks)
    if (!isSuccess || readWireError(answer.body)) {
        return refusal(answer);
    }
    if (!isJsonType(answer.contentType)) {
        return invalid(QStringLiteral("a registration labelled \"%1\"")
                           .arg(plainText(QString::fromLatin1(answer.contentType), 100)));
    }
    const auto object = parseJsonObject(answer.body);
    return object ? read(*object, request, provider) : invalid(object.error().detail);
}

} // namespace lanyard::oauth
