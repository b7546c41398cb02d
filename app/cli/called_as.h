#pragma once

/// The names by which tools call their helpers: links to this one program, each of which stands for
/// one of its commands.

#include <vector>

namespace lanyard {

/// The arguments as `lanyard` would have been given them. The pointers are main's.
[[nodiscard]] std::vector<char *> argumentsAsCalled(int argc, char **argv);

} // namespace lanyard
