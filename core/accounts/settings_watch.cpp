#include "accounts/settings_watch.h"

#include "accounts/settings_file.h"

namespace lanyard {

SettingsWatch::SettingsWatch(const Places &places, QObject *parent) :
    QObject(parent), m_file(settingsFile(places))
{
    connect(&m_file, &KeptFileWatch::changed, this, &SettingsWatch::changed);
}

} // namespace lanyard
