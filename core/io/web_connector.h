#pragma once

/// Connections to servers of the web, for whoever speaks with them by themselves: what
/// QNetworkAccessManager cannot do is to pass on bodies of any size as they come, and heads as they
/// are.
/// Shape:   straight or through the proxy (proxy_choice.h); TLS as tls_trust.h has it
/// Units:   30 s until one stands
/// Errors:  Network, TlsRefused; Misconfigured (neither https nor http on loopback, or no usable
///          proxy). Nothing of whoever asked has been sent then
/// Owner:   the clock outlives it

#include "base/clock.h"
#include "base/result.h"
#include "io/tls_trust.h"

#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace lanyard {

class ProxySearch;

class WebConnector {
public:
    using Connection = std::unique_ptr<QTcpSocket>;

    /// `extraAuthorities` is called when the first TLS connection is made.
    explicit WebConnector(Clock &clock, ExtraAuthorities extraAuthorities = {});
    ~WebConnector();

    /// It stands, and of https its certificate is believed. Of `origin`, the path says nothing.
    void connectTo(const QUrl &origin, QObject *context, Reply<Connection> reply);

private:
    Clock &m_clock;
    std::unique_ptr<ProxySearch> m_proxies;
    std::shared_ptr<TlsTrust> m_trust; ///< shared with every attempt
};

} // namespace lanyard
