#pragma once

/// A private key of ours, and what is signed with it.
/// Source:  RFC 7515 §5.1, §7.1; RFC 7518 §3.1; RFC 8037 §3.1
/// Shape:   PEM without a passphrase: PKCS#8, or RSA's and EC's own; RSA of 2048 to 8192 bits signs
///          RS256 unless another of its algorithms is asked for, P-256, P-384 and P-521 sign ES256,
///          ES384 and ES512, Ed25519 signs EdDSA
/// Errors:  Misconfigured for what is no such key, or one whose halves do not belong together;
///          Internal where OpenSSL does not sign
/// Owner:   copies share the key, which OpenSSL wipes with the last of them

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace lanyard::oauth {

struct JwsAlgorithm;

class JwsSigner {
public:
    /// `supported`: what the other side says it takes; empty = it does not say.
    [[nodiscard]] static Result<JwsSigner> fromPem(const Secret &pem,
                                                   const QStringList &supported = {});

    [[nodiscard]] QString algorithm() const; ///< `alg`
    [[nodiscard]] QJsonObject publicJwk() const; ///< what checks its signatures (public_jwk.h)
    /// In compact form. `alg` is put into the header.
    [[nodiscard]] Result<QByteArray> sign(QJsonObject header, const QJsonObject &payload) const;

private:
    JwsSigner(std::shared_ptr<EVP_PKEY> key, const JwsAlgorithm *algorithm);

    std::shared_ptr<EVP_PKEY> m_key;
    const JwsAlgorithm *m_algorithm;
};

} // namespace lanyard::oauth
