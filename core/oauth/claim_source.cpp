#include "oauth/claim_source.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jws.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

#include <QJsonArray>

namespace lanyard::oauth {

namespace {

/// RFC 7519 §4.1.3: who is not named there must not use it.
Result<void> checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    if (!audience.isUndefined() && audience != QJsonValue(clientId)
        && !audience.toArray().contains(QJsonValue(clientId))) {
        return fail(ErrorKind::IdTokenInvalid, QStringLiteral("the claims are for another client"));
    }
    return {};
}

/// RFC 7519 §4.1.4 to §4.1.6.
Result<void> checkTimes(const QJsonObject &claims, qint64 now)
{
    const auto expiry = optionalNumericDate(claims, QLatin1String("exp"));
    const auto notBefore = optionalNumericDate(claims, QLatin1String("nbf"));
    const auto issue = optionalNumericDate(claims, QLatin1String("iat"));
    for (const auto *time : {&expiry, &notBefore, &issue}) {
        if (!*time) {
            return fail(ErrorKind::IdTokenInvalid, time->error().detail);
        }
    }
    if (*expiry && **expiry + leeway <= now) {
        return fail(ErrorKind::IdTokenInvalid,
                    QStringLiteral("the claims expired %1 s ago").arg(now - **expiry));
    }
    if (notBefore->value_or(0) - leeway > now || issue->value_or(0) - leeway > now) {
        return fail(ErrorKind::IdTokenInvalid, QStringLiteral("the claims are not valid yet"));
    }
    return {};
}

} // namespace

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
                                       const SourcedClaimsExpectation &expected,
                                       const QStringList &names)
{
    const auto token = verifyJws(jwt, keys);
    if (!token) {
        return fail(token.error());
    }
    if (token->payload.value(QLatin1String("iss")).toString() != expected.issuer) {
        return fail(ErrorKind::IssuerMismatch, QStringLiteral("the claims are of another issuer"));
    }
    if (const auto ours = checkAudience(token->payload, expected.clientId); !ours) {
        return fail(ours.error());
    }
    const qint64 now = expected.now.toSecsSinceEpoch();
    if (const auto timely = checkTimes(token->payload, now); !timely) {
        return fail(timely.error());
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
