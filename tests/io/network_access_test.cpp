#include "io/network_access.h"
#include "support/fake_clock.h"
#include "support/ports.h"
#include "support/scripted_server.h"

#include <QAuthenticator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

const QByteArray kBody = "grant_type=refresh_token&refresh_token=rt-1";

/// One request and what became of it.
struct Asked {
    std::optional<Result<HttpReply>> result;
    [[nodiscard]] bool isOver() const { return result.has_value(); }
    [[nodiscard]] ErrorKind kind() const
    {
        return result && !*result ? result->error().kind : ErrorKind::Internal;
    }
    [[nodiscard]] QString detail() const
    {
        return result && !*result ? result->error().detail : QString();
    }
};

constexpr qint64 kFarTooMuch = 256 * 1024 * 1024;

/// Answers every request with a body that has no length and no end, as fast as it is taken. In a
/// thread of its own: beside the client's event loop it would send only while the client listens.
class FloodServer final : public QThread {
public:
    enum class Begin { AtOnce, WhenTold };
    explicit FloodServer(Begin begin = Begin::AtOnce) : m_begin(begin), m_port(findPort()) { }
    ~FloodServer() override
    {
        m_isOver = true;
        wait();
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(m_port));
    }

    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }
    /// Begins, and blocks until the client takes no more, or took far too much. What went out.
    [[nodiscard]] qint64 sentUntilItStalls()
    {
        m_gate.release();
        m_stalled.acquire();
        return m_sent;
    }

private:
    [[nodiscard]] quint16 findPort()
    {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("the flood cannot listen on loopback");
        }
        m_server.moveToThread(this);
        return m_server.serverPort();
    }

    void run() override
    {
        while (!m_isOver) {
            if (m_server.waitForNewConnection(50)) {
                const std::unique_ptr<QTcpSocket> client(m_server.nextPendingConnection());
                flood(*client);
            }
        }
        m_server.close();
    }

    void flood(QTcpSocket &client)
    {
        if (!client.waitForReadyRead(kPatience)) {
            return;
        }
        m_wasAsked = true;
        if (m_begin == Begin::WhenTold) {
            m_gate.acquire();
        }
        client.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        const QByteArray chunk(64 * 1024, 'x');
        int silentTurns = 0;
        m_sent = 0;
        while (!m_isOver && client.state() == QAbstractSocket::ConnectedState) {
            if (client.bytesToWrite() < chunk.size()) {
                m_sent += client.write(chunk);
            }
            silentTurns = client.waitForBytesWritten(50) ? 0 : silentTurns + 1;
            if (silentTurns == 20 || m_sent > kFarTooMuch) {
                m_stalled.release();
            }
        }
    }

    Begin m_begin;
    QTcpServer m_server;
    quint16 m_port;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_wasAsked = false;
    std::atomic<qint64> m_sent = 0;
    QSemaphore m_gate;
    QSemaphore m_stalled;
};

} // namespace

class NetworkAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void sendsAGetAsAGuestNobodyKnows();
    void sendsAPostWithItsLength();
    void keepsAnAcceptThatIsAskedFor();
    void givesEveryStatusAsAnAnswer_data();
    void givesEveryStatusAsAnAnswer();
    void tellsWhenAndHowItWasAnswered();
    void unpacksNothing();
    void keepsNoCookies();
    void cachesNothing();

    void staysWithinItsOrigins_data();
    void staysWithinItsOrigins();
    void sendsNothingButGetAndPost();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void followsRedirectsOfDiscoveryOnOneOrigin_data();
    void followsRedirectsOfDiscoveryOnOneOrigin();
    void followsThreeRedirectsNotFour();

    void letsTheConversationDecorate();
    void decorationCannotLeaveThePolicy();

    void aPostGoesOutOnce_data();
    void aPostGoesOutOnce();
    void aPostGoesOutOnceEvenWhenSomebodyHasAPassword();
    void aGetThatIsNotAnsweredIsTheNetwork_data();
    void aGetThatIsNotAnsweredIsTheNetwork();
    void aPostThatReachedNobodyIsTheNetwork();
    void eachPostHasAConnectionOfItsOwn();

    void refusesAnAnswerThatIsTooLarge_data();
    void refusesAnAnswerThatIsTooLarge();
    void endsAFloodAtTheCap();
    void letsNoFloodPileUpWhileItIsBusy_data();
    void letsNoFloodPileUpWhileItIsBusy();
    void takesAnAnswerAsLargeAsTheCap();
    void givesUpOnSilence();
    void givesUpAtTheDeadlineThoughBytesDrip();
    void doesNotCountTheAnswerAgainstTheClock();

    void repliesOnceAndNotBeforeTheCallReturns();
    void diesWithItsContext();
    void mayBeClosedWhileARequestRuns();

