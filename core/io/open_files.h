#pragma once

/// Room for many open files at once, as long as this lives. A system has two limits: one that we
/// may raise ourselves, and above it the one that only its administrator may.
/// Errors:  Misconfigured, naming both numbers, where the second one is too low: nothing changed

#include "base/result.h"

#include <memory>

namespace lanyard {

class OpenFiles {
public:
    virtual ~OpenFiles() = default; ///< back to the limit that was

    /// For `count` files besides those that are open, and those that a program always needs.
    [[nodiscard]] static Result<std::unique_ptr<OpenFiles>> makeRoom(qsizetype count);
};

} // namespace lanyard
