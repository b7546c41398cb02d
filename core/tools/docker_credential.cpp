#include "tools/docker_credential.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::tools {

namespace {

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<DockerRegistry> parseDockerRegistry(QByteArrayView text)
{
    const QByteArray name = text.toByteArray().trimmed();
    if (name.isEmpty()) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("no credentials server URL"));
    }
    DockerRegistry registry{QString::fromUtf8(name), {}};
    const bool hasScheme = name.contains("://");
    auto origin = ServerOrigin::ofUrl(hasScheme ? name : "https://" + name);
    if (!origin) {
        return fail(origin.error());
    }
    registry.origins += *origin;
    if (!hasScheme) {
        if (const auto local = ServerOrigin::ofUrl("http://" + name)) {
            registry.origins += *local;
        }
    }
    return registry;
}

Secret dockerCredentialAnswer(const DockerCredential &credential)
{
    const QByteArrayView bytes = credential.token.reveal(); // into the answer that docker reads
    return Secret::take(asLine({{QStringLiteral("ServerURL"), credential.registry},
                                {QStringLiteral("Username"), credential.username},
                                {QStringLiteral("Secret"), QString::fromLatin1(bytes)}}));
}

bool isDockerCredentialAnswer(QByteArrayView json)
{
    const auto answer = parseJsonObject(json);
    const auto holds = [&answer](const char *name) {
        return !answer->value(QLatin1String(name)).toString().isEmpty();
    };
    return answer && holds("Username") && holds("Secret");
}

QByteArray dockerList(const QList<QPair<QString, QString>> &registries)
{
    QJsonObject object;
    for (const auto &[registry, username] : registries) {
        object.insert(registry, username);
    }
    return asLine(object);
}

} // namespace lanyard::tools
