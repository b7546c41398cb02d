#include "io/proxy_choice.h"

#include <QHostAddress>
#include <QList>

#include <algorithm>
#include <atomic>

namespace lanyard {

namespace {

constexpr int httpPort = 80; ///< of an http URL without one
constexpr int socksPort = 1080; ///< RFC 1928 §3
constexpr int httpsPort = 443;

std::atomic<bool> wasAsked{false}; // of the process, as libproxy in Qt is one for all

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || QHostAddress(host).isLoopback();
}

/// The first of these variables that says something.
QLatin1String firstSet(std::initializer_list<QLatin1String> names)
{
    const auto *found = std::find_if(names.begin(), names.end(), [](QLatin1String name) {
        return !qEnvironmentVariable(name.data()).trimmed().isEmpty();
    });
    return found == names.end() ? QLatin1String() : *found;
}

/// One entry of no_proxy: a name and all below it, an address, a range of addresses; perhaps a
/// port.
bool isMeantBy(QString entry, const QString &host, int port)
{
    if (entry == QLatin1String("*")) {
        return true;
    }
    const qsizetype colon = entry.lastIndexOf(u':');
    const bool isAddress = entry.count(u':') > 1 && !entry.contains(u']'); // IPv6 without a port
    if (colon > 0 && !isAddress && entry.at(colon - 1) != u':') {
        if (entry.mid(colon + 1).toInt() != port) {
            return false;
        }
        entry.truncate(colon);
    }
    entry.remove(u'[').remove(u']');
    if (const QHostAddress address(host); !address.isNull()) {
        const auto range = QHostAddress::parseSubnet(entry);
        return range.second >= 0 && address.isInSubnet(range);
    }
    while (entry.startsWith(u'*') || entry.startsWith(u'.')) {
        entry.remove(0, 1);
    }
    return !entry.isEmpty()
        && (host == entry
            || (host.endsWith(entry) && host.at(host.size() - entry.size() - 1) == u'.'));
}

bool isExcepted(const QUrl &url)
{
    const QLatin1String variable = firstSet({QLatin1String("no_proxy"), QLatin1String("NO_PROXY")});
    if (variable.isEmpty()) {
        return false;
    }
    QString list = qEnvironmentVariable(variable.data()).toLower();
    const QStringList entries = list.replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&url](const QString &entry) {
        return isMeantBy(entry, url.host().toLower(), url.port(httpsPort));
    });
}

Result<QNetworkProxy> proxyNamedBy(QLatin1String variable)
{
    QString value = qEnvironmentVariable(variable.data()).trimmed();
    if (!value.contains(QLatin1String("://"))) {
        value.prepend(QLatin1String("http://"));
    }
    const QUrl url(value);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1 holds no proxy (http://HOST:PORT)").arg(variable));
    }
    if (scheme == QLatin1String("http")) {
        return QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), quint16(url.port(httpPort)),
                             url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
    }
    if (scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h")) {
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, url.host(), quint16(url.port(socksPort)),
                             url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
    }
    return fail(
        ErrorKind::Misconfigured,
        QStringLiteral("%1: a proxy of the kind \"%2\" cannot be used (http and socks5 can)")
            .arg(variable, plainText(scheme, 20)));
}

/// Where a program has set none, Qt may ask the system here and now.
QNetworkProxy ownProxy()
{
    return QNetworkProxyFactory::usesSystemConfiguration() ? QNetworkProxy::NoProxy
                                                           : QNetworkProxy::applicationProxy();
}

} // namespace

Result<std::optional<QNetworkProxy>> chosenProxy(const QUrl &url)
{
    if (isThisMachine(url.host())) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    if (const QNetworkProxy own = ownProxy(); !proxyName(own).isEmpty()) {
        return own;
    }
    const QLatin1String variable = firstSet(
        {QLatin1String("https_proxy"), QLatin1String("HTTPS_PROXY"), QLatin1String("all_proxy"),
         QLatin1String("ALL_PROXY"), QLatin1String("http_proxy"), QLatin1String("HTTP_PROXY")});
    if (variable.isEmpty()) {
        return std::nullopt;
    }
    if (isExcepted(url)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    return proxyNamedBy(variable);
}

/// It is told the host alone, as browsers do.
QNetworkProxy systemProxy(const QUrl &url)
{
    wasAsked = true;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(QStringLiteral("/"));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
    const auto usable = std::find_if(proxies.begin(), proxies.end(), [](const auto &proxy) {
        return proxy.isTransparentProxy()
            && (proxy.type() == QNetworkProxy::NoProxy || proxy.port() > 0);
    });
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

bool wasSystemProxyAsked()
{
    return wasAsked;
}

QString proxyName(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy) {
        return {};
    }
    return plainText(QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()), 100);
}

QString describeWay(const Way &way)
{
    if (way.isAssumed) {
        return QStringLiteral(" (straight, as the system's proxy settings did not answer)");
    }
    const QString name = proxyName(way.proxy);
    return name.isEmpty() ? QString() : QStringLiteral(" (through the proxy %1)").arg(name);
}

QString describeProxyFailure(QNetworkReply::NetworkError error, const QString &said,
                             const QNetworkProxy &proxy, const QString &host)
{
    const QString name = proxyName(proxy);
    if (error == QNetworkReply::ProxyAuthenticationRequiredError) {
        return proxy.user().isEmpty()
            ? QStringLiteral("the proxy %1 asks for a name and a password on the way to %2")
                  .arg(name, host)
            : QStringLiteral("the proxy %1 did not accept the name and password that are set for "
                             "it, on the way to %2")
                  .arg(name, host);
    }
    if (error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ProxyNotFoundError) {
        // Qt blames the host, which only the proxy looks up.
        return QStringLiteral("the proxy %1 on the way to %2 is not found").arg(name, host);
    }
    return QStringLiteral("%1 (through the proxy %2 to %3)").arg(said, name, host);
}

} // namespace lanyard
