#pragma once

/// Is Lanyard started when the person logs in? The system's own record is the one truth: nothing of
/// ours remembers it. One file per platform.
/// Source:  Desktop Application Autostart Specification 0.5; Desktop Entry Specification 1.5
/// Errors:  Misconfigured, naming the file and the system's reason

#include "base/result.h"

namespace lanyard {

[[nodiscard]] bool isStartedAtLogin();
[[nodiscard]] Result<void> setStartedAtLogin(bool isStarted);

} // namespace lanyard
