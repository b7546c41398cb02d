#pragma once

/// What became of --name, where a sign-in may have been one of an account that is there already:
/// the same person at the same provider is the same account. Said on stderr, since it is easily
/// overlooked: scripts use the name.

#include "accounts/account_index.h"
#include "console.h"

namespace lanyard {

/// `before` is the list as it was; `wanted` is empty where nobody gave a name.
void tellName(const Console &console, const QList<AccountEntry> &before, const QString &wanted,
              const AccountEntry &account);

} // namespace lanyard
