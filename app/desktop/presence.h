#pragma once

/// Whether the program is there without its window: as the person has chosen it in Settings, and
/// at once when they choose otherwise.
/// Owner:   the composition; what it is given outlives it

#include "accounts/chosen_settings.h"
#include "accounts/environment.h"
#include "accounts/settings_watch.h"
#include "notifier.h"
#include "ui/main_window.h"
#include "ui/staying_dialog.h"
#include "ui/tray.h"

#include <QObject>

#include <memory>

namespace lanyard {

class Presence final : public QObject {
    Q_OBJECT
public:
    Presence(MainWindow &window, AccountStore &store, const Environment &environment,
             const Places &places);

    [[nodiscard]] const ChosenSettings &chosen() const { return m_chosen; }
    /// The window, by the right that the token gives; empty = there is none.
    void bringToFront(const QByteArray &activationToken);

Q_SIGNALS:
    void copyChosen(const QString &accountId); ///< in the tray
    void settingsChosen(); ///< there, too; the window is in front

private:
    void begin();
    void obeySettings();
    void tellOnce();
    void obeyTray();
    void makeTray();

    MainWindow &m_window;
    AccountStore &m_store;
    Environment m_environment;
    const Places &m_places;
    ChosenSettings m_chosen;
    std::unique_ptr<SettingsWatch> m_watch; ///< null = nothing was shown yet
    std::unique_ptr<StayingDialog> m_staying;
    std::unique_ptr<QObject> m_waitingForTray; ///< context; null = nobody waits for one
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace lanyard
