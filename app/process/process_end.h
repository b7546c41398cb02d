#pragma once

/// The last thing in main(), when all that is ours is destroyed.
/// Note:    where the system was asked for its proxy, ending as usual may crash or hang in Qt and
///          libproxy (io/proxy_choice.h), so this process then leaves without it

namespace lanyard {

/// Returns the exit code, or does not return.
[[nodiscard]] int endProcess(int exitCode);

} // namespace lanyard
