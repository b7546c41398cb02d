#pragma once

/// What LoopbackListener is made of: the ports it holds, and one browser's connection.
/// Source:  RFC 8252 §8.3, RFC 9112 §9.6
/// Limits:  16 KiB a request, none with a body; 5 s from accept to the last byte
/// Owner:   the listener

#include "base/clock.h"
#include "base/result.h"
#include "io/http_message.h"
#include "io/loopback_listener.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace lanyard {

struct LoopbackPorts {
    QString host; ///< as asked for, or "::1" where IPv4 is not there
    std::vector<std::unique_ptr<QTcpServer>> servers; ///< all on the same port
};

/// Port 0 is any free one. Never binds anything but loopback addresses.
[[nodiscard]] Result<LoopbackPorts> bindLoopback(const QString &host, quint16 port);

class LoopbackListener::Connection final : public QObject {
public:
    using Notice = std::function<void(Connection &)>;

    enum class Body { None, Form }; ///< what a request may carry

    /// `whole` is called once when the request is complete or refused, `gone` once at the end.
    Connection(QTcpSocket *socket, Clock &clock, Body body, Notice whole, Notice gone);

    /// Takes what has come already.
    void start();
    void send(const HttpAnswer &answer);
    void drop();
    void liftTimeLimit() { m_isTimed = false; }

    [[nodiscard]] const HttpRequest &request() const { return m_parser.request(); }
    [[nodiscard]] int refusalStatus() const { return m_parser.refusalStatus(); }
    [[nodiscard]] bool isIncomplete() const;
    [[nodiscard]] bool isSending() const;

private:
    void read();
    void discard();
    void restrictTime();

    QTcpSocket *m_socket; // our child
    Clock &m_clock;
    Notice m_whole;
    Notice m_gone;
    HttpRequestParser m_parser;
    bool m_isTimed = true;
    bool m_isAnswered = false;
    qint64 m_discarded = 0;
};

} // namespace lanyard
