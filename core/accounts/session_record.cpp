#include "accounts/session_record.h"

#include "accounts/json_fields.h"
#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr JsonLimits limits{.bytes = 1024 * 1024, .depth = 8};

using Name = QLatin1String;

Secret sealed(QJsonObject record)
{
    record.insert(Name("version"), knownVersion);
    return Secret::take(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> noRecord(const QString &problem)
{
    return fail(ErrorKind::VaultFailed,
                QStringLiteral("the keychain's item is no record of ours: %1").arg(problem));
}

Result<QJsonObject> opened(const Secret &bytes)
{
    auto record = parseJsonObject(bytes.reveal(), limits); // into the record that is built from it
    if (!record) {
        return noRecord(record.error().detail);
    }
    if (record->value(Name("version")) != QJsonValue(knownVersion)) {
        return noRecord(QStringLiteral("its version is not known here"));
    }
    return record;
}

QJsonValue jsonList(const std::optional<QStringList> &list)
{
    return list ? QJsonArray::fromStringList(*list) : QJsonValue();
}

QJsonObject toJson(const oauth::ProviderMetadata &provider)
{
    return {
        {QStringLiteral("issuer"), provider.issuer},
        {QStringLiteral("authorization_endpoint"), jsonUrl(provider.authorizationEndpoint)},
        {QStringLiteral("token_endpoint"), jsonUrl(provider.tokenEndpoint)},
        {QStringLiteral("userinfo_endpoint"), jsonUrl(provider.userinfoEndpoint)},
        {QStringLiteral("jwks_uri"), jsonUrl(provider.jwksUri)},
        {QStringLiteral("revocation_endpoint"), jsonUrl(provider.revocationEndpoint)},
        {QStringLiteral("end_session_endpoint"), jsonUrl(provider.endSessionEndpoint)},
        {QStringLiteral("scopes_supported"), jsonList(provider.scopesSupported)},
        {QStringLiteral("id_token_signing_alg_values_supported"),
         jsonList(provider.idTokenSigningAlgValuesSupported)},
        {QStringLiteral("token_endpoint_auth_methods_supported"),
         jsonList(provider.tokenEndpointAuthMethodsSupported)},
        {QStringLiteral("token_endpoint_auth_signing_alg_values_supported"),
         jsonList(provider.tokenEndpointAuthSigningAlgValuesSupported)},
        {QStringLiteral("code_challenge_methods_supported"),
         jsonList(provider.codeChallengeMethodsSupported)},
        {QStringLiteral("authorization_response_iss_parameter_supported"),
         provider.authorizationResponseIssParameterSupported},
        {QStringLiteral("dpop_signing_alg_values_supported"),
         QJsonArray::fromStringList(provider.dpopSigningAlgValuesSupported)},
    };
}

oauth::ProviderMetadata metadataFrom(JsonFields &fields)
{
    oauth::ProviderMetadata provider;
    provider.issuer = fields.text(Name("issuer"));
    provider.authorizationEndpoint = fields.url(Name("authorization_endpoint"));
    provider.tokenEndpoint = fields.url(Name("token_endpoint"));
    provider.userinfoEndpoint = fields.url(Name("userinfo_endpoint"));
    provider.jwksUri = fields.url(Name("jwks_uri"));
    provider.revocationEndpoint = fields.url(Name("revocation_endpoint"));
    provider.endSessionEndpoint = fields.url(Name("end_session_endpoint"));
    provider.scopesSupported = fields.list(Name("scopes_supported"));
    provider.idTokenSigningAlgValuesSupported
        = fields.list(Name("id_token_signing_alg_values_supported"));
    provider.tokenEndpointAuthMethodsSupported
        = fields.list(Name("token_endpoint_auth_methods_supported"));
    provider.tokenEndpointAuthSigningAlgValuesSupported
        = fields.list(Name("token_endpoint_auth_signing_alg_values_supported"));
    provider.codeChallengeMethodsSupported = fields.list(Name("code_challenge_methods_supported"));
    provider.authorizationResponseIssParameterSupported
        = fields.flag(Name("authorization_response_iss_parameter_supported"));
    provider.dpopSigningAlgValuesSupported
        = fields.list(Name("dpop_signing_alg_values_supported")).value_or(QStringList());
    return provider;
}

QJsonObject toJson(const oauth::ClientAuthentication &client)
{
    return {
        {QStringLiteral("client_id"), jsonText(client.clientId)},
        {QStringLiteral("method"), oauth::nameOf(client.method)},
        {QStringLiteral("client_secret"),
         client.clientSecret ? jsonSecret(*client.clientSecret) : QJsonValue()},
        {QStringLiteral("private_key"),
         client.privateKey ? jsonSecret(*client.privateKey) : QJsonValue()},
        {QStringLiteral("kid"), jsonText(client.keyId)},
    };
}

oauth::ClientAuthentication clientFrom(JsonFields &fields)
{
    oauth::ClientAuthentication client;
    client.clientId = fields.requiredText(Name("client_id"));
    const auto method = oauth::parseClientAuthenticationMethod(fields.requiredText(Name("method")));
    if (!method) {
        fields.refuse(Name("method"), "is not known");
    }
    client.method = method.value_or(oauth::ClientAuthenticationMethod::None);
    if (Secret secret = fields.secret(Name("client_secret")); !secret.isEmpty()) {
        client.clientSecret = std::make_shared<const Secret>(std::move(secret));
    }
    if (Secret key = fields.secret(Name("private_key")); !key.isEmpty()) {
        client.privateKey = std::make_shared<const Secret>(std::move(key));
    }
    client.keyId = fields.text(Name("kid"));
    if (client.method == oauth::ClientAuthenticationMethod::PrivateKeyJwt && !client.privateKey) {
        fields.refuse(Name("private_key"), "is missing");
    }
    return client;
}

/// Without it the record is of no use: the provider, or the resource, refuses its token.
std::optional<oauth::DpopKey> dpopKeyFrom(JsonFields &fields, const QStringList &supported)
{
    Secret pem = fields.secret(Name("dpop_key"));
    if (pem.isEmpty()) {
        return std::nullopt;
    }
    auto key = oauth::DpopKey::fromPem(std::move(pem), supported);
    if (!key) {
        fields.refuse(Name("dpop_key"), "is no key");
        return std::nullopt;
    }
    return std::move(*key);
}

QJsonValue toJson(const std::optional<oauth::ServiceAccess> &service)
{
    if (!service) {
        return {};
    }
    return QJsonObject{
        {QStringLiteral("scope"), QJsonArray::fromStringList(service->scope)},
        {QStringLiteral("audience"), jsonText(service->audience)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(service->resources)},
    };
}

oauth::ServiceAccess serviceFrom(JsonFields &fields)
{
    return {fields.list(Name("scope")).value_or(QStringList()), fields.text(Name("audience")),
            fields.list(Name("resources")).value_or(QStringList())};
}

QString nameOf(oauth::TokenResponseFormat format)
{
    switch (format) {
    case oauth::TokenResponseFormat::Json:
        return QStringLiteral("json");
    case oauth::TokenResponseFormat::Form:
        return QStringLiteral("form");
    }
    Q_UNREACHABLE();
}

oauth::TokenResponseFormat formatFrom(JsonFields &fields)
{
    const QString name = fields.requiredText(Name("token_response"));
    for (const auto format : {oauth::TokenResponseFormat::Json, oauth::TokenResponseFormat::Form}) {
        if (name == nameOf(format)) {
            return format;
        }
    }
    fields.refuse(Name("token_response"), "is not known");
    return oauth::TokenResponseFormat::Json;
}

QJsonObject jsonTexts(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        object.insert(text.key(), jsonText(text.value()));
    }
    return object;
}

} // namespace

