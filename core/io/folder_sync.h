#pragma once

/// What a rename did to a folder, on the disk itself. One file per platform.

#include "base/result.h"

#include <QString>

namespace lanyard {

/// Afterwards a power cut leaves what is in the folder now. Where the file system cannot say (some
/// network ones), that is no error.
/// Errors: Misconfigured, naming the folder and the system's reason
[[nodiscard]] Result<void> syncFolder(const QString &folder);

} // namespace lanyard
