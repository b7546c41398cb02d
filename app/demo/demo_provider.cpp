#include "demo_provider.h"

#include "endpoints.h"
#include "io/http_message.h"

#include <QHostAddress>
#include <QLocale>
#include <QTcpSocket>

namespace lanyard::demo {

namespace {

using namespace std::chrono_literals;
constexpr int maximumConnections = 64;
constexpr auto connectionTime = 10s;

HttpAnswer answerFor(Realm &realm, const HttpRequestParser &parser)
{
    if (parser.state() == HttpRequestParser::State::Refused) {
        return {parser.refusalStatus(), {}, {}};
    }
    // A foreign name that was made to point at 127.0.0.1 does not reach us (DNS rebinding).
    const QByteArray host = parser.request().header("Host").value_or(QByteArray());
    if ("http://" + host.toLower() != realm.issuer) {
        return {403, {}, {}};
    }
    return answer(realm, parser.request());
}

/// RFC 9110 §6.6.1: who has a clock says what it shows, and with a refusal too.
HttpAnswer dated(HttpAnswer answer, const QDateTime &now)
{
    const QString date = QLocale::c().toString(now.toUTC(), // as §5.6.7 writes it
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    answer.headers.append({"Date", date.toLatin1()});
    return answer;
}

} // namespace

Result<std::unique_ptr<DemoProvider>> DemoProvider::start(DemoOptions options, Clock &clock,
                                                          RandomSource &random)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, options.port)) {
        return fail(ErrorKind::ListenerUnavailable,
                    QStringLiteral("port %1 on 127.0.0.1: %2")
                        .arg(options.port)
                        .arg(server->errorString()));
    }
    auto keys = SigningKeys::make();
    if (!keys) {
        return fail(std::move(keys.error()));
    }
    const QByteArray issuer = "http://127.0.0.1:" + QByteArray::number(server->serverPort());
    Grants grants(clock, random, options.tokenLifetime);
    return std::unique_ptr<DemoProvider>(new DemoProvider(
        std::move(server),
        Realm{issuer, std::move(options), clock, std::move(*keys), std::move(grants),
              DeviceGrants(clock, random), Sessions(clock, random), DpopMemory(clock, random),
              Registrations(random)}));
}

DemoProvider::DemoProvider(std::unique_ptr<QTcpServer> server, Realm realm) :
    m_server(std::move(server)), m_realm(std::move(realm))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &DemoProvider::takeConnections);
    takeConnections(); // those that came while the keys were made
}

QString DemoProvider::issuer() const
{
    return QString::fromLatin1(m_realm.issuer);
}

void DemoProvider::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= maximumConnections) {
            socket->abort();
            continue;
        }
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_connections; });
        m_realm.clock.after(connectionTime, socket, [socket] { socket->abort(); });
        serve(*socket);
    }
}

void DemoProvider::serve(QTcpSocket &socket)
{
    const auto parser = std::make_shared<HttpRequestParser>();
    const auto read = [this, parser, s = &socket] {
        if (parser->state() != HttpRequestParser::State::Incomplete
            || parser->feed(s->readAll()) == HttpRequestParser::State::Incomplete) {
            return;
        }
        s->write(dated(answerFor(m_realm, *parser), m_realm.clock.now()).toBytes());
        s->disconnectFromHost();
    };
    connect(&socket, &QTcpSocket::readyRead, this, read);
    read(); // what came with the connection
}

} // namespace lanyard::demo
