#include "oauth/jws_signer.h"

#include "base/base64url.h"
#include "oauth/jws_signature.h"
#include "oauth/openssl_handles.h"
#include "oauth/public_jwk.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace lanyard::oauth {

namespace {

struct KeyShape {
    KeyType type = KeyType::Rsa;
    QString curve; ///< `crv`; empty with RSA
};

/// Without it OpenSSL would ask for the passphrase on the terminal, by itself.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*isWriting*/, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

/// By its name: there are more curves of 256 bits than the one of ES256.
std::optional<KeyShape> curveOf(EVP_PKEY *key)
{
    static constexpr struct {
        QByteArrayView openssl;
        QLatin1String crv;
    } curves[] = {{"prime256v1", QLatin1String("P-256")},
                  {"secp384r1", QLatin1String("P-384")},
                  {"secp521r1", QLatin1String("P-521")}};
    char name[80] = {};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name, sizeof name, &size) != 1) {
        return std::nullopt;
    }
    const auto *match = std::find_if(std::begin(curves), std::end(curves), [&](const auto &curve) {
        return curve.openssl == QByteArrayView(name, qsizetype(size));
    });
    return match == std::end(curves) ? std::nullopt
                                     : std::optional(KeyShape{KeyType::Ec, match->crv});
}

std::optional<KeyShape> shapeOf(EVP_PKEY *key)
{
    constexpr int fewestBits = 2048;
    constexpr int mostBits = 8192;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        if (EVP_PKEY_get_bits(key) < fewestBits || EVP_PKEY_get_bits(key) > mostBits) {
            return std::nullopt;
        }
        return KeyShape{KeyType::Rsa, {}};
    case EVP_PKEY_ED25519:
        return KeyShape{KeyType::Okp, QStringLiteral("Ed25519")};
    case EVP_PKEY_EC:
        return curveOf(key);
    default:
        return std::nullopt;
    }
}

/// The first that fits: the list has the ones that everybody takes first.
const JwsAlgorithm *chooseAlgorithm(const KeyShape &shape, const QStringList &supported)
{
    for (const QString &name : jwsAlgorithmNames()) {
        const JwsAlgorithm *algorithm = findJwsAlgorithm(name);
        const bool isFit = algorithm->keyType == shape.type
            && (!algorithm->curve || shape.curve == QLatin1String(algorithm->curve));
        if (isFit && (supported.isEmpty() || supported.contains(name))) {
            return algorithm;
        }
    }
    return nullptr;
}

/// OpenSSL gives DER, RFC 7518 §3.4 wants r|s. Empty where it is no such pair.
QByteArray fromDer(const QByteArray &der, int coordinateSize)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaSignatureHandle pair(d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())));
    if (!pair) {
        return {};
    }
    QByteArray result(2 * qsizetype(coordinateSize), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(result.data());
    const bool isWhole
        = BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, coordinateSize) == coordinateSize
        && BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + coordinateSize, coordinateSize)
            == coordinateSize;
    return isWhole ? result : QByteArray();
}

/// Empty where OpenSSL refuses.
QByteArray signatureOf(const QByteArray &input, EVP_PKEY *key, const JwsAlgorithm &algorithm)
{
    const DigestHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // owned by the context
    if (!context
        || EVP_DigestSignInit_ex(context.get(), &parameters, algorithm.digest, nullptr, nullptr,
                                 key, nullptr)
            != 1) {
        return {};
    }
    if (algorithm.isPss && !usePss(parameters)) {
        return {};
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto length = std::size_t(input.size());
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1) {
        return {};
    }
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       bytes, length)
        != 1) {
        return {};
    }
    signature.truncate(qsizetype(size));
    return algorithm.keyType == KeyType::Ec ? fromDer(signature, algorithm.coordinateSize)
                                            : signature;
}

QByteArray encoded(const QJsonObject &object)
{
    return base64UrlEncode(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> noKey(const QString &problem)
{
    ERR_clear_error(); // else Qt's TLS reports it as its own
    return fail(ErrorKind::Misconfigured, problem);
}

} // namespace

JwsSigner::JwsSigner(std::shared_ptr<EVP_PKEY> key, const JwsAlgorithm *algorithm) :
    m_key(std::move(key)), m_algorithm(algorithm)
{
}

Result<JwsSigner> JwsSigner::fromPem(const Secret &pem, const QStringList &supported)
{
    const QByteArrayView bytes = pem.reveal(); // to OpenSSL's reader
    const std::unique_ptr<BIO, OpensslDeleter<BIO_free>> source(
        BIO_new_mem_buf(bytes.data(), int(bytes.size())));
    bool isProtected = false;
    const std::shared_ptr<EVP_PKEY> key(
        source ? PEM_read_bio_PrivateKey(source.get(), nullptr, noPassphrase, &isProtected)
               : nullptr,
        EVP_PKEY_free);
    if (!key) {
        return noKey(isProtected
                         ? QStringLiteral("the private key is protected by a passphrase; write it "
                                          "without one (openssl pkey -in FILE)")
                         : QStringLiteral("that is no private key in PEM"));
    }
    const auto shape = shapeOf(key.get());
    if (!shape) {
        return noKey(QStringLiteral("the private key is none of RSA (2048 to 8192 bits), P-256, "
                                    "P-384, P-521 and Ed25519"));
    }
    const JwsAlgorithm *algorithm = chooseAlgorithm(*shape, supported);
    if (!algorithm) {
        return noKey(QStringLiteral("the provider takes no signature by such a key, only %1")
                         .arg(plainText(supported.join(QLatin1String(", ")), 100)));
    }
    return JwsSigner(key, algorithm);
}

QString JwsSigner::algorithm() const
{
    return QLatin1String(m_algorithm->name);
}

QJsonObject JwsSigner::publicJwk() const
{
    return oauth::publicJwk(m_key.get());
}

Result<QByteArray> JwsSigner::sign(QJsonObject header, const QJsonObject &payload) const
{
    header.insert(QLatin1String("alg"), algorithm());
    const QByteArray input = encoded(header) + '.' + encoded(payload);
    const QByteArray signature = signatureOf(input, m_key.get(), *m_algorithm);
    ERR_clear_error();
    if (signature.isEmpty()) {
        return fail(ErrorKind::Internal, QStringLiteral("OpenSSL did not sign"));
    }
    // OpenSSL reads halves that do not belong together, and signs what nobody would believe.
    Jwk own;
    own.key = m_key;
    if (!isSignedBy(own, *m_algorithm, input, signature)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("the private key is damaged: what it signs is not by its own "
                                   "public key"));
    }
    return input + '.' + base64UrlEncode(signature);
}

} // namespace lanyard::oauth
