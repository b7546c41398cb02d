#include "accounts/kept_file_watch.h"

#include "base/log.h"
#include "io/private_file.h"

#include <QFileInfo>

#include <utility>

namespace lanyard {

KeptFileWatch::KeptFileWatch(QString file, QObject *parent) :
    QObject(parent), m_file(std::move(file))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &KeptFileWatch::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &KeptFileWatch::lookAgain);
    const QString folder = QFileInfo(m_file).path();
    if (!makePrivateFolder(folder) || !m_watcher.addPath(folder)) {
        qCWarning(logAccounts) << "a file of ours cannot be watched";
    }
    if (QFileInfo::exists(m_file)) {
        m_watcher.addPath(m_file);
    }
}

/// What is replaced is another file now.
void KeptFileWatch::lookAgain()
{
    if (m_watcher.files().isEmpty() && QFileInfo::exists(m_file)) {
        m_watcher.addPath(m_file);
    }
    Q_EMIT changed();
}

} // namespace lanyard
