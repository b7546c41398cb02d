#include "support/token_signer.h"

#include "base/base64url.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QCryptographicHash>
#include <QJsonDocument>

namespace lanyard {

namespace {

bool isEllipticCurve(const QString &algorithm)
{
    return algorithm.startsWith(QLatin1String("ES"));
}

bool isEdwardsCurve(const QString &algorithm)
{
    return algorithm == QLatin1String("EdDSA") || algorithm == QLatin1String("Ed25519");
}

/// NIST's name and the bytes of one coordinate.
std::pair<const char *, int> curveOf(const QString &algorithm)
{
    if (algorithm == QLatin1String("ES256")) {
        return {"P-256", 32};
    }
    return algorithm == QLatin1String("ES384") ? std::pair{"P-384", 48} : std::pair{"P-521", 66};
}

EVP_PKEY *makeKey(const QString &algorithm, int rsaBits)
{
    if (isEdwardsCurve(algorithm)) {
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    if (isEllipticCurve(algorithm)) {
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curveOf(algorithm).first);
    }
    return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(rsaBits));
}

/// Padded on the left to `size` bytes; 0 = as long as the number.
QByteArray numberOf(const BIGNUM *number, int size = 0)
{
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    return bytes;
}

QString keyNumber(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const QByteArray bytes = numberOf(number, size);
    BN_free(number);
    return QString::fromLatin1(base64UrlEncode(bytes));
}

QByteArray rawEcdsa(const QByteArray &der, int coordinateSize)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &bytes, long(der.size()));
    QByteArray raw = numberOf(ECDSA_SIG_get0_r(pair), coordinateSize)
        + numberOf(ECDSA_SIG_get0_s(pair), coordinateSize);
    ECDSA_SIG_free(pair);
    return raw;
}

} // namespace

TokenSigner::TokenSigner(const QString &algorithm, QString kid, int rsaBits) :
    TokenSigner(algorithm, std::move(kid), makeKey(algorithm, rsaBits))
{
}

TokenSigner::TokenSigner(QString algorithm, QString kid, EVP_PKEY *key) :
    m_algorithm(std::move(algorithm)), m_kid(std::move(kid)), m_key(key, EVP_PKEY_free)
{
    if (!m_key) {
        qFatal("no key to sign with");
    }
}

TokenSigner TokenSigner::fromPem(const QByteArray &pem, QString algorithm, QString kid)
{
    BIO *bytes = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bytes, nullptr, nullptr, nullptr);
    BIO_free(bytes);
    return {std::move(algorithm), std::move(kid), key};
}

QJsonObject TokenSigner::jwk() const
{
    QJsonObject jwk{{QStringLiteral("use"), QStringLiteral("sig")},
                    {QStringLiteral("alg"), m_algorithm},
                    {QStringLiteral("kid"), m_kid}};
    if (isEdwardsCurve(m_algorithm)) {
        QByteArray point(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(point.data()),
                                    &size);
        jwk.insert(QStringLiteral("kty"), QStringLiteral("OKP"));
        jwk.insert(QStringLiteral("crv"), QStringLiteral("Ed25519"));
        jwk.insert(QStringLiteral("x"), QString::fromLatin1(base64UrlEncode(point)));
    } else if (isEllipticCurve(m_algorithm)) {
        const auto [curve, size] = curveOf(m_algorithm);
        jwk.insert(QStringLiteral("kty"), QStringLiteral("EC"));
        jwk.insert(QStringLiteral("crv"), QLatin1String(curve));
        jwk.insert(QStringLiteral("x"), keyNumber(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, size));
        jwk.insert(QStringLiteral("y"), keyNumber(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, size));
    } else {
        jwk.insert(QStringLiteral("kty"), QStringLiteral("RSA"));
        jwk.insert(QStringLiteral("n"), keyNumber(m_key.get(), OSSL_PKEY_PARAM_RSA_N));
        jwk.insert(QStringLiteral("e"), keyNumber(m_key.get(), OSSL_PKEY_PARAM_RSA_E));
    }
    return jwk;
}

