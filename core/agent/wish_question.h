#pragma once

/// A wish, and for whoever puts it into words: at a terminal, in a window, or on the way to one.

#include "accounts/account.h"
#include "agent/grants.h"
#include "agent/wire/message.h"
#include "words/grant_text.h"

#include <QByteArray>

namespace lanyard {

[[nodiscard]] TokenWish wishFor(Caller caller, const Account &account, const TokenLimits &limits);

[[nodiscard]] ToolQuestion questionFor(const TokenWish &wish);

/// For a window that is another process; what a text there may not hold is made plain.
[[nodiscard]] QByteArray messageFor(const TokenWish &wish, std::uint8_t number);
[[nodiscard]] ToolQuestion questionOf(const wire::Question &message);

} // namespace lanyard
