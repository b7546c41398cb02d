#pragma once

/// Somebody on this computer who talks to a sign-in's listener and is no honest browser.
/// Shape:   one connection a call, waited for in the event loop that the listener runs in

#include <QByteArray>
#include <QUrl>

namespace lanyard {

class Visitor {
public:
    explicit Visitor(const QUrl &redirectUri);

    /// An honest request but for what is asked. `query` without the question mark.
    [[nodiscard]] QByteArray callback(const QByteArray &query, const QByteArray &method = "GET",
                                      const QByteArray &fields = {},
                                      const QByteArray &body = {}) const;
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &host, const QByteArray &fields = {}) const;

    enum class Until { Answered, Closed };
    /// Sends the bytes and reads what comes; empty when the listener closes without a word.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes, Until until = Until::Answered) const;
    /// Many connections, some at a time, each with the same bytes, which hang up.
    void flood(int connections, const QByteArray &bytes) const;

    [[nodiscard]] const QByteArray &host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    quint16 m_port;
    QByteArray m_host;
    QByteArray m_path;
};

/// "HTTP/1.1 404 …" → 404; 0 = no answer.
[[nodiscard]] int statusOf(const QByteArray &answer);

} // namespace lanyard
