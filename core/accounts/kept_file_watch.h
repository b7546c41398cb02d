#pragma once

/// Notices that a file of ours changed, whoever changed it. Nothing polls: the system tells.
/// Shape:   watches the file, which may grow, and its folder, since others are replaced whole;
/// makes
///          the folder where there is none yet
/// Errors:  a folder that cannot be watched is logged; then changes are seen when it is looked at
///          again

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace lanyard {

class KeptFileWatch final : public QObject {
    Q_OBJECT
public:
    explicit KeptFileWatch(QString file, QObject *parent = nullptr);

Q_SIGNALS:
    /// Perhaps: also for other files there, and more than once for one change.
    void changed();

private:
    void lookAgain();

    const QString m_file;
    QFileSystemWatcher m_watcher;
};

} // namespace lanyard
