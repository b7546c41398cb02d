#pragma once

/// When an ID token was made and when it runs out, of one that was validated when it came
/// (id_token.h), however long ago.
/// Source:  OIDC Core §2 (iat, exp)
/// Note:    nothing is checked here

#include "base/secret.h"

#include <QDateTime>

#include <optional>

namespace lanyard::oauth {

struct IdTokenLife {
    QDateTime issuedAt; ///< UTC, by the provider's clock
    QDateTime expiresAt; ///< likewise
};
/// nullopt = it cannot be read.
[[nodiscard]] std::optional<IdTokenLife> lifeOf(const Secret &idToken);

} // namespace lanyard::oauth