Secret SessionRecord::toBytes() const
{
    return sealed({
        {QStringLiteral("issuer"), jsonText(issuer)},
        {QStringLiteral("provider_id"), jsonText(providerId)},
        {QStringLiteral("sub"), jsonText(subject)},
        {QStringLiteral("refresh_token"), jsonSecret(refreshToken)},
        {QStringLiteral("access_token"), jsonSecret(accessToken)},
        {QStringLiteral("expires_at"), jsonTime(accessTokenExpiresAt)},
        {QStringLiteral("token_type"), jsonText(accessTokenType)},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scope)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(resources)},
        {QStringLiteral("client"), toJson(client)},
        {QStringLiteral("client_registered"), isClientRegistered},
        {QStringLiteral("auth_time"), authTime ? QJsonValue(*authTime) : QJsonValue()},
        {QStringLiteral("azp"), jsonText(azp)},
        {QStringLiteral("nonce"), jsonText(QString::fromLatin1(nonce))},
        {QStringLiteral("provider"), toJson(provider)},
        {QStringLiteral("token_response"), nameOf(tokenResponse)},
        {QStringLiteral("userinfo_claims"), jsonTexts(userinfoClaims)},
        {QStringLiteral("claim_sources"), QJsonArray::fromStringList(claimSources)},
        {QStringLiteral("post_logout_redirect_uris"),
         QJsonArray::fromStringList(postLogoutRedirectUris)},
        {QStringLiteral("dpop_key"), dpopKey ? jsonSecret(dpopKey->pem()) : QJsonValue()},
        {QStringLiteral("dpop_bound_access_tokens"), onlyBoundTokens},
        {QStringLiteral("service"), toJson(service)},
        {QStringLiteral("signed_in_at"), jsonTime(signedInAt)},
        {QStringLiteral("refresh_token_replaced_at"), jsonTime(refreshTokenReplacedAt)},
    });
}

