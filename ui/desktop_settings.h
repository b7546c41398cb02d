#pragma once

/// Settings that only the program around the window knows about: which languages it speaks, and
/// whether it is started when the person logs in.

#include "base/result.h"
#include "ui/setting_control.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

class QCheckBox;
class QComboBox;

namespace lanyard {

/// What it offers; each may be empty.
struct DesktopOffers {
    QList<QPair<QString, QString>> languages; ///< BCP 47, and what its speakers call it
    std::function<bool()> isStartedAtLogin;
    std::function<Result<void>(bool)> setStartedAtLogin;
};

class LanguageSetting final : public SettingControl {
    Q_OBJECT
public:
    explicit LanguageSetting(const QList<QPair<QString, QString>> &languages);

    void display(const ChosenSettings &settings) override;

private:
    QComboBox *m_box;
};

/// It shows the true state, which the system has and not our settings.
class LoginStartSetting final : public SettingControl {
    Q_OBJECT
public:
    explicit LoginStartSetting(DesktopOffers offers);

    void display(const ChosenSettings &settings) override;

Q_SIGNALS:
    void changed();
    void failed(const lanyard::Error &error);

private:
    const DesktopOffers m_offers;
    QCheckBox *m_box;
};

} // namespace lanyard
