#pragma once

/// What the command line of lanyard-desktop says.

#include "accounts/system_environment.h"
#include "base/result.h"
#include "start_wish.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

struct DesktopOptions {
    std::optional<VaultChoice> vault; ///< none = as vaultToUse() has it
    QString configDir; ///< empty = the platform's folders
    bool demo = false;
    StartWish::What wish = StartWish::What::Show;

    /// With accounts of its own, it is nobody else's window.
    [[nodiscard]] bool standsAlone() const { return demo || !configDir.isEmpty(); }
};

/// Shows help or version and ends the process where that was asked for.
/// Errors: Misconfigured, naming the option
[[nodiscard]] Result<DesktopOptions> readDesktopOptions(const QStringList &arguments);

} // namespace lanyard
