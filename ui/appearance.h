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

private:
    void follow();
    void apply(Appearance appearance);

    const Places m_places;
    const SettingsWatch m_watch;
    const QString m_platformStyle;
    Appearance m_applied = Appearance::System;
};

} // namespace lanyard
