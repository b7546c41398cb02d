#pragma once

/// Serves a PAC file on loopback; at first it takes connections and says nothing.

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>

class QTcpSocket;

namespace lanyard {

class PacServer final : public QObject {
    Q_OBJECT
public:
    /// `rules` are the body of FindProxyForURL(url, host).
    explicit PacServer(const QByteArray &rules);

    /// What GNOME's settings hold to have it used.
    [[nodiscard]] QByteArray desktopSettings() const;
    [[nodiscard]] bool wasAsked() const { return !m_visitors.isEmpty(); }
    /// Answers who waits, and from now on everybody.
    void speak();

private:
    void take();
    void answer(QTcpSocket &visitor);

    QTcpServer m_server;
    QByteArray m_file;
    bool m_speaks = false;
    QList<QPointer<QTcpSocket>> m_visitors;
};

} // namespace lanyard
