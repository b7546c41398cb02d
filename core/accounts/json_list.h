#pragma once

/// A file of ours that is a list with one entry for each account: {"version": 1, "accounts": […]}.
/// Errors:  InvalidResponse (a corrupt file), Misconfigured (one of a newer version)

#include "accounts/json_fields.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QLatin1String>

#include <functional>

namespace lanyard {

struct JsonList {
    QLatin1String name; ///< of the member that is the list, and what it is a list of
    qsizetype largest; ///< bytes of the file
};

/// Reads one entry and gives back the account's id in it; what is wrong, the fields tell.
using TakeEntry = std::function<QString(JsonFields &)>;

/// Every entry in order, up to the first one that is wrong.
[[nodiscard]] Result<void> parseJsonList(const QByteArray &bytes, const JsonList &list,
                                         const TakeEntry &take);
[[nodiscard]] QByteArray jsonListBytes(const JsonList &list, const QJsonArray &entries);

} // namespace lanyard
