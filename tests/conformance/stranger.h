#pragma once

/// Somebody else on this machine, or a page in the same browser, who talks to the listener while
/// the person is still at the provider.
/// Shape:   for Mutation::before; acts once, when the provider is asked to authorize, and turns the
///          event loop until it is through, since the listener lives in the same thread
/// Use:     Mutation{.before = Stranger::acting([](Stranger &s) { s.send("GET / HTTP/1.1…"); })}

#include "mutation.h"

#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace lanyard {

class Stranger {
public:
    using Deed = std::function<void(Stranger &)>;
    [[nodiscard]] static std::function<void(const HttpRequest &, MisbehavingProvider &)>
    acting(Deed deed);

    explicit Stranger(QUrl redirectUri) : m_redirectUri(std::move(redirectUri)) { }

    [[nodiscard]] const QUrl &redirectUri() const { return m_redirectUri; }
    /// The redirect URI's path, with a query.
    [[nodiscard]] QByteArray target(const QByteArray &query = {}) const;
    /// "127.0.0.1:port", as a browser would say it.
    [[nodiscard]] QByteArray host() const;

    /// One connection: sends it all, waits for its end, gives what came back.
    [[nodiscard]] QByteArray send(const QByteArray &bytes) const;
    /// A whole request without a body, sent by a browser that was led here.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &fields = {}) const;
    /// Connections that stay open after these bytes, as long as the stranger lives.
    void linger(int connections, const QByteArray &bytes);
    /// Connected and gone, without a word.
    void knock(int connections) const;
    [[nodiscard]] bool canConnectTo(const QString &address) const;

private:
    QUrl m_redirectUri;
    std::vector<std::unique_ptr<QTcpSocket>> m_lingering;
};

} // namespace lanyard
