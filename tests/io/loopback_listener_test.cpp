#include "io/loopback_listener.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/ports.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

constexpr int mostExplained = 20; // refusals in ten seconds

/// One connection of a browser, byte by byte.
struct Peer {
    explicit Peer(const QUrl &target)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, [this] { received += socket.readAll(); });
        const QString host = target.host() == QLatin1String("localhost")
            ? QStringLiteral("127.0.0.1")
            : target.host();
        socket.connectToHost(host, static_cast<quint16>(target.port()));
    }

    [[nodiscard]] bool isConnected() const
    {
        return socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isGone() const
    {
        return socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] bool hasAnswer() const
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        return end >= 0 && received.size() - end - 4 >= header("Content-Length").toLongLong();
    }
    [[nodiscard]] int status() const { return received.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const QByteArray head = received.left(received.indexOf("\r\n\r\n") + 2);
        const qsizetype start = head.indexOf("\r\n" + name + ": ");
        const qsizetype value = start + name.size() + 4;
        return start < 0 ? QByteArray() : head.mid(value, head.indexOf("\r\n", value) - value);
    }

    QTcpSocket socket;
    QByteArray received;
};

/// A listener with everything it needs, and a judge that takes `state=right`.
struct Stage {
    explicit Stage(const QUrl &uri = QUrl(QStringLiteral("http://127.0.0.1/cb")))
    {
        auto made = LoopbackListener::listen(
            uri, {"p{}", "<p>finishing", "<p>not ours", "<p>used"},
            [this](const QUrl &url) {
                judged.append(url);
                return url.query().contains(QLatin1String("state=right"))
                    ? LoopbackListener::Verdict::Take
                    : LoopbackListener::Verdict::Refuse;
            },
            clock, random);
        if (!made) {
            error = made.error();
            return;
        }
        listener = std::move(*made);
        QObject::connect(listener.get(), &LoopbackListener::redirected, listener.get(),
                         [this](const QUrl &url) { taken.append(url); });
        QObject::connect(listener.get(), &LoopbackListener::strangerRefused, listener.get(),
                         [this] { ++strangers; });
        QObject::connect(listener.get(), &LoopbackListener::becameIdle, listener.get(),
                         [this] { ++idle; });
        QObject::connect(listener.get(), &LoopbackListener::closed, listener.get(),
                         [this] { ++closed; });
    }

    [[nodiscard]] QByteArray host() const { return listener->redirectUri().authority().toLatin1(); }
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    }
    [[nodiscard]] std::unique_ptr<Peer> send(const QByteArray &bytes) const
    {
        auto peer = std::make_unique<Peer>(listener->redirectUri());
        peer->socket.write(bytes);
        return peer;
    }
    [[nodiscard]] std::unique_ptr<Peer> ask(const QByteArray &bytes) const
    {
        auto peer = send(bytes);
        [&] { QTRY_VERIFY2(peer->hasAnswer() || peer->isGone(), "no answer"); }();
        return peer;
    }
    /// More wrong redirects than are explained.
    void flood() const
    {
        for (int guess = 0; guess <= mostExplained; ++guess) {
            (void)ask(get("/cb?state=wrong"));
        }
    }
    /// Brings the right redirect; returns where the outcome will be.
    [[nodiscard]] QByteArray redirect() const
    {
        return ask(get("/cb?code=c&state=right"))->header("Location");
    }

    FakeClock clock;
    FakeRandom random;
    QList<QUrl> judged;
    QList<QUrl> taken;
    int strangers = 0;
    int idle = 0;
    int closed = 0;
    std::optional<Error> error;
    std::unique_ptr<LoopbackListener> listener;
};

bool answersOn(const QString &host, int port)
{
    QTcpSocket socket;
    socket.connectToHost(host, static_cast<quint16>(port));
    return socket.waitForConnected(kPatience);
}

bool hasIpv6Loopback()
{
    return QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6));
}

} // namespace

class LoopbackListenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bindsAFreePortOfLoopbackOnly();
    void bindsIpv6WhereTheUriSaysSo();
    void bindsBothAddressesOfLocalhost();
    void bindsAFixedPortWhereTheUriSaysSo();
    void namesThePortThatIsTaken_data();
    void namesThePortThatIsTaken();
    void refusesUrisThatAreNoLoopbackRedirect_data();
    void refusesUrisThatAreNoLoopbackRedirect();

    void takesTheRedirectInPieces_data();
    void takesTheRedirectInPieces();
    void keepsTheQueryAsItCame();
    void answersARedirectAtOnceWithACleanAddress();
    void sendsEachPageWithExactlyTheHeadersOfAPage_data();
    void sendsEachPageWithExactlyTheHeadersOfAPage();

    void answersAndWaitsOn_data();
    void answersAndWaitsOn();
    void takesNothingWithoutAQuery();
    void sendsABrowserOnOnce();
    void asksTheJudgeAndWaitsOnAfterARefusal();
    void explainsOnlySoManyRefusals();
    void takesTheRedirectInAFloodOfWrongOnes();
    void countsWhateverIsRefused();
    void explainsRefusalsAgainLater();
    void sendsNoBodyToAHead();
    void answersOnlyTheFirstOfPipelinedRequests();
    void answersARequestWithABodyBeforeTheConnectionEnds();

    void holdsTheOutcomeUntilItIsKnown();
    void servesTheOutcomeToABrowserThatComesLater();
    void saysAfterEightSecondsThatItIsNotKnownYet();
    void servesTheOutcomeOnce();
    void survivesAReloadOfTheHeldPage();
    void survivesATabClosedWhileHeld();
    void tellsASecondRedirectThatTheFirstWasUsed();
    void aLateRedirectSeesTheOutcome();

    void closesFiveSecondsAfterTheOutcomeWasServed();
    void closesFiveSecondsAfterTheEndWhenNobodyComes();
    void isIdleWhenNobodyWaits();
    void mayBeDestroyedInItsSlots_data();
    void mayBeDestroyedInItsSlots();

    void dropsTheOldestIncompleteConnectionAtTheCap();
    void givesAConnectionFiveSeconds();
    void theHeldConnectionHasNoTimeLimit();
    void twoListenersDoNotMeet();
};

void LoopbackListenerTest::bindsAFreePortOfLoopbackOnly()
{
    const Stage stage;
    const QUrl uri = stage.listener->redirectUri();
    QVERIFY(uri.port() > 0);
    const bool hasIpv4 = QTcpServer().listen(QHostAddress(QHostAddress::LocalHost));
    const QString host = hasIpv4 ? QStringLiteral("127.0.0.1") : QStringLiteral("[::1]");
    QCOMPARE(uri, QUrl(QStringLiteral("http://%1:%2/cb").arg(host).arg(uri.port())));
    QVERIFY(answersOn(uri.host(), uri.port()));
    QVERIFY(!answersOn(QStringLiteral("127.0.0.2"), uri.port())); // would answer on 0.0.0.0
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback()) {
            QVERIFY2(!answersOn(address.toString(), uri.port()), qPrintable(address.toString()));
        }
    }
}

void LoopbackListenerTest::bindsIpv6WhereTheUriSaysSo()
{
    if (!hasIpv6Loopback()) {
        QSKIP("this machine has no [::1]");
    }
    const Stage stage(QUrl(QStringLiteral("http://[::1]:0/cb")));
    const QUrl uri = stage.listener->redirectUri();
    QCOMPARE(uri, QUrl(QStringLiteral("http://[::1]:%1/cb").arg(uri.port())));
    QCOMPARE(stage.ask(stage.get("/cb?state=right"))->status(), 303);
    QVERIFY(!answersOn(QStringLiteral("127.0.0.1"), uri.port()));
}

void LoopbackListenerTest::bindsBothAddressesOfLocalhost()
{
    const Stage stage(QUrl(QStringLiteral("http://localhost/cb")));
    const QUrl uri = stage.listener->redirectUri();
    QCOMPARE(uri.host(), QStringLiteral("localhost"));
    QCOMPARE(stage.ask(stage.get("/cb?state=wrong"))->status(), 400);
    QUrl six = uri;
    six.setHost(QStringLiteral("::1"));
    if (hasIpv6Loopback()) {
        Peer peer(six);
        peer.socket.write(stage.get("/cb?state=right"));
        QTRY_COMPARE(peer.status(), 303);
    } else {
        QCOMPARE(stage.ask(stage.get("/cb?state=right"))->status(), 303);
    }
    QTRY_COMPARE(stage.taken.size(), 1);
    QCOMPARE(stage.taken.first().host(), QStringLiteral("localhost"));
}

void LoopbackListenerTest::bindsAFixedPortWhereTheUriSaysSo()
{
    QUrl uri(QStringLiteral("http://127.0.0.1/callback/demo"));
    uri.setPort(freePort());
    {
        const Stage first(uri);
        QVERIFY(first.listener);
    }
    const Stage second(uri); // the port is free again at once
    QVERIFY(second.listener);
    QCOMPARE(second.listener->redirectUri(), uri);
    QCOMPARE(second.ask(second.get("/callback/demo?state=right"))->status(), 303);
}

