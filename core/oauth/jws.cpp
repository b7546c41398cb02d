#include "oauth/jws.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jws_signature.h"

#include <algorithm>

namespace lanyard::oauth {

namespace {

constexpr qsizetype largestToken = 64 * 1024;

struct Parts {
    QByteArrayView signingInput; ///< header.payload as sent, RFC 7515 §5.2 step 8
    QByteArray header;
    QByteArray payload;
    QByteArray signature;
};

tl::unexpected<Error> notAJws(const char *problem)
{
    return fail(ErrorKind::InvalidResponse, QLatin1String(problem));
}

tl::unexpected<Error> notTrusted(const QString &problem, const char *code = "")
{
    return fail(ErrorKind::IdTokenInvalid, problem, QLatin1String(code));
}

/// RFC 7515 §7.1. Five parts are a JWE, which nobody here has agreed on.
Result<Parts> split(QByteArrayView token)
{
    if (token.size() > largestToken) {
        return notAJws("a signed token of more than 64 kB");
    }
    if (std::count(token.begin(), token.end(), '.') != 2) {
        return notAJws("not three parts: no signed token in compact form");
    }
    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.indexOf('.', first + 1);
    auto header = base64UrlDecode(token.first(first));
    auto payload = base64UrlDecode(token.sliced(first + 1, second - first - 1));
    auto signature = base64UrlDecode(token.sliced(second + 1));
    if (!header || !payload || !signature) {
        return notAJws("a part of the signed token is not base64url");
    }
    return Parts{token.first(second), std::move(*header), std::move(*payload),
                 std::move(*signature)};
}

/// `jku`, `jwk`, `x5u` and `x5c` are not even looked at: keys come from the provider's document.
Result<const JwsAlgorithm *> algorithmOf(const QJsonObject &header, const QStringList &allowed)
{
    // RFC 7515 §4.1.11: no extension is understood here, RFC 7797's unencoded payload included.
    if (header.contains(QLatin1String("crit")) || header.contains(QLatin1String("b64"))) {
        return notTrusted(QStringLiteral("the signed token asks for an unknown extension"));
    }
    const auto name = requiredString(header, QLatin1String("alg"));
    if (!name) {
        return fail(name.error());
    }
    const JwsAlgorithm *algorithm = findJwsAlgorithm(*name);
    if (!algorithm || !(allowed.isEmpty() || allowed.contains(*name))) {
        return notTrusted(QStringLiteral("alg \"%1\" is not allowed").arg(plainText(*name, 60)));
    }
    return algorithm;
}

Result<void> checkSignature(const Parts &parts, const QString &kid, const JwsAlgorithm &algorithm,
                            const JwkSet &keys)
{
    bool kidIsKnown = false;
    for (const Jwk &key : keys.keys) {
        if (!kid.isEmpty() && key.kid != kid) {
            continue;
        }
        kidIsKnown = true;
        if (isFit(key, algorithm)
            && isSignedBy(key, algorithm, parts.signingInput, parts.signature)) {
            return {};
        }
    }
    if (kid.isEmpty()) {
        return notTrusted(QStringLiteral("no key of the provider made this signature"),
                          unknownKeyCode);
    }
    if (!kidIsKnown) {
        return notTrusted(QStringLiteral("the provider has no key \"%1\"").arg(plainText(kid, 100)),
                          unknownKeyCode);
    }
    return notTrusted(QStringLiteral("the signature is not right"));
}

} // namespace

QStringList supportedJwsAlgorithms()
{
    return jwsAlgorithmNames();
}

Result<VerifiedJws> verifyJws(QByteArrayView token, const JwkSet &keys, const QStringList &allowed)
{
    const auto parts = split(token);
    if (!parts) {
        return fail(parts.error());
    }
    auto header = parseJsonObject(parts->header);
    if (!header) {
        return fail(header.error());
    }
    const auto algorithm = algorithmOf(*header, allowed);
    if (!algorithm) {
        return fail(algorithm.error());
    }
    const auto kid = optionalString(*header, QLatin1String("kid"));
    if (!kid) {
        return fail(kid.error());
    }
    const QString keyId = kid->value_or(QString());
    if (const auto checked = checkSignature(*parts, keyId, **algorithm, keys); !checked) {
        return fail(checked.error());
    }
    auto payload = parseJsonObject(parts->payload);
    if (!payload) {
        return fail(payload.error());
    }
    return VerifiedJws{std::move(*header), std::move(*payload), QLatin1String((*algorithm)->name),
                       keyId};
}

Result<UncheckedJws> readUncheckedJws(QByteArrayView token)
{
    auto parts = split(token);
    if (!parts) {
        return fail(parts.error());
    }
    const auto header = parseJsonObject(parts->header);
    auto payload = parseJsonObject(parts->payload);
    if (!header || !payload) {
        return fail(header ? payload.error() : header.error());
    }
    return UncheckedJws{header->value(QLatin1String("kid")).toString(), std::move(*payload),
                        std::move(parts->payload)};
}

} // namespace lanyard::oauth
