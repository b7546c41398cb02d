#include "rows.h"

#include "misbehaving_provider.h"

namespace lanyard {

namespace {

/// In their order, what was sent to be refreshed.
QStringList sentRefreshTokens(const Outcome &outcome)
{
    QStringList sent;
    for (const HttpRequest &request : outcome.requests) {
        const auto form = formOf(request.body);
        if (form.value(QStringLiteral("grant_type")) == u"refresh_token") {
            sent.append(form.value(QStringLiteral("refresh_token")));
        }
    }
    return sent;
}

/// RFC 6749 §6: each refresh sends the token that came last.
QString sendsTheNewestToken(const Outcome &outcome)
{
    const QStringList sent = sentRefreshTokens(outcome);
    return sent.size() == 2 && sent.first() != sent.last()
        ? QString()
        : QStringLiteral("an old refresh token was sent");
}

QString sendsTheSameToken(const Outcome &outcome)
{
    const QStringList sent = sentRefreshTokens(outcome);
    return sent.size() == 2 && sent.first() == sent.last()
        ? QString()
        : QStringLiteral("the refresh token was not kept");
}

/// The old refresh token stays good: the demo behind, which gives a new one each time, hears of the
/// newest instead. What is answered goes through `change`.
Mutation keepingTheToken(std::function<void(QJsonObject &)> change)
{
    const auto newest = std::make_shared<QByteArray>();
    Mutation mutation;
    mutation.hears = [newest](HttpRequest &request) {
        const QString sent = formOf(request.body).value(QStringLiteral("refresh_token"));
        if (!sent.isEmpty() && !newest->isEmpty()) {
            request.body.replace("refresh_token=" + sent.toLatin1(), "refresh_token=" + *newest);
        }
    };
    mutation.tokens = [newest, change = std::move(change)](QJsonObject &answer) {
        *newest = answer.value(QStringLiteral("refresh_token")).toString().toLatin1();
        change(answer);
    };
    return mutation;
}

/// The tokens that were there before would still be good at this provider.
std::function<void(const HttpRequest &, HttpAnswer &)> refuseTheNewToken()
{
    return [answers = 0](const HttpRequest &request, HttpAnswer &answer) mutable {
        if (request.path() == "/token" && ++answers > 1) {
            answer.status = 400;
            answer.body = R"({"error":"invalid_grant"})";
        }
    };
}

/// RFC 6749 §6: never a scope that the person did not grant.
QString asksForNoMore(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (formOf(request.body).value(QStringLiteral("scope")).contains(QLatin1String("admin"))) {
            return QStringLiteral("more was asked for than was granted");
        }
    }
    return {};
}

/// OIDC Core §12.2: the nonce of the sign-in once more, which is allowed, with `suffix` behind it.
Mutation nonceAgain(const char *suffix)
{
    const auto nonce = std::make_shared<QString>();
    Mutation mutation;
    mutation.before = [nonce](const HttpRequest &, const MisbehavingProvider &provider) {
        for (const HttpRequest &request : provider.requests()) {
            if (request.path() == "/authorize") {
                *nonce = formOf(request.query()).value(QStringLiteral("nonce"));
            }
        }
    };
    mutation.idToken = [nonce, suffix](UnsignedToken &token) {
        token.claims.insert(QStringLiteral("nonce"), *nonce + QLatin1String(suffix));
    };
    return mutation;
}

Row refreshRow(const char *name, const char *source, const char *does,
               std::function<void(UnsignedToken &)> idToken, Expected expected)
{
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.mutation.idToken = std::move(idToken);
    row.expected = std::move(expected);
    row.act = Act::Refresh;
    return row;
}

} // namespace

