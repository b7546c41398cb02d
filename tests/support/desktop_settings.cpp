#include "support/desktop_settings.h"

#include <QDir>
#include <QFile>

namespace lanyard {

namespace {

bool writeSettings(const QString &configHome, const QByteArray &settings)
{
    const QString folder = configHome + QLatin1String("/glib-2.0/settings");
    QFile file(folder + QLatin1String("/keyfile"));
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(settings) == settings.size();
}

constexpr const char *proxyVariables[] = {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                          "all_proxy",   "ALL_PROXY",   "no_proxy",   "NO_PROXY"};

constexpr std::pair<const char *, const char *> desktop[] = {
    {"GSETTINGS_BACKEND", "keyfile"},
    {"DESKTOP_SESSION", "gnome"}, // what libproxy 0.4 looks at
    {"XDG_CURRENT_DESKTOP", "GNOME"}, // and since 0.5
};

} // namespace

DesktopSettings::~DesktopSettings()
{
    for (const auto &[name, value] : desktop) {
        qunsetenv(name);
    }
}

bool DesktopSettings::use(const QByteArray &settings)
{
    if (!writeSettings(m_folder.path(), settings)) {
        return false;
    }
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    for (const auto &[name, value] : desktop) {
        qputenv(name, value);
    }
    for (const char *name : proxyVariables) {
        qunsetenv(name);
    }
    return true;
}

bool DesktopSettings::use(const QByteArray &settings, QProcessEnvironment &environment)
{
    for (const auto &[name, value] : desktop) {
        environment.insert(QLatin1String(name), QLatin1String(value));
    }
    for (const char *name : proxyVariables) {
        environment.remove(QLatin1String(name));
    }
    return writeSettings(environment.value(QStringLiteral("XDG_CONFIG_HOME")), settings);
}

} // namespace lanyard