private:
    [[nodiscard]] RequestPolicy policy() const { return {.origins = {m_server->origin()}}; }
    NetworkAccess::Manager open();
    /// Sends and waits.
    Asked ask(RequestPolicy policy, const QUrl &url, const QByteArray &body = {});
    Asked ask(const QString &path, const QByteArray &body = {})
    {
        return ask(policy(), m_server->url(path), body);
    }
    /// A later request is answered, so whatever went out before it has come.
    void letEverythingArrive()
    {
        m_server->expect("GET", "/later", jsonAnswer("{}"));
        QVERIFY(ask(QStringLiteral("/later")).result->has_value());
    }

    FakeClock m_clock;
    SystemNetworkAccess m_network{m_clock};
    std::unique_ptr<ScriptedServer> m_server;
};

NetworkAccess::Manager NetworkAccessTest::open()
{
    NetworkAccess::Manager opened;
    m_network.open(policy(), this, [&opened](Result<NetworkAccess::Manager> manager) {
        opened = std::move(manager).value_or(nullptr);
    });
    [&] { QTRY_VERIFY(opened); }();
    return opened;
}

Asked NetworkAccessTest::ask(RequestPolicy policy, const QUrl &url, const QByteArray &body)
{
    Asked asked;
    QObject context;
    QNetworkRequest request(url);
    if (!body.isNull()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
    }
    sendRequest(m_network, m_clock, std::move(policy), request, body, &context,
                [&asked](Result<HttpReply> result) { asked.result = std::move(result); });
    [&] { QTRY_VERIFY(asked.isOver()); }();
    return asked;
}

void NetworkAccessTest::sendsAGetAsAGuestNobodyKnows()
{
    m_server->expect("GET", "/a", jsonAnswer("{}"));
    const Asked asked = ask(QStringLiteral("/a?b=c%2Fd"));
    QVERIFY(asked.result->has_value());
    const HttpRequest &request = m_server->requests().first();
    QCOMPARE(request.target, QByteArray("/a?b=c%2Fd"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("User-Agent")->startsWith("Lanyard/"));
    QVERIFY(!request.header("User-Agent")->contains("Mozilla"));
    for (const char *absent : {"Cookie", "Authorization", "Referer", "Origin", "Content-Length"}) {
        QCOMPARE(request.header(absent), std::nullopt);
    }
    QVERIFY(request.body.isEmpty());
}

void NetworkAccessTest::sendsAPostWithItsLength()
{
    m_server->expect("POST", "/token", jsonAnswer("{}"));
    QVERIFY(ask(QStringLiteral("/token"), kBody).result->has_value());
    const HttpRequest &request = m_server->requests().first();
    QCOMPARE(request.body, kBody);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(kBody.size()));
    QCOMPARE(request.header("Transfer-Encoding"), std::nullopt);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));

    m_server->expect("POST", "/token", jsonAnswer("{}"));
    QVERIFY(ask(QStringLiteral("/token"), QByteArray("")).result->has_value());
    QCOMPARE(m_server->requests().last().header("Content-Length"), QByteArray("0"));

    const QByteArray large(300 * 1024, 'x');
    m_server->expect("POST", "/token", jsonAnswer("{}"));
    QVERIFY(ask(QStringLiteral("/token"), large).result->has_value());
    QCOMPARE(m_server->requests().last().body, large);
}

