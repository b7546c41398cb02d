#include "rows.h"

namespace lanyard {

namespace {

std::function<void(const HttpRequest &, HttpAnswer &)>
answerAt(const char *path, std::function<void(HttpAnswer &)> change)
{
    return [path, change = std::move(change)](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == path) {
            change(answer);
        }
    };
}

/// Its target is served by nobody, so a request there would be seen.
void redirectElsewhere(HttpAnswer &answer)
{
    answer = {307, {{"Location", "/elsewhere"}}, {}};
}

/// Encoded before it is joined: the quirk that many servers and clients get wrong.
void hasASecret(Provider &provider)
{
    provider.clientSecret = std::make_shared<const Secret>("it's no:secret");
    provider.tokenEndpointAuthMethod = oauth::ClientAuthenticationMethod::ClientSecretBasic;
}

} // namespace

QList<Row> tokenRows()
{
    const auto noToken = refused(ErrorKind::InvalidResponse);
    return {
        {.name = "oidcc-client-test-client-secret-basic",
         .source = "RFC 6749 §2.3.1",
         .does = "wants HTTP Basic, as the file says",
         .mutation = {.basicCredentials = "lanyard-demo:it%27s%20no%3Asecret"},
         .expected = accepted(),
         .file = hasASecret},
        {.name = "lanyard-token-redirect",
         .source = "RFC 9700 §4.12",
         .does = "answers the code with 307 to another place",
         .mutation = {.answer = answerAt("/token", redirectElsewhere)},
         .expected = refused(ErrorKind::InvalidResponse, {"/userinfo", "/elsewhere"})},
        {.name = "lanyard-token-duplicate-member",
         .source = "RFC 8259 §4, RFC 8725 §2.4",
         .does = "token answer: access_token twice",
         .mutation = {.answer = answerAt("/token",
                                         [](HttpAnswer &answer) {
                                             answer.body.replace(0, 1,
                                                                 R"({"access_token":"other",)");
                                         })},
         .expected = noToken},
        {.name = "lanyard-token-html",
         .source = "RFC 6749 §5.1",
         .does = "token answer labelled text/html",
         .mutation
         = {.answer = answerAt(
                "/token", [](HttpAnswer &answer) { answer.headers.first().second = "text/html"; })},
         .expected = noToken},
        {.name = "lanyard-token-missing",
         .source = "RFC 6749 §5.1",
         .does = "token answer: no access_token",
         .mutation = {.tokens = withoutMember("access_token")},
         .expected = noToken},
        {.name = "lanyard-token-type-unknown",
         .source = "RFC 6749 §7.1",
         .does = "token answer: token_type mac",
         .mutation = {.tokens = withMember("token_type", QStringLiteral("mac"))},
         .expected = noToken},
        {.name = "lanyard-token-error-with-200",
         .source = "RFC 6749 §5.2",
         .does = "200 with an error in it",
         .mutation = {.tokens =
                          [](QJsonObject &answer) {
                              answer = {{QStringLiteral("error"), QStringLiteral("invalid_grant")}};
                          }},
         .expected = refused(ErrorKind::TokenRejected)},
        {.name = "lanyard-token-dropped",
         .source = "RFC 6749 §4.1.2",
         .does = "reads the code and drops the connection",
         .mutation = {.instead = {{"POST", "/token", Reaction::closeAfterReading()}}},
         .expected = refused(ErrorKind::OutcomeUnknown),
         .check =
             [](const Outcome &outcome) {
                 qsizetype posts = 0;
                 for (const HttpRequest &request : outcome.requests) {
                     posts += request.path() == "/token" ? 1 : 0;
                 }
                 return posts == 1 ? QString() : QStringLiteral("the code went out twice");
             }},
    };
}

} // namespace lanyard
