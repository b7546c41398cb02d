#include "accounts/client_choice.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr std::chrono::milliseconds lockPatience{5'000};

const QLatin1String clientsName("clients");

QString settingsFile(const Places &places)
{
    return places.config + QStringLiteral("/settings.json");
}

tl::unexpected<Error> unreadable(const Places &places, const QString &problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1: %2").arg(plainText(settingsFile(places)), problem));
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the settings cannot be written (%1); make room there, and make it "
                               "a folder that you may write to")
                    .arg(why.detail));
}

/// A file that is not there holds no settings.
Result<QJsonObject> readSettings(const Places &places)
{
    const auto bytes = readPrivateFile(settingsFile(places), largestFile);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the settings cannot be read (%1); move away what is in their "
                                   "place")
                        .arg(bytes.error().detail));
    }
    if (!*bytes) {
        return QJsonObject();
    }
    auto settings = parseJsonObject(**bytes, {.bytes = largestFile, .depth = 32});
    if (!settings) {
        return unreadable(places, settings.error().detail);
    }
    const QJsonValue clients = settings->value(clientsName);
    if (!clients.isUndefined() && !clients.isObject()) {
        return unreadable(places, QStringLiteral("clients is not an object"));
    }
    return settings;
}

} // namespace

Result<ClientChoice> readClientChoice(const Places &places, const QString &providerKey)
{
    const auto settings = readSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    const QJsonValue value = settings->value(clientsName).toObject().value(providerKey);
    JsonFields fields(value.toObject());
    ClientChoice choice;
    choice.clientId = fields.text(QLatin1String("client_id"));
    choice.tenant = fields.text(QLatin1String("tenant"));
    choice.hasSecret = fields.flag(QLatin1String("has_secret"));
    if (!value.isUndefined() && !value.isObject()) {
        return unreadable(places, QStringLiteral("clients: %1").arg(plainText(providerKey)));
    }
    if (!fields.problem().isEmpty()) {
        return unreadable(places, fields.problem());
    }
    return choice;
}

Result<void> writeClientChoice(const Places &places, const QString &providerKey,
                               const ClientChoice &choice)
{
    const auto lock
        = ProcessLock::acquireNow(places.state + QStringLiteral("/settings.lock"), lockPatience);
    if (!lock) {
        return lock.error().kind == ErrorKind::TimedOut
            ? fail(ErrorKind::Internal, lock.error().detail)
            : unwritable(lock.error());
    }
    auto settings = readSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    QJsonObject clients = settings->value(clientsName).toObject();
    QJsonObject client = clients.value(providerKey).toObject(); // keeps what we do not know
    client.insert(QStringLiteral("client_id"), jsonText(choice.clientId));
    client.insert(QStringLiteral("tenant"), jsonText(choice.tenant));
    client.insert(QStringLiteral("has_secret"), choice.hasSecret);
    clients.insert(providerKey, client);
    settings->insert(clientsName, clients);
    const auto written = writePrivateFile(settingsFile(places), QJsonDocument(*settings).toJson());
    return written ? written : unwritable(written.error());
}

QString clientSecretKey(const QString &providerKey)
{
    return QStringLiteral("client/") + providerKey;
}

} // namespace lanyard
