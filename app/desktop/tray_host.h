#pragma once

/// Is there a tray to be in? One file per platform.
/// Source:  StatusNotifierItem, "org.kde.StatusNotifierWatcher": IsStatusNotifierHostRegistered
/// Note:    Qt looks for such a tray once in a process, when it makes the first icon; at login that
///          would be before the desktop has brought it up

#include "base/clock.h"

#include <functional>

namespace lanyard {

/// Calls `there` once: when there is a tray, or when a login has had the time to bring one up. Then
/// there may be one of the older kind, which comes and goes by itself.
void whenTrayIsThere(Clock &clock, QObject *context, std::function<void()> there);

} // namespace lanyard
