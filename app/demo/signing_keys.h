#pragma once

/// The provider's two keys, made at start and never stored, and what is signed with them.
/// Source:  RFC 7515 (JWS compact), RFC 7517 (JWK), RFC 7518 §3.3, §3.4 (RS256, ES256), RFC 7638
///          (the thumbprint is the kid)
/// Errors:  make() fails with Internal when OpenSSL cannot make a key
/// Owner:   copies share the pairs

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <memory>
#include <openssl/evp.h>

namespace lanyard::demo {

enum class SigningAlgorithm { Rs256, Es256 };

class SigningKeys {
public:
    [[nodiscard]] static Result<SigningKeys> make();

    [[nodiscard]] QJsonObject jwkSet() const;
    [[nodiscard]] QByteArray sign(const QJsonObject &claims, SigningAlgorithm algorithm) const;
    /// The claims, if `jwt` was signed here, whatever they say. Else empty.
    [[nodiscard]] QJsonObject verified(const QByteArray &jwt) const;

private:
    using Key = std::shared_ptr<EVP_PKEY>;

    SigningKeys(Key rsa, Key ec);

    Key m_rsa;
    Key m_ec;
    QJsonObject m_rsaJwk;
    QJsonObject m_ecJwk;
};

/// ES256: is `signature` over `input` by that key on P-256, as its holder publishes it?
[[nodiscard]] bool isSignedByJwk(const QJsonObject &jwk, const QByteArray &input,
                                 const QByteArray &signature);

} // namespace lanyard::demo
