#pragma once

/// Through which proxy a request goes, and what that means when it fails.
/// Source:  the environment as curl reads it: https_proxy, all_proxy, http_proxy, in lower case
///          first, and no_proxy; where none is set, what the desktop has set, as Qt asks it (a PAC
///          file where the system's own library can read one). ProxySearch asks both.
/// Note:    this machine itself is never reached through a proxy, whatever is set. Qt's own way to
///          the environment sends loopback through the proxy, knows no all_proxy, and goes direct,
///          without a word, where it does not understand the value.
/// Errors:  Misconfigured for a variable that names no usable proxy; never with its value, which
///          may hold a password

#include "base/result.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

#include <optional>

namespace lanyard {

/// How the requests of one origin get there.
struct Way {
    QUrl origin;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    bool isAssumed = false; ///< straight, as the system did not say in time
};

/// What this process knows by itself; null = the system has to be asked. A program's own
/// QNetworkProxy::setApplicationProxy() comes before everything else.
[[nodiscard]] Result<std::optional<QNetworkProxy>> chosenProxy(const QUrl &url);

/// The desktop's. Blocks for as long as the system's library likes; any thread may call it.
[[nodiscard]] QNetworkProxy systemProxy(const QUrl &url);

/// From then on this process must not end by exit(), but by _Exit(): there Qt waits for libproxy
/// without a limit, and of a JavaScript engine that has read a PAC file libproxy leaves half.
[[nodiscard]] bool wasSystemProxyAsked();

/// "cache.example:3128" as it may be shown, without credentials; empty = no proxy.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

/// For the end of a sentence; empty = straight, as it should be.
[[nodiscard]] QString describeWay(const Way &way);

/// What a failure means that happened on the way through a proxy: names the proxy and the host.
[[nodiscard]] QString describeProxyFailure(QNetworkReply::NetworkError error, const QString &said,
                                           const QNetworkProxy &proxy, const QString &host);

} // namespace lanyard