void LoopbackListenerTest::namesThePortThatIsTaken_data()
{
    QTest::addColumn<QHostAddress>("holder");
    QTest::addColumn<QString>("host");
    const QHostAddress four(QHostAddress::LocalHost);
    QTest::newRow("on 127.0.0.1") << four << QStringLiteral("127.0.0.1");
    QTest::newRow("on every address")
        << QHostAddress(QHostAddress::AnyIPv4) << QStringLiteral("127.0.0.1");
    QTest::newRow("localhost, on 127.0.0.1") << four << QStringLiteral("localhost");
    QTest::newRow("localhost, on [::1]")
        << QHostAddress(QHostAddress::LocalHostIPv6) << QStringLiteral("localhost");
}

void LoopbackListenerTest::namesThePortThatIsTaken()
{
    QFETCH(QHostAddress, holder);
    QFETCH(QString, host);
    QTcpServer other;
    if (!other.listen(holder)) {
        QSKIP("this machine has no such address");
    }
    QUrl uri;
    uri.setScheme(QStringLiteral("http"));
    uri.setHost(host);
    uri.setPort(other.serverPort());
    uri.setPath(QStringLiteral("/cb"));
    const Stage stage(uri);
    QVERIFY(stage.error);
    QCOMPARE(stage.error->kind, ErrorKind::ListenerUnavailable);
    QVERIFY(stage.error->detail.contains(QString::number(other.serverPort())));
}

void LoopbackListenerTest::refusesUrisThatAreNoLoopbackRedirect_data()
{
    QTest::addColumn<QUrl>("uri");
    for (const char *uri :
         {"https://127.0.0.1/cb", "http://192.0.2.1/cb", "http://0.0.0.0/cb", "http://[::]/cb",
          "http://example.org/cb", "http://localhost.example.org/cb", "http://127.0.0.1",
          "http://127.0.0.1/cb?x=y", "http://127.0.0.1/cb#x", "http://me@127.0.0.1/cb",
          "app.lanyard:/cb", ""}) {
        QTest::newRow(uri) << QUrl(QString::fromLatin1(uri));
    }
}

void LoopbackListenerTest::refusesUrisThatAreNoLoopbackRedirect()
{
    QFETCH(QUrl, uri);
    const Stage stage(uri);
    QVERIFY(stage.error);
    QCOMPARE(stage.error->kind, ErrorKind::Misconfigured);
}

void LoopbackListenerTest::takesTheRedirectInPieces_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 2, 3, 17, 1000}) {
        QTest::addRow("pieces of %d", static_cast<int>(size)) << size;
    }
}

void LoopbackListenerTest::takesTheRedirectInPieces()
{
    QFETCH(qsizetype, size);
    const Stage stage;
    const QByteArray request = stage.get("/cb?code=c&state=right");
    Peer peer(stage.listener->redirectUri());
    QTRY_VERIFY(peer.isConnected());
    peer.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (qsizetype at = 0; at < request.size(); at += size) {
        peer.socket.write(request.mid(at, size));
        peer.socket.flush();
        QCoreApplication::processEvents(); // the listener sees each piece by itself
    }
    QTRY_COMPARE(peer.status(), 303);
    QTRY_COMPARE(stage.taken.size(), 1);
}

void LoopbackListenerTest::keepsTheQueryAsItCame()
{
    const Stage stage;
    const QByteArray query = "state=right&code=4%2F0Ab_c%2B+%252F&scope=a|b&x=%22%26code%3Devil";
    QCOMPARE(stage.ask(stage.get("/cb?" + query))->status(), 303);
    QTRY_COMPARE(stage.taken.size(), 1);
    const QUrl url = stage.taken.first();
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(url.path(), QStringLiteral("/cb"));
    QCOMPARE(url.query(QUrl::FullyEncoded).toLatin1().replace("%7C", "|"), query);
}

void LoopbackListenerTest::answersARedirectAtOnceWithACleanAddress()
{
    const Stage stage;
    const auto peer = stage.ask(stage.get("/cb?code=c&state=right"));
    QCOMPARE(peer->status(), 303);
    const QRegularExpression done(QStringLiteral("^/done/[A-Za-z0-9_-]{22}$"));
    QVERIFY(done.match(QString::fromLatin1(peer->header("Location"))).hasMatch());
    QCOMPARE(peer->header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(peer->header("Referrer-Policy"), QByteArray("no-referrer"));
    QVERIFY(!peer->received.contains("code=c"));
    QTRY_VERIFY(peer->isGone());
    QTRY_COMPARE(stage.taken.size(), 1);

    const Stage another;
    auto second = another.ask(another.get("/cb?state=wrong"));
    QVERIFY(second->header("Location").isEmpty());
}

void LoopbackListenerTest::sendsEachPageWithExactlyTheHeadersOfAPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("status");
    QTest::newRow("outcome") << QByteArray("<p>done") << 200;
    QTest::newRow("finishing") << QByteArray("<p>finishing") << 200;
    QTest::newRow("not ours") << QByteArray("<p>not ours") << 404;
    QTest::newRow("used") << QByteArray("<p>used") << 410;
}

