#pragma once

/// Somebody else on this machine, or a page in the same browser, who talks to a sign-in's listener
/// while the person is still at the provider.
/// Shape:   each call waits in the event loop that the listener runs in
/// Units:   waits at most a minute; only a broken listener lets anybody wait so long

#include <QByteArray>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace lanyard {

class Stranger {
public:
    explicit Stranger(QUrl redirectUri) : m_redirectUri(std::move(redirectUri)) { }

    /// The redirect URI's path, with a query.
    [[nodiscard]] QByteArray target(const QByteArray &query = {}) const;
    /// "127.0.0.1:port", as a browser would say it.
    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] quint16 port() const { return quint16(m_redirectUri.port()); }

    enum class Until { Answered, Closed }; ///< Answered: hangs up when there is a whole answer
    /// One connection: sends it all, gives what came back; `stillOpen` where nobody ended it.
    static inline const QByteArray stillOpen = "still open";
    [[nodiscard]] QByteArray send(const QByteArray &bytes, Until until = Until::Answered) const;
    /// A whole request without a body, sent by a browser that was led here.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &fields = {}) const;
    /// Connections that stay open after these bytes, as long as the stranger lives.
    void linger(int connections, const QByteArray &bytes);
    /// Many connections with junk, a hundred at a time, from a thread of their own.
    void flood(int connections) const;
    [[nodiscard]] bool canConnectTo(const QString &address) const;

private:
    QUrl m_redirectUri;
    std::vector<std::unique_ptr<QTcpSocket>> m_lingering;
};

/// "HTTP/1.1 404 …" → 404; 0 = no answer.
[[nodiscard]] int statusOf(const QByteArray &answer);

} // namespace lanyard
