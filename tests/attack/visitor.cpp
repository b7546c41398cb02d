#include "attack/visitor.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s; // only a broken listener lets anybody wait so long
constexpr std::size_t atOnce = 40; // a full queue would cost a second each time

bool isWhole(const QByteArray &answer)
{
    static const QByteArray length = "content-length: ";
    const qsizetype head = answer.indexOf("\r\n\r\n");
    const qsizetype place = answer.left(head).toLower().indexOf(length);
    if (head < 0 || place < 0) {
        return false;
    }
    const QByteArray digits = answer.mid(place + length.size());
    return answer.size() - head - 4 >= digits.left(digits.indexOf('\r')).toLongLong();
}

} // namespace

Visitor::Visitor(const QUrl &redirectUri) :
    m_port(static_cast<quint16>(redirectUri.port())), m_host(redirectUri.authority().toLatin1()),
    m_path(redirectUri.path(QUrl::FullyEncoded).toLatin1())
{
}

QByteArray Visitor::callback(const QByteArray &query, const QByteArray &method,
                             const QByteArray &fields, const QByteArray &body) const
{
    return request(method, m_path + '?' + query, m_host, fields) + body;
}

QByteArray Visitor::request(const QByteArray &method, const QByteArray &target,
                            const QByteArray &host, const QByteArray &fields) const
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields + "\r\n";
}

QByteArray Visitor::exchange(const QByteArray &bytes, Until until) const
{
    QTcpSocket socket;
    QEventLoop loop;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        answer += socket.readAll();
        if (until == Until::Answered && isWhole(answer)) {
            loop.quit();
        }
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    loop.exec();
    return answer + socket.readAll();
}

void Visitor::flood(int connections, const QByteArray &bytes) const
{
    for (int made = 0; made < connections; made += int(atOnce)) {
        QEventLoop loop;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        std::set<const QTcpSocket *> settled; // a reset may come instead of the connection
        const auto settle = [&loop, &settled](const QTcpSocket *socket) {
            settled.insert(socket);
            if (settled.size() == atOnce) {
                loop.quit();
            }
        };
        for (std::size_t each = 0; each < atOnce; ++each) {
            QTcpSocket *socket = sockets.emplace_back(std::make_unique<QTcpSocket>()).get();
            QObject::connect(socket, &QTcpSocket::connected, socket, [socket, &bytes, settle] {
                socket->write(bytes);
                socket->flush();
                settle(socket);
            });
            QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                             [socket, settle] { settle(socket); });
            socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        }
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace lanyard
