#include "io/loopback_connection.h"

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto kConnectionTime = 5s;
constexpr qint64 kRequestBytes = 16 * 1024;
constexpr qint64 kDiscardedBytes = 1024 * 1024;
constexpr int kPortAttempts = 10;

enum class BindFailure { InUse, NotAllowed, NoSuchAddress };

struct Bound {
    std::unique_ptr<QTcpServer> server;
    BindFailure failure = BindFailure::NoSuchAddress; ///< where server is null
};

Bound bindOne(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (server->listen(address, port)) {
        return {std::move(server)};
    }
    switch (server->serverError()) { // of Qt's errors, those with a remedy
    case QAbstractSocket::AddressInUseError:
        return {nullptr, BindFailure::InUse};
    case QAbstractSocket::SocketAccessError:
        return {nullptr, BindFailure::NotAllowed};
    default:
        return {nullptr, BindFailure::NoSuchAddress};
    }
}

tl::unexpected<Error> portFailure(BindFailure failure, const QString &host, quint16 port)
{
    const auto why = [failure] {
        switch (failure) {
        case BindFailure::InUse:
            return QStringLiteral("another program uses it");
        case BindFailure::NotAllowed:
            return QStringLiteral("this user may not open it");
        case BindFailure::NoSuchAddress:
            break;
        }
        return QStringLiteral("this machine has no such address");
    };
    Error error{ErrorKind::ListenerUnavailable,
                {},
                QStringLiteral("cannot listen on port %1 of %2: %3").arg(port).arg(host, why())};
    if (port != 0) {
        const bool isSix = host.contains(QLatin1Char(':'));
        error.place = (isSix ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':')
            + QString::number(port);
    }
    return fail(error);
}

/// A browser may resolve the name to either address, so whoever holds the other one on the same
/// port would get the redirect.
Result<LoopbackPorts> bindLocalhost(quint16 port)
{
    const QString host = QStringLiteral("localhost");
    for (int attempt = 1;; ++attempt) {
        Bound four = bindOne(QHostAddress(QHostAddress::LocalHost), port);
        Bound six = bindOne(QHostAddress(QHostAddress::LocalHostIPv6),
                            four.server ? four.server->serverPort() : port);
        const bool taken = (!four.server && four.failure != BindFailure::NoSuchAddress)
            || (!six.server && six.failure != BindFailure::NoSuchAddress);
        if (!taken && (four.server || six.server)) {
            LoopbackPorts ports{host, {}};
            for (Bound *bound : {&four, &six}) {
                if (bound->server) {
                    ports.servers.push_back(std::move(bound->server));
                }
            }
            return ports;
        }
        if (port != 0 || !taken || attempt == kPortAttempts) {
            return portFailure(four.server ? six.failure : four.failure, host, port);
        }
    }
}

} // namespace

Result<LoopbackPorts> bindLoopback(const QString &host, quint16 port)
{
    if (host == QLatin1String("localhost")) {
        return bindLocalhost(port);
    }
    LoopbackPorts ports{host, {}};
    Bound bound = bindOne(QHostAddress(host), port);
    if (!bound.server && port == 0 && host == QLatin1String("127.0.0.1")) {
        ports.host = QStringLiteral("::1");
        bound = bindOne(QHostAddress(QHostAddress::LocalHostIPv6), port);
    }
    if (!bound.server) {
        return portFailure(bound.failure, host, port);
    }
    ports.servers.push_back(std::move(bound.server));
    return ports;
}

LoopbackListener::Connection::Connection(QTcpSocket *socket, Clock &clock, Body body, Notice whole,
                                         Notice gone) :
    m_socket(socket),
    m_clock(clock), m_whole(std::move(whole)), m_gone(std::move(gone)),
    m_parser(
        HttpLimits{.headBytes = kRequestBytes, .bodyBytes = body == Body::Form ? kRequestBytes : 0})
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kRequestBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { m_gone(*this); });
}

void LoopbackListener::Connection::start()
{
    restrictTime();
    read();
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        drop(); // it hung up before it was taken
    }
}

void LoopbackListener::Connection::restrictTime()
{
    m_clock.after(kConnectionTime, this, [this] {
        if (m_isTimed) {
            drop();
        }
    });
}

bool LoopbackListener::Connection::isIncomplete() const
{
    return m_parser.state() == HttpRequestParser::State::Incomplete;
}

bool LoopbackListener::Connection::isSending() const
{
    return m_isAnswered && m_socket->bytesToWrite() > 0;
}

void LoopbackListener::Connection::read()
{
    if (m_isAnswered) {
        discard();
        return;
    }
    const QByteArray bytes = m_socket->readAll();
    if (isIncomplete() && m_parser.feed(bytes) != HttpRequestParser::State::Incomplete) {
        m_whole(*this);
    }
}

/// Closing a socket with unread bytes resets the connection, and the reset may overtake the
/// answer. So the rest of a refused request is read and thrown away for a while.
void LoopbackListener::Connection::discard()
{
    m_discarded += m_socket->readAll().size();
    if (m_discarded > kDiscardedBytes) {
        drop();
    }
}

void LoopbackListener::Connection::send(const HttpAnswer &answer)
{
    if (m_isAnswered) {
        return;
    }
    m_isAnswered = true;
    if (!m_isTimed) {
        m_isTimed = true;
        restrictTime();
    }
    m_socket->write(answer.toBytes());
    m_socket->flush();
    if (m_parser.state() == HttpRequestParser::State::Complete) {
        m_socket->disconnectFromHost();
    }
}

void LoopbackListener::Connection::drop()
{
    m_socket->abort();
    m_gone(*this);
}

} // namespace lanyard
