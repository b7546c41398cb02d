#include "io/loopback_listener.h"

#include "io/loopback_connection.h"
#include "io/web_url.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpServer>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int kMaximumConnections = 8;

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

} // namespace lanyard
