#pragma once

/// A TLS server that says when its answer ends, and leaves it to the client to end the connection.
/// Source:  RFC 8446 §6.1 (close_notify), RFC 9112 §9.8
/// Shape:   one connection and one request; QSslSocket cannot say the one without the other
/// Owner:   destroyed, it hangs up

#include <QByteArray>
#include <QSslConfiguration>
#include <QUrl>

#include <atomic>
#include <thread>

namespace lanyard {

class PoliteTlsServer {
public:
    /// `configuration` holds certificate and key.
    PoliteTlsServer(const QSslConfiguration &configuration, QByteArray answer);
    ~PoliteTlsServer();
    Q_DISABLE_COPY_MOVE(PoliteTlsServer)

    [[nodiscard]] bool isReady() const { return m_port != 0; }
    [[nodiscard]] QUrl origin() const;
    /// The client has ended the connection, after all was said.
    [[nodiscard]] bool isLeft() const { return m_isLeft; }

private:
    void serve(const QByteArray &certificate, const QByteArray &key);

    QByteArray m_answer;
    int m_listener;
    quint16 m_port = 0;
    std::atomic<int> m_connection = -1;
    std::atomic<bool> m_isLeft = false;
    std::thread m_thread;
};

} // namespace lanyard
