#pragma once

/// What the command line of lanyard-desktop says.

#include "accounts/system_environment.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

struct DesktopOptions {
    std::optional<VaultChoice> vault; ///< none = as vaultToUse() has it
    QString configDir; ///< empty = the platform's folders
    bool demo = false;
};

/// Shows help or version and ends the process where that was asked for.
/// Errors: Misconfigured, naming the option
[[nodiscard]] Result<DesktopOptions> readDesktopOptions(const QStringList &arguments);

} // namespace lanyard
