#include "answers.h"
#include "bearer.h"
#include "endpoints.h"

#include <QJsonArray>

namespace lanyard::demo {

/// A resource server as small as can be: it looks whether a token is good, is meant for it, and
/// allows this (RFC 6750 §3.1, RFC 8707 §2).
HttpAnswer reports(const Realm &realm, const HttpRequest &request)
{
    const auto token = bearerToken(request);
    if (!token) {
        return bearerChallenge(401, {});
    }
    const auto grant = realm.grants.grantOf(*token);
    if (!grant || grant->audience != apiAudience(realm)) {
        return bearerChallenge(401, "invalid_token");
    }
    if (!grant->scope.contains(QString(apiScope))) {
        return bearerChallenge(403, "insufficient_scope");
    }
    return jsonAnswer(
        {{QStringLiteral("asked_by"), QString::fromLatin1(grant->clientId)},
         {QStringLiteral("reports"),
          QJsonArray{QStringLiteral("Note G"), QStringLiteral("Bernoulli numbers")}}});
}

} // namespace lanyard::demo
