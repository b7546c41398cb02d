#pragma once

/// A lock that the kernel holds for one process and drops when it dies.
/// Shape:   a file that is never removed (removing it would let two holders in); flock on Unix
/// Errors:  Misconfigured when the file cannot be made (a file in the folder's place, no space),
///          Busy, naming the file, when `patience` is over
/// Note:    acquire() waits off the main thread.

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace lanyard {

class ProcessLock {
public:
    virtual ~ProcessLock() = default; ///< releases

    static void acquire(const QString &path, std::chrono::milliseconds patience, QObject *context,
                        Reply<std::unique_ptr<ProcessLock>> reply);
    /// For short critical sections: it waits where it is called, so never longer than a blink.
    [[nodiscard]] static Result<std::unique_ptr<ProcessLock>>
    acquireNow(const QString &path, std::chrono::milliseconds patience);
};

} // namespace lanyard
