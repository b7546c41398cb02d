#include "agent/gateway_exchange.h"

#include "base/secret.h"

#include <QSslSocket>

#include <utility>

namespace lanyard {

namespace {

constexpr qint64 portion = 64 * 1024;
constexpr int mostInterims = 16; ///< 103 may come more than once

/// What a socket has not given to the system yet.
qint64 unsentBy(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

int statusFor(GatewayTrouble::Kind kind)
{
    switch (kind) {
    case GatewayTrouble::Kind::NoCredentials:
        return 503;
    case GatewayTrouble::Kind::NotReached:
    case GatewayTrouble::Kind::NoAnswer:
    case GatewayTrouble::Kind::BadAnswer:
        return 502;
    case GatewayTrouble::Kind::NoRequest:
    case GatewayTrouble::Kind::ForAnother:
    case GatewayTrouble::Kind::FromWebPage:
    case GatewayTrouble::Kind::NotPassedOn:
    case GatewayTrouble::Kind::ExpectsTooMuch:
        break;
    }
    return 400;
}

} // namespace

GatewayExchange::GatewayExchange(HttpRequest request, QTcpSocket &client,
                                 const GatewaySetup &setup) :
    m_request(std::move(request)),
    m_client(client), m_setup(setup),
    m_bodyFraming(framingOf(m_request.headers).value_or(HttpFraming())),
    m_requestBody(m_bodyFraming)
{
}

GatewayExchange::~GatewayExchange()
{
    dropServer();
}

void GatewayExchange::start()
{
    fetchCredentials();
}

void GatewayExchange::fetchCredentials()
{
    m_setup.credentials.fetch(
        {m_request.method, m_setup.server, m_request.target}, this,
        [this](Result<CredentialFields> fields) { takeCredentials(std::move(fields)); });
}

void GatewayExchange::takeCredentials(Result<CredentialFields> fields)
{
    if (!fields) {
        fail(GatewayTrouble::Kind::NoCredentials, fields.error());
        return;
    }
    m_credentials = std::move(*fields);
    m_setup.connector.connectTo(m_setup.server, this,
                                [this](Result<WebConnector::Connection> connection) {
                                    takeConnection(std::move(connection));
                                });
}

void GatewayExchange::takeConnection(Result<WebConnector::Connection> connection)
{
    if (!connection) {
        fail(GatewayTrouble::Kind::NotReached, connection.error());
        return;
    }
    m_server = std::move(*connection);
    m_hasServerEnded = false;
    m_server->setReadBufferSize(portion);
    connect(m_server.get(), &QTcpSocket::readyRead, this, &GatewayExchange::receive);
    connect(m_server.get(), &QTcpSocket::disconnected, this, &GatewayExchange::receive);
    connect(m_server.get(), &QTcpSocket::errorOccurred, this, &GatewayExchange::noteError);
    connect(m_server.get(), &QTcpSocket::bytesWritten, this, &GatewayExchange::sendBody);
    if (auto *tls = qobject_cast<QSslSocket *>(m_server.get())) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &GatewayExchange::sendBody);
    }
    sendHead();
    goOn();
}

/// Of TLS, close_notify is told so; the server may wait for ours with the connection open (RFC 9112
/// §9.8). What came before it is here by then.
void GatewayExchange::noteError(QAbstractSocket::SocketError error)
{
    m_hasServerEnded = m_hasServerEnded || error == QAbstractSocket::RemoteHostClosedError;
    receive();
}

void GatewayExchange::sendHead()
{
    const QByteArray host = m_setup.server.authority(QUrl::FullyEncoded).toLatin1();
    QByteArray head = requestHead(m_request, host, m_credentials);
    m_server->write(head);
    wipeBytes(head);
}

void GatewayExchange::goOn()
{
    sendBody();
    receive();
}

/// No more of it is read than the server has room for.
void GatewayExchange::sendBody()
{
    while (m_server && m_requestBody.state() == HttpBodyReader::State::Incomplete
           && !m_hasServerEnded && m_server->state() == QAbstractSocket::ConnectedState
           && unsentBy(*m_server) < portion) {
        const QByteArray bytes = m_client.peek(portion);
        if (bytes.isEmpty()) {
            return;
        }
        const QByteArray body = m_requestBody.feed(bytes);
        m_client.skip(bytes.size() - m_requestBody.bytesBehind());
        const bool isChunked = m_bodyFraming.kind == HttpFraming::Kind::Chunked;
        m_hasSentBody = true;
        if (!body.isEmpty()) {
            m_server->write(isChunked ? asChunk(body) : body);
        }
        if (m_requestBody.state() == HttpBodyReader::State::Refused) {
            fail(GatewayTrouble::Kind::NoRequest);
        } else if (m_requestBody.state() == HttpBodyReader::State::Complete && isChunked) {
            m_server->write(asChunk({}));
        }
    }
}