void NetworkAccessTest::keepsAnAcceptThatIsAskedFor()
{
    m_server->expect("GET", "/picture", jsonAnswer("{}"));
    QNetworkRequest request(m_server->url(QStringLiteral("/picture")));
    request.setRawHeader("Accept", "image/png");
    bool isOver = false;
    sendRequest(m_network, m_clock, policy(), request, {}, this,
                [&](const Result<HttpReply> &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(m_server->requests().first().header("Accept"), QByteArray("image/png"));
}

void NetworkAccessTest::givesEveryStatusAsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status : {200, 201, 400, 401, 402, 403, 404, 405, 408, 409, 410,
                             418, 422, 425, 429, 499, 500, 501, 502, 503, 504, 511}) {
        QTest::addRow("%d", status) << status << QByteArray();
    }
    QTest::newRow("401 Basic") << 401 << QByteArray("Basic realm=\"clients\"");
    QTest::newRow("401 Bearer") << 401 << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("401 DPoP") << 401 << QByteArray("DPoP error=\"use_dpop_nonce\"");
    QTest::newRow("401 Digest") << 401 << QByteArray("Digest realm=\"r\", nonce=\"n\"");
    QTest::newRow("401 Negotiate") << 401 << QByteArray("Negotiate");
    QTest::newRow("401 malformed") << 401 << QByteArray("=,\"");
}

void NetworkAccessTest::givesEveryStatusAsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    const QByteArray body = R"({"error":"invalid_client"})";
    for (const QByteArray &sent : {QByteArray(), kBody}) {
        HttpAnswer answer = jsonAnswer(body, status);
        if (!challenge.isEmpty()) {
            answer.headers.emplaceBack("WWW-Authenticate", challenge);
        }
        m_server->expect(sent.isNull() ? "GET" : "POST", "/x", answer);
        const Asked asked = ask(QStringLiteral("/x"), sent);
        QVERIFY2(asked.result->has_value(), qPrintable(asked.detail()));
        QCOMPARE((*asked.result)->status, status);
        QCOMPARE((*asked.result)->body, body);
        QCOMPARE((*asked.result)->contentType, QByteArray("application/json"));
    }
}

