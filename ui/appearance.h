#pragma once

/// Light or dark, as the person has chosen; without a choice, as the platform has it. A change in
/// Settings shows at once.
/// Shape:   a palette of our own needs a style that obeys it: Fusion; the platform's own comes back
///          with the platform's palette

#include "accounts/chosen_settings.h"
#include "accounts/settings_watch.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace lanyard {

/// Each pair of text and ground is at least 4.5:1 (WCAG 1.4.3), but for what is disabled.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

class AppearanceFollower final : public QObject {
    Q_OBJECT
public:
    /// From now on the whole application looks so.
    explicit AppearanceFollower(Places places, QObject *parent = nullptr);

    /// The desktop's wish, for who has chosen nothing else. A platform whose palette is dark by
    /// itself keeps that.
    void setDesktopDark(bool isDark);

private:
    void follow();
    void apply();

    const Places m_places;
    const SettingsWatch m_watch;
    const QString m_platformStyle;
    Appearance m_chosen = Appearance::System;
    Appearance m_applied = Appearance::System;
    bool m_isDesktopDark = false;
};

} // namespace lanyard
