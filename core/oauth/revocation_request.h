#pragma once

/// Asks a provider to forget a token.
/// Source:  RFC 7009 §2.1, §2.2
/// Errors:  ServerError (503 may be tried again), RateLimited, RequestRefused; 200 is success for
///          unknown tokens too

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace lanyard::oauth {

enum class TokenTypeHint { AccessToken, RefreshToken };

/// Body without client authentication: client_authentication adds that.
[[nodiscard]] QByteArray revocationRequest(const Secret &token, TokenTypeHint hint);

[[nodiscard]] Result<void> parseRevocationResponse(int status, QByteArrayView body);

} // namespace lanyard::oauth
