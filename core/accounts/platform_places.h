#pragma once

/// The folders of each platform, for this person and, by whoever administers the computer, for
/// everybody. What an environment or the system says goes in, so that each platform's rules can be
/// tested on any of them; Places::standard() is in standard_places_….cpp.

#include "accounts/places.h"

#include <functional>

namespace lanyard {

/// The value of an environment variable; empty = unset.
using EnvironmentValues = std::function<QString(const char *variable)>;

/// XDG Base Directory Specification: $XDG_DATA_HOME, $XDG_CONFIG_HOME and $XDG_STATE_HOME; for
/// everybody $XDG_CONFIG_DIRS, else /etc/xdg. Unset, empty and relative all mean the default.
[[nodiscard]] Places xdgPlaces(const EnvironmentValues &values, const QString &home,
                               const QString &folder);

/// %LOCALAPPDATA%, and for everybody %ProgramData%, as QStandardPaths has them: the system is asked
/// for FOLDERID_LocalAppData and FOLDERID_ProgramData, since a person may set variables.
[[nodiscard]] Places windowsPlaces(const QString &localAppData, const QString &programData,
                                   const QString &folder);

/// ~/Library/Application Support, and for everybody /Library/Application Support. State is not in
/// ~/Library/Caches, which the system clears: locks would go while they are held.
[[nodiscard]] Places macosPlaces(const QString &home, const QString &folder);

} // namespace lanyard
