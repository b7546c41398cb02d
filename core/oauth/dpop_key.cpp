#include "oauth/dpop_key.h"

#include "oauth/openssl_handles.h"
#include "oauth/public_jwk.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <iterator>

namespace lanyard::oauth {

namespace {

using KeyHandle = std::unique_ptr<EVP_PKEY, OpensslDeleter<EVP_PKEY_free>>;

struct Kind {
    QLatin1String algorithm;
    const char *curve; ///< OpenSSL's name
};

/// The ones that everybody takes first.
constexpr Kind kinds[] = {
    {QLatin1String("ES256"), "P-256"},     {QLatin1String("EdDSA"), "ED25519"},
    {QLatin1String("Ed25519"), "ED25519"}, {QLatin1String("ES384"), "P-384"},
    {QLatin1String("ES512"), "P-521"},
};

KeyHandle makeKey(const char *curve)
{
    const bool isEdwards = QByteArrayView(curve) == QByteArrayView("ED25519");
    return KeyHandle(isEdwards ? EVP_PKEY_Q_keygen(nullptr, nullptr, curve) : EVP_EC_gen(curve));
}

/// Empty where OpenSSL does not write it. The BIO wipes its own buffer.
Secret pemOf(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, OpensslDeleter<BIO_free>> out(BIO_new(BIO_s_mem()));
    if (!key || !out
        || PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
            != 1) {
        return {};
    }
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return Secret(QByteArrayView(bytes, qsizetype(size)));
}

} // namespace

DpopKey::DpopKey(Secret pem, JwsSigner signer) :
    m_pem(std::make_shared<const Secret>(std::move(pem))), m_signer(std::move(signer))
{
}

Result<DpopKey> DpopKey::make(const QStringList &supported)
{
    const auto *kind = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &each) {
        return supported.contains(each.algorithm);
    });
    if (kind == std::end(kinds)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("the provider takes proofs by no key that is made here, only by "
                                   "%1 (dpop_signing_alg_values_supported)")
                        .arg(plainText(supported.join(QLatin1String(", ")), 100)));
    }
    Secret pem = pemOf(makeKey(kind->curve).get());
    ERR_clear_error(); // else Qt's TLS reports it as its own
    if (pem.isEmpty()) {
        return fail(ErrorKind::Internal, QStringLiteral("OpenSSL did not make a key"));
    }
    return fromPem(std::move(pem), supported);
}

Result<DpopKey> DpopKey::fromPem(Secret pem, const QStringList &supported)
{
    auto signer = JwsSigner::fromPem(pem, supported);
    if (!signer) {
        return fail(signer.error());
    }
    return DpopKey(std::move(pem), std::move(*signer));
}

QByteArray DpopKey::thumbprint() const
{
    return jwkThumbprint(m_signer.publicJwk());
}

} // namespace lanyard::oauth
