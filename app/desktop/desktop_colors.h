#pragma once

/// Light or dark, as the desktop says it. One file per platform.
/// Source:  XDG Desktop Portal, org.freedesktop.portal.Settings: ReadOne, Read (version 1),
///          SettingChanged; "org.freedesktop.appearance" "color-scheme" (1 = dark)
/// Errors:  none: where nobody says it, it is light, as Qt's own palette is then
/// Note:    asked for without waiting; it says something when there is an answer

#include <QObject>

#include <memory>

namespace lanyard {

class DesktopColors final : public QObject {
    Q_OBJECT
public:
    void ask(); ///< and hear of changes from now on
    [[nodiscard]] bool areDark() const { return m_areDark; }

Q_SIGNALS:
    void changed();

private:
    void take(bool areDark);

    std::unique_ptr<QObject> m_source; ///< null = nobody was asked
    bool m_areDark = false;
};

} // namespace lanyard
