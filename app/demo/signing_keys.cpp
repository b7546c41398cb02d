#include "signing_keys.h"

#include "base/base64url.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace lanyard::demo {

namespace {

using MdContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;

constexpr int p256Bytes = 32;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A public number of a key; `size` 0 = as short as it is (RFC 7518 §6.3.1), else padded (§6.2.1).
QString publicNumber(const EVP_PKEY *key, const char *parameter, int size)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1) {
        return {};
    }
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> owner(number, &BN_free);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()),
                 static_cast<int>(bytes.size()));
    return QString::fromLatin1(base64UrlEncode(bytes));
}

/// RFC 7638: the required members in the order of their names, which is how Qt writes objects.
QJsonObject withThumbprint(QJsonObject jwk, const QString &algorithm)
{
    const QByteArray thumbprint
        = QCryptographicHash::hash(compact(jwk), QCryptographicHash::Sha256);
    jwk[QStringLiteral("kid")] = QString::fromLatin1(base64UrlEncode(thumbprint));
    jwk[QStringLiteral("use")] = QStringLiteral("sig");
    jwk[QStringLiteral("alg")] = algorithm;
    return jwk;
}

/// OpenSSL speaks DER; JWS wants r and s side by side (RFC 7518 §3.4).
QByteArray plainFromDer(const QByteArray &der)
{
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(der.size())),
                                   &ECDSA_SIG_free);
    QByteArray plain(2 * p256Bytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, p256Bytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + p256Bytes, p256Bytes);
    return plain;
}

QByteArray derFromPlain(const QByteArray &plain)
{
    if (plain.size() != 2 * p256Bytes) {
        return {};
    }
    const auto *in = reinterpret_cast<const unsigned char *>(plain.constData());
    const EcdsaSignature signature(ECDSA_SIG_new(), &ECDSA_SIG_free);
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(in, p256Bytes, nullptr),
                   BN_bin2bn(in + p256Bytes, p256Bytes, nullptr));
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

bool isSigned(EVP_PKEY *key, const QByteArray &input, const QByteArray &signature)
{
    const MdContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char *>(signature.constData()),
                            static_cast<std::size_t>(signature.size()),
                            reinterpret_cast<const unsigned char *>(input.constData()),
                            static_cast<std::size_t>(input.size()))
        == 1;
}

} // namespace

Result<SigningKeys> SigningKeys::make()
{
    Key rsa(EVP_RSA_gen(2048), &EVP_PKEY_free);
    Key ec(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    if (!rsa || !ec) {
        return fail(ErrorKind::Internal, QStringLiteral("OpenSSL could not make the keys"));
    }
    return SigningKeys(std::move(rsa), std::move(ec));
}

SigningKeys::SigningKeys(Key rsa, Key ec) :
    m_rsa(std::move(rsa)), m_ec(std::move(ec)),
    m_rsaJwk(
        withThumbprint({{QStringLiteral("kty"), QStringLiteral("RSA")},
                        {QStringLiteral("n"), publicNumber(m_rsa.get(), OSSL_PKEY_PARAM_RSA_N, 0)},
                        {QStringLiteral("e"), publicNumber(m_rsa.get(), OSSL_PKEY_PARAM_RSA_E, 0)}},
                       QStringLiteral("RS256"))),
    m_ecJwk(withThumbprint(
        {{QStringLiteral("kty"), QStringLiteral("EC")},
         {QStringLiteral("crv"), QStringLiteral("P-256")},
         {QStringLiteral("x"), publicNumber(m_ec.get(), OSSL_PKEY_PARAM_EC_PUB_X, p256Bytes)},
         {QStringLiteral("y"), publicNumber(m_ec.get(), OSSL_PKEY_PARAM_EC_PUB_Y, p256Bytes)}},
        QStringLiteral("ES256")))
{
}

QJsonObject SigningKeys::jwkSet() const
{
    return {{QStringLiteral("keys"), QJsonArray{m_rsaJwk, m_ecJwk}}};
}

QByteArray SigningKeys::sign(const QJsonObject &claims, SigningAlgorithm algorithm) const
{
    const bool isRsa = algorithm == SigningAlgorithm::Rs256;
    const QJsonObject &jwk = isRsa ? m_rsaJwk : m_ecJwk;
    const QJsonObject header{{QStringLiteral("alg"), jwk[QStringLiteral("alg")]},
                             {QStringLiteral("kid"), jwk[QStringLiteral("kid")]},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QByteArray input
        = base64UrlEncode(compact(header)) + '.' + base64UrlEncode(compact(claims));
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto count = static_cast<std::size_t>(input.size());

    const MdContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                       isRsa ? m_rsa.get() : m_ec.get());
    EVP_DigestSign(context.get(), nullptr, &size, bytes, count);
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                   count);
    signature.truncate(static_cast<qsizetype>(size));
    return input + '.' + base64UrlEncode(isRsa ? signature : plainFromDer(signature));
}

bool isSignedByJwk(const QJsonObject &jwk, const QByteArray &input, const QByteArray &signature)
{
    const auto number = [&jwk](const char *name) {
        return base64UrlDecode(jwk.value(QLatin1String(name)).toString().toLatin1())
            .value_or(QByteArray());
    };
    const QByteArray point = '\4' + number("x") + number("y");
    const QByteArray group = "P-256";
    const OSSL_PARAM parameters[]
        = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME,
                                            const_cast<char *>(group.constData()), 0),
           OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY,
                                             const_cast<char *>(point.constData()),
                                             static_cast<std::size_t>(point.size())),
           OSSL_PARAM_construct_end()};
    using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr),
                             &EVP_PKEY_CTX_free);
    EVP_PKEY *made = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY,
                      const_cast<OSSL_PARAM *>(parameters));
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(made, &EVP_PKEY_free);
    const QByteArray der = derFromPlain(signature);
    return key && !der.isEmpty() && isSigned(key.get(), input, der);
}

QJsonObject SigningKeys::verified(const QByteArray &jwt) const
{
    const qsizetype end = jwt.lastIndexOf('.');
    const QByteArray input = jwt.left(end);
    const QList<QByteArray> parts = input.split('.');
    const auto signature = base64UrlDecode(QByteArrayView(jwt).sliced(end + 1));
    if (end < 0 || parts.size() != 2 || !signature) {
        return {};
    }
    const QByteArray der = derFromPlain(*signature);
    if (!isSigned(m_rsa.get(), input, *signature)
        && (der.isEmpty() || !isSigned(m_ec.get(), input, der))) {
        return {};
    }
    return QJsonDocument::fromJson(base64UrlDecode(parts[1]).value_or(QByteArray())).object();
}

} // namespace lanyard::demo