void LoopbackListenerTest::sendsEachPageWithExactlyTheHeadersOfAPage()
{
    QFETCH(QByteArray, page);
    QFETCH(int, status);
    Stage stage;
    const QByteArray done = stage.redirect();
    std::unique_ptr<Peer> peer;
    if (status == 404) {
        peer = stage.ask(stage.get("/favicon.ico"));
    } else if (status == 410) {
        peer = stage.ask(stage.get("/cb?code=c&state=right"));
    } else {
        peer = stage.send(stage.get(done));
        QTRY_VERIFY(stage.clock.pending() > 0);
        if (page == "<p>done") {
            stage.listener->finish(page);
        } else {
            QTRY_VERIFY((stage.clock.advance(1s), peer->hasAnswer()));
        }
        QTRY_VERIFY(peer->hasAnswer());
    }
    const QByteArray hash = QCryptographicHash::hash("p{}", QCryptographicHash::Sha256).toBase64();
    QByteArray expected = "HTTP/1.1 " + QByteArray::number(status);
    expected += status == 200 ? " OK" : status == 404 ? " Not Found" : " Gone";
    expected += "\r\nContent-Type: text/html; charset=utf-8\r\n"
                "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
        + hash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Cross-Origin-Opener-Policy: same-origin\r\n"
          "Cross-Origin-Resource-Policy: same-origin\r\n"
          "Content-Length: "
        + QByteArray::number(page.size()) + "\r\nConnection: close\r\n\r\n" + page;
    QCOMPARE(peer->received, expected);
}

void LoopbackListenerTest::answersAndWaitsOn_data()
{
    QTest::addColumn<QByteArray>("request"); // {host} is our own Host
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &line, const QByteArray &host, int status) {
              QTest::newRow(name) << QByteArray(line + " HTTP/1.1\r\n" + host + "\r\n") << status;
          };
    const QByteArray right = "/cb?code=c&state=right";
    const QByteArray own = "Host: {host}\r\n";
    row("favicon", "GET /favicon.ico", own, 404);
    row("root", "GET /", own, 404);
    row("path prefix", "GET /cbEVIL?code=c&state=right", own, 404);
    row("path below", "GET /cb/x?code=c&state=right", own, 404);
    row("path with a slash", "GET /cb/?code=c&state=right", own, 404);
    row("path in capitals", "GET /CB?code=c&state=right", own, 404);
    row("path encoded", "GET /%63b?code=c&state=right", own, 404);
    row("path with dots", "GET /x/../cb?code=c&state=right", own, 404);
    row("two slashes", "GET //cb?code=c&state=right", own, 404);
    row("done before anything", "GET /done/", own, 404);
    row("HEAD", "HEAD " + right, own, 405);
    row("OPTIONS", "OPTIONS " + right, own, 405);
    row("POST", "POST " + right, own + "Content-Length: 0\r\n", 405);
    row("POST with a body", "POST " + right, own + "Content-Length: 3\r\n", 413);
    row("PUT", "PUT " + right, own, 405);
    row("DELETE", "DELETE " + right, own, 405);
    row("unknown method", "BREW " + right, own, 405);
    row("method in small letters", "get " + right, own, 405);
    row("no Host", "GET " + right, {}, 400);
    row("two Hosts", "GET " + right, own + own, 400);
    row("Host of another", "GET " + right, "Host: evil.example\r\n", 403);
    row("Host without the port", "GET " + right, "Host: 127.0.0.1\r\n", 403);
    row("Host with another port", "GET " + right, "Host: 127.0.0.1:1\r\n", 403);
    row("Host that leads here, too", "GET " + right, "Host: localhost:{port}\r\n", 403);
    row("Host with more after it", "GET " + right, "Host: {host}.evil.example\r\n", 403);
    row("absolute form", "GET http://{host}" + right, own, 400);
    row("chunked", "GET " + right, own + "Transfer-Encoding: chunked\r\n", 501);
    row("17 KiB of fields", "GET " + right, own + "X: " + QByteArray(17 * 1024, 'x') + "\r\n", 431);
    row("17 KiB of query", "GET " + right + "&x=" + QByteArray(17 * 1024, 'x'), own, 414);
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << 400;
}

