#include "doctor/provider_document.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jwk_set.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace lanyard {

namespace {

constexpr int fewestBits = 2048; ///< RFC 7518 §3.3

int rsaBits(const QJsonObject &jwk)
{
    QByteArray n
        = base64UrlDecode(jwk.value(QLatin1String("n")).toString().toUtf8()).value_or(QByteArray());
    while (n.startsWith('\0')) {
        n.remove(0, 1);
    }
    return int(n.size()) * 8;
}

bool isOfUse(const QJsonObject &jwk)
{
    const QJsonObject alone{{QStringLiteral("keys"), QJsonArray{jwk}}};
    const auto set = oauth::parseJwkSet(QJsonDocument(alone).toJson(QJsonDocument::Compact));
    return set && !set->keys.empty();
}

QString describe(const QJsonObject &jwk)
{
    const QString type = jwk.value(QLatin1String("kty")).toString();
    return type == QLatin1String("RSA") ? QStringLiteral("RSA %1").arg(rsaBits(jwk))
                                        : jwk.value(QLatin1String("crv")).toString(type);
}

/// What nobody may publish; empty = nothing of the kind.
QString mistakeIn(const QJsonObject &jwk)
{
    const QString type = jwk.value(QLatin1String("kty")).toString();
    if (type == QLatin1String("oct")) {
        return QStringLiteral("a symmetric key is published");
    }
    if (jwk.contains(QLatin1String("d"))) {
        return QStringLiteral("a private key is published (%1)").arg(describe(jwk));
    }
    if (type == QLatin1String("RSA") && rsaBits(jwk) < fewestBits) {
        return QStringLiteral("a key is too short (%1)").arg(describe(jwk));
    }
    return {};
}

ProviderLine line(Mark mark, const QString &what)
{
    return {.trait = ProviderTrait::Keys, .mark = mark, .what = plainText(what, 200)};
}

} // namespace

/// Of several keys each needs a name of its own: OIDC Core §10.1.
ProviderLine judgeKeys(QByteArrayView body)
{
    const auto set = oauth::parseJwkSet(body);
    if (!set) {
        return {.trait = ProviderTrait::Keys, .mark = Mark::Wrong, .error = set.error()};
    }
    QStringList described;
    std::map<QString, int> named;
    const QJsonArray keys = parseJsonObject(body)->value(QLatin1String("keys")).toArray();
    for (const auto &each : keys) {
        const QJsonObject jwk = each.toObject();
        if (const QString mistake = mistakeIn(jwk); !mistake.isEmpty()) {
            return line(Mark::Wrong, mistake);
        }
        if (isOfUse(jwk)) {
            described += describe(jwk);
            ++named[jwk.value(QLatin1String("kid")).toString()];
        }
    }
    if (described.isEmpty()) {
        return line(Mark::Wrong, QStringLiteral("none is of use for signatures"));
    }
    const bool isEachNamed = named.size() == std::size_t(described.size())
        && (described.size() == 1 || named.count(QString()) == 0);
    const QString what = described.join(QLatin1String(", "));
    return isEachNamed
        ? line(Mark::Right, what)
        : line(Mark::Lacking, what + QStringLiteral("; not each has a kid of its own"));
}

} // namespace lanyard
