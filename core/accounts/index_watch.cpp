#include "accounts/index_watch.h"

#include "base/log.h"
#include "io/private_file.h"

namespace lanyard {

IndexWatch::IndexWatch(const Places &places, QObject *parent) : QObject(parent)
{
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &IndexWatch::changed);
    if (!makePrivateFolder(places.data) || !m_folder.addPath(places.data)) {
        qCWarning(logAccounts) << "the folder of accounts cannot be watched";
    }
}

} // namespace lanyard