void LoopbackListenerTest::answersAndWaitsOn()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Stage stage;
    request.replace("{host}", stage.host());
    request.replace("{port}", QByteArray::number(stage.listener->redirectUri().port()));
    const auto peer = stage.ask(request);
    QCOMPARE(peer->status(), status);
    QCOMPARE(peer->header("Allow"), status == 405 ? QByteArray("GET") : QByteArray());
    if (!request.startsWith("HEAD")) {
        QCOMPARE(peer->body(), QByteArray("<p>not ours"));
    }
    QVERIFY(stage.judged.isEmpty());
    QVERIFY(stage.taken.isEmpty());

    QCOMPARE(stage.ask(stage.get("/cb?code=c&state=right"))->status(), 303);
    QTRY_COMPARE(stage.taken.size(), 1);
    QCOMPARE(stage.strangers, 0);
}

/// A judge may want to know of it, and cannot take it; a person who opens the address by hand is no
/// stranger.
void LoopbackListenerTest::takesNothingWithoutAQuery()
{
    for (const char *target : {"/cb", "/cb?"}) {
        Stage stage;
        QCOMPARE(stage.ask(stage.get(target))->status(), 400);
        QCOMPARE(stage.judged.size(), 1);
        QVERIFY(stage.taken.isEmpty());
        QCOMPARE(stage.ask(stage.get("/cb?code=c&state=right"))->status(), 303);
        QTRY_COMPARE(stage.taken.size(), 1);
        QCOMPARE(stage.strangers, 0);
    }
}

void LoopbackListenerTest::sendsABrowserOnOnce()
{
    Stage stage;
    const QUrl target(QStringLiteral("https://op.example/end?hint=a.b.c"));
    const QUrl step = stage.listener->stepTo(target);
    QSignalSpy wentOn(stage.listener.get(), &LoopbackListener::wentOn);
    QCOMPARE(step.authority().toLatin1(), stage.host());
    QVERIFY(!step.toString().contains(QStringLiteral("a.b.c")));
    const QByteArray path = step.path().toLatin1();
    QCOMPARE(
        stage.ask("POST " + path + " HTTP/1.1\r\nHost: " + stage.host() + "\r\n\r\n")->status(),
        404);
    const auto peer = stage.ask(stage.get(path));
    QCOMPARE(peer->status(), 303);
    QCOMPARE(peer->header("Location"), target.toEncoded());
    QCOMPARE(peer->header("Referrer-Policy"), QByteArray("no-referrer"));
    QTRY_COMPARE(wentOn.size(), 1);
    QCOMPARE(stage.ask(stage.get(path))->status(), 404);
    QCOMPARE(stage.ask(stage.get("/cb?code=c&state=right"))->status(), 303);
}

void LoopbackListenerTest::asksTheJudgeAndWaitsOnAfterARefusal()
{
    const Stage stage;
    const auto refused = stage.ask(stage.get("/cb?error=access_denied"));
    QCOMPARE(refused->status(), 400);
    QCOMPARE(refused->body(), QByteArray("<p>not ours"));
    QTRY_COMPARE(stage.strangers, 1);
    QCOMPARE(stage.judged.size(), 1);
    QCOMPARE(stage.judged.first().query(), QStringLiteral("error=access_denied"));
    QVERIFY(stage.taken.isEmpty());

    QCOMPARE(stage.ask(stage.get("/cb?code=c&state=right"))->status(), 303);
    QTRY_COMPARE(stage.taken.size(), 1);
    QCOMPARE(stage.strangers, 1);
}

void LoopbackListenerTest::explainsOnlySoManyRefusals()
{
    const Stage stage;
    for (int guess = 0; guess < mostExplained; ++guess) {
        const auto peer = stage.ask(stage.get("/cb?state=wrong"));
        QCOMPARE(peer->status(), 400);
        QCOMPARE(peer->body(), QByteArray("<p>not ours"));
    }
    for (int guess = 0; guess < mostExplained; ++guess) {
        const auto peer = stage.ask(stage.get("/cb?state=wrong"));
        QCOMPARE(peer->status(), 429);
        QCOMPARE(peer->header("Content-Length"), QByteArray("0"));
        QCOMPARE(peer->body(), QByteArray());
    }
    QTRY_COMPARE(stage.strangers, mostExplained);
    QCOMPARE(stage.judged.size(), 2 * mostExplained);
}

