#include "oauth/jwk_set.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jws_signature.h"
#include "oauth/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace lanyard::oauth {

namespace {

constexpr qsizetype mostKeys = 50;

using KeyHandle = std::shared_ptr<EVP_PKEY>;

KeyHandle own(EVP_PKEY *key)
{
    return key ? KeyHandle(key, EVP_PKEY_free) : nullptr;
}

QByteArray binaryMember(const QJsonObject &jwk, const char *name)
{
    return base64UrlDecode(jwk.value(QLatin1String(name)).toString().toUtf8())
        .value_or(QByteArray());
}

BignumHandle toNumber(const QByteArray &bytes)
{
    return BignumHandle(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  int(bytes.size()), nullptr));
}

KeyHandle build(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        return nullptr;
    }
    return own(key);
}

/// RFC 7518 §6.3.1. Above 8192 bits one verification takes long enough to be an attack; an even or
/// tiny exponent is no RSA, and OpenSSL itself takes none past 64 bits with a large modulus.
KeyHandle rsaKey(const QJsonObject &jwk)
{
    constexpr int fewestBits = 2048;
    constexpr int mostBits = 8192;
    constexpr int mostExponentBits = 64;
    const BignumHandle n = toNumber(binaryMember(jwk, "n"));
    const BignumHandle e = toNumber(binaryMember(jwk, "e"));
    if (!n || !e || BN_num_bits(n.get()) < fewestBits || BN_num_bits(n.get()) > mostBits
        || !BN_is_odd(n.get()) || !BN_is_odd(e.get()) || BN_is_one(e.get())
        || BN_num_bits(e.get()) > mostExponentBits) {
        return nullptr;
    }
    const ParameterBuilderHandle builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
        return nullptr;
    }
    return build("RSA", builder.get());
}

/// RFC 7518 §6.2.1: coordinates have the full length of their field, and the point is on its curve.
KeyHandle ecKey(const QJsonObject &jwk, const QString &curve)
{
    const qsizetype size = curve == QLatin1String("P-256") ? 32
        : curve == QLatin1String("P-384")                  ? 48
        : curve == QLatin1String("P-521")                  ? 66
                                                           : 0;
    const QByteArray x = binaryMember(jwk, "x");
    const QByteArray y = binaryMember(jwk, "y");
    if (size == 0 || x.size() != size || y.size() != size) {
        return nullptr;
    }
    const QByteArray group = curve.toLatin1();
    const QByteArray point = '\4' + x + y;
    const ParameterBuilderHandle builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                           group.constData(), 0)
            != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                            point.constData(), std::size_t(point.size()))
            != 1) {
        return nullptr;
    }
    KeyHandle key = build("EC", builder.get());
    if (!key) {
        return nullptr;
    }
    const KeyContextHandle check(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    return check && EVP_PKEY_public_check(check.get()) == 1 ? key : nullptr;
}

/// RFC 8037 §2.
KeyHandle ed25519Key(const QJsonObject &jwk, const QString &curve)
{
    constexpr qsizetype size = 32;
    const QByteArray x = binaryMember(jwk, "x");
    if (curve != QLatin1String("Ed25519") || x.size() != size) {
        return nullptr;
    }
    return own(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                           reinterpret_cast<const unsigned char *>(x.constData()),
                                           std::size_t(x.size())));
}

/// RFC 7517 §4.2, §4.3. A key published with its private part proves nothing any more: whoever
/// read the document can sign with it.
bool isForSignatures(const QJsonObject &jwk)
{
    const QJsonValue use = jwk.value(QLatin1String("use"));
    const QJsonValue operations = jwk.value(QLatin1String("key_ops"));
    return (use.isUndefined() || use == QJsonValue(QLatin1String("sig")))
        && (operations.isUndefined()
            || operations.toArray().contains(QJsonValue(QLatin1String("verify"))))
        && !jwk.contains(QLatin1String("d"));
}

std::optional<Jwk> parseJwk(const QJsonObject &jwk)
{
    const auto kid = optionalString(jwk, QLatin1String("kid"));
    const auto algorithm = optionalString(jwk, QLatin1String("alg"));
    const auto curve = optionalString(jwk, QLatin1String("crv"));
    if (!isForSignatures(jwk) || !kid || !algorithm || !curve) {
        return std::nullopt;
    }
    Jwk result;
    result.kid = kid->value_or(QString());
    result.algorithm = algorithm->value_or(QString());
    const QString type = jwk.value(QLatin1String("kty")).toString();
    if (type == QLatin1String("RSA")) {
        result.type = KeyType::Rsa;
        result.key = rsaKey(jwk);
    } else if (type == QLatin1String("EC")) {
        result.type = KeyType::Ec;
        result.curve = curve->value_or(QString());
        result.key = ecKey(jwk, result.curve);
    } else if (type == QLatin1String("OKP")) {
        result.type = KeyType::Okp;
        result.curve = curve->value_or(QString());
        result.key = ed25519Key(jwk, result.curve);
    }
    // A refused key leaves entries in the thread's queue, which Qt's TLS would report as its own.
    ERR_clear_error();
    const JwsAlgorithm *only = findJwsAlgorithm(result.algorithm);
    const bool agrees = result.algorithm.isEmpty() || (only && isFit(result, *only));
    return result.key && agrees ? std::optional(result) : std::nullopt;
}

} // namespace

Result<JwkSet> parseJwkSet(QByteArrayView body)
{
    const auto document = parseJsonObject(body);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue keys = document->value(QLatin1String("keys"));
    if (!keys.isArray()) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("keys is missing"));
    }
    const QJsonArray published = keys.toArray();
    if (published.size() > mostKeys) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("more than %1 keys").arg(mostKeys));
    }
    JwkSet set;
    for (const auto &value : published) {
        if (auto key = parseJwk(value.toObject())) {
            set.keys.push_back(std::move(*key));
        }
    }
    return set;
}

} // namespace lanyard::oauth
