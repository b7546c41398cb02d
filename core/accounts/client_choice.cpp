#include "accounts/client_choice.h"

#include "accounts/json_fields.h"
#include "accounts/settings_file.h"

namespace lanyard {

namespace {

const QLatin1String clientsName("clients");

/// `value` is what the settings have of the provider.
Result<ClientChoice> choiceIn(const QJsonValue &value, const QString &providerKey)
{
    if (!value.isUndefined() && !value.isObject()) {
        return fail(
            ErrorKind::InvalidResponse,
            QStringLiteral("clients: %1 is not an object").arg(plainText(providerKey, 100)));
    }
    JsonFields fields(value.toObject());
    ClientChoice choice;
    choice.clientId = fields.text(QLatin1String("client_id"));
    choice.tenant = fields.text(QLatin1String("tenant"));
    choice.hasSecret = fields.flag(QLatin1String("has_secret"));
    choice.isRefused = fields.flag(QLatin1String("refused"));
    if (!fields.problem().isEmpty()) {
        return fail(
            ErrorKind::InvalidResponse,
            QStringLiteral("clients: %1: %2").arg(plainText(providerKey, 100), fields.problem()));
    }
    return choice;
}

SettingsChange insertChoice(const QString &providerKey, const ClientChoice &choice)
{
    return [providerKey, choice](QJsonObject &settings) {
        QJsonObject clients = settings.value(clientsName).toObject();
        QJsonObject client = clients.value(providerKey).toObject(); // keeps what we do not know
        client.insert(QStringLiteral("client_id"), jsonText(choice.clientId));
        client.insert(QStringLiteral("tenant"), jsonText(choice.tenant));
        client.insert(QStringLiteral("has_secret"), choice.hasSecret);
        client.insert(QStringLiteral("refused"), choice.isRefused);
        clients.insert(providerKey, client);
        settings.insert(clientsName, clients);
    };
}

} // namespace

Result<void> checkClientChoices(const QJsonObject &settings)
{
    const QJsonValue value = settings.value(clientsName);
    if (!value.isUndefined() && !value.isObject()) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("clients is not an object"));
    }
    const QJsonObject clients = value.toObject();
    for (auto client = clients.begin(); client != clients.end(); ++client) {
        if (const auto choice = choiceIn(*client, client.key()); !choice) {
            return fail(choice.error());
        }
    }
    return {};
}

Result<ClientChoice> readClientChoice(const Places &places, const QString &providerKey)
{
    const auto settings = readSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    return choiceIn(settings->value(clientsName).toObject().value(providerKey), providerKey);
}

Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                               const ClientChoice &choice)
{
    return changeSettings(places, insertChoice(providerKey, choice));
}

void writeClientChoice(const Places &places, const QString &providerKey, const ClientChoice &choice,
                       QObject *context, Reply<void> reply)
{
    changeSettings(places, insertChoice(providerKey, choice), context, std::move(reply));
}

QString clientSecretKey(const QString &providerKey, const QString &clientId)
{
    // Neither an id nor an issuer holds a space, so no two pairs come out the same.
    return QStringLiteral("client/") + providerKey + u' ' + clientId;
}

Result<QStringList> clientSecretKeys(const Places &places)
{
    const auto settings = readSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    QStringList keys;
    const QJsonObject clients = settings->value(clientsName).toObject();
    for (auto client = clients.begin(); client != clients.end(); ++client) {
        const auto choice = choiceIn(*client, client.key());
        if (choice && choice->hasSecret) {
            keys.append(clientSecretKey(client.key(), choice->clientId));
        }
    }
    return keys;
}

} // namespace lanyard
