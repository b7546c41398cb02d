#pragma once

/// accounts.json as bytes.
/// Shape:   {"version": 1, "accounts": […]}, of what account_index.h says
/// Errors:  InvalidResponse (a corrupt file), Misconfigured (one of a newer version)

#include "accounts/account_index.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace lanyard {

constexpr qsizetype largestAccountIndex = 16 * 1024 * 1024; ///< bytes

[[nodiscard]] Result<QList<AccountEntry>> parseAccountIndex(const QByteArray &bytes);
[[nodiscard]] QByteArray accountIndexBytes(const QList<AccountEntry> &entries);

} // namespace lanyard
