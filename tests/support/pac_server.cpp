#include "support/pac_server.h"

#include <QTcpSocket>

namespace lanyard {

PacServer::PacServer(const QByteArray &rules) :
    m_file("function FindProxyForURL(url, host) { " + rules + " }\n")
{
    connect(&m_server, &QTcpServer::newConnection, this, &PacServer::take);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("the PAC server cannot listen on loopback");
    }
}

QByteArray PacServer::desktopSettings() const
{
    return "[system/proxy]\nmode='auto'\nautoconfig-url='http://127.0.0.1:"
        + QByteArray::number(m_server.serverPort()) + "/proxy.pac'\nignore-hosts=@as []\n";
}

void PacServer::speak()
{
    m_speaks = true;
    for (const QPointer<QTcpSocket> &visitor : std::as_const(m_visitors)) {
        if (visitor) {
            answer(*visitor);
        }
    }
}

void PacServer::take()
{
    while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
        m_visitors.append(visitor);
        if (m_speaks) {
            connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { answer(*visitor); });
        }
    }
}

void PacServer::answer(QTcpSocket &visitor)
{
    visitor.readAll();
    visitor.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-ns-proxy-autoconfig\r\n"
                  "Content-Length: "
                  + QByteArray::number(m_file.size()) + "\r\n\r\n" + m_file);
    visitor.disconnectFromHost();
}

} // namespace lanyard
