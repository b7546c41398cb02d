#include "agent/gateway_connection.h"

#include "io/half_close.h"
#include "words/proxy_text.h"

#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr HttpLimits limits{.headBytes = 64 * 1024, .headerFields = 128, .bodyBytes = headAlone};
constexpr qint64 bufferSize = 2 * limits.headBytes;
constexpr qint64 mostDiscarded = 4 * 1024 * 1024;
constexpr auto patience = 60s;
constexpr auto farewell = 5s;

} // namespace

GatewayConnection::GatewayConnection(int descriptor, const Names &names,
                                     const GatewaySetup &setup) :
    m_names(names),
    m_setup(setup), m_since(setup.clock.monotonic()), m_parser(limits)
{
    m_socket.setReadBufferSize(bufferSize);
    connect(&m_socket, &QTcpSocket::readyRead, this, &GatewayConnection::read);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &GatewayConnection::noteWritten);
    connect(&m_socket, &QTcpSocket::disconnected, this, &GatewayConnection::end);
    m_socket.setSocketDescriptor(descriptor);
}

GatewayConnection::~GatewayConnection()
{
    m_exchange.reset(); // which borrows the socket
    m_socket.disconnect(this);
}

void GatewayConnection::start()
{
    read();
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        end(); // it hung up before it was taken
    }
}

void GatewayConnection::read()
{
    switch (m_stage) {
    case Stage::Hearing:
        hear();
        return;
    case Stage::PassingOn:
        if (m_exchange) {
            m_exchange->goOn();
        }
        return;
    case Stage::Leaving:
        discard();
        return;
    }
}

/// What comes behind the head stays in the socket.
void GatewayConnection::hear()
{
    const QByteArray bytes = m_socket.peek(limits.headBytes + 1);
    const qsizetype end = headSize(bytes);
    const qsizetype known = end < 0 ? bytes.size() : end;
    const auto state = m_parser.feed(QByteArrayView(bytes).sliced(m_heard, known - m_heard));
    m_heard = known;
    switch (state) {
    case HttpRequestParser::State::Incomplete:
        return;
    case HttpRequestParser::State::Refused:
        refuse({GatewayTrouble::Kind::NoRequest, m_parser.refusalStatus()});
        return;
    case HttpRequestParser::State::Complete:
        m_socket.skip(known);
        takeRequest();
        return;
    }
}

void GatewayConnection::takeRequest()
{
    if (const auto trouble = troubleWith(m_parser.request(), m_names.hosts)) {
        refuse(*trouble);
        return;
    }
    enter(Stage::PassingOn);
    m_exchange = std::make_unique<GatewayExchange>(m_parser.request(), m_socket, m_setup);
    connect(m_exchange.get(), &GatewayExchange::failed, this, &GatewayConnection::refuse);
    connect(m_exchange.get(), &GatewayExchange::finished, this, &GatewayConnection::takeEnd);
    m_exchange->start();
}

void GatewayConnection::takeEnd(GatewayExchange::End end)
{
    m_exchange.release()->deleteLater(); // whose signal this is
    switch (end) {
    case GatewayExchange::End::KeepOpen:
        hearNext();
        return;
    case GatewayExchange::End::Close:
        leave();
        return;
    case GatewayExchange::End::Abort:
        m_socket.abort();
        this->end();
        return;
    }
}

/// Which may be here already; in the next turn, so that many of them are not one in the other.
void GatewayConnection::hearNext()
{
    m_parser = HttpRequestParser(limits);
    m_heard = 0;
    enter(Stage::Hearing);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver) {
                read();
            }
        },
        Qt::QueuedConnection);
}

void GatewayConnection::refuse(const GatewayTrouble &trouble)
{
    if (m_exchange) {
        m_exchange.release()->deleteLater(); // whose signal this is
    }
    const QString line = lineFor(trouble);
    HttpAnswer answer{.status = trouble.status,
                      .headers = {{"Content-Type", "text/plain; charset=utf-8"},
                                  {"Cache-Control", "no-store"},
                                  {"X-Content-Type-Options", "nosniff"}}};
    if (m_parser.request().method != "HEAD") { // RFC 9110 §9.3.2
        answer.body = "lanyard: " + line.toUtf8() + '\n';
    }
    m_socket.write(answer.toBytes());
    Q_EMIT troubled(line);
    leave();
}

QString GatewayConnection::lineFor(const GatewayTrouble &trouble) const
{
    const QString server = m_setup.server.toString();
    const Error error = trouble.error.value_or(Error());
    switch (trouble.kind) {
    case GatewayTrouble::Kind::NoRequest:
        return requestIsNone();
    case GatewayTrouble::Kind::ForAnother:
        return requestIsForAnother(m_names.address);
    case GatewayTrouble::Kind::FromWebPage:
        return requestIsFromWebPage();
    case GatewayTrouble::Kind::NotPassedOn:
        return requestIsNotPassedOn();
    case GatewayTrouble::Kind::ExpectsTooMuch:
        return requestExpectsTooMuch();
    case GatewayTrouble::Kind::NoCredentials:
        return m_setup.credentials.describe(error);
    case GatewayTrouble::Kind::NotReached:
        return serverIsNotReached(server, error.detail);
    case GatewayTrouble::Kind::NoAnswer:
        return serverDoesNotAnswer(server);
    case GatewayTrouble::Kind::BadAnswer:
        return serverAnswersBadly(server);
    }
    Q_UNREACHABLE();
}

/// What still comes is thrown away for a while (half_close.h).
void GatewayConnection::leave()
{
    enter(Stage::Leaving);
    noteWritten();
    discard();
}

void GatewayConnection::noteWritten()
{
    if (m_stage == Stage::PassingOn && m_exchange) {
        m_exchange->goOn();
    } else if (m_stage == Stage::Leaving) {
        sayNoMore();
    }
}

void GatewayConnection::sayNoMore()
{
    m_socket.flush();
    if (m_socket.bytesToWrite() == 0 && !std::exchange(m_hasSaidAll, true)) {
        endWriting(m_socket);
        m_since = m_setup.clock.monotonic();
    }
}

void GatewayConnection::discard()
{
    m_discarded += m_socket.readAll().size();
    if (m_discarded > mostDiscarded) {
        m_socket.abort();
        end();
    }
}

void GatewayConnection::enter(Stage stage)
{
    m_stage = stage;
    m_since = m_setup.clock.monotonic();
}

void GatewayConnection::checkTime()
{
    const auto passed = m_setup.clock.monotonic() - m_since;
    const bool isTooSlow = (m_stage == Stage::Hearing && passed >= patience)
        || (m_stage == Stage::Leaving && passed >= farewell && m_hasSaidAll);
    if (isTooSlow) {
        m_socket.abort();
        end();
    }
}

void GatewayConnection::end()
{
    if (!std::exchange(m_isOver, true)) {
        m_socket.disconnect(this); // what it borrows may be gone before it is
        m_exchange.reset();
        Q_EMIT ended();
    }
}

} // namespace lanyard
