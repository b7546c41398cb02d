#pragma once

/// What became of a move between vaults.

#include "base/error.h"

#include <QStringList>

#include <optional>

namespace lanyard {

struct VaultMoveReceipt {
    QStringList accounts; ///< names of those that were carried over
    /// They are where they were to go, but the old vault still has copies. A later move erases
    /// them.
    std::optional<Error> notErased;
};

} // namespace lanyard
