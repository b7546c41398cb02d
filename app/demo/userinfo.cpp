#include "answers.h"
#include "endpoints.h"
#include "people.h"
#include "request_form.h"

namespace lanyard::demo {

namespace {

/// RFC 6750 §3: who sent no token is only told the scheme; §3.1 for the rest.
HttpAnswer challenge(int status, const QByteArray &error)
{
    HttpAnswer answer
        = error.isEmpty() ? HttpAnswer{status, {}, {}} : errorAnswer(error, {}, status);
    answer.headers.emplaceBack("WWW-Authenticate",
                               error.isEmpty() ? QByteArray("Bearer realm=\"demo\"")
                                               : "Bearer realm=\"demo\", error=\"" + error + '"');
    return answer;
}

} // namespace

HttpAnswer userInfo(const Realm &realm, const HttpRequest &request)
{
    // RFC 6750 §2: in the header only; a token in the address ends up in logs (§5.3).
    if (RequestForm::fromEncoded(request.query()).has("access_token")) {
        return challenge(400, "invalid_request");
    }
    const QByteArray authorization = request.header("Authorization").value_or(QByteArray());
    const qsizetype space = authorization.indexOf(' ');
    if (authorization.left(space).toLower() != "bearer") {
        return challenge(401, {});
    }
    const auto grant = realm.grants.grantOf(authorization.mid(space + 1).trimmed());
    const Person *person = grant ? personBySubject(grant->subject) : nullptr;
    if (!person) {
        return challenge(401, "invalid_token");
    }
    if (!grant->scope.contains(QStringLiteral("openid"))) {
        return challenge(403, "insufficient_scope");
    }
    return jsonAnswer(claimsOf(*person, grant->scope));
}

} // namespace lanyard::demo
