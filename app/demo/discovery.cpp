#include "answers.h"
#include "endpoints.h"

#include <QJsonArray>

namespace lanyard::demo {

namespace {

QJsonArray list(std::initializer_list<const char *> texts)
{
    QJsonArray array;
    for (const char *text : texts) {
        array.append(QString::fromLatin1(text));
    }
    return array;
}

} // namespace

HttpAnswer discoveryDocument(const Realm &realm)
{
    const QJsonArray clientAuthentication
        = list({"none", "client_secret_basic", "client_secret_post"});
    const QString issuer = QString::fromLatin1(realm.issuer);
    QJsonObject document{
        {QStringLiteral("issuer"), issuer},
        {QStringLiteral("authorization_endpoint"), issuer + QStringLiteral("/authorize")},
        {QStringLiteral("token_endpoint"), issuer + QStringLiteral("/token")},
        {QStringLiteral("userinfo_endpoint"), issuer + QStringLiteral("/userinfo")},
        {QStringLiteral("jwks_uri"), issuer + QStringLiteral("/jwks")},
        {QStringLiteral("revocation_endpoint"), issuer + QStringLiteral("/revoke")},
        {QStringLiteral("end_session_endpoint"), issuer + QStringLiteral("/end-session")},
        {QStringLiteral("device_authorization_endpoint"),
         issuer + QStringLiteral("/device_authorization")},
        {QStringLiteral("scopes_supported"),
         list({"openid", "profile", "email", "offline_access", apiScope.data()})},
        {QStringLiteral("response_types_supported"), list({"code"})},
        {QStringLiteral("response_modes_supported"), list({"query"})},
        {QStringLiteral("grant_types_supported"),
         list({"authorization_code", "refresh_token", "client_credentials",
               "urn:ietf:params:oauth:grant-type:device_code"})},
        {QStringLiteral("subject_types_supported"), list({"public"})},
        {QStringLiteral("id_token_signing_alg_values_supported"), list({"RS256", "ES256"})},
        {QStringLiteral("token_endpoint_auth_methods_supported"), clientAuthentication},
        {QStringLiteral("revocation_endpoint_auth_methods_supported"), clientAuthentication},
        {QStringLiteral("code_challenge_methods_supported"), list({"S256"})},
        {QStringLiteral("prompt_values_supported"),
         list({"none", "login", "consent", "select_account"})},
        {QStringLiteral("claims_supported"),
         list({"sub", "name", "given_name", "family_name", "preferred_username", "locale", "email",
               "email_verified", "auth_time", "acr"})},
        {QStringLiteral("acr_values_supported"), list({chosenAcr.data(), confirmedAcr.data()})},
        {QStringLiteral("authorization_response_iss_parameter_supported"), true},
        {QStringLiteral("claims_parameter_supported"), false},
        {QStringLiteral("request_parameter_supported"), false},
        {QStringLiteral("request_uri_parameter_supported"), false},
    };
    if (realm.options.pushedRequests != PushedRequests::No) {
        document[QStringLiteral("pushed_authorization_request_endpoint")]
            = issuer + QStringLiteral("/par");
        document[QStringLiteral("require_pushed_authorization_requests")]
            = realm.options.pushedRequests == PushedRequests::Required;
    }
    if (realm.options.dpop != Dpop::No) {
        document[QStringLiteral("dpop_signing_alg_values_supported")] = list({"ES256"});
    }
    if (realm.options.registration != Registration::No) {
        document[QStringLiteral("registration_endpoint")] = issuer + QStringLiteral("/register");
    }
    return jsonAnswer(document);
}

} // namespace lanyard::demo
