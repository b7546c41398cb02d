#include "io/web_connector.h"
#include "support/fake_clock.h"
#include "support/patience.h"
#include "support/ports.h"
#include "support/problem.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"
#include "support/thread_count.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <optional>

using namespace lanyard;
using Connection = WebConnector::Connection;

/// Connections for whoever speaks through them by themselves, to real servers.
class WebConnectorTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    TestAuthority m_authority;
    WebConnector m_connector{m_clock, [this] {
                                 return Authorities{{m_authority.certificate()}, {}};
                             }};
    QObject m_context;
    std::optional<Result<Connection>> m_result;
    qsizetype m_threads = 0;

    void ask(const QUrl &origin)
    {
        m_result.reset();
        m_connector.connectTo(origin, &m_context, [this](Result<Connection> connection) {
            m_result = std::move(connection);
        });
    }
    [[nodiscard]] Result<Connection> connected(const QUrl &origin)
    {
        ask(origin);
        return QTest::qWaitFor([this] { return m_result.has_value(); }, kPatience)
            ? std::move(*m_result)
            : fail(ErrorKind::Internal, QStringLiteral("there was no reply"));
    }
    [[nodiscard]] static QUrl httpsAt(quint16 port)
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
    }
    /// A request and the whole answer.
    [[nodiscard]] static QByteArray askThrough(QTcpSocket &socket, const QByteArray &request)
    {
        QByteArray answer;
        socket.write(request);
        const bool isWhole = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            kPatience);
        return isWhole ? answer + socket.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_threads = threadCount(); }
    void cleanupTestCase() { QTRY_COMPARE(threadCount(), m_threads); }
    void init()
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                 "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
    }
    void cleanup() { m_result.reset(); }

    void stands_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("http on loopback") << false;
        QTest::newRow("https") << true;
    }
    void stands()
    {
        QFETCH(const bool, isSecure);
        ScriptedServer server;
        if (isSecure) {
            server.useTls(m_authority.serverConfiguration());
        }
        server.expect("GET", "/x", jsonAnswer(R"({"a":1})"));
        const auto connection = connected(server.origin());
        QVERIFY2(connection, qPrintable(problemOf(connection)));
        const auto *tls = qobject_cast<QSslSocket *>(connection->get());
        QCOMPARE(tls && tls->isEncrypted(), isSecure);
        QVERIFY(askThrough(**connection, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n")
                    .endsWith("\r\n\r\n{\"a\":1}"));
    }

    /// No more of it is taken than there is room for, and nothing of it is lost.
    void aSlowReaderGetsAll_data() { stands_data(); }
    void aSlowReaderGetsAll()
    {
        QFETCH(const bool, isSecure);
        ScriptedServer server;
        if (isSecure) {
            server.useTls(m_authority.serverConfiguration());
        }
        const QByteArray body(8 * 1024 * 1024, 'x');
        constexpr qint64 limit = 64 * 1024;
        server.expect("GET", "/x", jsonAnswer(body));
        const auto connection = connected(server.origin());
        QVERIFY2(connection, qPrintable(problemOf(connection)));
        QTcpSocket &socket = **connection;
        socket.setReadBufferSize(limit);
        socket.write("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() >= limit);
        QByteArray answer;
        qint64 most = 0;
        const bool isWhole = QTest::qWaitFor(
            [&] {
                most = std::max(most, socket.bytesAvailable());
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState
                    && socket.bytesAvailable() == 0;
            },
            kPatience);
        QVERIFY(isWhole);
        QVERIFY(answer.endsWith("\r\n\r\n" + body));
        QVERIFY2(most <= 4 * limit,
                 qPrintable(QString::number(most))); // TLS has buffers of its own
    }

    void refusesWhatItCannotTrust()
    {
        const TestAuthority other;
        ScriptedServer server;
        server.useTls(other.serverConfiguration());
        const auto connection = connected(server.origin());
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::TlsRefused);
        QCOMPARE(connection.error().cause, Cause::CertificateUnknown);
        QVERIFY(server.requests().isEmpty());
    }

    void saysThatAServerDoesNotSpeakTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket *client = plain.nextPendingConnection(); // the server's child
            client->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            client->disconnectFromHost();
        });
        const auto connection = connected(httpsAt(plain.serverPort()));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::TlsRefused);
        QCOMPARE(connection.error().cause, Cause::NoTls);
    }

    void saysThatNobodyIsThere()
    {
        QUrl origin(QStringLiteral("http://127.0.0.1"));
        origin.setPort(freePort());
        const auto connection = connected(origin);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Network);
    }

    void goesNowhereElse_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::newRow("http") << QStringLiteral("http://example.com");
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1");
    }
    void goesNowhereElse()
    {
        QFETCH(const QString, origin);
        const auto connection = connected(QUrl(origin));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Misconfigured);
    }

    void doesNotWaitForEver()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ask(httpsAt(silent.serverPort()));
        QTRY_VERIFY(silent.hasPendingConnections());
        m_clock.advance(std::chrono::seconds(29));
        QVERIFY(!m_result);
        m_clock.advance(std::chrono::seconds(1));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::Network);
        QVERIFY(m_result->error().detail.contains(QLatin1String("30 s")));
    }

    void goesThroughTheProxy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("http") << int(ProxyProcess::Kind::Http);
        QTest::newRow("socks5") << int(ProxyProcess::Kind::Socks);
    }
    void goesThroughTheProxy()
    {
        QFETCH(const int, kind);
        const QString host = QStringLiteral("api.lanyard.test");
        ProxyProcess proxy{ProxyProcess::Kind(kind)};
        const QString problem = proxy.start({host}, QStringLiteral("ada"), QStringLiteral("pw"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        ScriptedServer server;
        server.useTls(m_authority.serverConfiguration({.dnsName = host}));
        server.setHost(host);
        server.expect("GET", "/x", jsonAnswer("{}"));
        qputenv(
            "https_proxy",
            proxy.address().replace(QLatin1String("://"), QLatin1String("://ada:pw@")).toUtf8());
        const auto connection = connected(server.origin());
        QVERIFY2(connection, qPrintable(problemOf(connection)));
        QVERIFY(askThrough(**connection, "GET /x HTTP/1.1\r\nHost: a\r\n\r\n").endsWith("{}"));
    }

    void saysWhichProxyRefusesUs()
    {
        ProxyProcess proxy;
        const QString problem
            = proxy.start({QStringLiteral("a.test")}, QStringLiteral("ada"), QStringLiteral("pw"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        qputenv("https_proxy", proxy.address().toUtf8());
        const auto connection = connected(QUrl(QStringLiteral("https://a.test")));
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Network);
        QVERIFY2(connection.error().detail.contains(
                     QLatin1String("asks for a name and a password on the way to a.test")),
                 qPrintable(connection.error().detail));
    }

    void nobodyIsToldWhoIsNotThereAnyMore()
    {
        ScriptedServer server;
        {
            QObject context;
            m_connector.connectTo(server.origin(), &context, [](const Result<Connection> &) {
                QFAIL("whoever asked is not there any more");
            });
        }
        QVERIFY(connected(server.origin()));
    }
};

QTEST_GUILESS_MAIN(WebConnectorTest)
#include "web_connector_test.moc"
