#pragma once

/// Which providers answered invalid_scope to a request with offline_access: the next attempt leaves
/// it out, also in the next process.
/// Shape:   offline_refusals.json {"version": 1, "providers": […]} in the state folder. Only a
///          memory aid: where it cannot be read or written, one more attempt is refused.

#include "accounts/places.h"

#include <QString>

namespace lanyard {

/// `provider` is Provider::key().
[[nodiscard]] bool refusesOfflineAccess(const Places &places, const QString &provider);
void noteOfflineRefusal(const Places &places, const QString &provider);
/// It was asked for explicitly, and granted.
void clearOfflineRefusal(const Places &places, const QString &provider);

} // namespace lanyard
