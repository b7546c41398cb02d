#pragma once

/// The command line, from arguments to exit code.

namespace lanyard {

[[nodiscard]] int cliMain(int argc, char **argv);

} // namespace lanyard
