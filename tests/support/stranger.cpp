#include "support/stranger.h"

#include "support/rough_socket.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QThread>
#include <QTimer>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 60s;

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

/// Runs the event loop until one of the socket's states is reached.
void waitFor(const QTcpSocket &socket, std::initializer_list<QAbstractSocket::SocketState> states)
{
    const auto isThere
        = [&] { return std::find(states.begin(), states.end(), socket.state()) != states.end(); };
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::stateChanged, &loop, [&] {
        if (isThere()) {
            loop.quit();
        }
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isThere()) {
        loop.exec();
    }
}

} // namespace

QByteArray Stranger::target(const QByteArray &query) const
{
    const QByteArray path = m_redirectUri.path(QUrl::FullyEncoded).toLatin1();
    return query.isEmpty() ? path : path + '?' + query;
}

QByteArray Stranger::host() const
{
    return m_redirectUri.authority().toLatin1();
}

QByteArray Stranger::send(const QByteArray &bytes, Until until) const
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        answer += socket.readAll();
        if (until == Until::Answered && isWhole(answer)) {
            socket.disconnectFromHost();
        }
    });
    socket.connectToHost(m_redirectUri.host(), port());
    socket.write(bytes);
    waitFor(socket, {QAbstractSocket::UnconnectedState});
    const bool isOver = socket.state() == QAbstractSocket::UnconnectedState;
    return isOver ? answer + socket.readAll() : stillOpen;
}

QByteArray Stranger::request(const QByteArray &method, const QByteArray &target,
                             const QByteArray &fields) const
{
    return send(method + ' ' + target + " HTTP/1.1\r\nHost: " + host() + "\r\n" + fields + "\r\n");
}

void Stranger::linger(int connections, const QByteArray &bytes)
{
    for (int i = 0; i < connections; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_redirectUri.host(), port());
        waitFor(*socket, {QAbstractSocket::ConnectedState, QAbstractSocket::UnconnectedState});
        socket->write(bytes);
        socket->flush();
        m_lingering.push_back(std::move(socket));
    }
}

void Stranger::flood(int connections) const
{
    const std::unique_ptr<QThread> thread(
        QThread::create([port = port(), connections] { throwJunk(port, connections); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
}

bool Stranger::canConnectTo(const QString &address) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(address), port());
    waitFor(socket, {QAbstractSocket::ConnectedState, QAbstractSocket::UnconnectedState});
    return socket.state() == QAbstractSocket::ConnectedState;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace lanyard