void NetworkAccessTest::tellsWhenAndHowItWasAnswered()
{
    m_server->expect("GET", "/x",
                     HttpAnswer{503,
                                {{"Retry-After", "120"},
                                 {"Date", "Fri, 02 Jan 2026 03:04:00 GMT"},
                                 {"Content-Type", "text/html; charset=utf-8"}}});
    const Asked asked = ask(QStringLiteral("/x"));
    const HttpReply &reply = asked.result->value();
    QCOMPARE(reply.retryAfter, QByteArray("120"));
    QCOMPARE(reply.date, QByteArray("Fri, 02 Jan 2026 03:04:00 GMT"));
    QCOMPARE(reply.contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(reply.receivedAt, m_clock.now());
    QCOMPARE(reply.receivedAt.timeSpec(), Qt::UTC);
    QVERIFY(reply.body.isEmpty());
}

void NetworkAccessTest::unpacksNothing()
{
    const QByteArray packed = qCompress(QByteArray(1000, 'x')).mid(4);
    m_server->expect("GET", "/x", HttpAnswer{200, {{"Content-Encoding", "deflate"}}, packed});
    QCOMPARE(ask(QStringLiteral("/x")).result->value().body, packed);
}

void NetworkAccessTest::keepsNoCookies()
{
    const auto manager = open();
    m_server->expect("GET", "/x", HttpAnswer{200, {{"Set-Cookie", "session=1; Path=/"}}});
    m_server->expect("GET", "/x", jsonAnswer("{}"));
    for (int i = 0; i < 2; ++i) {
        QNetworkReply *reply = manager->get(QNetworkRequest(m_server->url(QStringLiteral("/x"))));
        QTRY_VERIFY(reply->isFinished());
    }
    QCOMPARE(m_server->requests().last().header("Cookie"), std::nullopt);
}

void NetworkAccessTest::cachesNothing()
{
    const auto manager = open();
    for (int i = 0; i < 2; ++i) {
        m_server->expect("GET", "/x", HttpAnswer{200, {{"Cache-Control", "max-age=3600"}}, "y"});
        QNetworkReply *reply = manager->get(QNetworkRequest(m_server->url(QStringLiteral("/x"))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(readReply(*reply, m_clock.now())->body, QByteArray("y"));
    }
}

void NetworkAccessTest::staysWithinItsOrigins_data()
{
    QTest::addColumn<QString>("origin"); // {port} is the server's
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *name, const char *origin, const char *url, bool permitted) {
        QTest::newRow(name) << QString::fromLatin1(origin) << QString::fromLatin1(url) << permitted;
    };
    row("the same", "http://127.0.0.1:{port}", "http://127.0.0.1:{port}/x", true);
    row("a path in the policy", "http://127.0.0.1:{port}/y/z", "http://127.0.0.1:{port}/x", true);
    row("capitals", "HTTP://127.0.0.1:{port}", "http://127.0.0.1:{port}/x", true);
    row("another port", "http://127.0.0.1:1", "http://127.0.0.1:{port}/x", false);
    row("no port", "http://127.0.0.1", "http://127.0.0.1:{port}/x", false);
    row("another name for it", "http://localhost:{port}", "http://127.0.0.1:{port}/x", false);
    row("another scheme", "https://127.0.0.1:{port}", "http://127.0.0.1:{port}/x", false);
    row("a password", "http://127.0.0.1:{port}", "http://me:pw@127.0.0.1:{port}/x", false);
    row("a password in the origin", "http://me:pw@127.0.0.1:{port}", "http://127.0.0.1:{port}/x",
        false);
    row("http elsewhere", "http://192.0.2.1:{port}", "http://192.0.2.1:{port}/x", false);
    row("http by name", "http://example.org", "http://example.org/x", false);
    row("http to every address", "http://0.0.0.0:{port}", "http://0.0.0.0:{port}/x", false);
    row("no host", "https:///x", "https:///x", false);
    row("file", "file:///", "file:///etc/hostname", false);
    row("data", "data:", "data:,x", false);
    row("ftp", "ftp://127.0.0.1:{port}", "ftp://127.0.0.1:{port}/x", false);
    row("nothing", "", "", false);
}

void NetworkAccessTest::staysWithinItsOrigins()
{
    QFETCH(QString, origin);
    QFETCH(QString, url);
    QFETCH(bool, permitted);
    const QString port = QString::number(m_server->port());
    origin.replace(QLatin1String("{port}"), port);
    url.replace(QLatin1String("{port}"), port);
    if (permitted) {
        m_server->expect("GET", "/x", jsonAnswer("{}"));
    }
    const Asked asked = ask({.origins = {QUrl(origin)}}, QUrl(url));
    QCOMPARE(asked.result->has_value(), permitted);
    if (!permitted) {
        QCOMPARE(asked.kind(), ErrorKind::Misconfigured);
        QVERIFY(!asked.detail().contains(QLatin1String("pw")));
        QCOMPARE(m_server->connections(), 0);
    }
}

void NetworkAccessTest::sendsNothingButGetAndPost()
{
    const auto manager = open();
    const QNetworkRequest request(m_server->url(QStringLiteral("/x")));
    for (QNetworkReply *reply :
         {manager->head(request), manager->deleteResource(request), manager->put(request, kBody),
          manager->sendCustomRequest(request, "PATCH")}) {
        QVERIFY(reply->isFinished());
        QCOMPARE(readReply(*reply, m_clock.now()).error().kind, ErrorKind::Misconfigured);
    }
    QCOMPARE(m_server->connections(), 0);
}

void NetworkAccessTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 399}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void NetworkAccessTest::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(bool, isPost);
    m_server->expect(isPost ? "POST" : "GET", "/x", redirectAnswer("/elsewhere", status));
    RequestPolicy strict = policy();
    if (isPost) {
        strict.redirects = RequestPolicy::Redirects::SameOrigin; // which holds for GET only
    }
    const Asked asked
        = ask(strict, m_server->url(QStringLiteral("/x")), isPost ? kBody : QByteArray());
    QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
    QCOMPARE(m_server->requests().size(), 1);
}

