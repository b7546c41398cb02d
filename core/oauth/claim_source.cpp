#include "oauth/claim_source.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jws.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

namespace lanyard::oauth {

std::vector<ClaimSource> distributedClaims(const QJsonObject &claims)
{
    constexpr std::size_t most = 5;
    const QJsonObject names = claims.value(QLatin1String("_claim_names")).toObject();
    const QJsonObject sources = claims.value(QLatin1String("_claim_sources")).toObject();
    std::vector<ClaimSource> result;
    for (auto source = sources.begin(); source != sources.end() && result.size() < most; ++source) {
        const QJsonObject member = source.value().toObject();
        const auto endpoint = parseEndpoint(member.value(QLatin1String("endpoint")).toString(),
                                            QLatin1String("endpoint"), true);
        const QString token = member.value(QLatin1String("access_token")).toString();
        QStringList wanted;
        for (auto name = names.begin(); name != names.end(); ++name) {
            if (name.value().toString() == source.key() && !claims.contains(name.key())) {
                wanted.append(name.key());
            }
        }
        if (endpoint && !wanted.isEmpty() && isVisibleAscii(token)) {
            result.push_back({*endpoint, Secret::take(token.toLatin1()), wanted});
        }
    }
    return result;
}

Result<QString> claimedIssuer(QByteArrayView jwt)
{
    const QList<QByteArray> parts = jwt.toByteArray().split('.');
    if (parts.size() != 3) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("the claims are no signed token"));
    }
    const auto payload = base64UrlDecode(parts.at(1));
    if (!payload) {
        return fail(payload.error());
    }
    const auto claims = parseJsonObject(*payload);
    if (!claims) {
        return fail(claims.error());
    }
    return requiredString(*claims, QLatin1String("iss"));
}

Result<QJsonObject> parseSourcedClaims(QByteArrayView jwt, const JwkSet &keys,
                                       const QString &issuer, const QStringList &names)
{
    const auto token = verifyJws(jwt, keys);
    if (!token) {
        return fail(token.error());
    }
    if (token->payload.value(QLatin1String("iss")).toString() != issuer) {
        return fail(ErrorKind::IssuerMismatch, QStringLiteral("the claims are of another issuer"));
    }
    QJsonObject result;
    for (const QString &name : names) {
        if (token->payload.contains(name)) {
            result.insert(name, token->payload.value(name));
        }
    }
    return result;
}

} // namespace lanyard::oauth
