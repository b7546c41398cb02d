#pragma once

/// The provider's public keys.
/// Source:  RFC 7517, RFC 7518 §6, RFC 8037 §2; OIDC Core §10.1.1
/// Shape:   JSON object with `keys`; a key that is unknown, weak (RSA < 2048 or > 8192 bits),
///          symmetric, off its curve, `use=enc` or published with its private part is skipped
/// Errors:  InvalidResponse (not JSON, no `keys`, more than 50 keys or 256 kB)
/// Owner:   shared and immutable: many verifications use one set

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

typedef struct evp_pkey_st EVP_PKEY;

namespace lanyard::oauth {

enum class KeyType { Rsa, Ec, Okp };

struct Jwk {
    QString kid; ///< empty = none
    QString algorithm; ///< `alg`; empty = any that fits the key
    KeyType type = KeyType::Rsa;
    QString curve; ///< `crv`; empty with RSA
    std::shared_ptr<EVP_PKEY> key;
};

struct JwkSet {
    std::vector<Jwk> keys;
};

[[nodiscard]] Result<JwkSet> parseJwkSet(QByteArrayView body);

} // namespace lanyard::oauth
