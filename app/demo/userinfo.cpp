#include "answers.h"
#include "bearer.h"
#include "endpoints.h"
#include "people.h"
#include "request_form.h"

namespace lanyard::demo {

HttpAnswer userInfo(const Realm &realm, const HttpRequest &request)
{
    // RFC 6750 §2: in the header only; a token in the address ends up in logs (§5.3).
    if (RequestForm::fromEncoded(request.query()).has("access_token")) {
        return bearerChallenge(400, "invalid_request");
    }
    const auto token = bearerToken(request);
    if (!token) {
        return bearerChallenge(401, {});
    }
    const auto grant = realm.grants.grantOf(*token);
    const Person *person = grant ? personBySubject(grant->subject) : nullptr;
    if (!person) {
        return bearerChallenge(401, "invalid_token");
    }
    if (!grant->scope.contains(QStringLiteral("openid"))) {
        return bearerChallenge(403, "insufficient_scope");
    }
    return jsonAnswer(claimsOf(*person, grant->scope));
}

} // namespace lanyard::demo
