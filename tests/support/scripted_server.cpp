#include "support/scripted_server.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

#include <sys/socket.h>

namespace lanyard {

HttpAnswer jsonAnswer(const QByteArray &body, int status)
{
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, body};
}

HttpAnswer formAnswer(const QByteArray &body, int status)
{
    return {status, {{"Content-Type", "application/x-www-form-urlencoded"}}, body};
}

HttpAnswer redirectAnswer(const QByteArray &location, int status)
{
    return {status, {{"Location", location}}};
}

QByteArray httpDateText(const QDateTime &time)
{
    return QLocale::c()
        .toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

HttpAnswer sendBack(const HttpRequest &request, const QByteArray &answer)
{
    const auto asked = formOf(request.query());
    return redirectAnswer(asked.value(QStringLiteral("redirect_uri")).toUtf8() + '?' + answer
                          + "&state=" + asked.value(QStringLiteral("state")).toUtf8());
}

QMultiMap<QString, QString> formOf(const QByteArray &encoded)
{
    QMultiMap<QString, QString> form;
    for (const QByteArray &pair : encoded.split('&')) {
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty()) {
            form.insert(decoded(equals < 0 ? pair : pair.left(equals)),
                        equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
        }
    }
    return form;
}

Reaction::Reaction(HttpAnswer answer) :
    m_kind(Kind::Answer),
    m_answer([answer = std::move(answer)](const HttpRequest &) { return answer; })
{
}

Reaction Reaction::raw(QByteArray bytes)
{
    Reaction reaction(Kind::Raw);
    reaction.m_bytes = std::move(bytes);
    return reaction;
}

Reaction Reaction::rawKeptOpen(QByteArray bytes)
{
    Reaction reaction(Kind::RawKeptOpen);
    reaction.m_bytes = std::move(bytes);
    return reaction;
}

Reaction Reaction::drip(QByteArray bytes, std::chrono::milliseconds interval)
{
    Reaction reaction(Kind::Drip);
    reaction.m_bytes = std::move(bytes);
    reaction.m_interval = interval;
    return reaction;
}

ScriptedServer::ScriptedServer(OnFailure onFailure) :
    m_onFailure(
        onFailure
            ? std::move(onFailure)
            : [](const QString &what) { QTest::qFail(qPrintable(what), __FILE__, __LINE__); }),
    m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::~ScriptedServer()
{
    for (const Expectation &left : m_expectations) {
        m_onFailure(QStringLiteral("nobody asked for %1 %2")
                        .arg(QString::fromLatin1(left.method), QString::fromLatin1(left.path)));
    }
}

void ScriptedServer::useTls(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    m_isTls = true;
    listen();
}

void ScriptedServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("the scripted server cannot listen on loopback");
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &ScriptedServer::takeConnections);
}

QUrl ScriptedServer::origin() const
{
    QUrl origin;
    origin.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    origin.setHost(m_host);
    origin.setPort(m_server->serverPort());
    return origin;
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    return QUrl(origin().toString() + pathAndQuery);
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

void ScriptedServer::expect(const QByteArray &method, const QByteArray &path, Reaction reaction)
{
    m_expectations.push_back({method, path, std::move(reaction)});
}

void ScriptedServer::always(const QByteArray &method, const QByteArray &path, Reaction reaction)
{
    m_standing.push_back({method, path, std::move(reaction)});
}

QList<HttpRequest> ScriptedServer::requestsTo(const QByteArray &path) const
{
    QList<HttpRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&path](const HttpRequest &request) { return request.path() == path; });
    return found;
}

void ScriptedServer::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_openConnections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_openConnections;
            socket->deleteLater();
        });
        if (!m_expectations.empty()
            && m_expectations.front().reaction.m_kind == Reaction::Kind::CloseAtOnce) {
            m_expectations.pop_front();
            socket->disconnectFromHost();
            continue;
        }
        auto parser = std::make_shared<HttpRequestParser>(HttpLimits{.bodyBytes = 1024 * 1024});
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, parser] { read(*socket, *parser); });
        read(*socket, *parser);
    }
}

void ScriptedServer::read(QTcpSocket &socket, HttpRequestParser &parser)
{
    const QByteArray bytes = socket.readAll();
    if (bytes.isEmpty() || parser.state() != HttpRequestParser::State::Incomplete) {
        return;
    }
    switch (parser.feed(bytes)) {
    case HttpRequestParser::State::Incomplete:
        break;
    case HttpRequestParser::State::Complete:
        react(socket, parser.request());
        break;
    case HttpRequestParser::State::Refused:
        m_onFailure(
            QStringLiteral("a request that deserves status %1").arg(parser.refusalStatus()));
        socket.disconnectFromHost();
        break;
    }
}

void ScriptedServer::react(QTcpSocket &socket, const HttpRequest &request)
{
    m_requests.append(request);
    Q_EMIT requested(request.method, request.path());
    const auto isMeant = [&request](const Expectation &expectation) {
        return expectation.method == request.method && expectation.path == request.path();
    };
    if (!m_expectations.empty() && isMeant(m_expectations.front())) {
        const Reaction reaction = std::move(m_expectations.front().reaction);
        m_expectations.pop_front();
        perform(socket, request, reaction);
        return;
    }
    const auto standing = std::find_if(m_standing.begin(), m_standing.end(), isMeant);
    if (standing != m_standing.end()) {
        perform(socket, request, standing->reaction);
        return;
    }
    m_onFailure(QStringLiteral("nobody expected %1 %2")
                    .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.path())));
    perform(socket, request, HttpAnswer{500});
}

void ScriptedServer::perform(QTcpSocket &socket, const HttpRequest &request,
                             const Reaction &reaction)
{
    switch (reaction.m_kind) {
    case Reaction::Kind::Answer:
        socket.write(reaction.m_answer(request).toBytes());
        break;
    case Reaction::Kind::Raw:
        socket.write(reaction.m_bytes);
        break;
    case Reaction::Kind::RawKeptOpen:
        socket.write(reaction.m_bytes);
        return;
    case Reaction::Kind::CloseAtOnce:
    case Reaction::Kind::Close:
        break;
    case Reaction::Kind::Reset: {
        const linger now{1, 0};
        setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                   sizeof now);
        socket.abort();
        return;
    }
    case Reaction::Kind::Silence:
        return;
    case Reaction::Kind::Drip: {
        auto *timer = new QTimer(&socket);
        auto position = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, &socket, [&socket, position, bytes = reaction.m_bytes] {
            if (*position < bytes.size()) {
                socket.write(bytes.mid((*position)++, 1));
            }
        });
        timer->start(reaction.m_interval);
        return;
    }
    }
    socket.disconnectFromHost();
}

} // namespace lanyard
