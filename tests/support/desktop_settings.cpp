#include "support/desktop_settings.h"

#include <QDir>
#include <QFile>

namespace lanyard {

DesktopSettings::~DesktopSettings()
{
    qunsetenv("DESKTOP_SESSION");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("GSETTINGS_BACKEND");
}

bool DesktopSettings::use(const QByteArray &settings)
{
    const QString folder = m_folder.filePath(QStringLiteral("glib-2.0/settings"));
    QFile file(folder + QLatin1String("/keyfile"));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || file.write(settings) != settings.size()) {
        return false;
    }
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    qputenv("GSETTINGS_BACKEND", "keyfile");
    qputenv("DESKTOP_SESSION", "gnome"); // what libproxy 0.4 looks at
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // and since 0.5
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(name);
    }
    return true;
}

} // namespace lanyard
