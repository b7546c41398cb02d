#pragma once

/// The names by which tools call their helpers: links to this one program, each of which stands for
/// one of its commands.

#include <span>
#include <vector>

namespace lanyard {

struct CalledAs {
    const char *program;
    char *command; ///< as an argument of main
};
[[nodiscard]] std::span<const CalledAs> namesWeAreCalledBy();

/// The arguments as `lanyard` would have been given them. The pointers are main's.
[[nodiscard]] std::vector<char *> argumentsAsCalled(int argc, char **argv);

} // namespace lanyard