void NetworkAccessTest::followsRedirectsOfDiscoveryOnOneOrigin_data()
{
    QTest::addColumn<QByteArray>("location"); // {origin} is the server's
    QTest::addColumn<bool>("followed");
    QTest::newRow("path") << QByteArray("/y") << true;
    QTest::newRow("relative") << QByteArray("y") << true;
    QTest::newRow("absolute") << QByteArray("{origin}/y") << true;
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/y") << false;
    QTest::newRow("another host") << QByteArray("http://localhost:{port}/y") << false;
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:{port}/y") << false;
    QTest::newRow("no scheme, another host") << QByteArray("//evil.example/y") << false;
    QTest::newRow("with a password") << QByteArray("http://me:pw@127.0.0.1:{port}/y") << false;
    QTest::newRow("file") << QByteArray("file:///etc/hostname") << false;
}

void NetworkAccessTest::followsRedirectsOfDiscoveryOnOneOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, followed);
    location.replace("{origin}", m_server->origin().toEncoded());
    location.replace("{port}", QByteArray::number(m_server->port()));
    m_server->expect("GET", "/x", redirectAnswer(location, 301));
    if (followed) {
        m_server->expect("GET", "/y", jsonAnswer("{}"));
    }
    RequestPolicy discovery = policy();
    discovery.redirects = RequestPolicy::Redirects::SameOrigin;
    const Asked asked = ask(discovery, m_server->url(QStringLiteral("/x")));
    QCOMPARE(asked.result->has_value(), followed);
    if (!followed) {
        QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
    }
    QVERIFY(m_server->isDone());
}

void NetworkAccessTest::followsThreeRedirectsNotFour()
{
    RequestPolicy discovery = policy();
    discovery.redirects = RequestPolicy::Redirects::SameOrigin;
    for (int i = 0; i < 3; ++i) {
        m_server->expect("GET", "/x", redirectAnswer("/x"));
    }
    m_server->expect("GET", "/x", jsonAnswer("{}"));
    QVERIFY(ask(discovery, m_server->url(QStringLiteral("/x"))).result->has_value());

    for (int i = 0; i < 4; ++i) {
        m_server->expect("GET", "/x", redirectAnswer("/x"));
    }
    const Asked asked = ask(discovery, m_server->url(QStringLiteral("/x")));
    QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
}

void NetworkAccessTest::letsTheConversationDecorate()
{
    RequestPolicy decorated = policy();
    decorated.decorate = [](QNetworkRequest &request, QByteArray &body) {
        request.setRawHeader("Authorization", "Basic YTpi");
        body += "&client_id=abc";
    };
    m_server->expect("POST", "/token", jsonAnswer("{}"));
    QVERIFY(ask(decorated, m_server->url(QStringLiteral("/token")), kBody).result->has_value());
    const HttpRequest &request = m_server->requests().first();
    QCOMPARE(request.header("Authorization"), QByteArray("Basic YTpi"));
    QCOMPARE(request.body, kBody + "&client_id=abc");
    QCOMPARE(request.header("Content-Length"), QByteArray::number(request.body.size()));
}

void NetworkAccessTest::decorationCannotLeaveThePolicy()
{
    RequestPolicy decorated = policy();
    decorated.decorate = [](QNetworkRequest &request, QByteArray &) {
        request.setUrl(QUrl(QStringLiteral("http://127.0.0.1:1/elsewhere")));
        request.setRawHeader("Accept-Encoding", "gzip");
        request.setHeader(QNetworkRequest::ContentLengthHeader, 1);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, false);
    };
    m_server->expect("POST", "/token", redirectAnswer("/elsewhere", 307));
    const Asked asked = ask(decorated, m_server->url(QStringLiteral("/token")), kBody);
    QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(m_server->requests().first().body, kBody);
}

