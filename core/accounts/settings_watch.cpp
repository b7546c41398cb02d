#include "accounts/settings_watch.h"

#include "base/log.h"
#include "io/private_file.h"

namespace lanyard {

SettingsWatch::SettingsWatch(const Places &places, QObject *parent) : QObject(parent)
{
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &SettingsWatch::changed);
    if (!makePrivateFolder(places.config) || !m_folder.addPath(places.config)) {
        qCWarning(logAccounts) << "the folder of the settings cannot be watched";
    }
}

} // namespace lanyard
