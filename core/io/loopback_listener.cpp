#include "io/loopback_listener.h"

#include "base/base64url.h"
#include "io/loopback_connection.h"
#include "io/web_url.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpServer>

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr int kMaximumConnections = 8;
constexpr int kDoneBytes = 16; // 128 bits: nobody else guesses where the outcome is shown
constexpr auto kHoldTime = 8s;
constexpr auto kFarewellTime = 5s;

HttpHeaders securityHeaders(const QByteArray &securityPolicy)
{
    return {
        {"Content-Security-Policy", securityPolicy},
        {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
    };
}

} // namespace

LoopbackListener::LoopbackListener(LoopbackPages pages, Judge judge, Clock &clock,
                                   RandomSource &random) :
    m_pages(std::move(pages)),
    m_judge(std::move(judge)), m_clock(clock), m_random(random)
{
    const QByteArray hash
        = QCryptographicHash::hash(m_pages.style, QCryptographicHash::Sha256).toBase64();
    m_securityPolicy = "default-src 'none'; style-src 'sha256-" + hash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

LoopbackListener::~LoopbackListener() = default;

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const QUrl &redirectUri,
                                                                   LoopbackPages pages, Judge judge,
                                                                   Clock &clock,
                                                                   RandomSource &random)
{
    if (redirectUri.scheme() != QLatin1String("http") || !isSafeWebUrl(redirectUri)
        || redirectUri.path().isEmpty() || redirectUri.hasQuery() || redirectUri.hasFragment()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("the redirect URI is not of the form http://127.0.0.1/path"));
    }
    std::unique_ptr<LoopbackListener> listener(
        new LoopbackListener(std::move(pages), std::move(judge), clock, random));
    if (auto bound = listener->bind(redirectUri); !bound) {
        return fail(bound.error());
    }
    return listener;
}

void LoopbackListener::takeFormsFrom(const QUrl &sender)
{
    m_formOrigin = (sender.scheme() + QStringLiteral("://") + sender.authority(QUrl::FullyEncoded))
                       .toLatin1()
                       .toLower();
}

Result<void> LoopbackListener::bind(const QUrl &redirectUri)
{
    auto ports = bindLoopback(redirectUri.host(), static_cast<quint16>(redirectUri.port(0)));
    if (!ports) {
        return fail(ports.error());
    }
    m_redirectUri = redirectUri;
    m_redirectUri.setHost(ports->host);
    m_redirectUri.setPort(ports->servers.front()->serverPort());
    m_host = m_redirectUri.authority(QUrl::FullyEncoded).toLatin1();
    if (m_redirectUri.port() == 80) {
        m_host = m_host.left(m_host.lastIndexOf(':')); // browsers leave out the scheme's own port
    }
    m_servers = std::move(ports->servers);
    for (const auto &server : m_servers) {
        // Queued, so that a flood is taken in portions and the connections get their turn between.
        server->setMaxPendingConnections(kMaximumConnections);
        connect(
            server.get(), &QTcpServer::newConnection, this,
            [this, guarded = QPointer(server.get())] { takeConnections(guarded); },
            Qt::QueuedConnection);
    }
    return {};
}

void LoopbackListener::takeConnections(QTcpServer *server)
{
    while (QTcpSocket *socket = server ? server->nextPendingConnection() : nullptr) {
        makeRoom();
        auto connection = std::make_unique<Connection>(
            socket, m_clock,
            m_formOrigin.isEmpty() ? Connection::Body::None : Connection::Body::Form,
            [this](Connection &whole) { answer(whole); },
            [this](Connection &gone) { forget(&gone); });
        Connection *added = m_connections.emplace_back(std::move(connection)).get();
        added->start();
    }
}

/// The oldest that has not said what it wants goes first, then the oldest that only has to be
/// rid of its answer; the one that waits for the outcome stays.
void LoopbackListener::makeRoom()
{
    while (m_connections.size() >= kMaximumConnections) {
        auto victim = std::find_if(m_connections.begin(), m_connections.end(),
                                   [](const auto &c) { return c->isIncomplete(); });
        if (victim == m_connections.end()) {
            victim = std::find_if(m_connections.begin(), m_connections.end(),
                                  [this](const auto &c) { return c.get() != m_held; });
        }
        (*victim)->drop();
    }
}

void LoopbackListener::forget(Connection *connection)
{
    const auto place = std::find_if(m_connections.begin(), m_connections.end(),
                                    [connection](const auto &c) { return c.get() == connection; });
    if (place == m_connections.end()) {
        return;
    }
    place->release()->deleteLater(); // its socket may be further up the stack
    m_connections.erase(place);
    if (m_held == connection) {
        m_held = nullptr; // a closed tab; the page may still be asked for again
    }
    checkIdle();
}

