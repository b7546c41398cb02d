#include "accounts/offline_refusals.h"

#include "base/json.h"
#include "base/log.h"
#include "io/private_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 64 * 1024;

QString fileIn(const Places &places)
{
    return places.state + QLatin1String("/offline_refusals.json");
}

QStringList read(const Places &places)
{
    const auto bytes = readPrivateFile(fileIn(places), largestFile);
    if (!bytes || !*bytes) {
        return {};
    }
    const auto object = parseJsonObject(**bytes);
    if (!object) {
        return {};
    }
    const auto providers = optionalStringList(*object, QLatin1String("providers"));
    return providers ? providers->value_or(QStringList()) : QStringList();
}

void write(const Places &places, const QStringList &providers)
{
    const QJsonObject object{{QStringLiteral("version"), 1},
                             {QStringLiteral("providers"), QJsonArray::fromStringList(providers)}};
    const auto written = writePrivateFile(fileIn(places), QJsonDocument(object).toJson());
    if (!written) {
        qCWarning(logAccounts) << written.error().detail;
    }
}

} // namespace

bool refusesOfflineAccess(const Places &places, const QString &provider)
{
    return read(places).contains(provider);
}

void noteOfflineRefusal(const Places &places, const QString &provider)
{
    QStringList providers = read(places);
    if (!providers.contains(provider)) {
        providers.append(provider);
        write(places, providers);
    }
}

void clearOfflineRefusal(const Places &places, const QString &provider)
{
    QStringList providers = read(places);
    if (providers.removeAll(provider) > 0) {
        write(places, providers);
    }
}

} // namespace lanyard
