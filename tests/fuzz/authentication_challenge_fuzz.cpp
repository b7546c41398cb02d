/// Input: the value of a WWW-Authenticate field, as a resource sends it; read for a nonce, and for
/// a sign-in.

#include "oauth/authentication_challenge.h"

#include "base/json.h"
#include "fuzz/invariants.h"
#include "oauth/auth_challenge.h"

#include <algorithm>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

bool isLower(const QByteArray &name)
{
    return !name.isEmpty() && name == name.toLower()
        && std::none_of(name.begin(), name.end(),
                        [](char c) { return c <= ' ' || c == '=' || c == ',' || c == '"'; });
}

/// What is said of any field, whole or broken.
AuthChallenges checkedChallenges(QByteArrayView field)
{
    AuthChallenges challenges = parseAuthChallenges(field);
    qsizetype length = 0;
    for (const AuthChallenge &challenge : challenges.list) {
        require(isLower(challenge.scheme), "a scheme is a name in lower case");
        length += challenge.scheme.size();
        for (auto each = challenge.parameters.begin(); each != challenge.parameters.end(); ++each) {
            require(isLower(each.key()), "so is a parameter's");
            length += each.key().size() + each.value().size();
        }
    }
    require(length <= field.size(), "nothing is made up");
    if (asksForDpopNonce(challenges)) {
        require(field.toByteArray().toLower().contains("dpop")
                    && field.contains(QByteArrayView("_nonce")),
                "a nonce is wanted only where it is said");
    }
    return challenges;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView field(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const AuthChallenges challenges = checkedChallenges(field);
    const auto challenge = parseAuthenticationChallenge(field);
    require(!challenge || challenges.isWhole, "nobody signs in for what is half read");
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
