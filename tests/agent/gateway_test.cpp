#include "agent/gateway.h"
#include "agent/polite_tls_server.h"
#include "support/fake_clock.h"
#include "support/patience.h"
#include "support/ports.h"
#include "support/problem.h"
#include "support/rough_socket.h"
#include "support/scripted_server.h"
#include "support/stranger.h"
#include "support/test_certificates.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <deque>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

/// Gives "Bearer 1", "Bearer 2" and so on, and says yes once where a 401 comes, if it may.
class CountedCredentials final : public GatewayCredentials {
public:
    int given = 0;
    int left = 0; ///< of the times that another one may be worth it
    std::optional<Error> failure;
    QList<Request> asked;

    void fetch(const Request &request, QObject *context, Reply<CredentialFields> reply) override
    {
        asked.append(request);
        const Replier<CredentialFields> replier(context, std::move(reply));
        if (failure) {
            replier(fail(*failure));
            return;
        }
        CredentialFields fields;
        fields.push_back({"Authorization", Secret("Bearer " + QByteArray::number(++given))});
        replier(std::move(fields));
    }
    bool isWorthAnother(const CredentialFields &, const HttpResponseHead &answer) override
    {
        return answer.status == 401 && left-- > 0;
    }
    [[nodiscard]] QString describe(const Error &error) const override
    {
        return QStringLiteral("described: ") + error.detail;
    }
};

/// A server that says what a test tells it to say, to whoever came first.
class RawServer final : public QObject {
public:
    RawServer()
    {
        m_isReady = m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::take);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QUrl origin() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    [[nodiscard]] int connections() const { return int(m_clients.size()); }
    /// What came by the connection of that number, all of it so far.
    [[nodiscard]] QByteArray heard(int number = 0) { return client(number).heard; }
    /// Until it has heard `words` there.
    [[nodiscard]] bool hears(const QByteArray &words, int number = 0)
    {
        return QTest::qWaitFor(
            [&] { return connections() > number && heard(number).contains(words); }, kPatience);
    }
    void say(const QByteArray &bytes, int number = 0) { client(number).socket->write(bytes); }
    void hangUp(int number = 0) { client(number).socket->disconnectFromHost(); }
    [[nodiscard]] bool isLeft(int number = 0)
    {
        return QTest::qWaitFor(
            [&] {
                return connections() > number
                    && client(number).socket->state() == QAbstractSocket::UnconnectedState;
            },
            kPatience);
    }

private:
    struct Client {
        QTcpSocket *socket; // the server's child
        QByteArray heard;
    };
    Client &client(int number) { return m_clients.at(std::size_t(number)); }
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_clients.push_back({socket, {}}); // a deque moves nobody
            Client &added = m_clients.back();
            connect(socket, &QTcpSocket::readyRead, this,
                    [&added] { added.heard += added.socket->readAll(); });
        }
    }

    QTcpServer m_server;
    bool m_isReady = false;
    std::deque<Client> m_clients;
};

/// One program that speaks with the gateway by a connection of its own.
class Client {
public:
    explicit Client(const QUrl &gateway)
    {
        m_socket.connectToHost(gateway.host(), quint16(gateway.port()));
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_heard += m_socket.readAll(); });
    }

    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] QByteArray heard() const { return m_heard; }
    [[nodiscard]] bool hears(const QByteArray &words)
    {
        return QTest::qWaitFor([&] { return m_heard.contains(words); }, kPatience);
    }
    [[nodiscard]] bool isLeft()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, kPatience);
    }
    /// All that came until it was left.
    [[nodiscard]] QByteArray heardToTheEnd() { return isLeft() ? m_heard : "it goes on"; }
    void hangUp() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

