#include "flow/endpoint_reach.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace lanyard {

bool isPrivateHost(const QString &name)
{
    // RFC 1034 §3.1: the dot of the root changes nothing.
    const QString host = name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))) {
        return true;
    }
    const QHostAddress address(host);
    if (address.isNull()) {
        return false;
    }
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || address.isSiteLocal() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6)) {
        return true;
    }
    bool isIpv4 = false;
    const QHostAddress ipv4(address.toIPv4Address(&isIpv4)); // ::ffff:10.0.0.1 is one, too
    static constexpr std::array privateNets{"0.0.0.0/8",     "10.0.0.0/8",     "100.64.0.0/10",
                                            "127.0.0.0/8",   "169.254.0.0/16", "172.16.0.0/12",
                                            "192.168.0.0/16"};
    return isIpv4 && std::any_of(privateNets.begin(), privateNets.end(), [&](const char *net) {
               return ipv4.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net)));
           });
}

Result<void> checkReach(const oauth::ProviderMetadata &metadata)
{
    if (isPrivateHost(QUrl(metadata.issuer).host())) {
        return {};
    }
    const std::array endpoints{&metadata.authorizationEndpoint,      &metadata.tokenEndpoint,
                               &metadata.userinfoEndpoint,           &metadata.jwksUri,
                               &metadata.revocationEndpoint,         &metadata.endSessionEndpoint,
                               &metadata.deviceAuthorizationEndpoint};
    for (const QUrl *endpoint : endpoints) {
        if (isPrivateHost(endpoint->host())) {
            return fail(ErrorKind::InvalidResponse,
                        QStringLiteral("the document leads to %1, a private address")
                            .arg(endpoint->host()));
        }
    }
    return {};
}

Result<void> checkReach(const QUrl &address, const QUrl &provider)
{
    if (isPrivateHost(address.host()) && !isPrivateHost(provider.host())) {
        return fail(
            ErrorKind::InvalidResponse,
            QStringLiteral("the provider leads to %1, a private address").arg(address.host()));
    }
    return {};
}

} // namespace lanyard
