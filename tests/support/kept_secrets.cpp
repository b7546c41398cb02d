#include "support/kept_secrets.h"

#include "base/base64url.h"
#include "support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lanyard {

QList<std::pair<QString, QByteArray>> keptSecrets(const QProcessEnvironment &session)
{
    QProcess process;
    process.setProcessEnvironment(session);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("secret-tool"),
                  {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                   QStringLiteral("app.lanyard.Lanyard")});
    process.waitForFinished(kPatience);
    QList<std::pair<QString, QByteArray>> secrets;
    // One item is "secret = base64(JSON)" between lines about it; in the JSON a secret is
    // base64url.
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject item = line.startsWith("secret = ")
            ? QJsonDocument::fromJson(QByteArray::fromBase64(line.mid(9).trimmed())).object()
            : QJsonObject();
        const QJsonObject client = item.value(QLatin1String("client")).toObject();
        const auto addFrom = [&secrets](const QJsonObject &fields, const char *name) {
            const auto secret
                = base64UrlDecode(fields.value(QLatin1String(name)).toString().toLatin1());
            if (secret && !secret->isEmpty()) {
                secrets.append({QString::fromLatin1(name), *secret});
            }
        };
        for (const char *name : {"refresh_token", "access_token", "id_token", "dpop_key"}) {
            addFrom(item, name);
        }
        for (const char *name : {"client_secret", "private_key"}) {
            addFrom(client, name);
        }
    }
    return secrets;
}

} // namespace lanyard
