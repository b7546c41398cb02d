#pragma once

/// Puts names into a sentence: "Sign in to {provider}".
/// Shape:   one pass over the pattern, so that a name that itself reads "{host}" stays a name;
///          a placeholder without a value stays as it is
/// Note:    names come from outside: control and bidi characters go, and each is capped

#include <QLatin1String>
#include <QString>

#include <initializer_list>
#include <utility>

namespace lanyard {

using PlaceholderValues = std::initializer_list<std::pair<QLatin1String, QString>>;

/// Isolated: in U+2068 … U+2069, so that a right-to-left name cannot reorder our words. For
/// windows; a terminal may show these characters as boxes.
enum class Names { Isolated, Bare };

[[nodiscard]] QString fillPlaceholders(const QString &pattern, PlaceholderValues values,
                                       Names names);

} // namespace lanyard
