#pragma once

/// The key of ours that tokens are bound to.
/// Source:  RFC 9449 §5, §5.1, §6.1
/// Shape:   P-256, which signs ES256, unless the provider lists only what Ed25519, P-384 or P-521
///          sign; never RSA, which takes too long to make while somebody waits
/// Errors:  Misconfigured where the provider lists nothing that such a key signs, and for bytes
///          that are no key; Internal where OpenSSL makes none
/// Owner:   copies share the key

#include "base/result.h"
#include "base/secret.h"
#include "oauth/jws_signer.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace lanyard::oauth {

class DpopKey {
public:
    /// A new one. `supported`: dpop_signing_alg_values_supported.
    [[nodiscard]] static Result<DpopKey> make(const QStringList &supported);
    /// The one that was kept; `supported` as when it was made.
    [[nodiscard]] static Result<DpopKey> fromPem(Secret pem, const QStringList &supported);

    [[nodiscard]] const Secret &pem() const { return *m_pem; } ///< PKCS#8, for the vault
    [[nodiscard]] const JwsSigner &signer() const { return m_signer; }
    [[nodiscard]] QByteArray thumbprint() const; ///< `jkt`, RFC 7638

private:
    DpopKey(Secret pem, JwsSigner signer);

    std::shared_ptr<const Secret> m_pem;
    JwsSigner m_signer;
};

} // namespace lanyard::oauth
