/// Input: a WWW-Authenticate header, as a resource sends it.

#include "oauth/auth_challenge.h"

#include "fuzz/invariants.h"

#include <algorithm>

using namespace lanyard::oauth;
using lanyard::fuzz::require;

namespace {

bool isLower(const QByteArray &name)
{
    return !name.isEmpty() && name == name.toLower()
        && std::none_of(name.begin(), name.end(),
                        [](char c) { return c <= ' ' || c == '=' || c == ',' || c == '"'; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView header = lanyard::fuzz::Input(data, size).rest();
    const auto challenges = parseAuthChallenges(header);

    qsizetype length = 0;
    for (const AuthChallenge &challenge : challenges) {
        require(isLower(challenge.scheme), "a scheme is a name in lower case");
        length += challenge.scheme.size();
        for (auto each = challenge.parameters.begin(); each != challenge.parameters.end(); ++each) {
            require(isLower(each.key()), "so is a parameter's");
            length += each.key().size() + each.value().size();
        }
    }
    require(length <= header.size(), "nothing is made up");
    if (asksForDpopNonce(challenges)) {
        require(header.toByteArray().toLower().contains("dpop")
                    && header.contains(QByteArrayView("_nonce")),
                "a nonce is wanted only where it is said");
    }
    return 0;
}
