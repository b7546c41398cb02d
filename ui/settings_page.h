#pragma once

/// Settings, on one page with headings: what is chosen is written at once, and what another process
/// chooses shows at once. Where it cannot be written the bar says so, and the control goes back.

#include "accounts/account_store.h"
#include "accounts/chosen_settings.h"
#include "accounts/settings_watch.h"
#include "base/clock.h"
#include "ui/desktop_settings.h"
#include "ui/page.h"
#include "ui/setting_control.h"

namespace lanyard {

class CertificatesSetting;
class DefaultAccountSetting;
class PortSetting;
class ToolAskingSetting;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// `store` and `clock` outlive it.
    SettingsPage(AccountStore &store, const Places &places, Clock &clock,
                 const DesktopOffers &offers, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QWidget *firstAction() const override { return nullptr; }

private:
    void addControls(const DesktopOffers &offers);
    void add(SettingControl *control);
    void use(SettingControl *control);
    void choose(const SettingChange &change);
    void written(const ChosenSettings &before, const ChosenSettings &chosen,
                 const Result<void> &done);
    void load();
    void tellFailure(const Error &error);

    const Places m_places;
    Clock &m_clock;
    const SettingsWatch m_watch;
    ChosenSettings m_settings; ///< with what is being written
    int m_writing = 0; ///< changes that are not there yet
    bool m_isUnreadable = false; ///< when it was read last
    QList<SettingControl *> m_controls;
    PortSetting *m_port;
    ToolAskingSetting *m_askTools;
    DefaultAccountSetting *m_account;
    CertificatesSetting *m_certificates;
};

} // namespace lanyard
