#include "oauth/kept_id_token.h"

#include "base/base64url.h"
#include "base/json.h"

namespace lanyard::oauth {

std::optional<IdTokenLife> lifeOf(const Secret &idToken)
{
    const QByteArray payload
        = idToken.reveal().toByteArray().split('.').value(1); // claims, of which two are looked at
    const auto claims = parseJsonObject(base64UrlDecode(payload).value_or(QByteArray()));
    if (!claims) {
        return std::nullopt;
    }
    const auto issue = optionalNumericDate(*claims, QLatin1String("iat"));
    const auto expiry = optionalNumericDate(*claims, QLatin1String("exp"));
    if (!issue || !*issue || !expiry || !*expiry) {
        return std::nullopt;
    }
    return IdTokenLife{QDateTime::fromSecsSinceEpoch(**issue, Qt::UTC),
                       QDateTime::fromSecsSinceEpoch(**expiry, Qt::UTC)};
}

} // namespace lanyard::oauth