void LoopbackListenerTest::takesTheRedirectInAFloodOfWrongOnes()
{
    const Stage stage;
    stage.flood();
    const QByteArray done = stage.redirect();
    QTRY_COMPARE(stage.taken.size(), 1);
    stage.flood(); // and the way to the outcome is open, too
    stage.listener->finish("<p>signed in");
    QCOMPARE(stage.ask(stage.get(done))->body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::countsWhateverIsRefused()
{
    const Stage stage;
    for (int visit = 0; visit < mostExplained; ++visit) {
        QCOMPARE(stage.ask(stage.get("/favicon.ico"))->status(), 404);
    }
    QCOMPARE(stage.ask(stage.get("/"))->status(), 429);
    QCOMPARE(stage.ask("GET /cb?state=right HTTP/1.1\r\nHost: evil.example\r\n\r\n")->status(),
             429);
    QCOMPARE(stage.ask("SSH-2.0-OpenSSH_9.2p1\r\n")->status(), 429);
    QVERIFY(stage.judged.isEmpty());
}

void LoopbackListenerTest::explainsRefusalsAgainLater()
{
    Stage stage;
    stage.flood();
    stage.clock.advance(9s);
    QCOMPARE(stage.ask(stage.get("/cb?state=wrong"))->status(), 429);
    stage.clock.advance(1s);
    QCOMPARE(stage.ask(stage.get("/cb?state=wrong"))->status(), 400);
    QTRY_COMPARE(stage.strangers, mostExplained + 1);
}

void LoopbackListenerTest::sendsNoBodyToAHead()
{
    const Stage stage;
    const auto peer = stage.ask("HEAD /cb?x=y HTTP/1.1\r\nHost: " + stage.host() + "\r\n\r\n");
    QTRY_VERIFY(peer->isGone());
    QCOMPARE(peer->body(), QByteArray());
}

void LoopbackListenerTest::answersOnlyTheFirstOfPipelinedRequests()
{
    const Stage stage;
    const auto peer
        = stage.ask(stage.get("/cb?state=wrong") + stage.get("/cb?state=right") + stage.get("/"));
    QTRY_VERIFY(peer->isGone());
    QCOMPARE(peer->received.count("HTTP/1.1"), 1);
    QCOMPARE(peer->status(), 400);
    QCOMPARE(stage.judged.size(), 1);
}

/// Unread bytes turn the end of a connection into a reset, which may overtake the answer.
void LoopbackListenerTest::answersARequestWithABodyBeforeTheConnectionEnds()
{
    const Stage stage;
    const QByteArray body(200 * 1024, 'x');
    const auto peer = stage.ask("POST /cb?x=y HTTP/1.1\r\nHost: " + stage.host()
                                + "\r\nContent-Length: 204800\r\n\r\n" + body);
    QCOMPARE(peer->status(), 413);
    QTRY_COMPARE(peer->socket.bytesToWrite(), 0);
    QVERIFY(peer->isConnected());
}

void LoopbackListenerTest::holdsTheOutcomeUntilItIsKnown()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    const std::size_t before = stage.clock.pending();
    const auto peer = stage.send(stage.get(done));
    QTRY_VERIFY(stage.clock.pending() > before + 1); // its own limit and the eight seconds
    stage.clock.advance(7s);
    QCoreApplication::processEvents();
    QVERIFY(peer->received.isEmpty());
    stage.listener->finish("<p>signed in");
    QTRY_VERIFY(peer->hasAnswer());
    QCOMPARE(peer->status(), 200);
    QCOMPARE(peer->body(), QByteArray("<p>signed in"));
    QTRY_VERIFY(peer->isGone());
}

void LoopbackListenerTest::servesTheOutcomeToABrowserThatComesLater()
{
    const Stage stage;
    const QByteArray done = stage.redirect();
    stage.listener->finish("<p>signed in");
    const auto peer = stage.ask(stage.get(done));
    QCOMPARE(peer->status(), 200);
    QCOMPARE(peer->body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::saysAfterEightSecondsThatItIsNotKnownYet()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    const std::size_t before = stage.clock.pending();
    const auto peer = stage.send(stage.get(done));
    QTRY_VERIFY(stage.clock.pending() > before + 1);
    stage.clock.advance(8s);
    QTRY_VERIFY(peer->hasAnswer());
    QCOMPARE(peer->body(), QByteArray("<p>finishing"));
    QVERIFY(!stage.listener->isIdle()); // the attempt goes on
    QCOMPARE(stage.ask(stage.get(done))->status(), 404);
    stage.listener->finish("<p>signed in");
    QVERIFY(stage.listener->isIdle());
}

void LoopbackListenerTest::servesTheOutcomeOnce()
{
    const Stage stage;
    const QByteArray done = stage.redirect();
    stage.listener->finish("<p>signed in");
    QCOMPARE(stage.ask(stage.get(done + "x"))->status(), 404);
    QCOMPARE(stage.ask(stage.get(done + "?"))->status(), 404);
    QCOMPARE(
        stage.ask("POST " + done + " HTTP/1.1\r\nHost: " + stage.host() + "\r\n\r\n")->status(),
        405);
    QCOMPARE(stage.ask(stage.get(done))->status(), 200);
    const auto again = stage.ask(stage.get(done));
    QCOMPARE(again->status(), 404);
    QCOMPARE(again->body(), QByteArray("<p>not ours"));
}

void LoopbackListenerTest::survivesAReloadOfTheHeldPage()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    std::size_t before = stage.clock.pending();
    const auto first = stage.send(stage.get(done));
    QTRY_VERIFY(stage.clock.pending() > before + 1);
    before = stage.clock.pending();
    const auto second = stage.send(stage.get(done));
    QTRY_VERIFY(first->hasAnswer());
    QCOMPARE(first->status(), 404);
    stage.listener->finish("<p>signed in");
    QTRY_VERIFY(second->hasAnswer());
    QCOMPARE(second->body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::survivesATabClosedWhileHeld()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    const std::size_t before = stage.clock.pending();
    auto closedTab = stage.send(stage.get(done));
    QTRY_VERIFY(stage.clock.pending() > before + 1);
    closedTab.reset();
    QTRY_VERIFY(stage.clock.pending() <= before); // its timers died with it
    stage.listener->finish("<p>signed in");
    QCOMPARE(stage.ask(stage.get(done))->body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::tellsASecondRedirectThatTheFirstWasUsed()
{
    const Stage stage;
    const QByteArray done = stage.redirect();
    const auto again = stage.ask(stage.get("/cb?code=c&state=right"));
    QCOMPARE(again->status(), 410);
    QCOMPARE(again->body(), QByteArray("<p>used"));
    const auto other = stage.ask(stage.get("/cb?code=other&state=right"));
    QCOMPARE(other->status(), 400);
    QCOMPARE(other->body(), QByteArray("<p>not ours"));
    stage.listener->finish("<p>signed in");
    QCOMPARE(stage.ask(stage.get("/cb?code=c&state=right"))->body(), QByteArray("<p>used"));
    QCOMPARE(stage.ask(stage.get(done))->body(), QByteArray("<p>signed in"));
    QCOMPARE(stage.judged.size(), 1);
    QCOMPARE(stage.taken.size(), 1);
}

void LoopbackListenerTest::aLateRedirectSeesTheOutcome()
{
    const Stage stage;
    stage.listener->finish("<p>late");
    const auto late = stage.ask(stage.get("/cb?code=c&state=right"));
    QCOMPARE(late->status(), 410);
    QCOMPARE(late->body(), QByteArray("<p>late"));
    QCOMPARE(stage.ask(stage.get("/other"))->body(), QByteArray("<p>not ours"));
    QVERIFY(stage.judged.isEmpty());
    QVERIFY(stage.taken.isEmpty());
}

void LoopbackListenerTest::closesFiveSecondsAfterTheOutcomeWasServed()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    stage.listener->finish("<p>signed in");
    stage.clock.advance(4s); // the browser takes its time
    QCOMPARE(stage.ask(stage.get(done))->status(), 200);
    stage.clock.advance(4999ms);
    QCOMPARE(stage.ask(stage.get("/"))->status(), 404);
    QCOMPARE(stage.closed, 0);
    stage.clock.advance(1ms);
    QTRY_COMPARE(stage.closed, 1);
    QVERIFY(!listensOn(static_cast<quint16>(stage.listener->redirectUri().port())));
    stage.clock.advance(60s);
    QCoreApplication::processEvents();
    QCOMPARE(stage.closed, 1);
}

void LoopbackListenerTest::closesFiveSecondsAfterTheEndWhenNobodyComes()
{
    Stage stage;
    QVERIFY(!stage.redirect().isEmpty());
    stage.clock.advance(60s);
    QCoreApplication::processEvents();
    QCOMPARE(stage.closed, 0); // the exchange may take its time
    stage.listener->finish("<p>signed in");
    stage.clock.advance(5s);
    QTRY_COMPARE(stage.closed, 1);
    QVERIFY(stage.listener->isIdle());
}

void LoopbackListenerTest::isIdleWhenNobodyWaits()
{
    const Stage untaken;
    QVERIFY(!untaken.listener->isIdle());
    untaken.listener->finish("<p>late");
    QVERIFY(untaken.listener->isIdle());
    QTRY_COMPARE(untaken.idle, 1);

    const Stage taken;
    const QByteArray done = taken.redirect();
    taken.listener->finish("<p>signed in");
    QVERIFY(!taken.listener->isIdle()); // the browser is on its way to the page
    QCOMPARE(taken.idle, 0);
    QCOMPARE(taken.ask(taken.get(done))->status(), 200);
    QVERIFY(taken.listener->isIdle());
    QTRY_COMPARE(taken.idle, 1);
}

void LoopbackListenerTest::mayBeDestroyedInItsSlots_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("redirected") << QByteArray("state=right");
    QTest::newRow("strangerRefused") << QByteArray("state=wrong");
}

void LoopbackListenerTest::mayBeDestroyedInItsSlots()
{
    QFETCH(QByteArray, query);
    Stage stage;
    QObject context;
    const auto destroy = [&] { stage.listener.reset(); };
    connect(stage.listener.get(), &LoopbackListener::redirected, &context, destroy);
    connect(stage.listener.get(), &LoopbackListener::strangerRefused, &context, destroy);
    const auto peer = stage.send(stage.get("/cb?" + query));
    QTRY_VERIFY(!stage.listener);
    QTRY_VERIFY(peer->isGone());
    QVERIFY(peer->hasAnswer());
    stage.clock.advance(60s);
}

void LoopbackListenerTest::dropsTheOldestIncompleteConnectionAtTheCap()
{
    const Stage stage;
    const QByteArray done = stage.redirect();
    std::vector<std::unique_ptr<Peer>> peers;
    peers.push_back(stage.send(stage.get(done))); // held: never dropped
    QTRY_VERIFY(stage.clock.pending() > 1);
    for (int i = 1; i < 8; ++i) {
        const std::size_t before = stage.clock.pending();
        peers.push_back(stage.send("GET /slow"));
        QTRY_VERIFY(peers.back()->isConnected());
        QTRY_VERIFY(stage.clock.pending() > before); // taken
    }
    QCOMPARE(stage.ask(stage.get("/one"))->status(), 404);
    QTRY_VERIFY(peers[1]->isGone());
    QVERIFY(peers[1]->received.isEmpty());
    for (const int kept : {0, 2, 3, 4, 5, 6, 7}) {
        QVERIFY(peers[static_cast<std::size_t>(kept)]->isConnected());
    }
    stage.listener->finish("<p>signed in");
    QTRY_COMPARE(peers[0]->body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::givesAConnectionFiveSeconds()
{
    Stage stage;
    const auto silent = stage.send("");
    QTRY_VERIFY(stage.clock.pending() == 1);
    const auto slow = stage.send("GET /cb?state=right HT");
    QTRY_VERIFY(stage.clock.pending() == 2);
    stage.clock.advance(4999ms);
    slow->socket.write("TP/1.1\r\n");
    QTRY_COMPARE(slow->socket.bytesToWrite(), 0);
    QCoreApplication::processEvents();
    QVERIFY(slow->isConnected()); // a byte now and then does not buy time
    stage.clock.advance(1ms);
    QTRY_VERIFY(slow->isGone());
    QTRY_VERIFY(silent->isGone());
    QCOMPARE(stage.clock.pending(), std::size_t(0));
    QCOMPARE(stage.ask(stage.get("/cb?state=right"))->status(), 303);
}

void LoopbackListenerTest::theHeldConnectionHasNoTimeLimit()
{
    Stage stage;
    const QByteArray done = stage.redirect();
    Peer peer(stage.listener->redirectUri());
    std::size_t before = stage.clock.pending();
    QTRY_VERIFY(stage.clock.pending() > before); // taken
    stage.clock.advance(4s); // a connection opened in advance
    before = stage.clock.pending();
    peer.socket.write(stage.get(done));
    QTRY_VERIFY(stage.clock.pending() > before);
    stage.clock.advance(7s);
    QCoreApplication::processEvents();
    QVERIFY(peer.isConnected());
    stage.listener->finish("<p>signed in");
    QTRY_COMPARE(peer.body(), QByteArray("<p>signed in"));
}

void LoopbackListenerTest::twoListenersDoNotMeet()
{
    const Stage one;
    const Stage two;
    QVERIFY(one.listener->redirectUri() != two.listener->redirectUri());
    const QByteArray doneOne = one.redirect();
    QCOMPARE(two.ask(two.get(doneOne))->status(), 404);
    QCOMPARE(two.ask(one.get("/cb?code=c&state=right"))->status(), 403);
    QVERIFY(two.judged.isEmpty());
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "loopback_listener_test.moc"
