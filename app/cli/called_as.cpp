#include "called_as.h"

#include <array>
#include <string_view>

namespace lanyard {

namespace {

/// docker's `"credHelpers": {"registry.example.com": "NAME"}` runs docker-credential-NAME.
char dockerCommand[] = "docker-credential";
/// gitcredentials(7): `helper = NAME` runs `git credential-NAME`, which is this in $PATH.
char gitCommand[] = "git-credential";

const std::array names{CalledAs{"docker-credential-lanyard", dockerCommand},
                       CalledAs{"git-credential-lanyard", gitCommand}};

} // namespace

std::span<const CalledAs> namesWeAreCalledBy()
{
    return names;
}

std::vector<char *> argumentsAsCalled(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    const std::string_view path = argc > 0 ? argv[0] : "";
    const std::string_view called = path.substr(path.rfind('/') + 1); // npos + 1 is 0
    for (const CalledAs &name : names) {
        if (called == name.program) {
            arguments.insert(arguments.begin() + 1, name.command);
        }
    }
    arguments.push_back(nullptr); // as main's end
    return arguments;
}

} // namespace lanyard
