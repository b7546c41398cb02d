#include "tools/exec_credential.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::tools {

namespace {

/// Of kubectl's own words, where they may be anything: `config` of the cluster is.
constexpr JsonLimits limits{.bytes = 256 * 1024, .depth = 64};

const QString version = QStringLiteral("client.authentication.k8s.io/v1");
const QString kind = QStringLiteral("ExecCredential");
const QString apiVersionName = QStringLiteral("apiVersion");
const QString kindName = QStringLiteral("kind");

tl::unexpected<Error> refuse(const QString &problem)
{
    return fail(ErrorKind::Misconfigured, QStringLiteral("kubectl: ") + problem);
}

tl::unexpected<Error> refuse(const Error &why)
{
    return refuse(QStringLiteral("KUBERNETES_EXEC_INFO cannot be understood: ") + why.detail);
}

/// Absent = undefined; of another type, an error.
Result<QJsonObject> objectIn(const QJsonObject &parent, const char *name)
{
    const QJsonValue value = parent.value(QLatin1String(name));
    if (!value.isObject() && !value.isUndefined() && !value.isNull()) {
        return refuse(QLatin1String(name) + QStringLiteral(" is not an object"));
    }
    return value.toObject();
}

Result<bool> flagIn(const QJsonObject &parent, const char *name)
{
    const auto flag = optionalBool(parent, QLatin1String(name));
    return flag ? Result<bool>(flag->value_or(false)) : refuse(flag.error());
}

/// Whoever answers in the cluster's place would be sent the token.
Result<ServerOrigin> serverOf(const QJsonObject &cluster)
{
    if (cluster.isEmpty()) {
        return refuse(QStringLiteral("it does not say for which cluster; put \"provideClusterInfo: "
                                     "true\" into the exec section of the kubeconfig"));
    }
    const auto skips = flagIn(cluster, "insecure-skip-tls-verify");
    if (!skips) {
        return fail(skips.error());
    }
    if (*skips) {
        return refuse(QStringLiteral("nobody looks at the certificate of that cluster; take "
                                     "insecure-skip-tls-verify out of the kubeconfig, and put the "
                                     "cluster's authority into it"));
    }
    const auto server = requiredString(cluster, QLatin1String("server"));
    if (!server) {
        return refuse(server.error());
    }
    auto origin = ServerOrigin::ofUrl(server->toUtf8());
    return origin ? origin : refuse(origin.error().detail);
}

} // namespace

Result<ExecInfo> parseExecInfo(QByteArrayView json)
{
    const auto info = parseJsonObject(json, limits);
    if (!info) {
        return refuse(info.error());
    }
    if (info->value(apiVersionName) != QJsonValue(version)
        || info->value(kindName) != QJsonValue(kind)) {
        return refuse(QStringLiteral("put \"apiVersion: %1\" into the exec section of the "
                                     "kubeconfig")
                          .arg(version));
    }
    const auto spec = objectIn(*info, "spec");
    const auto cluster = spec ? objectIn(*spec, "cluster") : spec;
    if (!cluster) {
        return fail(cluster.error());
    }
    const auto interactive = flagIn(*spec, "interactive");
    if (!interactive) {
        return fail(interactive.error());
    }
    auto server = serverOf(*cluster);
    if (!server) {
        return fail(server.error());
    }
    return ExecInfo{std::move(*server), *interactive};
}

QByteArray execInfoText(const ServerOrigin &server, bool isBlind)
{
    const QJsonObject cluster{{QStringLiteral("server"), server.text()},
                              {QStringLiteral("insecure-skip-tls-verify"), isBlind}};
    const QJsonObject spec{{QStringLiteral("cluster"), cluster},
                           {QStringLiteral("interactive"), false}};
    return QJsonDocument(QJsonObject{{apiVersionName, version},
                                     {kindName, kind},
                                     {QStringLiteral("spec"), spec}})
        .toJson(QJsonDocument::Compact);
}

Secret execCredential(const Secret &token, const std::optional<QDateTime> &expiresAt)
{
    const QByteArrayView bytes = token.reveal(); // into the answer that kubectl reads
    QJsonObject status{{QStringLiteral("token"), QString::fromLatin1(bytes)}};
    if (expiresAt) {
        status.insert(QStringLiteral("expirationTimestamp"),
                      expiresAt->toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    }
    const QJsonObject object{
        {apiVersionName, version}, {kindName, kind}, {QStringLiteral("status"), status}};
    QByteArray answer = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer += '\n';
    return Secret::take(std::move(answer));
}

bool isExecCredential(QByteArrayView json)
{
    const auto answer = parseJsonObject(json, limits);
    return answer && answer->value(apiVersionName) == QJsonValue(version)
        && answer->value(kindName) == QJsonValue(kind)
        && !answer->value(QLatin1String("status"))
                .toObject()
                .value(QLatin1String("token"))
                .toString()
                .isEmpty();
}

} // namespace lanyard::tools
