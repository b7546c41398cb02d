#include "access_token.h"

#include "answers.h"
#include "realm.h"

namespace lanyard::demo {

namespace {

struct Shown {
    Scheme scheme = Scheme::Bearer;
    QByteArray token;
};

/// From the header only: a token in the address ends up in logs (RFC 6750 §5.3). nullopt = none was
/// sent.
std::optional<Shown> shownIn(const HttpRequest &request)
{
    const QByteArray authorization = request.header("Authorization").value_or(QByteArray());
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    if (scheme != "bearer" && scheme != "dpop") {
        return std::nullopt;
    }
    return Shown{scheme == "dpop" ? Scheme::Dpop : Scheme::Bearer,
                 authorization.mid(space + 1).trimmed()};
}

/// Of a WWW-Authenticate, up to its first parameter of all.
QByteArray start(Scheme scheme)
{
    return scheme == Scheme::Dpop ? "DPoP algs=\"ES256\", " : "Bearer ";
}

} // namespace

tl::expected<Grant, HttpAnswer> grantShown(Realm &realm, const HttpRequest &request)
{
    const auto shown = shownIn(request);
    if (!shown) {
        return tl::unexpected(challenge(401, {}));
    }
    const auto grant = realm.grants.grantOf(shown->token);
    if (!grant || schemeOf(*grant) != shown->scheme) {
        return tl::unexpected(challenge(401, "invalid_token", shown->scheme));
    }
    if (shown->scheme == Scheme::Bearer) {
        return *grant;
    }
    const auto jkt = checkProof(realm, request, shown->token);
    if (!jkt) {
        return tl::unexpected(challenge(401, jkt.error(), Scheme::Dpop));
    }
    if (*jkt != grant->jkt) {
        return tl::unexpected(challenge(401, "invalid_token", Scheme::Dpop));
    }
    return *grant;
}

std::optional<QByteArray> bearerToken(const HttpRequest &request)
{
    const auto shown = shownIn(request);
    return shown && shown->scheme == Scheme::Bearer ? std::optional(shown->token) : std::nullopt;
}

HttpAnswer stepUpChallenge(const QByteArray &acrValues, int maxAge, Scheme scheme)
{
    const QByteArray error = "insufficient_user_authentication";
    HttpAnswer answer = errorAnswer(error, "Sign in again, and confirm it.", 401);
    answer.headers.emplaceBack("WWW-Authenticate",
                               start(scheme) + "realm=\"demo\", error=\"" + error
                                   + "\", acr_values=\"" + acrValues
                                   + "\", max_age=" + QByteArray::number(maxAge));
    return answer;
}

HttpAnswer challenge(int status, const QByteArray &error, Scheme scheme)
{
    HttpAnswer answer
        = error.isEmpty() ? HttpAnswer{status, {}, {}} : errorAnswer(error, {}, status);
    answer.headers.emplaceBack("WWW-Authenticate",
                               start(scheme) + "realm=\"demo\""
                                   + (error.isEmpty() ? QByteArray() : ", error=\"" + error + '"'));
    return answer;
}

Scheme schemeOf(const Grant &grant)
{
    return grant.jkt.isEmpty() ? Scheme::Bearer : Scheme::Dpop;
}

} // namespace lanyard::demo
