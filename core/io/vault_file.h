#pragma once

/// The bytes of a vault that is one file, sealed with a passphrase.
/// Source:  AES-256-GCM (NIST SP 800-38D), scrypt (RFC 7914), HMAC-SHA256 (RFC 2104)
/// Shape:   magic "lanyard-vault\n", version 1, scrypt's log2(N), r and p (a byte each), salt (32),
///          HMAC of all that with the second half of the key (32: is this the passphrase?), nonce
///          (12), size of the items (4, big-endian), SHA-256 of all that (32: is it whole?), then
///          the items, encrypted with the first half of the key, and the tag (16). All before the
///          items is authenticated with them. Items: for each, size of the key (2), key (UTF-8),
///          size of the value (4), value.
/// Errors:  VaultFailed: no vault file, cut off, damaged, of a newer version, or one that would
///          take more work to open than is good; VaultLocked: another passphrase. The detail is a
///          clause that goes on after the file's name
/// Owner:   value types; keys and items are Secrets

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>

namespace lanyard {

using VaultItems = std::map<QString, Secret>;

/// What it costs to try a passphrase: 128 · N · r bytes, and N · r · p steps.
struct ScryptCost {
    quint8 log2N = 17; ///< with the others: 128 MiB, OWASP's least
    quint8 r = 8;
    quint8 p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// What a key is made with, besides the passphrase.
struct VaultSalt {
    ScryptCost cost;
    QByteArray salt; ///< 32 bytes, random

    friend bool operator==(const VaultSalt &, const VaultSalt &) = default;
};

constexpr qsizetype vaultSaltSize = 32;
constexpr qsizetype vaultNonceSize = 12; ///< of each writing its own: 96 random bits

class VaultKey {
public:
    /// Takes up to a second, and the memory that the cost says.
    [[nodiscard]] static Result<VaultKey> derive(const Secret &passphrase, VaultSalt salt);

    [[nodiscard]] const VaultSalt &salt() const { return m_salt; }
    [[nodiscard]] QByteArrayView encryption() const; ///< 32 bytes, for the cipher only
    [[nodiscard]] QByteArrayView authentication() const; ///< 32 bytes, for the HMAC only

private:
    VaultKey(VaultSalt salt, Secret bytes) : m_salt(std::move(salt)), m_bytes(std::move(bytes)) { }

    VaultSalt m_salt;
    Secret m_bytes;
};

/// Is it a vault file, and whole as far as that can be seen without the passphrase?
[[nodiscard]] Result<VaultSalt> readVaultSalt(QByteArrayView file);

[[nodiscard]] Result<VaultItems> openVaultFile(QByteArrayView file, const VaultKey &key);

/// `nonce` must never be used twice with one key.
[[nodiscard]] Result<QByteArray> sealVaultFile(const VaultItems &items, const VaultKey &key,
                                               const QByteArray &nonce);

/// Of what openVaultFile() has decrypted.
[[nodiscard]] Result<VaultItems> parseVaultItems(const Secret &bytes);
[[nodiscard]] Secret vaultItemsBytes(const VaultItems &items);

} // namespace lanyard
