#include "oauth/jws_signature.h"

#include "oauth/openssl_handles.h"

#include <openssl/err.h>

#include <QByteArray>

#include <algorithm>

namespace lanyard::oauth {

namespace {

constexpr JwsAlgorithm algorithms[] = {
    {"RS256", KeyType::Rsa, "SHA256", false, nullptr, 0},
    {"RS384", KeyType::Rsa, "SHA384", false, nullptr, 0},
    {"RS512", KeyType::Rsa, "SHA512", false, nullptr, 0},
    {"PS256", KeyType::Rsa, "SHA256", true, nullptr, 0},
    {"PS384", KeyType::Rsa, "SHA384", true, nullptr, 0},
    {"PS512", KeyType::Rsa, "SHA512", true, nullptr, 0},
    {"ES256", KeyType::Ec, "SHA256", false, "P-256", 32},
    {"ES384", KeyType::Ec, "SHA384", false, "P-384", 48},
    {"ES512", KeyType::Ec, "SHA512", false, "P-521", 66},
    {"EdDSA", KeyType::Okp, nullptr, false, "Ed25519", 0},
    {"Ed25519", KeyType::Okp, nullptr, false, "Ed25519", 0},
};

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// RFC 7518 §3.4 has r|s, OpenSSL wants DER. Empty where it cannot be a signature: with r and s
/// zero a careless verifier accepts anything (CVE-2022-21449).
QByteArray toDer(QByteArrayView signature, int coordinateSize)
{
    if (signature.size() != 2 * qsizetype(coordinateSize)) {
        return {};
    }
    BignumHandle r(BN_bin2bn(bytesOf(signature), coordinateSize, nullptr));
    BignumHandle s(BN_bin2bn(bytesOf(signature) + coordinateSize, coordinateSize, nullptr));
    EcdsaSignatureHandle pair(ECDSA_SIG_new());
    if (!r || !s || !pair || BN_is_zero(r.get()) || BN_is_zero(s.get())
        || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    // The pair owns both from here on.
    (void)r.release();
    (void)s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    if (size <= 0) {
        return {};
    }
    QByteArray result(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return result;
}

/// In the form OpenSSL takes; empty where the length alone says that it is none.
QByteArray nativeSignature(EVP_PKEY *key, const JwsAlgorithm &algorithm, QByteArrayView signature)
{
    constexpr qsizetype ed25519Size = 64;
    switch (algorithm.keyType) {
    case KeyType::Rsa:
        return signature.size() == EVP_PKEY_get_size(key) ? signature.toByteArray() : QByteArray();
    case KeyType::Ec:
        return toDer(signature, algorithm.coordinateSize);
    case KeyType::Okp:
        return signature.size() == ed25519Size ? signature.toByteArray() : QByteArray();
    }
    Q_UNREACHABLE();
}

bool verify(EVP_PKEY *key, const JwsAlgorithm &algorithm, QByteArrayView input,
            const QByteArray &signature)
{
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // owned by the context
    if (!context
        || EVP_DigestVerifyInit_ex(context.get(), &parameters, algorithm.digest, nullptr, nullptr,
                                   key, nullptr)
            != 1) {
        return false;
    }
    if (algorithm.isPss && !usePss(parameters)) {
        return false;
    }
    return EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()),
                            bytesOf(input), std::size_t(input.size()))
        == 1;
}

} // namespace

const JwsAlgorithm *findJwsAlgorithm(const QString &name)
{
    const auto *match
        = std::find_if(std::begin(algorithms), std::end(algorithms),
                       [&](const auto &entry) { return name == QLatin1String(entry.name); });
    return match == std::end(algorithms) ? nullptr : match;
}

QStringList jwsAlgorithmNames()
{
    QStringList names;
    for (const auto &algorithm : algorithms) {
        names.append(QLatin1String(algorithm.name));
    }
    return names;
}

bool isFit(const Jwk &key, const JwsAlgorithm &algorithm)
{
    if (key.type != algorithm.keyType
        || (algorithm.curve && key.curve != QLatin1String(algorithm.curve))) {
        return false;
    }
    // On its curve the two names of RFC 9864 §2.2 mean one and the same.
    const JwsAlgorithm *own = findJwsAlgorithm(key.algorithm);
    return key.algorithm.isEmpty() || own == &algorithm
        || (own && own->keyType == KeyType::Okp && algorithm.keyType == KeyType::Okp);
}

bool isSignedBy(const Jwk &key, const JwsAlgorithm &algorithm, QByteArrayView input,
                QByteArrayView signature)
{
    const QByteArray native = nativeSignature(key.key.get(), algorithm, signature);
    const bool isSigned = !native.isEmpty() && verify(key.key.get(), algorithm, input, native);
    // A refusal leaves entries in the thread's queue, which Qt's TLS would report as its own.
    ERR_clear_error();
    return isSigned;
}

} // namespace lanyard::oauth