/// No more is read than the client has room for.
void GatewayExchange::receive()
{
    while (m_server && unsentBy(m_client) < portion) {
        const QByteArray bytes = m_server->read(portion);
        if (bytes.isEmpty()) {
            break;
        }
        take(bytes);
    }
    if (m_server && (m_hasServerEnded || m_server->state() == QAbstractSocket::UnconnectedState)
        && m_server->bytesAvailable() == 0) {
        takeEnd();
    }
}

void GatewayExchange::take(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    while (!m_isAnswering) {
        const qsizetype before = m_head.headBytes();
        switch (m_head.feed(rest)) {
        case HttpResponseHeadParser::State::Incomplete:
            return;
        case HttpResponseHeadParser::State::Refused:
            fail(GatewayTrouble::Kind::BadAnswer);
            return;
        case HttpResponseHeadParser::State::Complete:
            break;
        }
        rest = rest.sliced(m_head.headBytes() - before);
        const HttpResponseHead head = std::exchange(m_head, HttpResponseHeadParser()).head();
        if (!takeHead(head)) {
            return;
        }
    }
    passOn(m_answerBody.feed(rest));
}

/// False: nothing more is to be read of this answer.
bool GatewayExchange::takeHead(const HttpResponseHead &head)
{
    if (head.status < 200 && head.status != 101) {
        return takeInterim(head);
    }
    const bool isWorthAnother = m_setup.credentials.isWorthAnother(m_credentials, head);
    if (isWorthAnother && !m_hasTriedAgain && !m_hasSentBody) {
        tryAgain();
        return false;
    }
    const auto framing = answerFraming(m_request, head);
    if (!framing) {
        fail(GatewayTrouble::Kind::BadAnswer);
        return false;
    }
    m_framing = *framing;
    m_answerBody = HttpBodyReader(framing->sent);
    // What of the request has not come yet may never come: it does not begin the next one.
    const bool isWhole = m_requestBody.state() == HttpBodyReader::State::Complete;
    const bool hasEnd = framing->passedOn.kind != HttpFraming::Kind::UntilClose;
    m_afterwards = isWhole && hasEnd ? wishOf(m_request) : Afterwards::Close;
    m_client.write(answerHead(head, m_framing, m_afterwards));
    m_isAnswering = true;
    return true;
}

bool GatewayExchange::takeInterim(const HttpResponseHead &head)
{
    if (++m_interims > mostInterims) {
        fail(GatewayTrouble::Kind::BadAnswer);
        return false;
    }
    if (m_request.minorVersion > 0) { // §15.2: never to HTTP/1.0
        m_client.write(interimHead(head));
    }
    return true;
}

void GatewayExchange::tryAgain()
{
    m_hasTriedAgain = true;
    dropServer();
    fetchCredentials();
}

void GatewayExchange::passOn(const QByteArray &body)
{
    const bool isChunked = m_framing.passedOn.kind == HttpFraming::Kind::Chunked;
    if (!body.isEmpty()) {
        m_client.write(isChunked ? asChunk(body) : body);
    }
    switch (m_answerBody.state()) {
    case HttpBodyReader::State::Incomplete:
        return;
    case HttpBodyReader::State::Refused:
        finish(End::Abort);
        return;
    case HttpBodyReader::State::Complete:
        finishAnswer();
        return;
    }
}

/// The server has closed the connection.
void GatewayExchange::takeEnd()
{
    if (!m_isAnswering) {
        fail(GatewayTrouble::Kind::NoAnswer);
        return;
    }
    m_answerBody.close();
    passOn({});
}

void GatewayExchange::finishAnswer()
{
    if (m_framing.passedOn.kind == HttpFraming::Kind::Chunked) {
        m_client.write(asChunk({}));
    }
    const bool isKeptOpen = m_afterwards == Afterwards::KeepOpen;
    finish(isKeptOpen ? End::KeepOpen : End::Close);
}

/// What has begun cannot be taken back, and is not to look whole.
void GatewayExchange::fail(GatewayTrouble::Kind kind, std::optional<Error> error)
{
    if (m_isAnswering) {
        finish(End::Abort);
    } else if (!std::exchange(m_isOver, true)) {
        dropServer();
        Q_EMIT failed({kind, statusFor(kind), std::move(error)});
    }
}

void GatewayExchange::finish(End end)
{
    if (!std::exchange(m_isOver, true)) {
        dropServer();
        Q_EMIT finished(end);
    }
}

void GatewayExchange::dropServer()
{
    if (m_server) {
        m_server->disconnect(this);
        m_server.release()->deleteLater(); // which may be further up the stack
    }
}

} // namespace lanyard
