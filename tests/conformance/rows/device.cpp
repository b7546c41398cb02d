#include "rows.h"

namespace lanyard {

namespace {

constexpr auto polling = "RFC 8628 §3.5";

Row deviceRow(const char *name, const char *source, const char *does, Mutation mutation,
              Expected expected, std::function<QString(const Outcome &)> check = {})
{
    return {.name = name,
            .source = source,
            .does = does,
            .mutation = std::move(mutation),
            .expected = std::move(expected),
            .act = Act::SignInElsewhere,
            .check = std::move(check)};
}

/// Nobody is shown such an answer, and nobody asks on with it.
Row refusedAnswer(const char *name, const char *does, const char *member, const QJsonValue &value)
{
    return deviceRow(name, "RFC 8628 §3.2, §5.4", does,
                     {.deviceAuthorization = withMember(member, value)},
                     refused(ErrorKind::InvalidResponse, {"/token", "/userinfo"}));
}

std::function<void(const HttpRequest &, HttpAnswer &)> tokenError(const char *code)
{
    return [code](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == "/token") {
            answer.status = 400;
            answer.body = QByteArray("{\"error\":\"") + code + "\"}";
        }
    };
}

Row endedBy(const char *code, const char *name, const char *does, ErrorKind kind)
{
    return deviceRow(name, polling, does, {.answer = tokenError(code)}, refused(kind),
                     [](const Outcome &outcome) {
                         return requestsTo(outcome, "/token") == 1
                             ? QString()
                             : QStringLiteral("polled on after the end");
                     });
}

/// Not now is no end, and the next poll brings the tokens.
Row askedAgain(const char *name, const char *does, const Reaction &reaction)
{
    return deviceRow(name, polling, does, {.instead = {{"POST", "/token", reaction}}}, accepted(),
                     [](const Outcome &outcome) {
                         return requestsTo(outcome, "/token") == 2
                             ? QString()
                             : QStringLiteral("not polled twice");
                     });
}

/// 600 s, with 5 more between two polls each time.
QString polledEverMoreSlowly(const Outcome &outcome)
{
    const qsizetype polls = requestsTo(outcome, "/token");
    return polls >= 10 && polls <= 15 ? QString() : QStringLiteral("polled %1 times").arg(polls);
}

QList<Row> flowRows()
{
    return {
        deviceRow("lanyard-device", "RFC 8628", "a sign-in on another device, as it should be", {},
                  accepted(),
                  [](const Outcome &outcome) {
                      return outcome.drawn.query().isEmpty()
                          ? QStringLiteral("the complete address was lost")
                          : QString();
                  }),
        deviceRow("lanyard-device-no-interval", "RFC 8628 §3.2", "says no interval",
                  {.deviceAuthorization = withoutMember("interval")}, accepted()),
        askedAgain("lanyard-device-pending", "authorization_pending once",
                   jsonAnswer("{\"error\":\"authorization_pending\"}", 400)),
        askedAgain("lanyard-device-slow-down", "slow_down once",
                   jsonAnswer("{\"error\":\"slow_down\"}", 400)),
        askedAgain("lanyard-device-429", "429 once", HttpAnswer{429}),
        askedAgain("lanyard-device-503", "503 once", HttpAnswer{503}),
        askedAgain("lanyard-device-dropped", "drops the connection of a poll once",
                   Reaction::closeAfterReading()),
        endedBy("access_denied", "lanyard-device-denied", "access_denied",
                ErrorKind::AuthorizationDenied),
        endedBy("expired_token", "lanyard-device-expired", "expired_token", ErrorKind::TimedOut),
        endedBy("invalid_grant", "lanyard-device-unknown", "invalid_grant",
                ErrorKind::TokenRejected),
        deviceRow("lanyard-device-not-offered", "RFC 8628 §4", "announces no such endpoint",
                  {.metadata = withoutMember("device_authorization_endpoint")},
                  refused(ErrorKind::Misconfigured,
                          {"/device_authorization", "/authorize", "/token", "/userinfo"})),
        deviceRow("lanyard-device-nonce", "OIDC Core §3.1.3.7",
                  "an ID token with a nonce that nobody sent",
                  {.idToken = set("nonce", QStringLiteral("n-1"))},
                  refused(ErrorKind::IdTokenInvalid)),
        deviceRow("lanyard-device-no-id-token", "OIDC Core §3.1.3.3", "no ID token",
                  {.tokens = withoutMember("id_token")}, refused(ErrorKind::IdTokenInvalid)),
        deviceRow("lanyard-device-invalid-aud", "OIDC Core §3.1.3.7", "aud of another client",
                  {.idToken = set("aud", QStringLiteral("other"))},
                  refused(ErrorKind::IdTokenInvalid)),
        deviceRow("lanyard-device-userinfo-sub", "OIDC Core §5.3.2", "the profile of another",
                  {.userInfo = withMember("sub", QStringLiteral("other"))},
                  refused(ErrorKind::SubjectMismatch, {}), gaveTheTokenBack),
    };
}

QList<Row> attackRows()
{
    return {
        refusedAnswer("attack-device-page", "a verification_uri that is javascript:",
                      "verification_uri", QStringLiteral("javascript:alert(1)")),
        refusedAnswer("attack-device-page-file", "a verification_uri that is file:",
                      "verification_uri", QStringLiteral("file:///etc/passwd")),
        refusedAnswer("attack-device-page-user", "a verification_uri with a user name",
                      "verification_uri",
                      QStringLiteral("https://bank.example@evil.example/device")),
        refusedAnswer("attack-device-page-http", "a verification_uri without TLS",
                      "verification_uri", QStringLiteral("http://evil.example/device")),
        refusedAnswer("attack-device-complete", "a verification_uri_complete that is javascript:",
                      "verification_uri_complete", QStringLiteral("javascript:alert(1)")),
        deviceRow("attack-device-complete-elsewhere", "RFC 8628 §5.4",
                  "a verification_uri_complete of another host",
                  {.deviceAuthorization = withMember(
                       "verification_uri_complete", QStringLiteral("https://evil.example/device"))},
                  accepted(),
                  [](const Outcome &outcome) {
                      return outcome.drawn.isEmpty() ? QString()
                                                     : QStringLiteral("a QR code leads elsewhere");
                  }),
        refusedAnswer("attack-device-code", "a user_code of 10 kB", "user_code",
                      QString(10'000, u'A')),
        refusedAnswer("attack-device-code-escapes", "a user_code with terminal escapes",
                      "user_code", QStringLiteral("\u001b[2J\u001b[31mWDJB")),
        refusedAnswer("attack-device-code-bidi", "a user_code that is read backwards", "user_code",
                      QStringLiteral("WDJB\u202eTHJM")),
        refusedAnswer("attack-device-interval", "an interval of 30 years", "interval", 1e9),
        deviceRow("attack-device-interval-zero", polling, "an interval of 0",
                  {.deviceAuthorization = withMember("interval", 0)}, accepted()),
        deviceRow("attack-device-slow-down", polling, "slow_down each time",
                  {.answer = tokenError("slow_down")}, refused(ErrorKind::TimedOut),
                  polledEverMoreSlowly),
    };
}

} // namespace

QList<Row> deviceRows()
{
    return flowRows() + attackRows();
}

} // namespace lanyard
