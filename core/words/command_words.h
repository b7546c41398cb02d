#pragma once

/// What the sentences of the command line have in common: the context in which they are translated,
/// the places for names, and how these are filled.

#include "words/placeholders.h"

#include <QCoreApplication>

namespace lanyard::command_words {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

} // namespace lanyard::command_words
