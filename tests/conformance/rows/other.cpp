#include "rows.h"

namespace lanyard {

namespace {

QList<Row> mixedRows()
{
    constexpr auto code = "the code flow only: no token comes through the browser";
    constexpr auto publicClient = "a public native client: it has no secret and no certificate";
    constexpr auto requestUri = "a native app has no place to host a request object";
    constexpr auto noServer = "a native app has no server the provider could reach";
    return {
        notApplicable("oidcc-client-test-nonce-unless-code-flow", "requires nonce outside code",
                      code),
        notApplicable("oidcc-client-test-invalid-chash", "c_hash + \"1\"", code),
        notApplicable("oidcc-client-test-missing-chash", "no c_hash", code),
        notApplicable("oidcc-client-test-invalid-athash", "at_hash + \"1\" from the browser", code),
        notApplicable("oidcc-client-test-missing-athash", "no at_hash from the browser", code),
        notApplicable("oidcc-client-test-invalid-sig-hs256", "a broken HS256 signature",
                      publicClient),
        notApplicable("oidcc-client-test-mtls-endpoint-aliases", "lists aliases for mutual TLS",
                      publicClient),
        notApplicable("oidcc-client-test-request-uri-signed-rs256", "wants a request_uri",
                      requestUri),
        notApplicable("oidcc-client-test-request-uri-signed-none", "wants a request_uri",
                      requestUri),
        notApplicable("oidcc-client-test-userinfo-bearer-body", "wants the token in a form",
                      "one of the two ways is enough, and the header is ours"),
        notApplicable("oidcc-client-test-3rd-party-init-login", "starts a login at our https URL",
                      noServer),
        notApplicable("attack-assertion-audience",
                      "wants another provider's endpoint for the audience of private_key_jwt",
                      "no sign-in of ours signs one; how a service account asks is seen in "
                      "flow/client_credentials_flow"),
        notApplicable("attack-scheme-hijack", "another program takes our URL scheme",
                      "the redirect is on loopback: there is no scheme of our own"),
    };
}

/// The suite's names, one row each: they are counted.
QList<Row> logoutOfServerRows()
{
    constexpr auto noServer = "a native app has no server the provider could reach";
    constexpr auto noListener = "nothing of ours listens but during a sign-in";
    const auto backChannel
        = [](const char *name, const char *does) { return notApplicable(name, does, noServer); };
    return {
        notApplicable("oidcc-client-test-rp-frontchannel-rpinitlogout",
                      "loads our page in a frame after our sign-out", noListener),
        notApplicable("oidcc-client-test-rp-frontchannel-opinitlogout",
                      "loads our page in a frame after its own sign-out", noListener),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout", "posts a logout token to us"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-alg-none",
                    "logout token: alg none"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-wrong-alg",
                    "logout token: another alg"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-wrong-iss",
                    "logout token: another iss"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-wrong-aud",
                    "logout token: aud + \"INVALID\""),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-no-event",
                    "logout token: no events"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-wrong-event",
                    "logout token: another event"),
        backChannel("oidcc-client-test-rp-backchannel-rpinitlogout-with-nonce",
                    "logout token: a nonce"),
        notApplicable("oidcc-client-test-session-management", "talks to our page in a frame",
                      noServer),
    };
}

QList<Row> jarmRows()
{
    const auto row = [](const char *name, const char *does) {
        return notApplicable(name, does, "JARM belongs to FAPI 2.0 message signing");
    };
    return {
        row("fapi2-security-profile-final-client-test-ensure-jarm-without-iss-fails",
            "answers with a JWT: no iss"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-with-invalid-iss-fails",
            "answers with a JWT: another iss"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-without-aud-fails",
            "answers with a JWT: no aud"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-with-invalid-aud-fails",
            "answers with a JWT: another aud"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-without-exp-fails",
            "answers with a JWT: no exp"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-with-expired-exp-fails",
            "answers with a JWT: exp has passed"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-with-invalid-sig-fails",
            "answers with a JWT: a wrong signature"),
        row("fapi2-security-profile-final-client-test-ensure-jarm-signature-is-not-none",
            "answers with a JWT: alg none"),
    };
}

} // namespace

QList<Row> otherRows()
{
    return mixedRows() + logoutOfServerRows() + jarmRows();
}

} // namespace lanyard
