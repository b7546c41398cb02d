#include "stranger.h"

#include <QHostAddress>
#include <QTest>
#include <QUrlQuery>

namespace lanyard {

namespace {

constexpr int patience = 60'000; ///< ms

} // namespace

std::function<void(const HttpRequest &, MisbehavingProvider &)> Stranger::acting(Deed deed)
{
    // Shared, since what lingers has to outlive the deed.
    auto stranger = std::make_shared<std::unique_ptr<Stranger>>();
    return [stranger, deed = std::move(deed)](const HttpRequest &request, MisbehavingProvider &) {
        if (request.path() != "/authorize" || *stranger) {
            return;
        }
        const QUrlQuery query(QString::fromLatin1(request.query()));
        *stranger = std::make_unique<Stranger>(
            QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        deed(**stranger);
    };
}

QByteArray Stranger::target(const QByteArray &query) const
{
    const QByteArray path = m_redirectUri.path(QUrl::FullyEncoded).toLatin1();
    return query.isEmpty() ? path : path + '?' + query;
}

QByteArray Stranger::host() const
{
    return m_redirectUri.authority().toLatin1();
}

QByteArray Stranger::send(const QByteArray &bytes) const
{
    QTcpSocket socket;
    QByteArray answer;
    // Of what it could not read, the listener waits for the end; so the stranger hangs up.
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
        answer += socket.readAll();
        if (answer.startsWith("HTTP/1.1 400")) {
            socket.disconnectFromHost();
        }
    });
    socket.connectToHost(m_redirectUri.host(), quint16(m_redirectUri.port()));
    socket.write(bytes);
    const bool isOver = QTest::qWaitFor(
        [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    return isOver ? answer : QByteArray("still open");
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
        socket->connectToHost(m_redirectUri.host(), quint16(m_redirectUri.port()));
        socket->write(bytes);
        (void)QTest::qWaitFor([&] { return socket->bytesToWrite() == 0; }, patience);
        m_lingering.push_back(std::move(socket));
    }
}

void Stranger::knock(int connections) const
{
    for (int i = 0; i < connections; ++i) {
        QTcpSocket socket;
        socket.connectToHost(m_redirectUri.host(), quint16(m_redirectUri.port()));
        if (!socket.waitForConnected(patience)) {
            return;
        }
        socket.abort();
        QCoreApplication::processEvents(); // the listener's turn
    }
}

bool Stranger::canConnectTo(const QString &address) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(address), quint16(m_redirectUri.port()));
    return socket.waitForConnected(patience);
}

} // namespace lanyard
