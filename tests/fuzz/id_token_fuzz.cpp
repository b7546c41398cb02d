/// Input: a line with the header, then the claims; both are signed here, so that what is behind
/// the signature is reached.

#include "oauth/id_token.h"

#include "base/json.h"
#include "fuzz/invariants.h"
#include "oauth/jws.h"
#include "support/token_signer.h"

#include <QJsonArray>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

constexpr qint64 now = 1'700'000'000;
constexpr double leeway = 60;

struct Provider {
    TokenSigner signer{QStringLiteral("EdDSA")};
    JwkSet keys = parseJwkSet(jwkSet({signer.jwk()})).value();
    Secret accessToken{"access-token"};
    IdTokenExpectation expected{.issuer = QStringLiteral("https://op.example"),
                                .clientId = QStringLiteral("client-1"),
                                .nonce = "nonce-1",
                                .allowedAlgorithms = {},
                                .now = QDateTime::fromSecsSinceEpoch(now).toUTC(),
                                .accessToken = &accessToken};
    OriginalAuthentication original{.subject = QStringLiteral("subject-1"),
                                    .authTime = now - 100,
                                    .azp = {},
                                    .nonce = "nonce-1"};
};

/// The rules of OIDC Core §3.1.3.7 once more, from the claims alone.
void requireRules(const QJsonObject &claims)
{
    const auto text = [&](const char *name) { return claims.value(QLatin1String(name)); };
    require(text("iss") == QJsonValue(QLatin1String("https://op.example")), "rule 2");
    const QJsonValue audience = text("aud");
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    require(!audiences.isEmpty(), "rule 3, for somebody");
    for (const auto &one : audiences) {
        require(one == QJsonValue(QLatin1String("client-1")), "rule 3, for us alone");
    }
    require(text("azp").isUndefined() || text("azp").isNull()
                || text("azp") == QJsonValue(QLatin1String("client-1")),
            "rule 5");
    require(text("exp").isDouble() && text("exp").toDouble() + leeway > now, "rule 9");
    require(text("iat").isDouble() && text("iat").toDouble() < now + leeway + 1, "rule 10");
    require(text("iat").toDouble() >= now - 86'400, "rule 10, not from yesterday");
    require(!text("nbf").isDouble() || text("nbf").toDouble() < now + leeway + 1,
            "RFC 7519 §4.1.5");
    const QString subject = text("sub").toString();
    require(!subject.isEmpty() && subject.size() <= 255 && fuzz::isFit(subject), "§2, sub");
    const QJsonValue hash = text("at_hash");
    require(!hash.isString() || hash.toString().size() == 43, "§3.1.3.8, half of a SHA-512");
}

void validate(const Provider &provider, const Secret &token)
{
    const auto first = IdToken::validate(token, provider.keys, provider.expected);
    if (first) {
        requireRules(first->claims());
        require(first->claims().value(QLatin1String("nonce"))
                    == QJsonValue(QLatin1String("nonce-1")),
                "rule 11");
        require(first->subject() == first->claims().value(QLatin1String("sub")).toString(),
                "the subject is the claims'");
    } else {
        fuzz::requireFit(first.error());
    }
    const auto later
        = IdToken::validateRefreshed(token, provider.keys, provider.expected, provider.original);
    if (later) {
        requireRules(later->claims());
        require(later->subject() == provider.original.subject, "§12.2, the same person");
        require(!later->authTime() || later->authTime() == provider.original.authTime,
                "§12.2, signed in at the same time");
        require(later->azp().isEmpty(), "§12.2, the same azp");
        require(!later->claims().contains(QLatin1String("nonce"))
                    || later->claims().value(QLatin1String("nonce"))
                        == QJsonValue(QLatin1String("nonce-1")),
                "§12.2, the same nonce or none");
    } else {
        fuzz::requireFit(later.error());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Provider provider;
    fuzz::Input input(data, size);
    const QByteArrayView header = input.line();

    const QByteArray token = provider.signer.signText(header, input.rest());
    validate(provider, Secret(token));
    const auto verified = verifyJws(token, provider.keys);
    require(!verified || parseJsonObject(input.rest()) == verified->payload,
            "what is believed is what was signed");
    return 0;
}
