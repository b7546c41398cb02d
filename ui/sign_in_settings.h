#pragma once

/// What Settings has for signing in and is more than one of a few values: which browser, which
/// port.

#include "accounts/managed_settings.h"
#include "ui/setting_control.h"

class QLineEdit;
class QSpinBox;

namespace lanyard {

/// The system's, one that is installed, or a command that is typed.
class BrowserSetting final : public SettingControl {
    Q_OBJECT
public:
    BrowserSetting();

    void display(const ChosenSettings &settings) override;

private:
    void choose(int index);
    void takeTyped();
    void tell(const QString &browser);

    QComboBox *m_box;
    QLineEdit *m_command;
    bool m_isTyping = false; ///< and nothing else may be shown meanwhile
};

/// For providers that leave it open.
class PortSetting final : public SettingControl {
    Q_OBJECT
public:
    PortSetting();

    void display(const ChosenSettings &settings) override;
    /// Whether an administrator lets the person choose.
    void setManaged(const ManagedSettings &managed);

private:
    void tell(int port);

    QComboBox *m_box;
    QSpinBox *m_port;
    QLabel *m_remark;
};

/// "Set by an administrator of this computer in /etc/…"
[[nodiscard]] QString lockedText(const QString &file);

} // namespace lanyard
