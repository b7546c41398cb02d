#include "accounts/places.h"

#include <QDir>

namespace lanyard {

namespace {

QString providersIn(const QString &folder)
{
    return folder + QStringLiteral("/providers");
}

QString certificatesIn(const QString &folder)
{
    return folder + QStringLiteral("/certificates");
}

/// XDG Base Directory Specification: unset, empty and relative all mean the default.
QString xdgFolder(const char *variable, const QString &belowHome)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value)
                                       : QDir::homePath() + QLatin1Char('/') + belowHome;
}

QStringList xdgConfigFolders()
{
    QStringList folders;
    const QStringList values
        = qEnvironmentVariable("XDG_CONFIG_DIRS").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &value : values) {
        if (QDir::isAbsolutePath(value)) {
            folders.append(QDir::cleanPath(value));
        }
    }
    return folders.isEmpty() ? QStringList{QStringLiteral("/etc/xdg")} : folders;
}

QStringList adminFolders(const QString &folder)
{
    QStringList folders = xdgConfigFolders();
    for (QString &each : folders) {
        each += QLatin1Char('/') + folder;
    }
    return folders;
}

} // namespace

Places Places::standard(const QString &folder)
{
    const QString name = QLatin1Char('/') + folder;
    Places places;
    places.data = xdgFolder("XDG_DATA_HOME", QStringLiteral(".local/share")) + name;
    places.config = xdgFolder("XDG_CONFIG_HOME", QStringLiteral(".config")) + name;
    places.state = xdgFolder("XDG_STATE_HOME", QStringLiteral(".local/state")) + name;
    places.adminConfig = adminFolders(folder);
    for (const QString &adminFolder : std::as_const(places.adminConfig)) {
        places.adminProviders.append(providersIn(adminFolder));
        places.adminCertificates.append(certificatesIn(adminFolder));
    }
    return places;
}

Places Places::below(const QString &root, const QString &folder)
{
    const QString absolute = QDir(root).absolutePath();
    return {absolute, absolute, absolute + QStringLiteral("/state"), adminFolders(folder), {}, {}};
}

QString Places::accountLock(const QString &accountId) const
{
    return state + QStringLiteral("/account-") + accountId + QStringLiteral(".lock");
}

QString Places::providers() const
{
    return providersIn(config);
}

QStringList Places::certificates() const
{
    return QStringList(certificatesIn(config)) + adminCertificates;
}

} // namespace lanyard
