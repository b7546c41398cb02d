#include "io/installed_browsers.h"

#include "io/desktop_entry.h"

#include <QCollator>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

constexpr qint64 largestFile = 256 * 1024;

/// By their ids: the strongest folder's of each.
QMap<QString, QString> desktopFiles()
{
    QMap<QString, QString> files;
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    for (const QString &folder : folders) {
        QDirIterator each(folder, {QStringLiteral("*.desktop")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString file = each.next();
            const QString id = file.mid(folder.size() + 1).replace(u'/', u'-');
            if (!files.contains(id)) {
                files.insert(id, file);
            }
        }
    }
    return files;
}

/// nullopt = nothing that could be started.
std::optional<DesktopEntry> browserIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    DesktopEntry entry = parseDesktopEntry(file.read(largestFile), QLocale().name());
    const QString program = entry.tryExec.isEmpty() ? commandOf(entry, {}).value(0) : entry.tryExec;
    const bool isBrowser = !entry.isHidden && !entry.isForTerminal && !entry.name.isEmpty()
        && entry.mimeTypes.contains(QStringLiteral("x-scheme-handler/https"))
        && !QStandardPaths::findExecutable(program).isEmpty();
    return isBrowser ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace

bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

QList<InstalledBrowser> installedBrowsers()
{
    QList<InstalledBrowser> browsers;
    if (isSandboxed()) {
        return browsers;
    }
    const QMap<QString, QString> files = desktopFiles();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (const auto entry = browserIn(file.value())) {
            browsers.append({file.key(), entry->name});
        }
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(browsers.begin(), browsers.end(), [&](const auto &a, const auto &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return browsers;
}

Result<QStringList> installedBrowserCommand(const QString &id, const QString &url)
{
    const QString file = desktopFiles().value(id);
    const auto entry = file.isEmpty() ? std::nullopt : browserIn(file);
    if (!entry) {
        return fail(ErrorKind::BrowserUnavailable,
                    QStringLiteral("%1 is no browser that is there").arg(plainText(id, 100)));
    }
    return commandOf(*entry, url);
}

} // namespace lanyard
