#pragma once

/// The public half of a key of ours, for whoever has to check what it signs.
/// Source:  RFC 7517 §4; RFC 7518 §6.2.1, §6.3.1; RFC 8037 §2; RFC 7638 (the thumbprint)
/// Shape:   the members that RFC 7638 §3.2 requires, and no others
/// Errors:  an empty object where OpenSSL does not tell them

#include <QByteArray>
#include <QJsonObject>

typedef struct evp_pkey_st EVP_PKEY;

namespace lanyard::oauth {

[[nodiscard]] QJsonObject publicJwk(const EVP_PKEY *key);

/// SHA-256, in base64url. `jwk` is what publicJwk() gives.
[[nodiscard]] QByteArray jwkThumbprint(const QJsonObject &jwk);

} // namespace lanyard::oauth
