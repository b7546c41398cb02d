/// Input: the value of a WWW-Authenticate field, as a resource sends it.

#include "oauth/authentication_challenge.h"

#include "base/json.h"
#include "fuzz/invariants.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView field(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto challenge = parseAuthenticationChallenge(field);
    if (!challenge) {
        fuzz::requireFit(challenge.error());
        const ErrorKind kind = challenge.error().kind;
        require(kind == ErrorKind::InvalidResponse || kind == ErrorKind::RequestRefused,
                "a field is broken, or asks for no sign-in");
        return 0;
    }
    const QByteArray small = field.toByteArray().toLower();
    require(small.contains("bearer") || small.contains("dpop"), "RFC 9470 §3: of these schemes");
    require(small.contains(insufficientAuthentication) || small.contains("claims")
                || small.contains('\\'),
            "nothing else asks for a sign-in");
    require(challenge->claims.isEmpty() || parseJsonObject(challenge->claims).has_value(),
            "claims is a JSON object");
    require(challenge->claims.size() <= 4096, "and no long one");

    const AuthenticationRequest request = answering(*challenge);
    require(checkAuthenticationRequest(request).has_value(), "what is wanted can be asked for");
    require(request.any(), "and it is asked for something");
    const QString told = description(*challenge);
    require(!told.isEmpty() && plainText(told, 1000) == told, "a person can read it");
    require(fingerprint(*challenge).size() == 43, "SHA-256 in base64url");

    // What it asks for is what an answer is held against.
    QMap<QString, QString> sent;
    const ConfiguredParameters configured = withAuthenticationRequest({}, request);
    for (auto it = configured.begin(); it != configured.end(); ++it) {
        sent.insert(it.key(), it.value().value_or(QString()));
    }
    const auto required = requirementsIn(sent);
    require(required && *required == challenge->required, "and nothing is lost on the way");
    return 0;
}
