#pragma once

/// The algorithms of a JWS, and the one question: is this signature by that key?
/// Source:  RFC 7518 §3.1, §3.3, §3.4, §3.5; RFC 8037 §3.1; RFC 9864 §2.2 (Ed25519, which EdDSA
///          means with us)
/// Shape:   raw ECDSA signatures r|s of 64, 96 or 132 bytes, Ed25519 of 64, RSA as long as the
///          modulus; the salt of RSASSA-PSS is as long as the hash

#include "oauth/jwk_set.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace lanyard::oauth {

struct JwsAlgorithm {
    const char *name; ///< `alg`
    KeyType keyType;
    const char *digest; ///< OpenSSL's name; null = part of the scheme (EdDSA)
    bool isPss;
    const char *curve; ///< `crv`; null with RSA
    int coordinateSize; ///< bytes of r and of s; 0 where it is no ECDSA
};

/// Null for anything not on the list, `none` and HS* among it. Names are case-sensitive.
[[nodiscard]] const JwsAlgorithm *findJwsAlgorithm(const QString &name);
[[nodiscard]] QStringList jwsAlgorithmNames();

/// Type and curve agree, and the key's own `alg`, where it has one, is this.
[[nodiscard]] bool isFit(const Jwk &key, const JwsAlgorithm &algorithm);

[[nodiscard]] bool isSignedBy(const Jwk &key, const JwsAlgorithm &algorithm, QByteArrayView input,
                              QByteArrayView signature);

} // namespace lanyard::oauth
