#include "answers.h"
#include "caller.h"
#include "endpoints.h"
#include "pages.h"
#include "people.h"
#include "request_form.h"

#include <algorithm>

namespace lanyard::demo {

namespace {

struct Refusal {
    QByteArray error; ///< empty = the request is in order
    QByteArray description;
};

QByteArray redirectWithError(const Realm &realm, const QByteArray &redirectUri,
                             const QByteArray &state, const Refusal &refusal)
{
    return withParameters(redirectUri,
                          {{"error", refusal.error},
                           {"error_description", refusal.description},
                           {"state", state},
                           {"iss", realm.issuer}}); // RFC 9207 §2: errors carry it, too
}

QByteArray redirectWithCode(Realm &realm, const AuthorizationRequest &request,
                            const QString &subject, const QDateTime &authTime, const QString &acr)
{
    const QByteArray code = realm.grants.issueCode({{request.clientId,
                                                     subject,
                                                     request.scope,
                                                     authTime,
                                                     {},
                                                     acr,
                                                     request.resources,
                                                     request.dpopJkt},
                                                    request.redirectUri,
                                                    request.codeChallenge,
                                                    request.nonce});
    return withParameters(request.redirectUri,
                          {{"code", code}, {"state", request.state}, {"iss", realm.issuer}});
}

QStringList words(const QByteArray &value)
{
    return QString::fromUtf8(value).split(u' ', Qt::SkipEmptyParts);
}

/// RFC 7636 §4.2: 32 bytes in base64url.
bool isS256Challenge(const QByteArray &challenge)
{
    return challenge.size() == 43 && std::all_of(challenge.begin(), challenge.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                   || c == '-' || c == '_';
           });
}

/// OIDC Core §3.1.2.1: in the order of preference. Voluntary: nothing that is known is no error.
QString knownAcr(const RequestForm &form)
{
    for (const QString &each : words(form.value("acr_values"))) {
        if (each == chosenAcr || each == confirmedAcr) {
            return each;
        }
    }
    return {};
}

Refusal refusalOf(const Realm &realm, const RequestForm &form)
{
    if (form.hasRepeated()) {
        return {"invalid_request", "A parameter is repeated."};
    }
    if (form.has("request")) {
        return {"request_not_supported", {}};
    }
    if (form.has("request_uri")) {
        return {"request_uri_not_supported", {}};
    }
    if (!form.has("response_type")) {
        return {"invalid_request", "response_type is missing."};
    }
    if (form.value("response_type") != "code") {
        return {"unsupported_response_type", "Only code is supported."};
    }
    if (form.has("response_mode") && form.value("response_mode") != "query") {
        return {"invalid_request", "Only response_mode=query is supported."};
    }
    if (!isS256Challenge(form.value("code_challenge"))
        || form.value("code_challenge_method") != "S256") {
        return {"invalid_request", "A code_challenge with S256 is required."};
    }
    if (!canBeAskedFor(words(form.value("scope")))) {
        return {"invalid_scope", "The scope is empty or has an unknown value."};
    }
    const QStringList prompts = words(form.value("prompt"));
    if (prompts.size() > 1 && prompts.contains(QStringLiteral("none"))) {
        return {"invalid_request", "prompt=none stands alone."}; // OIDC Core §3.1.2.1
    }
    if (!areResources(realm, form.resources())) {
        return {"invalid_target", "There is no such resource."}; // RFC 8707 §2.1
    }
    return {};
}

/// OIDC Core §3.1.2.1, prompt=none: an answer at once, or the error that says what is missing.
QByteArray answerSilently(Realm &realm, AuthorizationRequest request, const RequestForm &form,
                          const std::optional<Session> &session)
{
    const auto refused = [&](const QByteArray &error) {
        return redirectWithError(realm, request.redirectUri, request.state, {error, {}});
    };
    if (!session) {
        return refused("login_required");
    }
    bool isNumber = false;
    const qint64 maxAge = form.value("max_age").toLongLong(&isNumber);
    if (isNumber && session->authTime.secsTo(realm.clock.now()) > maxAge) {
        return refused("login_required");
    }
    if (!request.acr.isEmpty() && request.acr != session->acr) {
        return refused("interaction_required"); // which a page would do
    }
    // §11: without a consent page there is no offline access.
    request.scope.removeAll(QStringLiteral("offline_access"));
    const bool hasConsent = session->clientId == request.clientId
        && std::all_of(request.scope.begin(), request.scope.end(),
                       [&](const QString &value) { return session->scope.contains(value); });
    if (!hasConsent) {
        return refused("consent_required");
    }
    return redirectWithCode(realm, request, session->subject, session->authTime, session->acr);
}

/// What the browser brought, or what was pushed under the name that it brought (RFC 9126 §4);
/// nullopt = no such name, or none at all where one is required.
std::optional<RequestForm> askedFor(Realm &realm, const HttpRequest &request)
{
    RequestForm form = request.method == "GET" ? RequestForm::fromEncoded(request.query())
                                               : RequestForm::fromBody(request);
    const PushedRequests pushing = realm.options.pushedRequests;
    if (pushing == PushedRequests::No || !form.has("request_uri")) {
        return pushing == PushedRequests::Required ? std::nullopt : std::optional(form);
    }
    const auto pushed = realm.sessions.takePushed(form.value("request_uri"));
    return pushed && pushed->value("client_id") == form.value("client_id") ? pushed : std::nullopt;
}

} // namespace

