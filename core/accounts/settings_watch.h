#pragma once

/// Notices that settings.json changed, whoever changed it: window, command line or an editor.
/// Nothing polls: the system tells.
/// Shape:   as kept_file_watch.h

#include "accounts/kept_file_watch.h"
#include "accounts/places.h"

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
    KeptFileWatch m_file;
};

} // namespace lanyard
