#include "accounts/platform_places.h"

#include <QDir>

namespace lanyard {

namespace {

QString xdgRoot(const QString &value, const QString &home, const char *belowHome)
{
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value)
                                       : home + u'/' + QLatin1String(belowHome);
}

QStringList xdgConfigRoots(const QString &value)
{
    QStringList roots;
    const QStringList each = value.split(u':', Qt::SkipEmptyParts);
    for (const QString &root : each) {
        if (QDir::isAbsolutePath(root)) {
            roots.append(QDir::cleanPath(root));
        }
    }
    return roots.isEmpty() ? QStringList{QStringLiteral("/etc/xdg")} : roots;
}

/// Where a platform has one root for all of a person's, and one for everybody's.
Places placesIn(const QString &own, const QString &everybodys, const QString &folder)
{
    Places places;
    places.data = own + u'/' + folder;
    places.config = places.data;
    places.state = places.data + QStringLiteral("/state");
    places.addAdminFolder(everybodys + u'/' + folder);
    return places;
}

} // namespace

Places xdgPlaces(const EnvironmentValues &values, const QString &home, const QString &folder)
{
    const QString name = u'/' + folder;
    Places places;
    places.data = xdgRoot(values("XDG_DATA_HOME"), home, ".local/share") + name;
    places.config = xdgRoot(values("XDG_CONFIG_HOME"), home, ".config") + name;
    places.state = xdgRoot(values("XDG_STATE_HOME"), home, ".local/state") + name;
    const QStringList roots = xdgConfigRoots(values("XDG_CONFIG_DIRS"));
    for (const QString &root : roots) {
        places.addAdminFolder(root + name);
    }
    return places;
}

Places windowsPlaces(const QString &localAppData, const QString &programData, const QString &folder)
{
    return placesIn(localAppData, programData, folder);
}

Places macosPlaces(const QString &home, const QString &folder)
{
    const QString library = QStringLiteral("/Library/Application Support");
    return placesIn(home + library, library, folder);
}

} // namespace lanyard
