#pragma once

/// Proof Key for Code Exchange, S256 only.
/// Source:  RFC 7636 §4.1, §4.2
/// Shape:   the verifier is base64url of 32 random bytes: 43 unreserved characters
/// Owner:   move-only; the verifier is a Secret until the token request

#include "base/secret.h"

namespace lanyard::oauth {

/// A fresh verifier from 32 bytes of the system's generator. The bytes are the caller's: this
/// folder knows no randomness.
[[nodiscard]] Secret codeVerifier(QByteArrayView randomBytes);

/// BASE64URL(SHA256(verifier)), §4.2.
[[nodiscard]] QByteArray codeChallenge(const Secret &verifier);

} // namespace lanyard::oauth
