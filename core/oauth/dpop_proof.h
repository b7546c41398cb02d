#pragma once

/// A proof, for one request, that whoever sends it has the key that its token is bound to.
/// Source:  RFC 9449 §4.2, §7 (`ath`), §8.1 (nonces)
/// Shape:   a JWS in compact form: typ `dpop+jwt`, the public key in the header, and no `kid`
/// Errors:  those of jws_signer.h

#include "base/result.h"
#include "base/secret.h"
#include "oauth/dpop_key.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QUrl>

namespace lanyard::oauth {

struct DpopProof {
    QByteArray method; ///< `htm`
    QUrl target; ///< `htu` is it without query and fragment
    QByteArray jti; ///< used for this one request
    QDateTime now; ///< UTC, by the clock of whoever gets it
    QByteArray nonce{}; ///< empty = none is known
    const Secret *accessToken = nullptr; ///< that goes along, at a resource
    /// Letter for letter as it is sent, where that is known: a QUrl writes some of them in another
    /// way, and then a server that compares sees two paths. Empty = the target's.
    QByteArray path{};
};

[[nodiscard]] Result<QByteArray> dpopProof(const DpopProof &proof, const DpopKey &key);

/// §8.1: 1*NQCHAR; and of a length that fits into a header field.
[[nodiscard]] bool isDpopNonce(QByteArrayView text);

/// `token_type` of a token that is bound to a key (§5); compared without case.
[[nodiscard]] bool isDpopType(QStringView tokenType);

} // namespace lanyard::oauth
