#include "rows.h"

namespace lanyard {

namespace {

QString hasAccount(const Outcome &outcome)
{
    return outcome.keepsAccount ? QString() : QStringLiteral("the account was lost");
}

QString readsTheName(const Outcome &outcome)
{
    return outcome.userInfo.name == u"Ada Lovelace" ? QString()
                                                    : QStringLiteral("the name was not read");
}

} // namespace

QList<Row> userInfoRows()
{
    return {
        {.name = "oidcc-client-test-userinfo-invalid-sub",
         .source = "OIDC Core §5.3.2",
         .does = "user-info: sub + \"invalid\"",
         .mutation = {.userInfo = appendedMember("sub", "invalid")},
         .expected = refused(ErrorKind::SubjectMismatch, {}),
         .check = gaveTheTokenBack},
        {.name = "oidcc-client-test-userinfo-bearer-header",
         .source = "OIDC Core §5.3.1; every run's requests are checked for it",
         .does = "wants the token in the header, and nowhere else",
         .expected = accepted(),
         .check = readsTheName},
        {.name = "oidcc-client-test-scope-userinfo-claims",
         .source = "OIDC Core §5.4",
         .does = "gives the claims of the scopes profile and email",
         .expected = accepted(),
         .check = readsTheName},
        {.name = "lanyard-userinfo-without-sub",
         .source = "OIDC Core §5.3.2",
         .does = "user-info: no sub",
         .mutation = {.userInfo = withoutMember("sub")},
         .expected = refused(ErrorKind::InvalidResponse, {}),
         .check = gaveTheTokenBack},
        {.name = "lanyard-userinfo-another-sub-later",
         .source = "OIDC Core §5.3.2",
         .does = "user-info, asked again: another sub",
         .mutation = {.userInfo = appendedMember("sub", "invalid")},
         .expected = refused(ErrorKind::SubjectMismatch, {}),
         .act = Act::AskUserInfo,
         .check = hasAccount},
        {.name = "lanyard-userinfo-redirect",
         .source = "RFC 6750 §5.3",
         .does = "user-info: 302 to another place",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/userinfo") {
                                  answer = {302, {{"Location", "/elsewhere"}}, {}};
                              }
                          }},
         .expected = refused(ErrorKind::InvalidResponse, {"/elsewhere"}),
         .check = gaveTheTokenBack},
        {.name = "lanyard-userinfo-duplicate-member",
         .source = "RFC 8259 §4",
         .does = "user-info: sub twice",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/userinfo") {
                                  answer.body.replace(0, 1, R"({"sub":"other",)");
                              }
                          }},
         .expected = refused(ErrorKind::InvalidResponse, {}),
         .check = gaveTheTokenBack},
    };
}

} // namespace lanyard