QList<Row> refreshRows()
{
    const auto invalid = refused(ErrorKind::IdTokenInvalid);
    return {
        {.name = "oidcc-client-test-refresh-token",
         .source = "RFC 6749 §6",
         .does = "a new refresh token each time; the old one ends the session",
         .expected = accepted(),
         .act = Act::RefreshTwice,
         .check = sendsTheNewestToken},
        refreshRow("oidcc-client-test-refresh-token-invalid-issuer", "OIDC Core §12.2",
                   "refreshed ID token: iss + \"1\"", append("iss", "1"),
                   refused(ErrorKind::IssuerMismatch)),
        refreshRow("oidcc-client-test-refresh-token-invalid-sub", "OIDC Core §12.2",
                   "refreshed ID token: sub + \"1\"", append("sub", "1"),
                   refused(ErrorKind::SubjectMismatch)),
        refreshRow("lanyard-refresh-invalid-aud", "OIDC Core §12.2",
                   "refreshed ID token: aud + \"1\"", append("aud", "1"), invalid),
        refreshRow("lanyard-refresh-auth-time", "OIDC Core §12.2",
                   "refreshed ID token: another auth_time", set("auth_time", 1), invalid),
        refreshRow("lanyard-refresh-azp", "OIDC Core §12.2",
                   "refreshed ID token: an azp that was not there",
                   set("azp", QStringLiteral("lanyard-demo")), invalid),
        {.name = "lanyard-refresh-nonce",
         .source = "OIDC Core §12.2",
         .does = "refreshed ID token: the sign-in's nonce + \"1\"",
         .mutation = nonceAgain("1"),
         .expected = invalid,
         .act = Act::Refresh,
         .twin = Twin{.mutation = nonceAgain(""), .check = {}}},
        refreshRow("lanyard-refresh-expired", "OIDC Core §12.2, §3.1.3.7 (9)",
                   "refreshed ID token: ran out long ago", set("exp", 1), invalid),
        {.name = "lanyard-refresh-signature",
         .source = "OIDC Core §12.2, §3.1.3.7 (6)",
         .does = "refreshed ID token: every byte of the signature XOR 0x5A",
         .mutation = {.signedIdToken = breakSignature},
         .expected = invalid,
         .act = Act::Refresh},
        {.name = "lanyard-refresh-without-id-token",
         .source = "OIDC Core §12.2",
         .does = "refreshes without an ID token",
         .mutation = {.tokens = withoutMember("id_token")},
         .expected = accepted(),
         .act = Act::Refresh},
        {.name = "lanyard-refresh-keeps-token",
         .source = "RFC 6749 §6",
         .does = "refreshes without a new refresh token",
         .mutation = keepingTheToken(withoutMember("refresh_token")),
         .expected = accepted(),
         .act = Act::RefreshTwice,
         .check = sendsTheSameToken},
        {.name = "attack-token-empty-refresh",
         .source = "RFC 6749 §6",
         .does = "refreshes, and the new refresh token is empty",
         .mutation = keepingTheToken(withMember("refresh_token", QString())),
         .expected = accepted(),
         .act = Act::RefreshTwice,
         .check = sendsTheSameToken},
        {.name = "lanyard-refresh-never-goes-back",
         .source = "RFC 6749 §6; RFC 9700 §4.14.2",
         .does = "gives a new refresh token, refuses it, and would take the old one again",
         .mutation = {.answer = refuseTheNewToken()},
         .expected = refused(ErrorKind::TokenRejected, {}),
         .act = Act::RefreshTwice,
         .check = sendsTheNewestToken},
        {.name = "lanyard-refresh-wider-scope",
         .source = "RFC 6749 §6",
         .does = "refreshes with a scope that nobody asked for",
         .mutation
         = {.tokens = withMember("scope", QStringLiteral("openid profile offline_access admin"))},
         .expected = accepted(),
         .act = Act::RefreshTwice,
         .check = asksForNoMore},
        {.name = "lanyard-refresh-rejected",
         .source = "RFC 6749 §5.2",
         .does = "refuses the refresh token (invalid_grant)",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/token") {
                                  answer.status = 400;
                                  answer.body = R"({"error":"invalid_grant"})";
                              }
                          }},
         .expected = refused(ErrorKind::TokenRejected),
         .act = Act::Refresh},
    };
}

} // namespace lanyard
