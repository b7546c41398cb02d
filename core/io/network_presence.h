#pragma once

/// Is this computer in any network at all, besides the one it is itself? And what that means for
/// whoever reached nobody.

#include "base/error.h"

#include <QString>

namespace lanyard {

[[nodiscard]] bool hasNetwork();

enum class NameLookup { Failed, Done };
/// Why a host was not reached. Of `lookup`: by this computer, and no proxy.
[[nodiscard]] Cause causeOfUnreached(const QString &host, NameLookup lookup);

} // namespace lanyard