/// A gateway on a real port, between real clients and real servers; its credentials are the test's.
class GatewayTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    TestAuthority m_authority;
    WebConnector m_connector{m_clock, [this] {
                                 return Authorities{{m_authority.certificate()}, {}};
                             }};
    std::unique_ptr<CountedCredentials> m_credentials;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    QUrl m_address;
    QStringList m_told;

    void open(const QUrl &server)
    {
        auto door = GatewayDoor::open({});
        QVERIFY2(door, qPrintable(problemOf(door)));
        m_address = QUrl((*door)->address());
        m_gateway = std::make_unique<Gateway>(
            GatewaySetup{server, *m_credentials, m_connector, m_clock}, std::move(*door));
        connect(m_gateway.get(), &Gateway::troubled, this,
                [this](const QString &line) { m_told += line; });
    }
    [[nodiscard]] QByteArray host() const { return m_address.authority().toLatin1(); }
    [[nodiscard]] QByteArray head(const QByteArray &line, const QByteArray &fields = {}) const
    {
        return line + " HTTP/1.1\r\nHost: " + host() + "\r\n" + fields + "\r\n";
    }
    /// Whoever is not refused would have to be answered by the server.
    [[nodiscard]] QByteArray refused(const QByteArray &request)
    {
        Client client(m_address);
        client.say(request);
        const QByteArray answer = client.heardToTheEnd();
        return m_server->connections() == 0 ? answer : "the server was asked";
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                 "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
        m_told.clear();
        m_credentials = std::make_unique<CountedCredentials>();
        m_server = std::make_unique<RawServer>();
        QVERIFY(m_server->isReady());
        open(m_server->origin());
    }
    void cleanup()
    {
        m_gateway.reset();
        m_server.reset();
        m_credentials.reset();
    }

    void passesOnAndBack()
    {
        Client client(m_address);
        client.say(head("PUT /a?b", "X-Mine: 1\r\nContent-Length: 5\r\n") + "hello");
        QVERIFY(m_server->hears("hello"));
        QCOMPARE(m_server->heard(),
                 "PUT /a?b HTTP/1.1\r\nHost: " + m_server->origin().authority().toLatin1()
                     + "\r\nX-Mine: 1\r\nVia: 1.1 lanyard\r\nContent-Length: 5\r\n"
                       "Connection: close\r\nAuthorization: Bearer 1\r\n\r\nhello");
        m_server->say("HTTP/1.1 201 Made\r\nContent-Length: 4\r\nX-Theirs: 2\r\n\r\ndone");
        const QByteArray answer
            = "HTTP/1.1 201 Made\r\nX-Theirs: 2\r\nContent-Length: 4\r\n\r\ndone";
        QVERIFY(client.hears(answer));
        QCOMPARE(client.heard(), answer);
        QCOMPARE(m_credentials->asked.size(), 1);
        QCOMPARE(m_credentials->asked.first().method, QByteArray("PUT"));
        QCOMPARE(m_credentials->asked.first().server, m_server->origin());
        QCOMPARE(m_credentials->asked.first().target, QByteArray("/a?b"));
        QVERIFY(m_server->isLeft());
        QVERIFY(m_told.isEmpty());
    }

    /// One after the other, each with credentials and a connection of its own.
    void oneConnectionCarriesMany()
    {
        Client client(m_address);
        client.say(head("GET /1") + head("POST /2", "Content-Length: 2\r\n") + "ab"
                   + head("GET /3")); // the next ones are there before the first is answered
        for (int number = 0; number < 3; ++number) {
            const QByteArray digit = QByteArray::number(number + 1);
            QVERIFY(m_server->hears(" /" + digit + " HTTP/1.1\r\n", number));
            QVERIFY(m_server->heard(number).contains("Bearer " + digit + "\r\n"));
            QCOMPARE(m_server->connections(), number + 1);
            m_server->say("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n" + digit, number);
            QVERIFY(client.hears("\r\n\r\n" + digit));
        }
        QVERIFY(m_server->heard(1).endsWith("\r\n\r\nab"));
    }

    void chunksPassInBothDirections()
    {
        Client client(m_address);
        client.say(head("POST /", "Transfer-Encoding: chunked\r\n") + "5;x=y\r\nhel");
        QVERIFY(m_server->hears("\r\n\r\n3\r\nhel\r\n")); // before the rest is here
        client.say("lo\r\n0\r\nX-Trailer: no\r\n\r\n" + head("GET /next"));
        QVERIFY(m_server->hears("2\r\nlo\r\n0\r\n\r\n"));
        QVERIFY(!m_server->heard().contains("X-Trailer"));
        QVERIFY(!m_server->heard().contains("next"));
        m_server->say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
        QVERIFY(client.hears("\r\n\r\n3\r\none\r\n"));
        m_server->say("3\r\ntwo\r\n0\r\nX-Sum: 1\r\n\r\n");
        QVERIFY(client.hears("3\r\ntwo\r\n0\r\n\r\n"));
        QVERIFY(m_server->hears("GET /next", 1));
    }

    void anAnswerMayEndWithItsConnection()
    {
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n"));
        m_server->say("HTTP/1.1 200 OK\r\n\r\nall of it");
        m_server->hangUp();
        QVERIFY(client.hears("9\r\nall of it\r\n0\r\n\r\n"));
        client.say(head("GET /next"));
        QVERIFY(m_server->hears("GET /next", 1));
    }

    void aTlsAnswerMayEndWithoutItsConnection_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("small") << qsizetype(9);
        QTest::newRow("more than is held in memory") << qsizetype(1024 * 1024);
    }
    /// close_notify says that it was all; the server waits for the client to end the connection.
    void aTlsAnswerMayEndWithoutItsConnection()
    {
        QFETCH(const qsizetype, size);
        const QByteArray body(size, 'x');
        const PoliteTlsServer server(m_authority.serverConfiguration(),
                                     "HTTP/1.1 200 OK\r\n\r\n" + body);
        QVERIFY(server.isReady());
        open(server.origin());
        Client client(m_address);
        client.say("GET / HTTP/1.0\r\nHost: " + host() + "\r\n\r\n");
        const QByteArray answer = client.heardToTheEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.left(200));
        QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n") + 4).size(), size);
        QTRY_VERIFY(server.isLeft());
    }

    void oldClientsGetItPlain()
    {
        Client client(m_address);
        client.say("GET / HTTP/1.0\r\nHost: " + host() + "\r\n\r\n");
        QVERIFY(m_server->hears("\r\n\r\n"));
        m_server->say("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n");
        QCOMPARE(client.heardToTheEnd(),
                 QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\none"));
    }

    void headHasNoBody()
    {
        Client client(m_address);
        client.say(head("HEAD /") + head("GET /next"));
        QVERIFY(m_server->hears("HEAD / HTTP/1.1"));
        m_server->say("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        QVERIFY(client.hears("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
        QVERIFY(m_server->hears("GET /next", 1));
    }

    void aBodyIsSentWhenTheServerWantsIt()
    {
        Client client(m_address);
        client.say(head("POST /", "Expect: 100-continue\r\nContent-Length: 5\r\n"));
        QVERIFY(m_server->hears("Expect: 100-continue\r\n"));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n"));
        m_server->say("HTTP/1.1 100 Continue\r\n\r\n");
        QVERIFY(client.hears("HTTP/1.1 100 Continue\r\n\r\n"));
        client.say("hello");
        QVERIFY(m_server->hears("hello"));
        m_server->say("HTTP/1.1 204 No Content\r\n\r\n");
        QVERIFY(client.hears("HTTP/1.1 204 No Content\r\n\r\n"));
    }

    /// And no byte of it is read as the next request.
    void aBodyThatIsNotWantedEndsTheConnection()
    {
        Client client(m_address);
        client.say(head("POST /", "Expect: 100-continue\r\nContent-Length: 100\r\n"));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n"));
        m_server->say("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
        QVERIFY(client.hears("\r\nConnection: close\r\n\r\nno"));
        client.say(head("GET /next"));
        QVERIFY(client.isLeft());
        QCOMPARE(m_server->connections(), 1);
    }

    /// What is asked for again is the same, with other credentials; once.
    void triesOnceMoreWithOthers()
    {
        m_credentials->left = 5;
        Client client(m_address);
        client.say(head("DELETE /1"));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n"));
        m_server->say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(m_server->hears("DELETE /1 HTTP/1.1\r\n", 1));
        QVERIFY(m_server->hears("Bearer 2\r\n\r\n", 1));
        m_server->say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 3\r\n\r\nno!", 1);
        QVERIFY(client.hears("\r\n\r\nno!"));
        QCOMPARE(client.heard().count("HTTP/1.1"), 1);
        QCOMPARE(m_server->connections(), 2);
    }

    void aBodyThatWasSentIsNotSentTwice()
    {
        m_credentials->left = 5;
        Client client(m_address);
        client.say(head("POST /1", "Content-Length: 2\r\n") + "ab");
        QVERIFY(m_server->hears("\r\n\r\nab"));
        m_server->say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(client.hears("HTTP/1.1 401 Unauthorized\r\n"));
        QCOMPARE(m_server->connections(), 1);
    }

    /// Which waits for a word; so it can go to the second one.
    void aBodyThatHasNotBegunIs()
    {
        m_credentials->left = 1;
        Client client(m_address);
        client.say(head("POST /1", "Expect: 100-continue\r\nContent-Length: 2\r\n"));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n"));
        m_server->say("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(m_server->hears("Bearer 2\r\n\r\n", 1));
        m_server->say("HTTP/1.1 100 Continue\r\n\r\n", 1);
        QVERIFY(client.hears("100 Continue\r\n\r\n"));
        client.say("ab");
        QVERIFY(m_server->hears("\r\n\r\nab", 1));
        m_server->say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 1);
        QVERIFY(client.hears("200 OK"));
        QVERIFY(!client.heard().contains("401"));
    }

    void aRedirectIsAnAnswer()
    {
        ScriptedServer elsewhere; // which nobody is to ask
        const QByteArray target = elsewhere.origin().toString().toLatin1();
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n"));
        m_server->say("HTTP/1.1 307 There\r\nLocation: " + target
                      + "/x\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(client.hears("Location: " + target + "/x\r\n"));
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(m_credentials->given, 1);
    }

    void smugglesNothing_data()
    {
        QTest::addColumn<QByteArray>("request"); // "{host}" is the gateway
        QTest::addColumn<int>("status");
        const QByteArray post = "POST / HTTP/1.1\r\nHost: {host}\r\n";
        const QByteArray next = "GET /next HTTP/1.1\r\nHost: {host}\r\n\r\n";
        const auto row = [](const char *name, const QByteArray &request, int status = 400) {
            QTest::newRow(name) << request << status;
        };
        row("both lengths",
            post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + next);
        row("two lengths", post + "Content-Length: 0\r\nContent-Length: 3\r\n\r\nabc" + next);
        row("another coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + next);
        row("a folded field", post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + next);
        row("white space before the colon",
            post + "Content-Length : 3\r\nContent-Length: 0\r\n\r\nabc" + next);
        row("lines that end in LF", "GET / HTTP/1.1\nHost: {host}\n\n");
        row("one line that does", post + "X: 1\nContent-Length: 3\r\n\r\nabc");
        row("a CR within", post + "X: 1\rContent-Length: 3\r\n\r\nabc");
        row("a null byte", post + QByteArray("X: \0\r\n\r\n", 8));
        row("two hosts", "GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n");
        row("absolute form", "GET http://{host}/ HTTP/1.1\r\nHost: {host}\r\n\r\n");
        row("absolute form of another",
            "GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n");
        row("CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\nHost: {host}\r\n\r\n");
        row("no target", "OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        row("a long line", "GET /" + QByteArray(65 * 1024, 'x'), 414);
        row("a large head", post + ("X: " + QByteArray(1000, 'x') + "\r\n").repeated(70), 431);
        row("many fields", post + QByteArray("X: 1\r\n").repeated(200), 431);
    }
    void smugglesNothing()
    {
        QFETCH(QByteArray, request);
        QFETCH(const int, status);
        const QByteArray answer = refused(request.replace("{host}", host()));
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(answer.count("HTTP/1.1 "), 1); // what follows is none, either
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_credentials->given, 0);
    }

    void noPageGetsIn_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("by another name")
            << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QTest::newRow("by its origin") << QByteArray("POST / HTTP/1.1\r\nHost: {host}\r\n"
                                                     "Origin: https://evil.example\r\n"
                                                     "Content-Length: 0\r\n\r\n");
        QTest::newRow("asking before")
            << QByteArray("OPTIONS / HTTP/1.1\r\nHost: {host}\r\nOrigin: https://evil.example\r\n"
                          "Access-Control-Request-Method: PUT\r\n\r\n");
        QTest::newRow("as an image") << QByteArray("GET / HTTP/1.1\r\nHost: {host}\r\n"
                                                   "Sec-Fetch-Site: cross-site\r\n\r\n");
    }
    void noPageGetsIn()
    {
        QFETCH(QByteArray, request);
        const QByteArray answer = refused(request.replace("{host}", host()));
        QCOMPARE(statusOf(answer), 403);
        QVERIFY(!answer.toLower().contains("access-control-"));
        QCOMPARE(m_credentials->given, 0);
    }

    void aChunkThatIsNoneEndsIt()
    {
        Client client(m_address);
        client.say(head("POST /", "Transfer-Encoding: chunked\r\n") + "zz\r\n" + head("GET /next"));
        QCOMPARE(statusOf(client.heardToTheEnd()), 400);
        QVERIFY(m_server->isLeft());
        QCOMPARE(m_server->connections(), 1);
    }

    void saysWhyThereIsNoToken()
    {
        m_credentials->failure = Error{ErrorKind::SignInRequired, {}, QStringLiteral("sign in")};
        const QByteArray answer = refused(head("GET /"));
        QCOMPARE(statusOf(answer), 503);
        QVERIFY(answer.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\nlanyard: described: sign in\n"));
        QCOMPARE(m_told, QStringList{QStringLiteral("described: sign in")});
        m_credentials->failure.reset(); // and it goes on
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("Bearer 1"));
    }

    void saysThatTheServerIsNotThere()
    {
        QUrl nowhere = m_server->origin();
        nowhere.setPort(freePort());
        open(nowhere);
        const QByteArray answer = refused(head("GET /"));
        QCOMPARE(statusOf(answer), 502);
        QVERIFY(answer.contains("is not reached"));
        QVERIFY(!refused(head("HEAD /")).contains("reached")); // no body there
    }

    void whatIsNoAnswerIsNotPassedOn_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("something else") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("both lengths")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("a field with LF") << QByteArray("HTTP/1.1 200 OK\r\nX: 1\nY: 2\r\n\r\n");
        QTest::newRow("another protocol")
            << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");
        QTest::newRow("promises without end")
            << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(17);
    }
    void whatIsNoAnswerIsNotPassedOn()
    {
        QFETCH(const QByteArray, answer);
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n"));
        m_server->say(answer);
        m_server->hangUp();
        QVERIFY(client.hears("HTTP/1.1 502 Bad Gateway\r\n"));
        QVERIFY(
            client.heardToTheEnd().contains("\r\n\r\nlanyard: " + m_server->origin().toEncoded()));
    }

    /// Half an answer is not to look whole.
    void anAnswerThatBreaksOffDoesSo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("shorter than it says") << QByteArray("Content-Length: 12\r\n\r\nabc");
        QTest::newRow("without a last chunk")
            << QByteArray("Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        QTest::newRow("a chunk that is none")
            << QByteArray("Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n");
    }
    void anAnswerThatBreaksOffDoesSo()
    {
        QFETCH(const QByteArray, answer);
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n"));
        m_server->say("HTTP/1.1 200 OK\r\n" + answer);
        m_server->hangUp();
        QVERIFY(!client.heardToTheEnd().contains("0\r\n\r\n"));
    }

    void whoeverHangsUpIsLeftAtOnce()
    {
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n"));
        client.hangUp();
        QVERIFY(m_server->isLeft());
    }

    void aHeadThatDoesNotComeIsNotWaitedFor()
    {
        Client slow(m_address);
        slow.say("GET / HTTP/1.1\r\n");
        Client busy(m_address);
        busy.say(head("GET /"));
        QVERIFY(m_server->hears("\r\n\r\n")); // by then the other one has come in, too
        for (int second = 0; second < 61; ++second) {
            m_clock.advance(std::chrono::seconds(1));
        }
        QVERIFY(slow.isLeft());
        m_server->say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); // nobody hurries a server
        QVERIFY(busy.hears("200 OK"));
    }

    /// Too many at once wait, and are served all the same.
    void serversMoreThanItHasRoomFor()
    {
        std::deque<Client> waiting;
        for (int number = 0; number < 128; ++number) {
            waiting.emplace_back(m_address);
        }
        Client late(m_address);
        late.say(head("GET /late"));
        waiting.front().hangUp();
        QVERIFY(m_server->hears("GET /late"));
    }

    /// Whose it was, nobody can tell any more; it may have been the person's own.
    void whoeverLeavesAtOnceIsNoStranger()
    {
        for (int number = 0; number < 5; ++number) {
            const RoughSocket hasty(m_address.port());
            QVERIFY(hasty.isConnected());
        }
        Client client(m_address);
        client.say(head("GET /"));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n")); // who came in behind them
        QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    }

    void waitsWhereItCanOpenNothingMore_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("no connection") << 0;
        QTest::newRow("nothing to see by whose it is") << 1;
    }
    /// Whoever waits is let in a second later, and is nobody else.
    void waitsWhereItCanOpenNothingMore()
    {
        QFETCH(const int, room);
        const RoughSocket client(m_address.port());
        QVERIFY(client.isConnected());
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto restored = qScopeGuard([limit] { ::setrlimit(RLIMIT_NOFILE, &limit); });
        const int next = ::dup(STDERR_FILENO);
        QCOMPARE(::close(next), 0);
        const rlimit full{rlim_t(next + room), limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &full), 0);
        const std::size_t before = m_clock.pending();
        QTRY_COMPARE(m_clock.pending(), before + 1);
        for (int turn = 0; turn < 100; ++turn) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_clock.pending(), before + 1); // it does not turn round and round
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
        QVERIFY(client.send(head("GET /")));
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(m_server->hears("Bearer 1\r\n\r\n"));
    }

    void doesNotTakeAPortThatIsTaken()
    {
        const auto second = GatewayDoor::open({.port = quint16(m_address.port())});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::ListenerUnavailable);
        QVERIFY(second.error().detail.contains(QString::number(m_address.port())));
    }

    void isOnLoopbackAlone()
    {
        const Stranger stranger(m_address);
        QVERIFY(stranger.canConnectTo(QStringLiteral("127.0.0.1")));
        QVERIFY(!stranger.canConnectTo(QStringLiteral("127.0.0.2")));
        QVERIFY(!stranger.canConnectTo(QStringLiteral("::1")));
    }

    void aPathIsOnesOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api.sock"));
        {
            const auto door = GatewayDoor::open({.path = path});
            QVERIFY2(door, qPrintable(problemOf(door)));
            struct stat seen = {};
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &seen), 0);
            QVERIFY(S_ISSOCK(seen.st_mode));
            QCOMPARE(seen.st_mode & 0777U, 0600U);
            QVERIFY((*door)->hosts().isEmpty());
            const auto second = GatewayDoor::open({.path = path});
            QVERIFY(!second);
            QCOMPARE(second.error().kind, ErrorKind::Busy);
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatSomebodyLeftBehindIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api.sock"));
        auto door = GatewayDoor::open({.path = path});
        QVERIFY(door);
        const QByteArray place = QFile::encodeName(path);
        const QByteArray aside = place + "-aside";
        QCOMPARE(::rename(place.constData(), aside.constData()), 0); // as after a crash: it stays
        door->reset();
        QCOMPARE(::rename(aside.constData(), place.constData()), 0);
        door = GatewayDoor::open({.path = path});
        QVERIFY2(door, qPrintable(problemOf(door)));
    }

    void whatIsNoSocketStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const auto door = GatewayDoor::open({.path = path});
        QVERIFY(!door);
        QCOMPARE(door.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(QFileInfo(path).size(), 1);
        const auto tooLong = GatewayDoor::open({.path = QString(200, u'x')});
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(GatewayTest)
#include "gateway_test.moc"
