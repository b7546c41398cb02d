#pragma once

/// What a desktop file says of a program.
/// Source:  Desktop Entry Specification 1.5 §3 (file format), §5 (localised values), §7 (Exec)
/// Shape:   the group [Desktop Entry]; what we do not need is left out

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

struct DesktopEntry {
    QString name; ///< in the person's language, where it has one
    QString exec;
    QString tryExec; ///< empty = not said
    QStringList mimeTypes;
    bool isHidden = false; ///< as if it were not there, or not for a menu
    bool isForTerminal = false;
};

/// `locale` as in QLocale::name(): "de_AT".
[[nodiscard]] DesktopEntry parseDesktopEntry(const QByteArray &bytes, const QString &locale);
/// As words, with `url` in the place of its field codes, or at its end. No shell looks at it.
[[nodiscard]] QStringList commandOf(const DesktopEntry &entry, const QString &url);

} // namespace lanyard