void LoopbackListener::answer(Connection &connection)
{
    if (connection.refusalStatus() != 0) {
        refuse(connection, connection.refusalStatus());
        return;
    }
    const HttpRequest &request = connection.request();
    if (request.header("Host") != m_host) {
        refuse(connection, 403); // DNS rebinding: another name that leads here
        return;
    }
    const bool isDone = !m_donePath.isEmpty() && request.target == m_donePath && !m_isServed;
    if (!isDone && request.path() != m_redirectUri.path(QUrl::FullyEncoded).toLatin1()) {
        refuse(connection, 404);
    } else if (request.method == "POST" && !isDone && !m_formOrigin.isEmpty()) {
        if (isForm(request)) {
            answerRedirect(connection);
        } else {
            refuse(connection, 403);
        }
    } else if (request.method != "GET") {
        refuse(connection, 405);
    } else if (isDone) {
        hold(connection);
    } else {
        answerRedirect(connection);
    }
}

/// A page of another site may post here as well; browsers say which one it was (RFC 6454 §7).
bool LoopbackListener::isForm(const HttpRequest &request) const
{
    const bool hasOrigin
        = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &field) {
              return field.first.compare("Origin", Qt::CaseInsensitive) == 0;
          });
    const QByteArray origin = request.header("Origin").value_or(QByteArray()).toLower();
    const QByteArray type = request.header("Content-Type").value_or(QByteArray());
    return (!hasOrigin || origin == "null" || origin == m_formOrigin) && request.query().isEmpty()
        && type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
}

void LoopbackListener::answerRedirect(Connection &connection)
{
    const HttpRequest &request = connection.request();
    const QByteArray query = request.method == "POST" ? request.body : request.query();
    if (!m_takenQuery.isEmpty()) {
        if (query == m_takenQuery) {
            connection.send(page(410, m_pages.used));
        } else {
            refuse(connection, 400);
        }
        return;
    }
    if (m_isFinished) {
        connection.send(page(410, m_outcome));
        return;
    }
    QUrl redirect = m_redirectUri;
    redirect.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    if (query.isEmpty() || !redirect.isValid()) {
        refuse(connection, 400);
        return;
    }
    if (m_judge(redirect) == Verdict::Take) {
        take(connection, query, redirect);
        return;
    }
    refuse(connection, 400);
    QMetaObject::invokeMethod(this, &LoopbackListener::strangerRefused, Qt::QueuedConnection);
}

void LoopbackListener::take(Connection &connection, const QByteArray &query, const QUrl &redirect)
{
    m_takenQuery = query;
    m_donePath = "/done/" + base64UrlEncode(m_random.bytes(kDoneBytes));
    HttpAnswer answer{303, securityHeaders(m_securityPolicy)};
    answer.headers.emplaceBack("Location", m_donePath);
    connection.send(answer);
    QMetaObject::invokeMethod(
        this, [this, redirect] { Q_EMIT redirected(redirect); }, Qt::QueuedConnection);
}

void LoopbackListener::hold(Connection &connection)
{
    if (m_held) {
        // The same page asked twice (a reload): the browser waits on the newer connection.
        refuse(*m_held, 404);
    }
    m_held = nullptr;
    if (m_isFinished) {
        serve(connection, m_outcome);
        return;
    }
    m_held = &connection;
    connection.liftTimeLimit();
    m_clock.after(kHoldTime, &connection, [this, &connection] {
        if (m_held == &connection) {
            serve(connection, m_pages.finishing);
        }
    });
}

void LoopbackListener::serve(Connection &connection, const QByteArray &html)
{
    m_held = nullptr;
    m_isServed = true;
    connection.send(page(200, html));
    m_clock.after(kFarewellTime, this, [this] { close(); });
    checkIdle();
}

void LoopbackListener::finish(QByteArray page)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_outcome = std::move(page);
    if (m_held) {
        serve(*m_held, m_outcome);
        return;
    }
    if (!m_isServed) {
        m_clock.after(kFarewellTime, this, [this] {
            if (!m_isServed) {
                close();
            }
        });
    }
    checkIdle();
}

bool LoopbackListener::isIdle() const
{
    const bool isAwaited = !m_takenQuery.isEmpty() && !m_isServed && !m_isClosed;
    return m_isFinished && !isAwaited
        && std::none_of(m_connections.begin(), m_connections.end(),
                        [](const auto &c) { return c->isSending(); });
}

void LoopbackListener::checkIdle()
{
    if (!m_wasIdle && isIdle()) {
        m_wasIdle = true;
        QMetaObject::invokeMethod(this, &LoopbackListener::becameIdle, Qt::QueuedConnection);
    }
}

void LoopbackListener::close()
{
    if (m_isClosed) {
        return;
    }
    m_isClosed = true;
    m_servers.clear();
    m_held = nullptr;
    m_connections.clear();
    checkIdle();
    QMetaObject::invokeMethod(this, &LoopbackListener::closed, Qt::QueuedConnection);
}

void LoopbackListener::refuse(Connection &connection, int status)
{
    HttpAnswer answer = page(status, m_pages.notOurs);
    if (status == 405) {
        answer.headers.emplaceBack("Allow", "GET"); // RFC 9110 §15.5.6
    }
    if (connection.request().method == "HEAD") {
        answer.body.clear(); // RFC 9110 §9.3.2
    }
    connection.send(answer);
}

HttpAnswer LoopbackListener::page(int status, const QByteArray &html) const
{
    HttpAnswer answer{status, securityHeaders(m_securityPolicy), html};
    answer.headers.emplaceFront("Content-Type", "text/html; charset=utf-8");
    return answer;
}

} // namespace lanyard
