#include "io/network_presence.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace lanyard {

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &each) {
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        return each.flags().testFlag(QNetworkInterface::IsRunning)
            && !each.flags().testFlag(QNetworkInterface::IsLoopBack)
            && std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
                   return !entry.ip().isLinkLocal();
               });
    });
}

Cause causeOfUnreached(const QString &host, NameLookup lookup)
{
    if (!hasNetwork()) {
        const bool isHere = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
        return isHere ? Cause::Unnamed : Cause::Offline;
    }
    return lookup == NameLookup::Failed ? Cause::HostNotFound : Cause::Unnamed;
}

} // namespace lanyard
