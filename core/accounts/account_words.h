#pragma once

/// Which account a person means by what they typed, and how it is spoken of where that, or what is
/// wanted of it, fails.

#include "accounts/account_store.h"
#include "base/result.h"
#include "words/error_text.h"

#include <QString>

namespace lanyard {

/// Why none is meant, with all that errorLine() needs.
struct NoAccount {
    Error error;
    ErrorContext context;
};

/// By its name, or by an e-mail that is unique.
[[nodiscard]] tl::expected<Account *, NoAccount> accountCalled(const AccountStore &store,
                                                               const QString &typed);
/// The same; where nothing was typed, the one by default.
[[nodiscard]] tl::expected<Account *, NoAccount> accountOrDefault(const AccountStore &store,
                                                                  const QString &typed);

[[nodiscard]] ErrorContext errorContextOf(const AccountEntry &entry, ErrorContext::During during);
/// Of a refresh, for a token within `limits`.
[[nodiscard]] ErrorContext errorContextOf(const AccountEntry &entry, const TokenLimits &limits);

} // namespace lanyard