void NetworkAccessTest::aPostGoesOutOnce_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const Reaction &reaction, ErrorKind kind) {
        QTest::newRow(name) << reaction << kind;
    };
    const ErrorKind unknown = ErrorKind::OutcomeUnknown;
    row("closed after reading", Reaction::closeAfterReading(), unknown);
    row("reset after reading", Reaction::reset(), unknown);
    row("half a status line", Reaction::raw("HTTP/1.1 20"), unknown);
    row("a status line only", Reaction::raw("HTTP/1.1 200 OK\r\n"), unknown);
    row("half a head", Reaction::raw("HTTP/1.1 200 OK\r\nContent-Type: appl"), unknown);
    row("no body", Reaction::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"), unknown);
    row("half a body", Reaction::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""),
        unknown);
    row("half a body of a refusal",
        Reaction::raw("HTTP/1.1 400 Bad Request\r\nContent-Length: 10\r\n\r\n{\"a\""), unknown);
    row("half a chunk",
        Reaction::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc"), unknown);
    row("not HTTP", Reaction::raw("SSH-2.0-OpenSSH_9.2p1\r\n"), unknown);
    row("redirect 307", redirectAnswer("/token", 307), ErrorKind::InvalidResponse);
    row("redirect 308", redirectAnswer("/token", 308), ErrorKind::InvalidResponse);
    row("too large", jsonAnswer(QByteArray(300 * 1024, ' ')), ErrorKind::InvalidResponse);
}

void NetworkAccessTest::aPostGoesOutOnce()
{
    QFETCH(Reaction, reaction);
    QFETCH(ErrorKind, kind);
    m_server->expect("POST", "/token", reaction); // a second one would fail the test
    const Asked asked = ask(QStringLiteral("/token"), kBody);
    QCOMPARE(asked.kind(), kind);
    QVERIFY(!asked.detail().isEmpty());
    letEverythingArrive();
    QCOMPARE(m_server->requestsTo("/token").size(), 1);
}

/// Qt NetworkAuth answers every challenge with the client id and posts again.
void NetworkAccessTest::aPostGoesOutOnceEvenWhenSomebodyHasAPassword()
{
    const auto manager = open();
    connect(manager.get(), &QNetworkAccessManager::authenticationRequired, this,
            [](QNetworkReply *, QAuthenticator *authenticator) {
                authenticator->setUser(QStringLiteral("client"));
                authenticator->setPassword(QString());
            });
    HttpAnswer challenge = jsonAnswer("{}", 401);
    challenge.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"clients\"");
    m_server->expect("POST", "/token", challenge);
    QNetworkReply *reply
        = manager->post(QNetworkRequest(m_server->url(QStringLiteral("/token"))), kBody);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!readReply(*reply, m_clock.now()) || readReply(*reply, m_clock.now())->status == 401);
    QCOMPARE(m_server->requests().size(), 1);
}

void NetworkAccessTest::aGetThatIsNotAnsweredIsTheNetwork_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: appl");
    QTest::newRow("half a body") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\"");
}

void NetworkAccessTest::aGetThatIsNotAnsweredIsTheNetwork()
{
    QFETCH(QByteArray, bytes);
    m_server->always("GET", "/x", Reaction::raw(bytes)); // a GET may well be tried again
    QCOMPARE(ask(QStringLiteral("/x")).kind(), ErrorKind::Network);
}

void NetworkAccessTest::aPostThatReachedNobodyIsTheNetwork()
{
    QUrl url = m_server->url(QStringLiteral("/token"));
    url.setPort(freePort());
    const Asked asked = ask({.origins = {url}}, url, kBody);
    QCOMPARE(asked.kind(), ErrorKind::Network);
    QCOMPARE(ask({.origins = {url}}, url, QByteArray("")).kind(), ErrorKind::Network);
}

