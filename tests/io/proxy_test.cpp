#include "io/network_access.h"
#include "support/fake_clock.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"
#include "support/thread_count.h"
#include "support/waiting_request.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// A real proxy between us and a real https server, and proxies that do not do their job.
class ProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_threads = threadCount(); }
    void cleanupTestCase() { QTRY_COMPARE(threadCount(), m_threads); }
    void init();
    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void givesTheProxyItsCredentials();
    void saysThatTheProxyRefusesUs_data();
    void saysThatTheProxyRefusesUs();
    void thisMachineIsReachedWithoutIt();
    void trustsNobodyInTheMiddle();
    void aPostThatBreaksBehindTheProxyWentOutOnce();
    void saysWhichProxyIsDead();
    void aProxyThatDoesNotDoItsJobIsNamed_data();
    void aProxyThatDoesNotDoItsJobIsNamed();
    void aProxyThatAsksWithoutEndIsLeft();

private:
    [[nodiscard]] QUrl urlOf(const ScriptedServer &server) const;
    Result<HttpReply> ask(const QUrl &url, const QByteArray &body = {});

    qsizetype m_threads = 0;
    const QString m_name = QStringLiteral("login.lanyard.test");
    FakeClock m_clock; // nothing here may depend on how busy the machine is
    TestAuthority m_authority;
};

void ProxyTest::init()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(name);
    }
}

QUrl ProxyTest::urlOf(const ScriptedServer &server) const
{
    return QUrl(QStringLiteral("https://%1:%2/x").arg(m_name).arg(server.port()));
}

Result<HttpReply> ProxyTest::ask(const QUrl &url, const QByteArray &body)
{
    SystemNetworkAccess network(m_clock, [this] {
        return Authorities{{m_authority.certificate()}, {}};
    });
    return requestAndWait(network, m_clock, url, body);
}

void ProxyTest::goesThroughTheProxy_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("https_proxy, GET") << QByteArray("https_proxy") << QByteArray();
    QTest::newRow("https_proxy, POST") << QByteArray("https_proxy") << QByteArray("code=c");
    QTest::newRow("all_proxy, POST") << QByteArray("all_proxy") << QByteArray("code=c");
}

void ProxyTest::goesThroughTheProxy()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, body);
    ProxyProcess proxy;
    const QString problem = proxy.start({m_name});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv(variable.constData(), proxy.address().toUtf8());
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration({.dnsName = m_name, .address = {}}));
    server.expect(body.isNull() ? "GET" : "POST", "/x", jsonAnswer("{}"));
    const auto answer = ask(urlOf(server), body);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.requests().first().body, body);
    QCOMPARE(proxy.requestsFor(QStringLiteral("%1:%2").arg(m_name).arg(server.port())), 1);
}

void ProxyTest::givesTheProxyItsCredentials()
{
    ProxyProcess proxy;
    const QString problem
        = proxy.start({m_name}, QStringLiteral("me"), QStringLiteral("s3cret-of-the-proxy"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("https_proxy",
            "http://me:s3cret-of-the-proxy@127.0.0.1:" + QByteArray::number(proxy.port()));
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration({.dnsName = m_name, .address = {}}));
    server.expect("POST", "/x", jsonAnswer("{}"));
    const auto answer = ask(urlOf(server), "code=c");
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(!server.requests().first().header("proxy-authorization"));
}

void ProxyTest::saysThatTheProxyRefusesUs_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("words");
    QTest::newRow("none given") << QByteArray() << QStringLiteral("asks for a name and a password");
    QTest::newRow("wrong ones") << QByteArray("me:wr0ng-password@")
                                << QStringLiteral("Error communicating with HTTP proxy"); // its 401
}

void ProxyTest::saysThatTheProxyRefusesUs()
{
    QFETCH(QByteArray, credentials);
    QFETCH(QString, words);
    ProxyProcess proxy;
    const QString problem
        = proxy.start({m_name}, QStringLiteral("me"), QStringLiteral("s3cret-of-the-proxy"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("https_proxy",
            "http://" + credentials + "127.0.0.1:" + QByteArray::number(proxy.port()));
    ScriptedServer server;
    const auto answer = ask(urlOf(server), "code=c");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Network);
    const QString detail = answer.error().detail;
    QVERIFY2(detail.contains(words), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("127.0.0.1:%1").arg(proxy.port())), qPrintable(detail));
    QVERIFY2(detail.contains(m_name), qPrintable(detail));
    QVERIFY2(!detail.contains(QLatin1String("wr0ng")), qPrintable(detail));
    QCOMPARE(server.connections(), 0);
}

void ProxyTest::thisMachineIsReachedWithoutIt()
{
    qputenv("https_proxy", "http://127.0.0.1:1"); // nobody is there
    qputenv("http_proxy", "http://127.0.0.1:1");
    ScriptedServer secure;
    secure.useTls(m_authority.serverConfiguration());
    secure.expect("POST", "/x", jsonAnswer("{}"));
    QVERIFY(ask(secure.url(QStringLiteral("/x")), "code=c").has_value());
    ScriptedServer plain;
    plain.expect("POST", "/x", jsonAnswer("{}"));
    QVERIFY(ask(plain.url(QStringLiteral("/x")), "code=c").has_value());
}

