#include "answers.h"
#include "endpoints.h"
#include "pages.h"
#include "request_form.h"

namespace lanyard::demo {

namespace {

HttpAnswer withoutCookie(const Realm &realm, HttpAnswer answer)
{
    answer.headers.emplaceBack(
        "Set-Cookie", sessionCookieName(realm) + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    return answer;
}

} // namespace

HttpAnswer endSession(Realm &realm, const HttpRequest &request)
{
    const RequestForm form = request.method == "GET" ? RequestForm::fromEncoded(request.query())
                                                     : RequestForm::fromBody(request);
    const QByteArray cookie = sessionCookie(realm, request);
    // §2: an ID token of ours is a good hint also after its expiry.
    const QJsonObject hint = realm.keys.verified(form.value("id_token_hint"));
    const QByteArray audience = hint[QStringLiteral("aud")].toString().toLatin1();
    const Client *client = realm.client(audience);
    const bool isOurs = client && hint[QStringLiteral("iss")] == QString::fromLatin1(realm.issuer)
        && (!form.has("client_id") || form.value("client_id") == audience);

    if (!isOurs && request.method == "POST" && form.value("decision") == "sign-out") {
        realm.sessions.end(cookie);
        return withoutCookie(realm, signedOutPage());
    }
    if (!isOurs) {
        return signOutPage(); // §2: anybody's page can link here, so the person is asked
    }
    realm.sessions.end(cookie);
    realm.sessions.endAllOf(hint[QStringLiteral("sub")].toString());
    const QByteArray target = form.value("post_logout_redirect_uri");
    if (!isRegistered(client->postLogoutRedirectUris,
                      target)) { // §3: never to an address that is not registered
        return withoutCookie(realm, signedOutPage());
    }
    return withoutCookie(realm,
                         redirectAnswer(withParameters(target, {{"state", form.value("state")}})));
}

} // namespace lanyard::demo
