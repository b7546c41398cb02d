#include "rows.h"

#include "base/base64url.h"
#include "redirect_form.h"

#include <QCryptographicHash>

namespace lanyard {

namespace {

/// Nothing of the answer may reach the token endpoint.
Expected notRedeemed(ErrorKind kind)
{
    return refused(kind, {"/token", "/userinfo"});
}

/// The redirect that the demo wanted, as a form.
void postAnyway(const HttpRequest &request, HttpAnswer &answer)
{
    const HttpHeaders headers = answer.headers;
    for (const auto &[name, value] : headers) {
        if (request.path() == "/decision" && name == "Location") {
            answer = formPostOf(value);
        }
    }
}

/// The provider takes the request with a challenge of somebody else's, so that its code is good for
/// another verifier, and in all else for us.
void takeAnotherChallenge(HttpRequest &request)
{
    if (request.path() == "/authorize") {
        const QString ours = formOf(request.query()).value(QStringLiteral("code_challenge"));
        request.target.replace(
            ours.toLatin1(),
            base64UrlEncode(QCryptographicHash::hash(QByteArray(43, 'v'), // RFC 7636 §4.2
                                                     QCryptographicHash::Sha256)));
    }
}

QString redeemedItOnce(const Outcome &outcome)
{
    return requestsTo(outcome, "/token") == 1 ? QString()
                                              : QStringLiteral("the code did not go out once");
}

} // namespace

void asksForFormPost(Provider &provider)
{
    provider.authorizationParameters.insert(QStringLiteral("response_mode"),
                                            QStringLiteral("form_post"));
}

QList<Row> authorizationResponseRows()
{
    return {
        {.name = "fapi2-security-profile-final-client-test-invalid-authorization-response-iss",
         .source = "RFC 9207 §2.4",
         .does = "redirect: iss + \"1\"",
         .mutation = {.redirect = appendToParameter("iss", "1")},
         .expected = notRedeemed(ErrorKind::IssuerMismatch)},
        {.name = "fapi2-security-profile-final-client-test-remove-authorization-response-iss",
         .source = "RFC 9207 §2.4",
         .does = "redirect: no iss, though the metadata announces it",
         .mutation = {.redirect = dropParameter("iss")},
         .expected = notRedeemed(ErrorKind::IssuerMismatch)},
        {.name = "fapi2-security-profile-final-client-test-ensure-authorization-response-with-"
                 "invalid-state-fails",
         .source = "RFC 6749 §10.12",
         .does = "redirect: state + \"1\"",
         .mutation = {.redirect = appendToParameter("state", "1")},
         .expected = stillWaiting()},
        {.name = "fapi2-security-profile-final-client-test-ensure-authorization-response-with-"
                 "invalid-missing-state-fails",
         .source = "RFC 6749 §10.12",
         .does = "redirect: no state",
         .mutation = {.redirect = dropParameter("state")},
         .expected = stillWaiting()},
        {.name = "lanyard-form-post",
         .source = "Form Post Response Mode §2",
         .does = "posts the answer as a form, as the file asked",
         .expected = accepted(),
         .file = asksForFormPost},
        {.name = "oidcc-client-test-form-post-error",
         .source = "Form Post Response Mode §2; OIDC Core §3.1.2.6",
         .does = "posts error=login_required",
         .mutation = {.redirect =
                          [](RedirectParameters &parameters) {
                              dropParameter("code")(parameters);
                              addParameter("error", "login_required")(parameters);
                          }},
         .expected = notRedeemed(ErrorKind::InteractionRequired),
         .file = asksForFormPost},
        {.name = "lanyard-form-post-invalid-iss",
         .source = "RFC 9207 §2.4",
         .does = "posts the answer with iss + \"1\"",
         .mutation = {.redirect = appendToParameter("iss", "1")},
         .expected = notRedeemed(ErrorKind::IssuerMismatch),
         .file = asksForFormPost},
        {.name = "lanyard-form-post-invalid-state",
         .source = "RFC 6749 §10.12",
         .does = "posts the answer with state + \"1\"",
         .mutation = {.redirect = appendToParameter("state", "1")},
         .expected = stillWaiting(),
         .file = asksForFormPost},
        {.name = "lanyard-form-post-unasked",
         .source = "Form Post Response Mode §2",
         .does = "posts the answer though nobody asked for that",
         .mutation = {.answer = postAnyway},
         .expected = stillWaiting()},
        {.name = "lanyard-redirect-state-twice",
         .source = "RFC 6749 §3.1",
         .does = "redirect: the right state, and another one",
         .mutation = {.redirect = addParameter("state", "other")},
         .expected = stillWaiting()},
        {.name = "lanyard-redirect-code-twice",
         .source = "RFC 6749 §3.1",
         .does = "redirect: two codes",
         .mutation = {.redirect = addParameter("code", "other")},
         .expected = notRedeemed(ErrorKind::InvalidResponse)},
        {.name = "lanyard-redirect-iss-twice",
         .source = "RFC 9207 §2.4",
         .does = "redirect: two issuers",
         .mutation = {.redirect = addParameter("iss", "https://evil.example")},
         .expected = notRedeemed(ErrorKind::InvalidResponse)},
        {.name = "lanyard-redirect-error-and-code",
         .source = "RFC 6749 §4.1.2.1",
         .does = "redirect: a code, and an error beside it",
         .mutation = {.redirect = addParameter("error", "server_error")},
         .expected = notRedeemed(ErrorKind::ServerError)},
        {.name = "lanyard-redirect-error-of-another-issuer",
         .source = "RFC 9207 §2",
         .does = "redirect: an error, with iss + \"1\"",
         .mutation = {.redirect =
                          [](RedirectParameters &parameters) {
                              dropParameter("code")(parameters);
                              addParameter("error", "access_denied")(parameters);
                              appendToParameter("iss", "1")(parameters);
                          }},
         .expected = notRedeemed(ErrorKind::IssuerMismatch)},
        {.name = "lanyard-redirect-error-of-no-issuer",
         .source = "RFC 9207 §2, §2.4",
         .does = "redirect: an error without iss, though the metadata announces it",
         .mutation = {.redirect =
                          [](RedirectParameters &parameters) {
                              dropParameter("code")(parameters);
                              dropParameter("iss")(parameters);
                              addParameter("error", "access_denied")(parameters);
                          }},
         .expected = notRedeemed(ErrorKind::IssuerMismatch)},
        {.name = "lanyard-redirect-without-code",
         .source = "RFC 6749 §4.1.2",
         .does = "redirect: no code",
         .mutation = {.redirect = dropParameter("code")},
         .expected = notRedeemed(ErrorKind::InvalidResponse)},
        {.name = "lanyard-redirect-code-of-another-request",
         .source = "RFC 7636 §4.6, RFC 9700 §4.5",
         .does = "redirect: a good code, of a request with another verifier",
         .mutation = {.hears = takeAnotherChallenge},
         .expected = refused(ErrorKind::TokenRejected),
         .check = redeemedItOnce},
        {.name = "lanyard-redirect-unknown-parameters",
         .source = "RFC 6749 §4.1.2",
         .does = "redirect: parameters nobody knows",
         .mutation = {.redirect = addParameter("session_state", "4711")},
         .expected = accepted()},
    };
}

} // namespace lanyard
