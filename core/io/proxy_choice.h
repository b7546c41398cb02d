#pragma once

/// Through which proxy a request goes.
/// Source:  the environment as curl reads it: https_proxy, all_proxy, http_proxy, in lower case
///          first, and no_proxy; where none is set, what the desktop has set, as Qt asks it (a PAC
///          file where the system's own library can read one)
/// Note:    this machine itself is never reached through a proxy, whatever is set. Qt's own way to
///          the environment sends loopback through the proxy, knows no all_proxy, and goes direct,
///          without a word, where it does not understand the value.
/// Errors:  Misconfigured for a variable that names no usable proxy; never with its value, which
///          may hold a password

#include "base/result.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

namespace lanyard {

/// A program's own QNetworkProxy::setApplicationProxy() comes before everything else.
[[nodiscard]] Result<QNetworkProxy> proxyFor(const QUrl &url);

/// "cache.example:3128" as it may be shown, without credentials; empty = no proxy.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

/// What a failure means that happened on the way through a proxy: names the proxy and the host.
[[nodiscard]] QString describeProxyFailure(QNetworkReply::NetworkError error, const QString &said,
                                           const QNetworkProxy &proxy, const QString &host);

} // namespace lanyard
