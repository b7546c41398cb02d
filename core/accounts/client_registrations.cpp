#include "accounts/client_registrations.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "base/log.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;

using Name = QLatin1String;

tl::unexpected<Error> noRecord(const QString &problem)
{
    return fail(ErrorKind::VaultFailed,
                QStringLiteral("the keychain's item is no registration of ours: %1").arg(problem));
}

} // namespace

QString registrationKey(const QString &issuer)
{
    return QStringLiteral("registration/") + issuer;
}

Secret registrationToBytes(const QString &issuer, const oauth::ClientRegistration &registration)
{
    const oauth::ClientAuthentication &client = registration.client;
    return Secret::take(
        QJsonDocument(
            QJsonObject{
                {QStringLiteral("version"), knownVersion},
                {QStringLiteral("issuer"), jsonText(issuer)},
                {QStringLiteral("client_id"), jsonText(client.clientId)},
                {QStringLiteral("token_endpoint_auth_method"), oauth::nameOf(client.method)},
                {QStringLiteral("client_secret"),
                 client.clientSecret ? jsonSecret(*client.clientSecret) : QJsonValue()},
                {QStringLiteral("client_secret_expires_at"),
                 jsonTime(registration.secretExpiresAt)},
                {QStringLiteral("redirect_uris"),
                 QJsonArray::fromStringList(registration.redirectUris)},
                {QStringLiteral("registration_client_uri"),
                 jsonUrl(registration.configurationEndpoint)},
                {QStringLiteral("registration_access_token"),
                 jsonSecret(registration.registrationAccessToken)},
            })
            .toJson(QJsonDocument::Compact));
}

Result<oauth::ClientRegistration> registrationFromBytes(const Secret &bytes, const QString &issuer)
{
    auto object = parseJsonObject(bytes.reveal()); // into the record that is built from it
    if (!object) {
        return noRecord(object.error().detail);
    }
    if (object->value(Name("version")) != QJsonValue(knownVersion)) {
        return noRecord(QStringLiteral("its version is not known here"));
    }
    JsonFields fields(std::move(*object));
    if (fields.requiredText(Name("issuer")) != issuer) {
        fields.refuse(Name("issuer"), "is another one");
    }
    oauth::ClientRegistration registration;
    registration.client.clientId = fields.requiredText(Name("client_id"));
    const auto method = oauth::parseClientAuthenticationMethod(
        fields.requiredText(Name("token_endpoint_auth_method")));
    if (!method) {
        fields.refuse(Name("token_endpoint_auth_method"), "is not known");
    }
    registration.client.method = method.value_or(oauth::ClientAuthenticationMethod::None);
    if (Secret secret = fields.secret(Name("client_secret")); !secret.isEmpty()) {
        registration.client.clientSecret = std::make_shared<const Secret>(std::move(secret));
    }
    registration.secretExpiresAt = fields.time(Name("client_secret_expires_at"));
    registration.redirectUris = fields.list(Name("redirect_uris")).value_or(QStringList());
    registration.configurationEndpoint = fields.url(Name("registration_client_uri"));
    registration.registrationAccessToken = fields.secret(Name("registration_access_token"));
    if (!fields.problem().isEmpty()) {
        return noRecord(fields.problem());
    }
    return registration;
}

void readRegistration(TokenVault &vault, const QString &issuer, QObject *context,
                      Reply<std::optional<oauth::ClientRegistration>> reply)
{
    vault.read(registrationKey(issuer), context,
               [issuer, reply = std::move(reply)](const Result<std::optional<Secret>> &bytes) {
                   if (!bytes) {
                       reply(fail(bytes.error()));
                       return;
                   }
                   if (!*bytes) {
                       reply(std::nullopt);
                       return;
                   }
                   auto registration = registrationFromBytes(**bytes, issuer);
                   if (!registration) {
                       qCWarning(logAccounts) << registration.error().detail;
                       reply(std::nullopt);
                       return;
                   }
                   reply(std::optional(std::move(*registration)));
               });
}

void writeRegistration(TokenVault &vault, const QString &issuer,
                       const oauth::ClientRegistration &registration, QObject *context,
                       Reply<void> reply)
{
    vault.write(registrationKey(issuer), registrationToBytes(issuer, registration), context,
                std::move(reply));
}

void eraseRegistration(TokenVault &vault, const QString &issuer, QObject *context,
                       Reply<void> reply)
{
    vault.erase(registrationKey(issuer), context, std::move(reply));
}

} // namespace lanyard
