#pragma once

/// Whether the program is there without its window: as the person has chosen it in Settings, and
/// at once when they choose otherwise.
/// Owner:   the composition; what it is given outlives it

#include "accounts/chosen_settings.h"
#include "accounts/environment.h"
#include "accounts/settings_watch.h"
#include "ui/main_window.h"
#include "ui/staying_dialog.h"

#include <QObject>

#include <memory>

namespace lanyard {

class Presence final : public QObject {
    Q_OBJECT
public:
    Presence(MainWindow &window, const Environment &environment, const Places &places);

    [[nodiscard]] const ChosenSettings &chosen() const { return m_chosen; }
    /// Begins without the window; where nothing is chosen that keeps it running so, it ends unless
    /// somebody wants the window soon.
    void startHidden();

private:
    void begin();
    void obeySettings();
    void tellOnce();

    MainWindow &m_window;
    Environment m_environment;
    const Places &m_places;
    ChosenSettings m_chosen;
    std::unique_ptr<SettingsWatch> m_watch; ///< null = nothing was shown yet
    std::unique_ptr<StayingDialog> m_staying;
};

} // namespace lanyard
