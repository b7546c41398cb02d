#pragma once

/// What somebody starts lanyard-desktop for: the first time, or while one is running already.
/// Source:  Desktop Entry Specification 1.5, "Interfaces" (D-Bus activation) and "Additional
///          applications actions"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace lanyard {

struct StartWish {
    enum class What {
        Show, ///< the window
        StayHidden,
        Return, ///< from the browser: as Show
        AddAccount,
        CopyToken, ///< of the account that is used by default
    } what
        = What::Show;
    /// Of whoever starts us, for the window to come to the front (XDG activation, startup
    /// notification); empty = there is none.
    QByteArray activationToken{};

    friend bool operator==(const StartWish &, const StartWish &) = default;
};

/// The one address that we are opened with. It carries nothing.
inline constexpr QLatin1String returnAddress("app.lanyard.lanyard:/return");

/// "add-account", "copy-token"; nullopt = there is no such action.
[[nodiscard]] std::optional<StartWish::What> actionNamed(const QString &name);
[[nodiscard]] QLatin1String nameOfAction(StartWish::What action); ///< empty = it is none

/// As a launcher gave it to this process; before QApplication, which takes it for itself.
[[nodiscard]] QByteArray launchersToken();

} // namespace lanyard
