#include "demo_client.h"
#include "rows.h"

namespace lanyard {

namespace {

constexpr int maxAge = 300; ///< seconds
constexpr int leeway = 60;

/// What a provider's file asks of every sign-in (OIDC Core §3.1.2.1).
void askForRecent(Provider &provider)
{
    provider.authorizationParameters.insert(QStringLiteral("max_age"), QString::number(maxAge));
}

void askForConfirmed(Provider &provider)
{
    provider.authorizationParameters.insert(
        QStringLiteral("acr_values"), QStringLiteral("urn:other ") + QString(demo::confirmedAcr));
}

/// From the moment of the token, with which the demo's own auth_time is the same here.
std::function<void(UnsignedToken &)> authTimeBefore(qint64 seconds)
{
    return [seconds](UnsignedToken &token) {
        const qint64 issued = token.claims.value(QStringLiteral("iat")).toInteger();
        token.claims.insert(QStringLiteral("auth_time"), issued - seconds);
    };
}

Row recentRow(const char *name, const char *does, std::function<void(UnsignedToken &)> idToken,
              Expected expected)
{
    return {.name = name,
            .source = "OIDC Core §3.1.3.7 (13)",
            .does = does,
            .mutation = {.idToken = std::move(idToken)},
            .expected = std::move(expected),
            .file = askForRecent};
}

Row confirmedRow(const char *name, const char *does, std::function<void(UnsignedToken &)> idToken,
                 Expected expected)
{
    return {.name = name,
            .source = "OIDC Core §3.1.3.7 (12), RFC 9470 §4",
            .does = does,
            .mutation = {.idToken = std::move(idToken)},
            .expected = std::move(expected),
            .file = askForConfirmed};
}

/// RFC 9470 §3, from the user-info API; `more` stands behind the error.
std::function<void(const HttpRequest &, HttpAnswer &)> challenge(const char *more)
{
    return [more](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == "/userinfo") {
            answer = {401,
                      {{"WWW-Authenticate",
                        QByteArray("Bearer error=\"insufficient_user_authentication\"") + more}},
                      {}};
        }
    };
}

QString saidWhatIsWanted(const Outcome &outcome)
{
    return outcome.error->code == QLatin1String("insufficient_user_authentication")
            && outcome.error->detail.contains(QLatin1String("urn:mfa"))
        ? QString()
        : QStringLiteral("it was not said what is wanted");
}

} // namespace

QList<Row> authenticationRows()
{
    const auto invalid = refused(ErrorKind::IdTokenInvalid);
    Row challenged{.name = "lanyard-userinfo-step-up",
                   .source = "RFC 9470 §3",
                   .does = "user-info wants a stronger sign-in",
                   .mutation = {.answer = challenge(", acr_values=\"urn:mfa\"")},
                   .expected = refused(ErrorKind::InteractionRequired, {"/token"}),
                   .act = Act::AskUserInfo,
                   .check = saidWhatIsWanted};
    return {
        recentRow("lanyard-max-age", "max_age asked for, signed in just now", authTimeBefore(0),
                  accepted()),
        recentRow("lanyard-max-age-edge", "auth_time max_age and 60 s ago",
                  authTimeBefore(maxAge + leeway), accepted()),
        recentRow("lanyard-max-age-old", "auth_time one second more ago",
                  authTimeBefore(maxAge + leeway + 1), invalid),
        recentRow("lanyard-max-age-future", "auth_time 61 s from now", authTimeBefore(-leeway - 1),
                  invalid),
        recentRow("lanyard-max-age-no-auth-time", "max_age asked for, no auth_time",
                  remove("auth_time"), invalid),
        recentRow("lanyard-max-age-text", "auth_time as text",
                  set("auth_time", QStringLiteral("now")), invalid),
        confirmedRow("lanyard-acr", "acr_values asked for, the second one comes", {}, accepted()),
        confirmedRow("lanyard-acr-weaker", "another acr than was asked for",
                     set("acr", QString(demo::chosenAcr)), invalid),
        confirmedRow("lanyard-acr-missing", "acr_values asked for, no acr", remove("acr"), invalid),
        confirmedRow("lanyard-acr-list", "acr as a list that holds the right one",
                     set("acr", QJsonArray{QString(demo::confirmedAcr)}), invalid),
        confirmedRow("lanyard-acr-longer", "the right acr + \"1\"", append("acr", "1"), invalid),
        challenged,
    };
}

} // namespace lanyard
