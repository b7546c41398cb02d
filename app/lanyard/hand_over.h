#pragma once

/// The whole command line, lanyard-cli, in the place of this process: the same arguments (also the
/// first one, which may be a helper's name), descriptors, environment and process id.
/// Shape:   found beside this very executable, wherever both were put
/// Errors:  1, and a line on standard error: half of us is not installed

namespace lanyard {

[[nodiscard]] int handOver(char **argv);

} // namespace lanyard
