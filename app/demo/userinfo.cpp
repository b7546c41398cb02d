#include "access_token.h"
#include "answers.h"
#include "endpoints.h"
#include "people.h"
#include "request_form.h"

namespace lanyard::demo {

HttpAnswer userInfo(Realm &realm, const HttpRequest &request)
{
    // RFC 6750 §2: in the header only; a token in the address ends up in logs (§5.3).
    if (RequestForm::fromEncoded(request.query()).has("access_token")) {
        return challenge(400, "invalid_request");
    }
    const auto grant = grantShown(realm, request);
    if (!grant) {
        return grant.error();
    }
    // A token for the API is none for us.
    const Person *person = grant->audience.isEmpty() ? personBySubject(grant->subject) : nullptr;
    if (!person) {
        return challenge(401, "invalid_token", schemeOf(*grant));
    }
    if (!grant->scope.contains(QStringLiteral("openid"))) {
        return challenge(403, "insufficient_scope", schemeOf(*grant));
    }
    return jsonAnswer(claimsOf(*person, grant->scope));
}

} // namespace lanyard::demo
