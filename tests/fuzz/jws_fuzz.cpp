/// Input: a token in compact form. The keys are those of the RFCs' examples, whose private halves
/// no mutation knows: whatever is believed has to be what was signed there.

#include "oauth/jws.h"

#include "fuzz/invariants.h"
#include "support/test_data.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

QByteArray signedPart(const QByteArray &token)
{
    return token.left(token.lastIndexOf('.'));
}

struct Examples {
    JwkSet keys;
    QByteArrayList signedParts;
};

Examples readExamples()
{
    Examples examples;
    for (const char *name : {"oauth/rfc7515_a2", "oauth/rfc7515_a3", "oauth/rfc8037_a4"}) {
        const QString file = QLatin1String(name);
        auto set = parseJwkSet(testData(file + QLatin1String(".jwks")));
        require(set && set->keys.size() == 1, "the examples' keys can be read");
        examples.keys.keys.push_back(set->keys.front());
        examples.signedParts.append(signedPart(testData(file + QLatin1String(".jws")).trimmed()));
    }
    return examples;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Examples examples = readExamples();
    const QByteArrayView token = fuzz::Input(data, size).rest();

    const auto verified = verifyJws(token, examples.keys);
    if (!verified) {
        fuzz::requireFit(verified.error());
        return 0;
    }
    require(examples.signedParts.contains(signedPart(token.toByteArray())),
            "only what was signed is believed");
    require(supportedJwsAlgorithms().contains(verified->algorithm), "with an algorithm of ours");
    require(!verifyJws(token, {}).has_value(), "nothing is believed without a key");
    require(!verifyJws(token, examples.keys, {QStringLiteral("PS512")}).has_value(),
            "nor with an algorithm that is not expected");
    return 0;
}
