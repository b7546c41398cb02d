#include "access_token.h"
#include "answers.h"
#include "endpoints.h"
#include "people.h"

#include <QJsonArray>

namespace lanyard::demo {

/// A resource server as small as can be: it looks whether a token is good, is meant for it, and
/// allows this (RFC 6750 §3.1, RFC 8707 §2).
HttpAnswer reports(Realm &realm, const HttpRequest &request)
{
    const auto grant = grantShown(realm, request);
    if (!grant) {
        return grant.error();
    }
    if (grant->audience != apiAudience(realm)) {
        return challenge(401, "invalid_token", schemeOf(*grant));
    }
    if (!grant->scope.contains(QString(apiScope))) {
        return challenge(403, "insufficient_scope", schemeOf(*grant));
    }
    return jsonAnswer(
        {{QStringLiteral("asked_by"), QString::fromLatin1(grant->clientId)},
         {QStringLiteral("reports"),
          QJsonArray{QStringLiteral("Note G"), QStringLiteral("Bernoulli numbers")}}});
}

HttpAnswer transfers(Realm &realm, const HttpRequest &request)
{
    const auto grant = grantShown(realm, request);
    if (!grant) {
        return grant.error();
    }
    const Person *person = personBySubject(grant->subject);
    if (!person || grant->audience != apiAudience(realm)) {
        return challenge(401, "invalid_token", schemeOf(*grant));
    }
    const bool isRecent = grant->authTime.secsTo(realm.clock.now()) <= transfersMaxAge;
    if (grant->acr != confirmedAcr || !isRecent) {
        return stepUpChallenge(QByteArray(confirmedAcr.data(), confirmedAcr.size()),
                               transfersMaxAge, schemeOf(*grant));
    }
    return jsonAnswer({{QStringLiteral("asked_by"), person->name()},
                       {QStringLiteral("transfers"), QJsonArray{QStringLiteral("1 guinea")}}});
}

} // namespace lanyard::demo
