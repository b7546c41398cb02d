#pragma once

/// Notices that another process changed the list of accounts. Nothing polls: the system tells.
/// Shape:   watches the folder, since the file is replaced whole each time; makes the folder where
///          there is none yet, or nobody could tell that it appeared
/// Errors:  a folder that cannot be watched is logged; then changes are seen at the next load()

#include "accounts/places.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace lanyard {

class IndexWatch final : public QObject {
    Q_OBJECT
public:
    explicit IndexWatch(const Places &places, QObject *parent = nullptr);

Q_SIGNALS:
    /// Perhaps: also for what this process writes, and more than once for one change.
    void changed();

private:
    QFileSystemWatcher m_folder;
};

} // namespace lanyard
