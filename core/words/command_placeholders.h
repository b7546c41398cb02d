#pragma once

/// What the sentences of the command line have in common: the places for names, and how they are
/// filled.

#include "words/placeholders.h"

namespace lanyard::placeholder {

inline constexpr QLatin1String who("who");
inline constexpr QLatin1String name("name");
inline constexpr QLatin1String provider("provider");
inline constexpr QLatin1String store("store");
inline constexpr QLatin1String text("text");

/// A terminal may show as boxes what a window isolates names with.
[[nodiscard]] inline QString filled(const QString &pattern, PlaceholderValues values)
{
    return fillPlaceholders(pattern, values, Names::Bare);
}

} // namespace lanyard::placeholder
