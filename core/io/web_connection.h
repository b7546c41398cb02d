#pragma once

/// One attempt of WebConnector to reach a server, until it may be spoken through.
/// Source:  RFC 9112 §9.7 (HTTP over TLS), RFC 7301 (ALPN: HTTP/1.1 is all that is spoken here)
/// Owner:   child of the reply's context until it has answered

#include "base/clock.h"
#include "io/proxy_choice.h"
#include "io/tls_trust.h"
#include "io/web_connector.h"

#include <QObject>
#include <QSslError>

#include <memory>

namespace lanyard {

class WebConnection final : public QObject {
public:
    /// `way` leads to an origin that isSafeWebUrl(); `clock` outlives `context`.
    WebConnection(Way way, std::shared_ptr<TlsTrust> trust, Clock &clock,
                  Replier<WebConnector::Connection> reply, QObject *context);
    ~WebConnection() override;

    void start();

private:
    void connectPlainly();
    void connectSecurely();
    void watch(QTcpSocket &socket);
    void noteTlsErrors(const QList<QSslError> &errors);
    void takeFailure(QAbstractSocket::SocketError error);
    [[nodiscard]] Error failureOf(QAbstractSocket::SocketError error) const;
    void succeed();
    void fail(Error error);

    Way m_way;
    std::shared_ptr<TlsTrust> m_trust;
    Clock &m_clock;
    Replier<WebConnector::Connection> m_reply;
    WebConnector::Connection m_socket; ///< null = it is over
};

} // namespace lanyard
