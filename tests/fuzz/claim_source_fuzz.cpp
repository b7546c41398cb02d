/// Input: a line with the header of a source's answer, a line with the claims that lead to sources,
/// then what the source claims; the answer is signed here, so that what is behind is reached.

#include "oauth/claim_source.h"

#include "base/json.h"
#include "fuzz/invariants.h"
#include "oauth/syntax.h"
#include "support/token_signer.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

struct Source {
    TokenSigner signer{QStringLiteral("EdDSA")};
    JwkSet keys = parseJwkSet(jwkSet({signer.jwk()})).value();
    QString issuer = QStringLiteral("https://source.example");
    QString clientId = QStringLiteral("client-1");
    qint64 now = 1'767'323'045; // 2026-01-02T03:04:05Z

    [[nodiscard]] SourcedClaimsExpectation expected(const QString &signedBy) const
    {
        return {signedBy, clientId, QDateTime::fromSecsSinceEpoch(now).toUTC()};
    }
};

void requireFewAndSafe(const std::vector<ClaimSource> &sources, const QJsonObject &claims)
{
    constexpr std::size_t most = 5;
    require(sources.size() <= most, "no more sources than allowed");
    for (const ClaimSource &source : sources) {
        fuzz::requireEndpoint(source.endpoint, true);
        const auto token = QString::fromLatin1(source.accessToken.reveal()); // compared
        require(isVisibleAscii(token), "a token is one field's value");
        require(!source.names.isEmpty(), "a source is asked for something");
        for (const QString &name : source.names) {
            require(!claims.contains(name), "nothing the provider said is asked again");
        }
    }
}

/// What only a holder of the source's key can have said.
void believe(const Source &source, QByteArrayView payload, const QByteArray &token,
             const QStringList &names)
{
    const auto believed
        = parseSourcedClaims(token, source.keys, source.expected(source.issuer), names);
    if (!believed) {
        fuzz::requireFit(believed.error());
        return;
    }
    require(claimedIssuer(token) == source.issuer, "the issuer said who it is");
    const auto signedClaims = parseJsonObject(payload);
    const auto expiry
        = optionalNumericDate(signedClaims.value_or(QJsonObject()), QLatin1String("exp"));
    require(expiry && expiry->value_or(source.now) + leeway > source.now, "nothing has expired");
    for (auto claim = believed->begin(); claim != believed->end(); ++claim) {
        require(names.contains(claim.key()), "only what was asked for is taken");
        require(signedClaims && signedClaims->value(claim.key()) == claim.value(),
                "and as it was signed");
    }
    require(!parseSourcedClaims(token, {}, source.expected(source.issuer), names),
            "nothing without a key");
    require(!parseSourcedClaims(token, source.keys, source.expected(source.issuer + u'/'), names),
            "nothing from anybody else");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Source source;
    fuzz::Input input(data, size);
    const QByteArrayView header = input.line();
    const QByteArrayView pointers = input.line();
    const QByteArrayView payload = input.rest();

    const QJsonObject claims = parseJsonObject(pointers).value_or(QJsonObject());
    const auto sources = distributedClaims(claims);
    requireFewAndSafe(sources, claims);

    const QStringList names
        = sources.empty() ? QStringList{QStringLiteral("shoe_size")} : sources.front().names;
    believe(source, payload, source.signer.signText(header, payload), names);
    if (const auto issuer = claimedIssuer(payload); !issuer) { // an answer that nobody signed
        fuzz::requireFit(issuer.error());
    }
    require(!parseSourcedClaims(payload, source.keys, source.expected(source.issuer), names),
            "no stranger makes a signature");
    return 0;
}
