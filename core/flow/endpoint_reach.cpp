#include "flow/endpoint_reach.h"

#include "io/web_url.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

QString originOf(const QUrl &url)
{
    return plainText(url.scheme() + QLatin1String("://") + url.authority(QUrl::FullyEncoded));
}

} // namespace

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
    const std::array endpoints{&metadata.authorizationEndpoint,
                               &metadata.tokenEndpoint,
                               &metadata.userinfoEndpoint,
                               &metadata.jwksUri,
                               &metadata.revocationEndpoint,
                               &metadata.endSessionEndpoint,
                               &metadata.deviceAuthorizationEndpoint,
                               &metadata.pushedAuthorizationRequestEndpoint};
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

Result<void> checkOwner(const oauth::ProviderMetadata &metadata, const QList<QUrl> &listed)
{
    const QUrl issuer(metadata.issuer);
    const auto isOurs = [&](const QUrl &endpoint) {
        return endpoint.isEmpty() || isSameSite(issuer, endpoint)
            || std::any_of(listed.begin(), listed.end(),
                           [&](const QUrl &origin) { return isSameOrigin(origin, endpoint); });
    };
    // Not authorization_endpoint: the browser goes there, and shows where it is.
    const std::array endpoints{
        std::pair("token_endpoint", &metadata.tokenEndpoint),
        std::pair("userinfo_endpoint", &metadata.userinfoEndpoint),
        std::pair("jwks_uri", &metadata.jwksUri),
        std::pair("revocation_endpoint", &metadata.revocationEndpoint),
        std::pair("end_session_endpoint", &metadata.endSessionEndpoint),
        std::pair("device_authorization_endpoint", &metadata.deviceAuthorizationEndpoint),
        std::pair("pushed_authorization_request_endpoint",
                  &metadata.pushedAuthorizationRequestEndpoint)};
    Error problem{ErrorKind::Misconfigured, {}, {}};
    QStringList missing;
    for (const auto &[name, endpoint] : endpoints) {
        if (isOurs(*endpoint)) {
            continue;
        }
        const QString origin = QLatin1Char('"') + originOf(*endpoint) + QLatin1Char('"');
        if (missing.isEmpty()) {
            problem.cause = Cause::ForeignEndpoint;
            problem.place = endpoint->host();
            problem.detail = QStringLiteral("the %1 of %2 is at %3, which is not its own site")
                                 .arg(QLatin1String(name), originOf(issuer), endpoint->host());
        }
        if (!missing.contains(origin)) {
            missing.append(origin);
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    problem.detail
        += QStringLiteral("; if its IT team says that this is right, a provider file with "
                          "\"issuer\": \"%1\" and \"endpoint_origins\": [%2] lets it through")
               .arg(plainText(metadata.issuer), missing.join(QLatin1String(", ")));
    return fail(problem);
}

Result<void> checkRegistrationEndpoint(const oauth::ProviderMetadata &metadata,
                                       const QList<QUrl> &listed)
{
    const QUrl issuer(metadata.issuer);
    const QUrl &endpoint = metadata.registrationEndpoint;
    if (auto reach = checkReach(endpoint, issuer); !reach) {
        return reach;
    }
    const bool isListed = std::any_of(listed.begin(), listed.end(), [&](const QUrl &origin) {
        return isSameOrigin(origin, endpoint);
    });
    if (isListed || isSameSite(issuer, endpoint)) {
        return {};
    }
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the registration_endpoint of %1 is at %2, which is not its own "
                               "site, and no provider file lists \"%3\" among its "
                               "endpoint_origins")
                    .arg(originOf(issuer), endpoint.host(), originOf(endpoint)));
}

} // namespace lanyard
