#include "rows.h"

namespace lanyard {

namespace {

/// Six minutes ago: a clock that is a little off must not excuse it.
void expire(UnsignedToken &token)
{
    const qint64 issued = token.claims[QStringLiteral("iat")].toInteger();
    token.claims.insert(QStringLiteral("iat"), issued - 660);
    token.claims.insert(QStringLiteral("exp"), issued - 360);
}

void addSecondAudience(UnsignedToken &token)
{
    const QString client = token.claims[QStringLiteral("aud")].toString();
    token.claims.insert(QStringLiteral("aud"), QJsonArray{client, client + u'1'});
}

void wrapAudience(UnsignedToken &token)
{
    token.claims.insert(QStringLiteral("aud"), QJsonArray{token.claims[QStringLiteral("aud")]});
}

std::function<void(QJsonObject &)> announces(const char *algorithm)
{
    return withMember("id_token_signing_alg_values_supported",
                      QJsonArray{QString::fromLatin1(algorithm)});
}

/// A refresh token that was used before would end the session.
std::function<void(const HttpRequest &, HttpAnswer &)> wantsTwoRefreshes()
{
    return [refreshes = 0](const HttpRequest &request, HttpAnswer &answer) mutable {
        if (request.path() == "/token") {
            ++refreshes;
        } else if (request.path() == "/userinfo" && refreshes < 2) {
            answer = {401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}, {}};
        }
    };
}

QString refreshedOncePerQuestion(const Outcome &outcome)
{
    QByteArrayList paths;
    for (const HttpRequest &request : outcome.requests) {
        paths.append(request.path());
    }
    const QByteArrayList question{"/userinfo", "/token", "/userinfo"};
    return paths == question + question ? QString()
                                        : QStringLiteral("not refreshed once and asked again");
}

} // namespace

// Those on state and iss of the redirect stand in authorization_response.cpp.
QList<Row> fapi2Rows()
{
    const auto invalid = refused(ErrorKind::IdTokenInvalid);
    return {
        {.name = "fapi2-security-profile-final-client-test-discovery-issuer-mismatch",
         .source = "OIDC Discovery §4.3",
         .does = "metadata: another issuer",
         .mutation = {.metadata = withMember("issuer", QStringLiteral("https://op.example"))},
         .expected = refused(ErrorKind::IssuerMismatch, {"/authorize", "/token"})},
        {.name = "fapi2-security-profile-final-client-test-invalid-iss",
         .source = "OIDC Core §3.1.3.7 (2)",
         .does = "ID token: iss + \"1\"",
         .mutation = {.idToken = append("iss", "1")},
         .expected = refused(ErrorKind::IssuerMismatch)},
        {.name = "fapi2-security-profile-final-client-test-invalid-aud",
         .source = "OIDC Core §3.1.3.7 (3)",
         .does = "ID token: aud + \"1\"",
         .mutation = {.idToken = append("aud", "1")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-missing-iss",
         .source = "OIDC Core §2",
         .does = "ID token: no iss",
         .mutation = {.idToken = remove("iss")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-missing-aud",
         .source = "OIDC Core §2",
         .does = "ID token: no aud",
         .mutation = {.idToken = remove("aud")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-missing-exp",
         .source = "OIDC Core §2",
         .does = "ID token: no exp",
         .mutation = {.idToken = remove("exp")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-secondary-aud",
         .source = "OIDC Core §3.1.3.7 (3)",
         .does = "ID token: aud is us and somebody else",
         .mutation = {.idToken = addSecondAudience},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-valid-aud-as-array",
         .source = "OIDC Core §2",
         .does = "ID token: aud is an array of us alone",
         .mutation = {.idToken = wrapAudience},
         .expected = accepted()},
        {.name = "fapi2-security-profile-final-client-test-invalid-expired-exp",
         .source = "OIDC Core §3.1.3.7 (9)",
         .does = "ID token: ran out six minutes ago",
         .mutation = {.idToken = expire},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-null-alg",
         .source = "RFC 8725 §3.2",
         .does = "ID token: alg none",
         .mutation
         = {.idToken = setHeader("alg", QStringLiteral("none")), .signedIdToken = dropSignature},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-alternate-alg",
         .source = "OIDC Core §3.1.3.7 (7)",
         .does = "announces ES256, signs with RS256",
         .mutation = {.metadata = announces("ES256")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-nonce",
         .source = "OIDC Core §3.1.3.7 (11)",
         .does = "ID token: nonce + \"1\"",
         .mutation = {.idToken = append("nonce", "1")},
         .expected = invalid},
        {.name = "fapi2-security-profile-final-client-test-invalid-missing-nonce",
         .source = "OIDC Core §3.1.3.7 (11)",
         .does = "ID token: no nonce",
         .mutation = {.idToken = remove("nonce")},
         .expected = invalid},
        {.name
         = "fapi2-security-profile-final-client-test-token-endpoint-response-without-expires_in",
         .source = "RFC 6749 §5.1",
         .does = "token answer: no expires_in",
         .mutation = {.tokens = withoutMember("expires_in")},
         .expected = accepted()},
        {.name = "fapi2-security-profile-final-client-test-token-type-case-insensitivity",
         .source = "RFC 6749 §5.1",
         .does = "token answer: token_type bEARER",
         .mutation = {.tokens = withMember("token_type", QStringLiteral("bEARER"))},
         .expected = accepted()},
        {.name = "fapi2-security-profile-final-client-refresh-token-test",
         .source = "RFC 6750 §3.1",
         .does = "user-info answers 401 invalid_token until it was refreshed twice",
         .mutation = {.answer = wantsTwoRefreshes()},
         .expected = accepted(),
         .act = Act::AskUserInfoTwice,
         .check = refreshedOncePerQuestion},
    };
}

} // namespace lanyard