Result<SessionRecord> SessionRecord::fromBytes(const Secret &bytes)
{
    auto object = opened(bytes);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(std::move(*object));
    JsonFields client(fields.object(Name("client")));
    JsonFields provider(fields.object(Name("provider")));
    SessionRecord record;
    JsonFields service(fields.object(Name("service")));
    record.issuer = fields.text(Name("issuer"));
    record.providerId = fields.text(Name("provider_id"));
    record.subject = fields.requiredText(Name("sub"));
    record.refreshToken = fields.secret(Name("refresh_token"));
    record.accessToken = fields.secret(Name("access_token"));
    record.accessTokenExpiresAt = fields.time(Name("expires_at"));
    record.accessTokenType = fields.text(Name("token_type"));
    record.scope = fields.list(Name("scope")).value_or(QStringList());
    record.resources = fields.list(Name("resources")).value_or(QStringList());
    record.client = clientFrom(client);
    record.isClientRegistered = fields.flag(Name("client_registered"));
    record.authTime = fields.number(Name("auth_time"));
    record.azp = fields.text(Name("azp"));
    record.nonce = fields.text(Name("nonce")).toLatin1();
    record.provider = metadataFrom(provider);
    record.tokenResponse = formatFrom(fields);
    record.userinfoClaims = fields.texts(Name("userinfo_claims"));
    record.claimSources = fields.list(Name("claim_sources")).value_or(QStringList());
    record.postLogoutRedirectUris
        = fields.list(Name("post_logout_redirect_uris")).value_or(QStringList());
    record.dpopKey = dpopKeyFrom(fields, record.provider.dpopSigningAlgValuesSupported);
    record.onlyBoundTokens = fields.flag(Name("dpop_bound_access_tokens"));
    record.signedInAt = fields.time(Name("signed_in_at"));
    record.refreshTokenReplacedAt = fields.time(Name("refresh_token_replaced_at"));
    if (record.issuer.isEmpty() && record.providerId.isEmpty()) {
        fields.refuse(Name("issuer"), "and provider_id are both missing");
    }
    if (!fields.object(Name("service")).isEmpty()) {
        record.service = serviceFrom(service);
    } else if (record.refreshToken.isEmpty() && record.accessToken.isEmpty()) {
        fields.refuse(Name("refresh_token"), "and access_token are both missing");
    }
    for (const JsonFields *part : {&fields, &client, &provider, &service}) {
        if (!part->problem().isEmpty()) {
            return noRecord(part->problem());
        }
    }
    return record;
}

SessionRecord SessionRecord::clone() const
{
    return {issuer,
            providerId,
            subject,
            refreshToken.clone(),
            accessToken.clone(),
            accessTokenExpiresAt,
            accessTokenType,
            scope,
            resources,
            client,
            isClientRegistered,
            authTime,
            azp,
            nonce,
            provider,
            tokenResponse,
            userinfoClaims,
            claimSources,
            postLogoutRedirectUris,
            dpopKey,
            onlyBoundTokens,
            service,
            signedInAt,
            refreshTokenReplacedAt};
}

Secret AccessTokenRecord::toBytes() const
{
    return sealed({
        {QStringLiteral("access_token"), jsonSecret(accessToken)},
        {QStringLiteral("token_type"), jsonText(tokenType)},
        {QStringLiteral("expires_in"),
         expiresIn ? QJsonValue(qint64(expiresIn->count())) : QJsonValue()},
        {QStringLiteral("expires_at"), jsonTime(expiresAt)},
        {QStringLiteral("scope"), QJsonArray::fromStringList(scope)},
        {QStringLiteral("id_token"), jsonSecret(idToken)},
        {QStringLiteral("refresh_token_kept"), isRefreshTokenKept},
        {QStringLiteral("answered_challenges"), QJsonArray::fromStringList(answeredChallenges)},
        {QStringLiteral("dpop_key"), dpopKey ? jsonSecret(dpopKey->pem()) : QJsonValue()},
        {QStringLiteral("dpop_algorithm"),
         dpopKey ? QJsonValue(dpopKey->signer().algorithm()) : QJsonValue()},
        {QStringLiteral("id_token_checked_at"), jsonTime(idTokenCheckedAt)},
    });
}

Result<AccessTokenRecord> AccessTokenRecord::fromBytes(const Secret &bytes)
{
    auto object = opened(bytes);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(std::move(*object));
    AccessTokenRecord record;
    record.accessToken = fields.secret(Name("access_token"));
    record.tokenType = fields.text(Name("token_type"));
    if (const auto seconds = fields.number(Name("expires_in"))) {
        record.expiresIn = std::chrono::seconds(*seconds);
    }
    record.expiresAt = fields.time(Name("expires_at"));
    record.scope = fields.list(Name("scope")).value_or(QStringList());
    record.idToken = fields.secret(Name("id_token"));
    record.isRefreshTokenKept = fields.flag(Name("refresh_token_kept"));
    record.answeredChallenges = fields.list(Name("answered_challenges")).value_or(QStringList());
    record.dpopKey = dpopKeyFrom(fields, {fields.text(Name("dpop_algorithm"))});
    record.idTokenCheckedAt = fields.time(Name("id_token_checked_at"));
    if (record.accessToken.isEmpty()) {
        fields.refuse(Name("access_token"), "is missing");
    }
    if (!fields.problem().isEmpty()) {
        return noRecord(fields.problem());
    }
    return record;
}

QString sessionKey(const QString &accountId)
{
    return QStringLiteral("account/") + accountId;
}

QString accessTokenKey(const QString &accountId)
{
    return QStringLiteral("account/") + accountId + QStringLiteral("/access");
}

} // namespace lanyard
