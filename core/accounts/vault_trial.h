#pragma once

/// Whether the vault takes what a large session needs. A full disk, or a folder that became
/// read-only, is found out about by writing only.
/// Shape:   one item, written and erased again, under a key of this home's own and a process lock:
///          what a process left that was killed in between, the next trial writes over and erases
/// Errors:  of the vault: its own, and VaultFailed where it gives back something else; of the lock:
///          Misconfigured, Busy

#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/result.h"

#include <memory>

namespace lanyard {

enum class VaultTrial {
    Writing, ///< all that a sign-in has to know
    Everything, ///< what was written is read back as well
};

/// Until `asker` is gone it waits for its turn; from then on `keeper` sees to it that nothing stays
/// in the vault, and is the reply's context. `hold` is kept until the item is erased, which is
/// after the reply where the vault refused it.
void tryVault(const Environment &environment, const Places &places, std::shared_ptr<void> hold,
              QObject *asker, QObject *keeper, Reply<void> reply,
              VaultTrial trial = VaultTrial::Writing);

} // namespace lanyard
