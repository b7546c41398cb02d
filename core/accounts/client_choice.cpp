#include "accounts/client_choice.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr std::chrono::milliseconds blink{200}; ///< where the main thread waits
constexpr std::chrono::milliseconds lockPatience{5'000}; ///< where it does not

const QLatin1String clientsName("clients");

QString settingsFile(const Places &places)
{
    return places.config + QStringLiteral("/settings.json");
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the settings cannot be written (%1); make room there, and make it "
                               "a folder that you may write to")
                    .arg(why.detail));
}

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

/// InvalidResponse is a damaged file.
Result<QJsonObject> parseSettings(const QByteArray &bytes)
{
    auto settings = parseJsonObject(bytes, {.bytes = largestFile, .depth = 32});
    if (!settings) {
        return settings;
    }
    const QJsonValue value = settings->value(clientsName);
    if (!value.isUndefined() && !value.isObject()) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("clients is not an object"));
    }
    const QJsonObject clients = value.toObject();
    for (auto client = clients.begin(); client != clients.end(); ++client) {
        if (const auto choice = choiceIn(*client, client.key()); !choice) {
            return fail(choice.error());
        }
    }
    return settings;
}

/// A file that is not there holds no settings. InvalidResponse is a damaged file.
Result<QJsonObject> readSettings(const Places &places)
{
    const auto bytes = readPrivateFile(settingsFile(places), largestFile);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the settings cannot be read (%1); move away what is in their "
                                   "place")
                        .arg(bytes.error().detail));
    }
    return *bytes ? parseSettings(**bytes) : QJsonObject();
}

/// For those who do not set it aside: it broke while the program was running.
Result<QJsonObject> readWholeSettings(const Places &places)
{
    auto settings = readSettings(places);
    if (settings || settings.error().kind != ErrorKind::InvalidResponse) {
        return settings;
    }
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the settings are damaged (%1: %2); start again, or move that file "
                               "away, and you are asked again for what it held")
                    .arg(plainText(settingsFile(places)), settings.error().detail));
}

QString lockFile(const Places &places)
{
    return places.state + QStringLiteral("/settings.lock");
}

tl::unexpected<Error> lockFault(const Error &why)
{
    return why.kind == ErrorKind::Busy ? fail(why) : unwritable(why);
}

/// Under the lock.
Result<void> insertChoice(const Places &places, const QString &providerKey,
                          const ClientChoice &choice)
{
    auto settings = readWholeSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    QJsonObject clients = settings->value(clientsName).toObject();
    QJsonObject client = clients.value(providerKey).toObject(); // keeps what we do not know
    client.insert(QStringLiteral("client_id"), jsonText(choice.clientId));
    client.insert(QStringLiteral("tenant"), jsonText(choice.tenant));
    client.insert(QStringLiteral("has_secret"), choice.hasSecret);
    client.insert(QStringLiteral("refused"), choice.isRefused);
    clients.insert(providerKey, client);
    settings->insert(clientsName, clients);
    const auto written = writePrivateFile(settingsFile(places), QJsonDocument(*settings).toJson());
    return written ? written : unwritable(written.error());
}

} // namespace

QString setBrokenSettingsAside(const Places &places)
{
    const auto isBroken = [&places] {
        const auto settings = readSettings(places);
        return !settings && settings.error().kind == ErrorKind::InvalidResponse;
    };
    if (!isBroken()) {
        return {};
    }
    // Another process may have set it aside by now, so what is there is looked at again.
    const auto lock = ProcessLock::acquireNow(lockFile(places), blink);
    if (!lock || !isBroken()) {
        return {};
    }
    return setAsidePrivateFile(settingsFile(places), QLatin1String("settings.json"))
        .value_or(QString());
}

Result<ClientChoice> readClientChoice(const Places &places, const QString &providerKey)
{
    const auto settings = readWholeSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    return choiceIn(settings->value(clientsName).toObject().value(providerKey), providerKey);
}

Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                               const ClientChoice &choice)
{
    const auto lock = ProcessLock::acquireNow(lockFile(places), blink);
    return lock ? insertChoice(places, providerKey, choice) : lockFault(lock.error());
}

void writeClientChoice(const Places &places, const QString &providerKey, const ClientChoice &choice,
                       QObject *context, Reply<void> reply)
{
    ProcessLock::acquire(
        lockFile(places), lockPatience, context,
        [places, providerKey, choice,
         reply = std::move(reply)](const Result<std::unique_ptr<ProcessLock>> &held) {
            reply(held ? insertChoice(places, providerKey, choice) : lockFault(held.error()));
        });
}

QString clientSecretKey(const QString &providerKey, const QString &clientId)
{
    // Neither an id nor an issuer holds a space, so no two pairs come out the same.
    return QStringLiteral("client/") + providerKey + u' ' + clientId;
}

Result<QStringList> clientSecretKeys(const Places &places)
{
    const auto settings = readWholeSettings(places);
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
