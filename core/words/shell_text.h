#pragma once

/// What the command line says where shells and man are served.
/// Shape:   one line each without a line break at the end

#include <QString>

namespace lanyard {

enum class ShellHelp {
    Completion,
    Shell,
    Manual,
    ManualFolder,
};
[[nodiscard]] QString shellHelp(ShellHelp text);

/// Bad usage, as detail of a Misconfigured.
[[nodiscard]] QString pageCannotBeWritten(const QString &file, const QString &reason);

} // namespace lanyard
