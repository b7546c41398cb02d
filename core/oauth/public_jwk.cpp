#include "oauth/public_jwk.h"

#include "base/base64url.h"
#include "oauth/openssl_handles.h"

#include <openssl/core_names.h>

#include <QCryptographicHash>
#include <QJsonDocument>

namespace lanyard::oauth {

namespace {

/// With `size` 0 as short as it is (RFC 7518 §6.3.1), else of that length (§6.2.1.2). Empty where
/// the key has no such number.
QString publicNumber(const EVP_PKEY *key, const char *name, int size)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const BignumHandle owner(number);
    if (!number) {
        return {};
    }
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), Qt::Uninitialized);
    const auto length = int(bytes.size());
    const bool fits
        = BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), length) == length;
    return fits ? QString::fromLatin1(base64UrlEncode(bytes)) : QString();
}

QJsonObject ecJwk(const EVP_PKEY *key)
{
    const int bits = EVP_PKEY_get_bits(key);
    const int size = (bits + 7) / 8;
    return {
        {QStringLiteral("kty"), QStringLiteral("EC")},
        {QStringLiteral("crv"), QStringLiteral("P-%1").arg(bits)},
        {QStringLiteral("x"), publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, size)},
        {QStringLiteral("y"), publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, size)},
    };
}

QJsonObject rsaJwk(const EVP_PKEY *key)
{
    return {
        {QStringLiteral("kty"), QStringLiteral("RSA")},
        {QStringLiteral("n"), publicNumber(key, OSSL_PKEY_PARAM_RSA_N, 0)},
        {QStringLiteral("e"), publicNumber(key, OSSL_PKEY_PARAM_RSA_E, 0)},
    };
}

QJsonObject ed25519Jwk(const EVP_PKEY *key)
{
    QByteArray bytes(32, Qt::Uninitialized);
    auto size = std::size_t(bytes.size());
    if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(bytes.data()), &size)
        != 1) {
        return {};
    }
    return {
        {QStringLiteral("kty"), QStringLiteral("OKP")},
        {QStringLiteral("crv"), QStringLiteral("Ed25519")},
        {QStringLiteral("x"), QString::fromLatin1(base64UrlEncode(bytes))},
    };
}

} // namespace

QJsonObject publicJwk(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return ecJwk(key);
    case EVP_PKEY_RSA:
        return rsaJwk(key);
    case EVP_PKEY_ED25519:
        return ed25519Jwk(key);
    default:
        return {};
    }
}

/// Qt writes the members of an object in the order of their names, which is RFC 7638's.
QByteArray jwkThumbprint(const QJsonObject &jwk)
{
    return base64UrlEncode(QCryptographicHash::hash(
        QJsonDocument(jwk).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256));
}

} // namespace lanyard::oauth
