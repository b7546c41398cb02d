#include "accounts/json_list.h"

#include "accounts/account_index.h"
#include "base/json.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr int deepest = 8;
constexpr QLatin1String versionName("version");

tl::unexpected<Error> corrupt(const QString &problem)
{
    return fail(ErrorKind::InvalidResponse, problem);
}

} // namespace

Result<void> parseJsonList(const QByteArray &bytes, const JsonList &list, const TakeEntry &take)
{
    const auto document = parseJsonObject(bytes, {.bytes = list.largest, .depth = deepest});
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue version = document->value(versionName);
    if (version.toDouble() > knownVersion) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("was written by a newer version of this program; update this "
                                   "one, or move that file away"));
    }
    const QJsonValue entries = document->value(list.name);
    if (version != QJsonValue(knownVersion) || !entries.isArray()) {
        return corrupt(QStringLiteral("is no list of %1").arg(list.name));
    }
    const QJsonArray array = entries.toArray();
    for (const auto &entry : array) {
        JsonFields fields(entry.toObject());
        const QString id = take(fields);
        if (!fields.problem().isEmpty()) {
            return corrupt(fields.problem());
        }
        // It becomes the name of a lock file.
        if (!isPlainName(id)) {
            return corrupt(QStringLiteral("an account's id is not plain"));
        }
    }
    return {};
}

QByteArray jsonListBytes(const JsonList &list, const QJsonArray &entries)
{
    return QJsonDocument(
               QJsonObject{{QLatin1String("version"), knownVersion}, {list.name, entries}})
        .toJson();
}

} // namespace lanyard