void NetworkAccessTest::eachPostHasAConnectionOfItsOwn()
{
    const auto manager = open();
    for (int i = 0; i < 3; ++i) {
        m_server->expect("POST", "/token",
                         Reaction::rawKeptOpen("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
        QNetworkReply *reply
            = manager->post(QNetworkRequest(m_server->url(QStringLiteral("/token"))), kBody);
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(readReply(*reply, m_clock.now()).has_value());
    }
    QCOMPARE(m_server->connections(), 3);
}

void NetworkAccessTest::refusesAnAnswerThatIsTooLarge_data()
{
    QTest::addColumn<Reaction>("reaction");
    const QByteArray chunk = "400\r\n" + QByteArray(1024, 'x') + "\r\n";
    QTest::newRow("announced") << Reaction::raw("HTTP/1.1 200 OK\r\nContent-Length: 1025\r\n\r\nx");
    QTest::newRow("announced, huge")
        << Reaction::raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nx");
    QTest::newRow("until the end") << Reaction::raw("HTTP/1.1 200 OK\r\n\r\n" + chunk.repeated(99));
    QTest::newRow("chunked") << Reaction::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(99) + "0\r\n\r\n");
}

void NetworkAccessTest::refusesAnAnswerThatIsTooLarge()
{
    QFETCH(Reaction, reaction);
    m_server->expect("GET", "/x", reaction);
    RequestPolicy small = policy();
    small.bodyCap = 1024;
    const Asked asked = ask(small, m_server->url(QStringLiteral("/x")));
    QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
    QVERIFY(asked.detail().contains(QLatin1String("1024")));
}

/// Again and again, since it depends on where the segments are cut. The clock stands still, so no
/// other limit can end it. How much has come by then is a matter of who runs first, and not judged.
void NetworkAccessTest::endsAFloodAtTheCap()
{
    FloodServer server;
    server.start();
    for (int round = 0; round < 12; ++round) {
        const Asked asked
            = ask({.origins = {server.url()}}, server.url(), round % 2 == 0 ? QByteArray() : kBody);
        QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
        QVERIFY(asked.detail().contains(QLatin1String("262144")));
    }
}

void NetworkAccessTest::letsNoFloodPileUpWhileItIsBusy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray();
    QTest::newRow("POST") << kBody;
}

