#include "demo_peer.h"

#include "support/scripted_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;
using namespace lanyard::demo;

class DemoProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesItself_data() // OIDC Discovery §3
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
                                   "jwks_uri", "revocation_endpoint", "end_session_endpoint"}) {
            QTest::newRow(member) << QByteArray(member);
        }
    }
    void describesItself()
    {
        QFETCH(QByteArray, member);
        DemoPeer peer;
        const PeerAnswer answer = peer.get("/.well-known/openid-configuration");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(text(answer.json(), "issuer"), peer.issuer());
        const QByteArray url = text(answer.json(), member);
        QVERIFY(url.startsWith(peer.issuer() + '/'));
        QVERIFY(peer.get(url.mid(peer.issuer().size())).status != 404);
    }

    void showsItsPublicKeysOnly() // RFC 7517 §5, RFC 7518 §6
    {
        DemoPeer peer;
        const QJsonArray keys = peer.get("/jwks").json()[QStringLiteral("keys")].toArray();
        QCOMPARE(keys.size(), 2);
        for (const auto &key : keys) {
            QVERIFY(!key[QStringLiteral("kid")].toString().isEmpty());
            QVERIFY(!key.toObject().contains(QStringLiteral("d")));
        }
        QCOMPARE(keys[0][QStringLiteral("kty")].toString(), QStringLiteral("RSA"));
        QCOMPARE(keys[1][QStringLiteral("x")].toString().size(), 43);
        QCOMPARE(keys[1][QStringLiteral("y")].toString().size(), 43);
    }

    void servesKnownPathsOnly_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *method, const char *path, int status) {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << status;
        };
        row("GET", "/", 404);
        row("GET", "/token/x", 404);
        row("GET", "/token", 405);
        row("GET", "/decision", 405);
        row("DELETE", "/userinfo", 405);
    }
    void servesKnownPathsOnly()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        DemoPeer peer;
        const PeerAnswer answer = peer.send(method, path);
        QTEST(answer.status, "status");
        QCOMPARE(answer.headers.contains("allow"), answer.status == 405);
    }

    void refusesAForeignHost_data() // DNS rebinding
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("a name") << QByteArray("evil.example");
        QTest::newRow("a name with our port") << QByteArray("evil.example:{port}");
        QTest::newRow("localhost") << QByteArray("localhost:{port}");
        QTest::newRow("no port") << QByteArray("127.0.0.1");
    }
    void refusesAForeignHost()
    {
        QFETCH(QByteArray, host);
        DemoPeer peer;
        host.replace("{port}", QByteArray::number(peer.port()));
        QCOMPARE(peer.get("/jwks", {{"Host", host}}).status, 403);
    }

    void saysWhatItsClockShows() // RFC 9110 §6.6.1
    {
        DemoPeer peer;
        const QByteArray now = httpDateText(peer.clock().now());
        QCOMPARE(peer.get("/jwks").headers.value("date"), now);
        QCOMPARE(peer.get("/nothing-here").headers.value("date"), now);
        peer.clock().advance(std::chrono::hours(30));
        QCOMPARE(peer.get("/jwks").headers.value("date"), httpDateText(peer.clock().now()));
        QVERIFY(httpDateText(peer.clock().now()) != now);
    }

    void answersWhatIsNoHttp()
    {
        DemoPeer peer;
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QStringLiteral("127.0.0.1"), peer.port());
        socket.write("nonsense\r\n\r\n");
        QVERIFY(closed.wait(kPatience));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
    }

    void dropsAConnectionThatSaysNothing()
    {
        DemoPeer peer;
        QTcpSocket socket;
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(QStringLiteral("127.0.0.1"), peer.port());
        QTRY_COMPARE(peer.clock().pending(), std::size_t{1});
        peer.clock().advance(std::chrono::seconds(10));
        QVERIFY(closed.wait(kPatience));
    }

    void saysWhichPortIsTaken()
    {
        DemoPeer peer;
        DemoOptions options;
        options.port = peer.port();
        FakeRandom random;
        const auto second = DemoProvider::start(options, peer.clock(), random);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::ListenerUnavailable);
        QVERIFY(second.error().detail.contains(QString::number(options.port)));
    }
};

QTEST_GUILESS_MAIN(DemoProviderTest)
#include "demo_provider_test.moc"