QByteArray TokenSigner::publicDer() const
{
    QByteArray der(i2d_PUBKEY(m_key.get(), nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(m_key.get(), &end);
    return der;
}

QByteArray TokenSigner::publicPem() const
{
    constexpr qsizetype lineLength = 64; // RFC 7468 §2
    const QByteArray text = publicDer().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += lineLength) {
        lines += text.mid(at, lineLength) + '\n';
    }
    return "-----BEGIN PUBLIC KEY-----\n" + lines + "-----END PUBLIC KEY-----\n";
}

QString TokenSigner::certificate() const
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), m_key.get());
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    const QByteArray text
        = QByteArray::fromRawData(reinterpret_cast<const char *>(der), size).toBase64();
    OPENSSL_free(der);
    return QString::fromLatin1(text);
}

QByteArray TokenSigner::sign(const QJsonObject &payload) const
{
    return sign({{QStringLiteral("alg"), m_algorithm}, {QStringLiteral("kid"), m_kid}}, payload);
}

QByteArray TokenSigner::sign(const QJsonObject &header, const QJsonObject &payload) const
{
    return signText(QJsonDocument(header).toJson(QJsonDocument::Compact),
                    QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

QByteArray TokenSigner::signText(QByteArrayView header, QByteArrayView payload) const
{
    const QByteArray input = base64UrlEncode(header) + '.' + base64UrlEncode(payload);
    return input + '.' + base64UrlEncode(signature(input));
}

QByteArray TokenSigner::signature(QByteArrayView input) const
{
    const QByteArray digest = "SHA" + m_algorithm.right(3).toLatin1();
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *parameters = nullptr;
    EVP_DigestSignInit_ex(context, &parameters,
                          isEdwardsCurve(m_algorithm) ? nullptr : digest.constData(), nullptr,
                          nullptr, m_key.get(), nullptr);
    if (m_algorithm.startsWith(QLatin1String("PS"))) {
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
    }
    QByteArray result(EVP_PKEY_get_size(m_key.get()), '\0');
    auto size = std::size_t(result.size());
    const int signedRight = EVP_DigestSign(
        context, reinterpret_cast<unsigned char *>(result.data()), &size,
        reinterpret_cast<const unsigned char *>(input.data()), std::size_t(input.size()));
    EVP_MD_CTX_free(context);
    Q_ASSERT(signedRight == 1);
    result.truncate(signedRight == 1 ? qsizetype(size) : 0);
    return isEllipticCurve(m_algorithm) ? rawEcdsa(result, curveOf(m_algorithm).second) : result;
}

QJsonObject idTokenClaims(const IdTokenContent &content)
{
    const qint64 issued = content.issuedAt.toSecsSinceEpoch();
    QJsonObject claims{
        {QStringLiteral("iss"), content.issuer},
        {QStringLiteral("aud"), content.clientId},
        {QStringLiteral("sub"), content.subject},
        {QStringLiteral("iat"), issued},
        {QStringLiteral("exp"), issued + content.lifetimeSeconds},
    };
    if (!content.nonce.isEmpty()) {
        claims.insert(QStringLiteral("nonce"), QString::fromLatin1(content.nonce));
    }
    return claims;
}

QString accessTokenHash(const QString &algorithm, QByteArrayView accessToken)
{
    const auto method = algorithm.endsWith(QLatin1String("256")) ? QCryptographicHash::Sha256
        : algorithm.endsWith(QLatin1String("384"))               ? QCryptographicHash::Sha384
                                                                 : QCryptographicHash::Sha512;
    const QByteArray whole = QCryptographicHash::hash(accessToken.toByteArray(), method);
    return QString::fromLatin1(base64UrlEncode(whole.left(whole.size() / 2)));
}

QByteArray jwkSet(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}})
        .toJson(QJsonDocument::Compact);
}

} // namespace lanyard
