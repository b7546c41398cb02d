#pragma once

/// What the command line says where shells are served.
/// Shape:   one line each without a line break at the end

#include <QString>

namespace lanyard {

enum class ShellHelp {
    Completion,
    Shell,
};
[[nodiscard]] QString shellHelp(ShellHelp text);

} // namespace lanyard