/// Qt's HTTP thread reads on while this one does something else; up to a limit.
void NetworkAccessTest::letsNoFloodPileUpWhileItIsBusy()
{
    QFETCH(QByteArray, body);
    FloodServer server(FloodServer::Begin::WhenTold);
    server.start();
    Asked asked;
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    sendRequest(m_network, m_clock, {.origins = {server.url()}}, request, body, this,
                [&asked](Result<HttpReply> result) { asked.result = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(server.wasAsked(), 30'000);
    QVERIFY(server.sentUntilItStalls() < kFarTooMuch);
    QTRY_VERIFY_WITH_TIMEOUT(asked.isOver(), 30'000);
    QCOMPARE(asked.kind(), ErrorKind::InvalidResponse);
}

void NetworkAccessTest::takesAnAnswerAsLargeAsTheCap()
{
    RequestPolicy small = policy();
    small.bodyCap = 64 * 1024;
    const QByteArray body(64 * 1024, 'x');
    m_server->expect("GET", "/x", HttpAnswer{200, {}, body});
    QCOMPARE(ask(small, m_server->url(QStringLiteral("/x"))).result->value().body, body);
    m_server->expect("GET", "/x", Reaction::raw("HTTP/1.1 200 OK\r\n\r\n" + body));
    QCOMPARE(ask(small, m_server->url(QStringLiteral("/x"))).result->value().body, body);
}

void NetworkAccessTest::givesUpOnSilence()
{
    for (const QByteArray &body : {QByteArray(), kBody}) {
        m_server->expect(body.isNull() ? "GET" : "POST", "/x", Reaction::silence());
        const auto manager = open();
        const QNetworkRequest request(m_server->url(QStringLiteral("/x")));
        QNetworkReply *reply = body.isNull() ? manager->get(request) : manager->post(request, body);
        QSignalSpy sent(reply, &QNetworkReply::requestSent); // the last that is heard of it
        QTRY_VERIFY(!sent.isEmpty() && m_server->isDone());
        m_clock.advance(9999ms);
        QVERIFY(!reply->isFinished());
        m_clock.advance(1ms);
        QVERIFY(reply->isFinished());
        QCOMPARE(readReply(*reply, m_clock.now()).error().kind,
                 body.isNull() ? ErrorKind::Network : ErrorKind::OutcomeUnknown);
    }
}

void NetworkAccessTest::givesUpAtTheDeadlineThoughBytesDrip()
{
    const QByteArray drops = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10'000, 'x');
    for (const QByteArray &body : {QByteArray(), kBody}) {
        m_server->expect(body.isNull() ? "GET" : "POST", "/x", Reaction::drip(drops, 1ms));
        const auto manager = open();
        const QNetworkRequest request(m_server->url(QStringLiteral("/x")));
        QNetworkReply *reply = body.isNull() ? manager->get(request) : manager->post(request, body);
        QSignalSpy drip(reply, &QNetworkReply::readyRead);
        for (int second = 0; second < 29; ++second) {
            QVERIFY(drip.wait(kPatience));
            m_clock.advance(1s);
            QVERIFY(!reply->isFinished());
        }
        m_clock.advance(1s);
        QVERIFY(reply->isFinished());
        const Error error = readReply(*reply, m_clock.now()).error();
        QCOMPARE(error.kind, body.isNull() ? ErrorKind::Network : ErrorKind::OutcomeUnknown);
        QVERIFY(error.detail.contains(QLatin1String("30 s")));
    }
}

void NetworkAccessTest::doesNotCountTheAnswerAgainstTheClock()
{
    const auto manager = open();
    m_server->expect("GET", "/x", jsonAnswer("{}"));
    QNetworkReply *reply = manager->get(QNetworkRequest(m_server->url(QStringLiteral("/x"))));
    QTRY_VERIFY(reply->isFinished());
    m_clock.advance(60s);
    QVERIFY(readReply(*reply, m_clock.now()).has_value());
}

void NetworkAccessTest::repliesOnceAndNotBeforeTheCallReturns()
{
    int calls = 0;
    sendRequest(m_network, m_clock, policy(), QNetworkRequest(QUrl(QStringLiteral("file:///x"))),
                {}, this, [&](const Result<HttpReply> &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);

    m_server->expect("GET", "/x", jsonAnswer("{}"));
    sendRequest(m_network, m_clock, policy(), QNetworkRequest(m_server->url(QStringLiteral("/x"))),
                {}, this, [&](const Result<HttpReply> &) { ++calls; });
    QCOMPARE(calls, 1);
    QTRY_COMPARE(calls, 2);
    m_clock.advance(60s);
    QTRY_VERIFY(children().isEmpty()); // nothing is left of either
    QCOMPARE(calls, 2);
}

void NetworkAccessTest::diesWithItsContext()
{
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_server->expect("POST", "/x", Reaction::silence());
    sendRequest(m_network, m_clock, policy(), QNetworkRequest(m_server->url(QStringLiteral("/x"))),
                kBody, context.get(), [&](const Result<HttpReply> &) { called = true; });
    QTRY_VERIFY(m_server->isDone());
    QCOMPARE(m_server->openConnections(), 1);
    context.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_clock.advance(60s);
    letEverythingArrive();
    QVERIFY(!called);

    // Answered, but not yet told.
    context = std::make_unique<QObject>();
    m_server->expect("GET", "/x", jsonAnswer("{}"));
    connect(m_server.get(), &ScriptedServer::requested, context.get(), [&] { context.reset(); });
    sendRequest(m_network, m_clock, policy(), QNetworkRequest(m_server->url(QStringLiteral("/x"))),
                {}, context.get(), [&](const Result<HttpReply> &) { called = true; });
    QTRY_VERIFY(m_server->isDone());
    letEverythingArrive();
    QVERIFY(!called);
}

void NetworkAccessTest::mayBeClosedWhileARequestRuns()
{
    auto manager = open();
    m_server->expect("POST", "/x", Reaction::silence());
    manager->post(QNetworkRequest(m_server->url(QStringLiteral("/x"))), kBody);
    QTRY_VERIFY(m_server->isDone());
    manager.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_clock.pending(), std::size_t(0));
}

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "network_access_test.moc"
