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

} // namespace

Places Places::below(const QString &root, const QString &folder)
{
    const QString absolute = QDir(root).absolutePath();
    Places places = standard(folder); // whose administrator's folders are those of the computer
    places.data = absolute;
    places.config = absolute;
    places.state = absolute + QStringLiteral("/state");
    return places;
}

void Places::addAdminFolder(const QString &place)
{
    adminConfig.append(place);
    adminProviders.append(providersIn(place));
    adminCertificates.append(certificatesIn(place));
}

QString Places::accountLock(const QString &accountId) const
{
    return state + QStringLiteral("/account-") + accountId + QStringLiteral(".lock");
}

QString Places::providers() const
{
    return providersIn(config);
}

QString Places::ownCertificates() const
{
    return certificatesIn(config);
}

} // namespace lanyard