/// A proxy that opens the connection has to show a certificate of its own making.
void ProxyTest::trustsNobodyInTheMiddle()
{
    ProxyProcess proxy;
    const QString problem = proxy.start({m_name});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("https_proxy", proxy.address().toUtf8());
    const TestAuthority stranger;
    ScriptedServer server;
    server.useTls(stranger.serverConfiguration({.dnsName = m_name, .address = {}}));
    const auto answer = ask(urlOf(server), "code=c");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsRefused);
    QVERIFY2(answer.error().detail.contains(QLatin1String("unknown authority"))
                 && answer.error().detail.contains(
                     QStringLiteral("through the proxy 127.0.0.1:%1").arg(proxy.port())),
             qPrintable(answer.error().detail));
    QVERIFY(server.requests().isEmpty());
}

void ProxyTest::aPostThatBreaksBehindTheProxyWentOutOnce()
{
    ProxyProcess proxy;
    const QString problem = proxy.start({m_name});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qputenv("https_proxy", proxy.address().toUtf8());
    ScriptedServer server;
    server.useTls(m_authority.serverConfiguration({.dnsName = m_name, .address = {}}));
    server.expect("POST", "/x", Reaction::closeAfterReading()); // a second one fails the test
    const auto answer = ask(urlOf(server), "code=c");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
}

void ProxyTest::saysWhichProxyIsDead()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    qputenv("https_proxy", "http://me:s3cret@" + address.toUtf8());
    for (const QByteArray &body : {QByteArray(), QByteArray("code=c")}) {
        const auto answer = ask(QUrl(QStringLiteral("https://%1/x").arg(m_name)), body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network); // certainly not sent
        const QString detail = answer.error().detail;
        QVERIFY2(detail.contains(address) && detail.contains(m_name), qPrintable(detail));
        QVERIFY2(!detail.contains(QLatin1String("s3cret")), qPrintable(detail));
    }
}

void ProxyTest::aProxyThatDoesNotDoItsJobIsNamed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("407 with a page")
        << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Type: text/html\r\n"
                      "Content-Length: 15\r\n\r\n<html>no</html>")
        << ErrorKind::Network;
    QTest::newRow("407 that does not say how")
        << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        << ErrorKind::Network;
    QTest::newRow("403") << QByteArray("HTTP/1.1 403 Filtered\r\nContent-Length: 0\r\n\r\n")
                         << ErrorKind::Network;
    QTest::newRow("502") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                         << ErrorKind::Network;
    QTest::newRow("a redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                << ErrorKind::Network;
    QTest::newRow("a page instead of a way through")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n<html>hello</html>")
        << ErrorKind::TlsRefused;
    QTest::newRow("another protocol")
        << QByteArray("220 mail.example ESMTP\r\n") << ErrorKind::Network;
}

void ProxyTest::aProxyThatDoesNotDoItsJobIsNamed()
{
    QFETCH(QByteArray, answer);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            heard += socket->readAll();
            socket->write(answer);
        });
    });
    const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort());
    qputenv("https_proxy", "http://me:wr0ng@" + address.toUtf8());
    const auto got = ask(QUrl(QStringLiteral("https://%1/x").arg(m_name)), "code=c4n4ry");
    QVERIFY(!got);
    QTEST(got.error().kind, "kind");
    QVERIFY2(got.error().detail.contains(address) && got.error().detail.contains(m_name),
             qPrintable(got.error().detail));
    QVERIFY2(!got.error().detail.contains(QLatin1String("wr0ng")), qPrintable(got.error().detail));
    QCOMPARE(got.error().detail.contains(QLatin1String("did not accept the name and password")),
             answer.contains("Basic"));
    QVERIFY(heard.contains("CONNECT " + m_name.toLatin1() + ":443"));
    QVERIFY(!heard.contains("c4n4ry"));
}

/// Qt 6.4 answers an NTLM question that holds no challenge again and again, as fast as it is asked.
void ProxyTest::aProxyThatAsksWithoutEndIsLeft()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    int questions = 0;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            socket->readAll();
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                          "Proxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n");
            if (++questions == 20) {
                QMetaObject::invokeMethod(
                    this, [this] { m_clock.advance(std::chrono::minutes(1)); },
                    Qt::QueuedConnection);
            }
        });
    });
    const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort());
    qputenv("https_proxy", "http://" + address.toUtf8());
    const auto got = ask(QUrl(QStringLiteral("https://%1/x").arg(m_name)), "code=c");
    QVERIFY(!got);
    QCOMPARE(got.error().kind, ErrorKind::Network);
    QVERIFY2(got.error().detail.contains(address), qPrintable(got.error().detail));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
