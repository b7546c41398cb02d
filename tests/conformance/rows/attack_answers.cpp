#include "rows.h"

#include <algorithm>

namespace lanyard {

namespace {

using Change = std::function<void(HttpAnswer &)>;

std::function<void(const HttpRequest &, HttpAnswer &)> at(const char *path, Change change)
{
    return [path, change = std::move(change)](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == path) {
            change(answer);
        }
    };
}

/// RFC 6749 §4.1.2: a code, a verifier and a secret go out once, whatever comes back.
QString codeWentOnce(const Outcome &outcome)
{
    return requestsTo(outcome, "/token") == 1 ? QString()
                                              : QStringLiteral("the code went out twice");
}

/// The token endpoint's own misbehaviour (RFC 9700 §4.12, RFC 9110 §11.6, §15).
Row tokenRow(const char *name, const char *does, ErrorKind kind, Change change)
{
    return {.name = name,
            .source = "RFC 6749 §4.1.2, §5.2",
            .does = does,
            .mutation = {.answer = at("/token", std::move(change))},
            .expected = refused(kind, {"/userinfo", "/elsewhere"}),
            .check = codeWentOnce};
}

Change status(int code, const QByteArray &field = {}, const QByteArray &value = {})
{
    return [=](HttpAnswer &answer) {
        answer = {code, {{"Content-Type", "text/html"}}, "<html>no</html>"};
        if (!field.isEmpty()) {
            answer.headers.append({field, value});
        }
    };
}

/// A refresh token goes out once, too, and trouble is no reason to sign anybody out.
QString tokenWentOnceAndIsKept(const Outcome &outcome)
{
    if (requestsTo(outcome, "/token") != 1) {
        return QStringLiteral("the refresh token went out twice");
    }
    return outcome.keepsAccount ? QString() : QStringLiteral("the account was lost");
}

Row refreshTroubleRow(const char *name, const char *does, ErrorKind kind, Change change)
{
    return {.name = name,
            .source = "RFC 6749 §6; RFC 9700 §4.12",
            .does = does,
            .mutation = {.answer = at("/token", std::move(change))},
            .expected = refused(kind, {"/userinfo", "/elsewhere"}),
            .act = Act::Refresh,
            .check = tokenWentOnceAndIsKept};
}

QString sentNoCookie(const Outcome &outcome)
{
    const bool isSent = std::any_of(
        outcome.requests.begin(), outcome.requests.end(), [](const HttpRequest &request) {
            return request.path() != "/authorize" && request.path() != "/decision"
                && request.header("Cookie").has_value();
        });
    return isSent ? QStringLiteral("a cookie was sent back") : QString();
}

QString refreshedOnce(const Outcome &outcome)
{
    return requestsTo(outcome, "/token") == 1 && requestsTo(outcome, "/userinfo") == 2
        ? QString()
        : QStringLiteral("not once refreshed, twice asked");
}

/// Trouble is no reason to sign anybody out, and none to ask on.
QString askedOnceAndKeptTheAccount(const Outcome &outcome)
{
    return requestsTo(outcome, "/userinfo") == 1 && outcome.keepsAccount
        ? QString()
        : QStringLiteral("asked on, or lost the account");
}

/// What a label may not hold (Unicode UAX #9): overrides, isolates, marks, controls.
QString isPlain(const Outcome &outcome)
{
    const QString &name = outcome.userInfo.name;
    const bool isClean = std::none_of(name.begin(), name.end(), [](QChar character) {
        return character.category() == QChar::Other_Format
            || character.category() == QChar::Other_Control;
    });
    return isClean && name.size() <= 201 ? QString()
                                         : QStringLiteral("the name is not fit for a label");
}

QString hasAPicture(const Outcome &outcome)
{
    return outcome.userInfo.picture.isEmpty() ? QStringLiteral("the picture's address was lost")
                                              : QString();
}

QString hasNoPicture(const Outcome &outcome)
{
    return outcome.userInfo.picture.isEmpty() ? QString()
                                              : QStringLiteral("the picture's address was kept");
}

/// RFC 7009: the token goes out once, to one place; the account is gone in any case.
QString tokenWentOnceAndAccountIsGone(const Outcome &outcome)
{
    if (requestsTo(outcome, "/revoke") != 1) {
        return QStringLiteral("the token did not go out once");
    }
    return outcome.accounts == 0 && outcome.kept.isEmpty()
        ? QString()
        : QStringLiteral("the account is still there");
}

/// So it did; and it is kept, alone, to be told of another time.
QString tokenWentOnceAndIsKeptForLater(const Outcome &outcome)
{
    if (requestsTo(outcome, "/revoke") != 1) {
        return QStringLiteral("the token did not go out once");
    }
    if (outcome.accounts != 0) {
        return QStringLiteral("the account is still there");
    }
    return outcome.kept.size() == 1 && outcome.kept.first().startsWith(QLatin1String("revocation/"))
        ? QString()
        : QStringLiteral("the token is not kept alone");
}

Row revocationRow(const char *name, const char *does, ErrorKind kind, Change change,
                  QString (*check)(const Outcome &) = tokenWentOnceAndAccountIsGone)
{
    return {.name = name,
            .source = "RFC 7009 §2.2; RFC 9700 §4.12",
            .does = does,
            .mutation = {.answer = at("/revoke", std::move(change))},
            .expected = refused(kind, {"/elsewhere", "/token"}),
            .act = Act::SignOut,
            .check = check};
}

/// The twin's picture is kept.
Row pictureRow(const char *name, const char *does, const char *picture)
{
    const auto shows = [](const char *url) {
        return Mutation{.userInfo = withMember("picture", QString::fromLatin1(url))};
    };
    return {.name = name,
            .source = "OIDC Core §5.1, §17",
            .does = does,
            .mutation = shows(picture),
            .expected = accepted(),
            .act = Act::AskUserInfo,
            .check = hasNoPicture,
            .twin = Twin{.mutation = shows("https://op.example/a.png"), .check = hasAPicture}};
}

Row profileRow(const char *name, const char *does, std::function<void(QJsonObject &)> userInfo,
               std::function<QString(const Outcome &)> check)
{
    return {.name = name,
            .source = "OIDC Core §5.1, §17",
            .does = does,
            .mutation = {.userInfo = std::move(userInfo)},
            .expected = accepted(),
            .act = Act::AskUserInfo,
            .check = std::move(check)};
}

/// Whatever the provider's clock says, ours is not moved by it.
Row dateRow(const char *name, const char *does, const char *date)
{
    return {.name = name,
            .source = "RFC 9110 §6.6.1",
            .does = does,
            .mutation = {.answer =
                             [date](const HttpRequest &, HttpAnswer &answer) {
                                 answer.headers.append(QPair<QByteArray, QByteArray>("Date", date));
                             }},
            .expected = accepted(),
            .act = Act::Refresh};
}

QList<Row> tokenEndpointRows()
{
    const auto broken = refused(ErrorKind::InvalidResponse, {"/userinfo", "/elsewhere"});
    return {
        tokenRow("attack-token-307", "307 to another host", ErrorKind::InvalidResponse,
                 status(307, "Location", QByteArray(anotherHost) + "/elsewhere")),
        tokenRow("attack-token-308", "308 to itself", ErrorKind::InvalidResponse,
                 status(308, "Location", "/elsewhere")),
        tokenRow("attack-token-302", "302 to another place", ErrorKind::InvalidResponse,
                 status(302, "Location", "/elsewhere")),
        tokenRow("attack-token-challenge", "401 that asks for a password",
                 ErrorKind::RequestRefused, status(401, "WWW-Authenticate", "Basic realm=\"x\"")),
        tokenRow("attack-token-proxy", "407 that asks for a password", ErrorKind::Network,
                 status(407, "Proxy-Authenticate", "Basic realm=\"x\"")),
        tokenRow("attack-token-400-page", "400 with a web page", ErrorKind::RequestRefused,
                 status(400)),
        tokenRow("attack-token-503", "503, try again at once", ErrorKind::ServerError,
                 status(503, "Retry-After", "0")),
        tokenRow("attack-token-429", "429, try again in 30 years", ErrorKind::RateLimited,
                 status(429, "Retry-After", "1000000000")),
        {.name = "attack-token-reset",
         .source = "RFC 6749 §4.1.2",
         .does = "reads the code and resets the connection",
         .mutation = {.instead = {{"POST", "/token", Reaction::reset()}}},
         .expected = refused(ErrorKind::OutcomeUnknown),
         .check = codeWentOnce},
        {.name = "attack-token-half",
         .source = "RFC 9112 §8",
         .does = "ends in the middle of its answer",
         .mutation = {.instead = {{"POST", "/token",
                                   Reaction::raw("HTTP/1.1 200 OK\r\nContent-Type: "
                                                 "application/json\r\nContent-Length: 999\r\n\r\n"
                                                 R"({"access_token":")")}}},
         .expected = refused(ErrorKind::OutcomeUnknown),
         .check = codeWentOnce},
        {.name = "attack-token-slow",
         .source = "RFC 9112 §9.5",
         .does = "stops in the middle of its answer",
         .mutation = {.instead = {{"POST", "/token",
                                   Reaction::rawKeptOpen(
                                       "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                       "Content-Length: 999\r\n\r\n{")}},
                      .stalls = "/token"},
         .expected = refused(ErrorKind::OutcomeUnknown),
         .check = codeWentOnce},
        tokenRow("attack-token-cut", "JSON that ends too early", ErrorKind::InvalidResponse,
                 [](HttpAnswer &answer) { answer.body.chop(1); }),
        tokenRow("attack-token-large", "8 MB", ErrorKind::InvalidResponse,
                 [](HttpAnswer &answer) { answer.body += QByteArray(8 * 1024 * 1024, ' '); }),
        {.name = "attack-token-newline",
         .source = "RFC 6749 Appendix A.17",
         .does = "a refresh token with a line break",
         .mutation = {.tokens = withMember("refresh_token", QStringLiteral("a\r\nb"))},
         .expected = broken},
        {.name = "attack-token-number",
         .source = "RFC 6749 §5.1",
         .does = "access_token is a number",
         .mutation = {.tokens = withMember("access_token", 1)},
         .expected = broken},
        {.name = "attack-token-cookie",
         .source = "RFC 6265 §3",
         .does = "sets a cookie with every answer",
         .mutation = {.answer =
                          [](const HttpRequest &, HttpAnswer &answer) {
                              answer.headers.append(
                                  QPair<QByteArray, QByteArray>("Set-Cookie", "id=1; Path=/"));
                          }},
         .expected = accepted(),
         .act = Act::Refresh,
         .check = sentNoCookie},
        dateRow("attack-token-date", "every answer is of the year 2099",
                "Thu, 01 Jan 2099 00:00:00 GMT"),
        dateRow("attack-token-date-past", "every answer is ten years old",
                "Sat, 02 Jan 2016 03:04:05 GMT"),
        {.name = "attack-token-expires-forever",
         .source = "RFC 6749 §5.1",
         .does = "expires_in past every calendar",
         .mutation = {.tokens = withMember("expires_in", 1e300)},
         .expected = accepted()},
    };
}

/// The rules of the code once more, for what is sent with every refresh.
QList<Row> refreshTroubleRows()
{
    return {
        refreshTroubleRow("attack-refresh-307", "refresh: 307 to another host",
                          ErrorKind::InvalidResponse,
                          status(307, "Location", QByteArray(anotherHost) + "/elsewhere")),
        refreshTroubleRow("attack-refresh-308", "refresh: 308 to itself",
                          ErrorKind::InvalidResponse, status(308, "Location", "/elsewhere")),
        refreshTroubleRow("attack-refresh-challenge", "refresh: 401 that asks for a password",
                          ErrorKind::RequestRefused,
                          status(401, "WWW-Authenticate", "Basic realm=\"x\"")),
        refreshTroubleRow("attack-refresh-503", "refresh: 503, try again at once",
                          ErrorKind::ServerError, status(503, "Retry-After", "0")),
        refreshTroubleRow("attack-refresh-429", "refresh: 429, try again in 30 years",
                          ErrorKind::RateLimited, status(429, "Retry-After", "1000000000")),
        {.name = "attack-refresh-reset",
         .source = "RFC 6749 §6",
         .does = "reads the refresh token and resets the connection",
         .mutation = {.instead = {{"POST", "/token", Reaction::reset()}}},
         .expected = refused(ErrorKind::OutcomeUnknown),
         .act = Act::Refresh,
         .check = tokenWentOnceAndIsKept},
    };
}

QList<Row> userInfoRowsUnderAttack()
{
    const auto asked = refused(ErrorKind::InvalidResponse, {});
    return {
        {.name = "attack-userinfo-page",
         .source = "OIDC Core §5.3.2",
         .does = "user-info: a web page with 200",
         .mutation = {.answer = at("/userinfo", status(200))},
         .expected = asked,
         .check = gaveTheTokenBack},
        {.name = "attack-userinfo-array",
         .source = "OIDC Core §5.3.2",
         .does = "user-info: an array",
         .mutation
         = {.answer
            = at("/userinfo", [](HttpAnswer &answer) { answer.body = '[' + answer.body + ']'; })},
         .expected = asked,
         .check = gaveTheTokenBack},
        {.name = "attack-userinfo-large",
         .source = "OIDC Core §5.3.2",
         .does = "user-info: 8 MB",
         .mutation = {.answer = at("/userinfo",
                                   [](HttpAnswer &answer) {
                                       answer.body += QByteArray(8 * 1024 * 1024, ' ');
                                   })},
         .expected = asked,
         .check = gaveTheTokenBack},
        {.name = "attack-userinfo-slow",
         .source = "RFC 9112 §9.5",
         .does = "user-info: never answers",
         .mutation
         = {.instead = {{"GET", "/userinfo", Reaction::silence()}}, .stalls = "/userinfo"},
         .expected = refused(ErrorKind::Network, {"/token"}),
         .act = Act::AskUserInfo,
         .check = askedOnceAndKeptTheAccount},
        {.name = "attack-userinfo-redirect",
         .source = "RFC 6750 §5.2",
         .does = "user-info: 302 to another place",
         .mutation = {.answer = at("/userinfo", status(302, "Location", "/elsewhere"))},
         .expected = refused(ErrorKind::InvalidResponse, {"/elsewhere"}),
         .check = gaveTheTokenBack},
        {.name = "attack-userinfo-307",
         .source = "RFC 6750 §5.2, §5.3",
         .does = "user-info: 307 to another host",
         .mutation
         = {.answer = at("/userinfo", status(307, "Location", QByteArray(anotherHost) + "/a"))},
         .expected = refused(ErrorKind::InvalidResponse, {}),
         .check = gaveTheTokenBack},
        {.name = "attack-userinfo-401-always",
         .source = "RFC 6750 §3.1",
         .does = "user-info: 401, whatever the token",
         .mutation
         = {.answer
            = at("/userinfo", status(401, "WWW-Authenticate", "Bearer error=\"invalid_token\""))},
         .expected = refused(ErrorKind::RequestRefused, {}),
         .act = Act::AskUserInfo,
         .check = refreshedOnce},
        profileRow("attack-profile-override", "user-info: a name that turns the text around",
                   withMember("name", QStringLiteral("Ada \u202Etxet\u2066\u200F")), isPlain),
        profileRow("attack-profile-escape", "user-info: a name with terminal escapes",
                   withMember("name", QStringLiteral("\u001B[2JAda\u0007\r\n")), isPlain),
        profileRow("attack-profile-long", "user-info: a name of 100 000 letters",
                   withMember("name", QString(100'000, QChar(u'a'))), isPlain),
        profileRow("attack-profile-not-text", "user-info: a name that is an object",
                   withMember("name", QJsonObject()), isPlain),
        profileRow("attack-profile-invisible", "user-info: a name with letters of no width",
                   withMember("name", QStringLiteral("A\u200Bd\u2060a\uFEFF\u00AD\U000E0041")),
                   isPlain),
        pictureRow("attack-picture-file", "user-info: picture is file:", "file:///etc/passwd"),
        pictureRow("attack-picture-script",
                   "user-info: picture is javascript:", "javascript:alert(1)"),
        pictureRow("attack-picture-http", "user-info: picture over plain http",
                   "http://op.example/a.png"),
    };
}

QList<Row> revocationRows()
{
    return {
        revocationRow("attack-revoke-307", "sign-out: 307 to another host",
                      ErrorKind::InvalidResponse,
                      status(307, "Location", QByteArray(anotherHost) + "/elsewhere")),
        revocationRow("attack-revoke-challenge", "sign-out: 401 that asks for a password",
                      ErrorKind::RequestRefused,
                      status(401, "WWW-Authenticate", "Basic realm=\"x\"")),
        revocationRow("attack-revoke-503", "sign-out: 503, try again at once",
                      ErrorKind::ServerError, status(503, "Retry-After", "0"),
                      tokenWentOnceAndIsKeptForLater),
        {.name = "attack-revoke-reset",
         .source = "RFC 7009 §2.1",
         .does = "reads the token to revoke and resets the connection",
         .mutation = {.instead = {{"POST", "/revoke", Reaction::reset()}}},
         .expected = refused(ErrorKind::OutcomeUnknown, {"/token"}),
         .act = Act::SignOut,
         .check = tokenWentOnceAndIsKeptForLater},
    };
}

} // namespace

QList<Row> attackAnswerRows()
{
    return tokenEndpointRows() + refreshTroubleRows() + revocationRows()
        + userInfoRowsUnderAttack();
}

} // namespace lanyard
