#pragma once

/// The browsers of this computer, as its desktop knows them.
/// Source:  Desktop Entry Specification 1.5: applications/*.desktop of the XDG data folders; a
///          browser is what takes x-scheme-handler/https
/// Shape:   of two with one id the stronger folder's counts; none in a sandbox, from which no other
///          program can be started
/// Errors:  BrowserUnavailable, naming the one that is not there

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

struct InstalledBrowser {
    QString id; ///< of its desktop file: "firefox-esr.desktop"
    QString name; ///< as it calls itself, in the person's language

    friend bool operator==(const InstalledBrowser &, const InstalledBrowser &) = default;
};

[[nodiscard]] QList<InstalledBrowser> installedBrowsers(); ///< by their names
/// What opens `url`, as words.
[[nodiscard]] Result<QStringList> installedBrowserCommand(const QString &id, const QString &url);

/// A Flatpak or a Snap.
[[nodiscard]] bool isSandboxed();

} // namespace lanyard
