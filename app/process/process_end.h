#pragma once

/// The last thing in main(), when all that is ours is destroyed.
/// Note:    ending as usual may crash or hang in what Qt and libproxy do then
/// (wasSystemProxyAsked());
///          after they were used this process leaves without it

namespace lanyard {

/// Returns the exit code, or does not return.
[[nodiscard]] int endProcess(int exitCode);

} // namespace lanyard
