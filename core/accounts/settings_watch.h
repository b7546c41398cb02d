#pragma once

/// Notices that settings.json changed, whoever changed it: window, command line or an editor.
/// Nothing polls: the system tells.
/// Shape:   watches the folder, since the file is replaced whole each time; makes the folder where
///          there is none yet
/// Errors:  a folder that cannot be watched is logged; then changes are seen at the next start

#include "accounts/places.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace lanyard {

class SettingsWatch final : public QObject {
    Q_OBJECT
public:
    explicit SettingsWatch(const Places &places, QObject *parent = nullptr);

Q_SIGNALS:
    /// Perhaps: also for other files there, and more than once for one change.
    void changed();

private:
    QFileSystemWatcher m_folder;
};

} // namespace lanyard