HttpAnswer pushRequest(Realm &realm, const HttpRequest &request)
{
    if (realm.options.pushedRequests == PushedRequests::No) {
        return {404, {}, {}};
    }
    const RequestForm form = RequestForm::fromBody(request);
    const auto client = callerOf(realm, request, form);
    if (!client) {
        return client.error();
    }
    if (!isRegistered((*client)->redirectUris, form.value("redirect_uri"))) {
        return errorAnswer("invalid_request", "This redirect_uri is not registered.");
    }
    if (const Refusal refusal = refusalOf(realm, form); !refusal.error.isEmpty()) {
        return errorAnswer(refusal.error, refusal.description);
    }
    return jsonAnswer(
        {{QStringLiteral("request_uri"), QString::fromLatin1(realm.sessions.push(form))},
         {QStringLiteral("expires_in"), static_cast<qint64>(pushedLifetime.count())}},
        201);
}

HttpAnswer authorize(Realm &realm, const HttpRequest &request)
{
    const auto asked = askedFor(realm, request);
    if (!asked) {
        return problemPage("This link is good no more",
                           "It was used already, or it has run out. Open the browser again from "
                           "the app.");
    }
    const RequestForm &form = *asked;
    // RFC 6749 §4.1.2.1: with a wrong client or redirect URI, nobody is redirected.
    const Client *client = realm.client(form.value("client_id"));
    if (!client) {
        return problemPage("This app is not known here",
                           "The app that opened this page is not registered with the demo "
                           "provider (client_id).");
    }
    const QByteArray redirectUri = form.value("redirect_uri");
    if (!isRegistered(client->redirectUris, redirectUri)) {
        return problemPage("This address is not registered",
                           "The app asked for an answer at an address that is not registered for "
                           "it (redirect_uri).");
    }
    const QByteArray state = form.value("state");
    if (const Refusal refusal = refusalOf(realm, form); !refusal.error.isEmpty()) {
        return redirectAnswer(redirectWithError(realm, redirectUri, state, refusal));
    }

    QStringList scope = words(form.value("scope"));
    scope.removeDuplicates();
    const AuthorizationRequest valid{client->id,
                                     redirectUri,
                                     state,
                                     form.value("nonce"),
                                     form.value("code_challenge"),
                                     scope,
                                     QString::fromUtf8(form.value("login_hint")),
                                     {},
                                     knownAcr(form),
                                     form.resources(),
                                     form.value("dpop_jkt")};
    if (form.value("prompt") == "none") {
        return redirectAnswer(answerSilently(
            realm, valid, form, realm.sessions.session(sessionCookie(realm, request))));
    }
    return consentPage(valid, client->name, realm.sessions.open(valid));
}

HttpAnswer decide(Realm &realm, const HttpRequest &request)
{
    const RequestForm form = RequestForm::fromBody(request);
    const QByteArray ticket = form.value("ticket");
    const auto asked = realm.sessions.request(ticket);
    if (!asked) {
        return problemPage("This page has run out", "Start again in the app.");
    }
    if (const QByteArray location = realm.sessions.settledLocation(ticket); !location.isEmpty()) {
        return redirectAnswer(location);
    }
    const QByteArray decision = form.value("decision");
    const Person *person = personBySubject(QString::fromUtf8(form.value("person")));
    if (decision != "deny" && (decision != "continue" || !person)) {
        return problemPage("That was not one of the choices", "Go back and choose again.");
    }
    if (!asked->userCode.isEmpty()) {
        realm.sessions.settle(
            ticket, decideForDevice(realm, asked->userCode, decision == "deny" ? nullptr : person));
        return redirectAnswer(realm.sessions.settledLocation(ticket));
    }
    if (decision == "deny") {
        realm.sessions.settle(ticket,
                              redirectWithError(realm, asked->redirectUri, asked->state,
                                                {"access_denied", "The person said no."}));
        return redirectAnswer(realm.sessions.settledLocation(ticket));
    }
    const QDateTime now = realm.clock.now();
    const QString acr = asked->acr.isEmpty() ? QString(chosenAcr) : asked->acr;
    realm.sessions.settle(ticket, redirectWithCode(realm, *asked, person->subject, now, acr));
    const QByteArray cookie
        = realm.sessions.begin({person->subject, now, asked->clientId, asked->scope, acr});
    HttpAnswer answer = redirectAnswer(realm.sessions.settledLocation(ticket));
    answer.headers.emplaceBack(
        "Set-Cookie", sessionCookieName(realm) + '=' + cookie + "; Path=/; HttpOnly; SameSite=Lax");
    return answer;
}

} // namespace lanyard::demo
