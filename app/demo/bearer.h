#pragma once

/// An access token as a resource is shown it, and how it is asked for one.
/// Source:  RFC 6750 §2.1, §3

#include "io/http_message.h"

#include <QByteArray>

#include <optional>

namespace lanyard::demo {

/// From the header only: a token in the address ends up in logs (§5.3). nullopt = none was sent.
[[nodiscard]] std::optional<QByteArray> bearerToken(const HttpRequest &request);

/// Who sent no token is only told the scheme, by an empty `error`.
[[nodiscard]] HttpAnswer bearerChallenge(int status, const QByteArray &error);

} // namespace lanyard::demo
