#include "io/web_connection.h"

#include "io/network_presence.h"
#include "io/tls_error.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace lanyard {

namespace {

constexpr std::chrono::seconds patience{30};
constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

/// As far as a proxy's failures are told apart (proxy_choice.h).
QNetworkReply::NetworkError asReplyError(QAbstractSocket::SocketError error)
{
    switch (error) { // of Qt's some twenty values, those with words of their own
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

WebConnection::WebConnection(Way way, std::shared_ptr<TlsTrust> trust, Clock &clock,
                             Replier<WebConnector::Connection> reply, QObject *context) :
    QObject(context),
    m_way(std::move(way)), m_trust(std::move(trust)), m_clock(clock), m_reply(std::move(reply))
{
}

WebConnection::~WebConnection() = default;

void WebConnection::start()
{
    m_clock.after(patience, this, [this] {
        fail({ErrorKind::Network,
              {},
              QStringLiteral("no connection within %1 s").arg(patience.count())
                  + describeWay(m_way)});
    });
    if (m_way.origin.scheme() == QLatin1String("https")) {
        connectSecurely();
    } else {
        connectPlainly();
    }
}

void WebConnection::connectPlainly()
{
    m_socket = std::make_unique<QTcpSocket>();
    watch(*m_socket);
    connect(m_socket.get(), &QTcpSocket::connected, this, &WebConnection::succeed);
    m_socket->connectToHost(m_way.origin.host(), quint16(m_way.origin.port(httpPort)));
}

void WebConnection::connectSecurely()
{
    auto configuration = m_trust->configuration();
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket &tls = *socket;
    m_socket = std::move(socket);
    if (!configuration) {
        fail(configuration.error());
        return;
    }
    configuration->setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    tls.setSslConfiguration(*configuration);
    watch(tls);
    connect(&tls, &QSslSocket::sslErrors, this, &WebConnection::noteTlsErrors);
    connect(&tls, &QSslSocket::encrypted, this, &WebConnection::succeed);
    tls.connectToHostEncrypted(m_way.origin.host(), quint16(m_way.origin.port(httpsPort)));
}

void WebConnection::watch(QTcpSocket &socket)
{
    socket.setProxy(m_way.proxy);
    connect(&socket, &QTcpSocket::errorOccurred, this, &WebConnection::takeFailure);
}

void WebConnection::noteTlsErrors(const QList<QSslError> &errors)
{
    Error error = m_trust->refusal(errors, m_way.origin.host(), m_clock.now());
    error.detail
        += describeWay(m_way); // who carries a connection may be the one that looks into it
    fail(std::move(error));
}

void WebConnection::takeFailure(QAbstractSocket::SocketError error)
{
    if (m_socket) {
        fail(failureOf(error));
    }
}

Error WebConnection::failureOf(QAbstractSocket::SocketError error) const
{
    const QString said = plainText(m_socket->errorString());
    const bool isThroughProxy = !proxyName(m_way.proxy).isEmpty();
    if (error == QAbstractSocket::SslHandshakeFailedError) {
        Error refused = isNoTlsByText(said) ? describeNoTls(m_way.origin)
                                            : Error{ErrorKind::TlsRefused, {}, said};
        refused.detail += describeWay(m_way);
        return refused;
    }
    const bool isUnknown = error == QAbstractSocket::HostNotFoundError && !isThroughProxy;
    return {
        ErrorKind::Network,
        {},
        isThroughProxy ? describeProxyFailure(asReplyError(error), said, m_way.proxy,
                                              plainText(m_way.origin.host()))
                       : said + describeWay(m_way),
        causeOfUnreached(m_way.origin.host(), isUnknown ? NameLookup::Failed : NameLookup::Done)};
}

void WebConnection::succeed()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_reply(std::move(m_socket));
        deleteLater();
    }
}

void WebConnection::fail(Error error)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // which may be further up the stack
        m_reply(lanyard::fail(std::move(error)));
        deleteLater();
    }
}

} // namespace lanyard
