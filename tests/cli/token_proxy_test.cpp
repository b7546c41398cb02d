#include "demo_client.h"
#include "demo_session.h"
#include "support/ports.h"
#include "support/scripted_server.h"
#include "support/seen_proof.h"
#include "support/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <deque>
#include <memory>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr uid_t nobody = 65534;
constexpr qint64 bigSize = 100'000'000;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

/// Of the big body, from there on.
QByteArray pieceFrom(qint64 at)
{
    QByteArray bytes(qsizetype(std::min<qint64>(64 * 1024, bigSize - at)), Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = char(at++ % 251);
    }
    return bytes;
}

/// What curl says where the connection is closed without an answer: before it asked, or behind it.
bool isLeft(const Ended &curl)
{
    // 7: it was left before it had looked whether it is connected.
    return curl.exitCode == 7 || curl.exitCode == 52 || curl.exitCode == 55 || curl.exitCode == 56;
}

/// Writes the big body, as fast as it is taken.
class Outpour final : public QObject {
public:
    explicit Outpour(QTcpSocket &socket) : QObject(&socket), m_socket(socket)
    {
        connect(&socket, &QTcpSocket::bytesWritten, this, &Outpour::goOn);
        goOn();
    }

private:
    void goOn()
    {
        while (m_at < bigSize && m_socket.bytesToWrite() < 256 * 1024) {
            const QByteArray piece = pieceFrom(m_at);
            m_at += m_socket.write(piece);
        }
    }

    QTcpSocket &m_socket;
    qint64 m_at = 0;
};

/// Reads a head, and the big body; the body not before it is told to.
class Intake final : public QObject {
public:
    explicit Intake(QTcpSocket &socket) : QObject(&socket), m_socket(socket)
    {
        socket.setReadBufferSize(64 * 1024);
        connect(&socket, &QTcpSocket::readyRead, this, &Intake::read);
    }

    [[nodiscard]] QByteArray head() const { return m_head; }
    [[nodiscard]] bool isWhole() const { return m_isRight && m_at == bigSize; }
    void takeBody()
    {
        m_takesBody = true;
        read();
    }

private:
    void read()
    {
        while (!m_head.endsWith("\r\n\r\n") && m_socket.bytesAvailable() > 0) {
            m_head += m_socket.read(1);
        }
        while (m_takesBody && m_socket.bytesAvailable() > 0) {
            const QByteArray bytes = m_socket.read(64 * 1024);
            for (const char byte : bytes) {
                m_isRight = m_isRight && byte == char(m_at++ % 251);
            }
        }
    }

    QTcpSocket &m_socket;
    QByteArray m_head;
    qint64 m_at = 0;
    bool m_isRight = true;
    bool m_takesBody = false;
};

/// A server that has a big body to give, and takes one when it is told to.
class BigServer final : public QObject {
public:
    BigServer()
    {
        m_isReady = m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &BigServer::take);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString origin() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }
    /// Null: it has not begun.
    [[nodiscard]] Intake *upload() const { return m_upload; }

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto *intake = new Intake(*socket); // its child
            connect(socket, &QTcpSocket::readyRead, intake,
                    [this, socket, intake] { answer(*socket, *intake); });
        }
    }
    void answer(QTcpSocket &socket, Intake &intake)
    {
        const QByteArray head = intake.head();
        if (!head.endsWith("\r\n\r\n")) {
            return;
        }
        if (head.startsWith("GET /small")) {
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
            socket.disconnectFromHost();
        } else if (head.startsWith("GET /big") && !m_hasPoured) {
            m_hasPoured = true;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bigSize)
                         + "\r\n\r\n");
            new Outpour(socket); // its child
        } else if (head.startsWith("POST /big")) {
            m_upload = &intake;
        }
    }

    QTcpServer m_server;
    bool m_isReady = false;
    bool m_hasPoured = false;
    Intake *m_upload = nullptr;
};

/// An API that wants its nonce in each proof, and tells all that came without it at one time.
class NonceServer final : public QObject {
public:
    static constexpr int sentWithout = 3;

    NonceServer()
    {
        m_isReady = m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &NonceServer::take);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString origin() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto parser = std::make_shared<HttpRequestParser>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
                if (parser->feed(socket->readAll()) == HttpRequestParser::State::Complete) {
                    answer(*socket, proofIn(parser->request()));
                }
            });
        }
    }
    void answer(QTcpSocket &socket, const SeenProof &proof)
    {
        if (proof.nonce() == QLatin1String("one-for-all")) {
            socket.write("HTTP/1.1 204 No Content\r\n\r\n");
            return;
        }
        m_refused += &socket;
        if (m_refused.size() == sentWithout) {
            for (QTcpSocket *each : std::as_const(m_refused)) {
                each->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n"
                            "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\n"
                            "DPoP-Nonce: one-for-all\r\n\r\n");
            }
        }
    }

    QTcpServer m_server;
    bool m_isReady = false;
    QList<QTcpSocket *> m_refused; ///< the server's children
};

} // namespace

/// `lanyard proxy`, the real executable, with a real keyring, the demo provider and curl.
class TokenProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<ScriptedServer> m_api; ///< what the proxy leads to
    std::unique_ptr<QProcess> m_proxy;
    QString m_address;
    QByteArray m_said; ///< by the proxy, on standard error

    void signIn(demo::Dpop dpop = demo::Dpop::No, const QStringList &more = {})
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Ended ended = m_session->run(words("login --provider demo") + more);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
        m_api = std::make_unique<ScriptedServer>();
    }
    /// To `server`, and until it serves.
    void begin(const QString &server, const QStringList &more = {},
               const QString &account = QStringLiteral("demo"))
    {
        m_proxy = m_session->begin(
            QStringList{QStringLiteral("proxy"), account, QStringLiteral("--to"), server} + more);
        QByteArray said;
        const bool isServing = QTest::qWaitFor(
            [&] {
                said += m_proxy->readAllStandardOutput();
                return said.endsWith('\n') || m_proxy->state() == QProcess::NotRunning;
            },
            kPatience);
        m_said = m_proxy->readAllStandardError();
        QVERIFY2(isServing && said.count('\n') == 1, m_said);
        m_address = QString::fromUtf8(said.trimmed());
        QVERIFY(says("until Ctrl-C.\n"));
    }
    void begin() { begin(m_api->origin().toString()); }
    [[nodiscard]] bool says(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_proxy->readAllStandardError();
                return m_said.contains(text);
            },
            kPatience);
    }
    [[nodiscard]] QByteArray token()
    {
        return m_session->run(words("token demo")).output.trimmed();
    }
    /// What curl prints: the heads, and then the body.
    [[nodiscard]] Ended curl(const QString &path, const QStringList &options = {})
    {
        return m_session->runProgram(QStringLiteral("curl"),
                                     QStringList{QStringLiteral("-q"), QStringLiteral("-sS"),
                                                 QStringLiteral("-i"), QStringLiteral("--noproxy"),
                                                 QStringLiteral("*"), m_address + path}
                                         + options);
    }
    [[nodiscard]] QByteArray ask(const QString &path, const QStringList &options = {})
    {
        const Ended ended = curl(path, options);
        return ended.exitCode == 0 ? ended.output : ended.errors;
    }
    /// The last one that the server got.
    [[nodiscard]] QByteArray received(const char *field) const
    {
        return m_api->requests().last().header(field).value_or("not there, or twice");
    }
    void endIt(int signal = SIGTERM)
    {
        ::kill(pid_t(m_proxy->processId()), signal);
        QTRY_COMPARE(m_proxy->state(), QProcess::NotRunning);
        m_said += m_proxy->readAllStandardError();
    }
    /// The most memory that it has had in use, in kB.
    [[nodiscard]] qint64 mostMemory() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_proxy->processId()));
        if (!status.open(QIODevice::ReadOnly)) {
            return -1;
        }
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmHWM:");
        return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
    }
    /// Many small requests by one connection: each is several turns of the proxy's event loop.
    void askOften()
    {
        QTcpSocket socket;
        const QUrl url(m_address);
        socket.connectToHost(url.host(), quint16(url.port()));
        QByteArray heard;
        for (int number = 1; number <= 200; ++number) {
            socket.write("GET /small HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
            const bool isAnswered = QTest::qWaitFor(
                [&] {
                    heard += socket.readAll();
                    return heard.count("\r\n\r\n") == number;
                },
                kPatience);
            QVERIFY2(isAnswered, heard);
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_proxy && m_proxy->state() != QProcess::NotRunning) {
            endIt();
        }
        m_proxy.reset();
        m_api.reset();
        m_session.reset();
        m_said.clear();
    }

    void aScriptHoldsNoToken()
    {
        signIn();
        begin();
        m_api->expect("POST", "/orders", jsonAnswer(R"({"id":1})", 201));
        const QByteArray answer
            = ask(QStringLiteral("/orders?a=b%2Fc"),
                  {QStringLiteral("-d"), QStringLiteral("{}"), QStringLiteral("-H"),
                   QStringLiteral("X-Mine: 1"), QStringLiteral("-H"),
                   QStringLiteral("Authorization: Bearer theirs"), QStringLiteral("-H"),
                   QStringLiteral("Proxy-Authorization: Basic eA=="), QStringLiteral("-H"),
                   QStringLiteral("Cookie: local=session"), QStringLiteral("-H"),
                   QStringLiteral("Connection: X-Hop"), QStringLiteral("-H"),
                   QStringLiteral("X-Hop: 1")});
        QVERIFY2(answer.startsWith("HTTP/1.1 201 "), answer);
        QVERIFY2(answer.endsWith("\r\n\r\n{\"id\":1}"), answer);
        const HttpRequest &seen = m_api->requests().first();
        QCOMPARE(seen.target, QByteArray("/orders?a=b%2Fc"));
        QCOMPARE(seen.body, QByteArray("{}"));
        QCOMPARE(received("Authorization"), "Bearer " + token());
        QCOMPARE(received("Host"), m_api->origin().authority().toLatin1());
        QCOMPARE(received("X-Mine"), QByteArray("1"));
        QCOMPARE(received("Connection"), QByteArray("close"));
        for (const char *gone : {"Proxy-Authorization", "Cookie", "X-Hop", "DPoP"}) {
            QVERIFY2(!seen.header(gone), gone);
        }
        QVERIFY(!answer.contains(token()));
    }

    /// The demo's API wants to be named as the audience, and the scope for it.
    void aServiceAccountOpensTheApi()
    {
        signIn();
        const Ended added = m_session->run(
            {QStringLiteral("service"), QStringLiteral("add"), QStringLiteral("--issuer"),
             m_session->issuer(), QStringLiteral("--client-id"), QString(demo::serviceClientId),
             QStringLiteral("--client-secret-stdin"), QStringLiteral("--name"),
             QStringLiteral("robot")},
            QByteArray(demo::serviceClientSecret.data()) + '\n');
        QVERIFY2(added.exitCode == 0, added.errors);
        begin(m_session->issuer(), {}, QStringLiteral("robot"));
        const QByteArray reports = ask(QStringLiteral("/api/reports"));
        QVERIFY2(reports.startsWith("HTTP/1.1 200 OK\r\n"), reports);
        QVERIFY2(reports.contains("Bernoulli numbers"), reports);
    }

    /// One of the person's opens nothing there: what the API says is what the script hears.
    void whatTheServerRefusesIsRefused()
    {
        signIn();
        begin(m_session->issuer());
        const QByteArray profile = ask(QStringLiteral("/userinfo"));
        QVERIFY2(profile.startsWith("HTTP/1.1 200 OK\r\n"), profile);
        QVERIFY2(profile.contains("Ada Lovelace"), profile);
        const QByteArray reports = ask(QStringLiteral("/api/reports"));
        QVERIFY2(reports.startsWith("HTTP/1.1 401 "), reports);
        QVERIFY2(reports.contains("WWW-Authenticate: Bearer realm=\"demo\""), reports);
    }

    void eachRequestGetsTheNewestToken()
    {
        signIn();
        begin();
        m_api->always("GET", "/x", jsonAnswer("{}"));
        const QByteArray first = token();
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), "Bearer " + first);
        // By another process, which had a reason.
        const QByteArray second
            = m_session->run(words("token demo --force-refresh")).output.trimmed();
        QVERIFY(second != first);
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), "Bearer " + second);
    }

    void aTokenThatIsRefusedIsReplacedOnce()
    {
        signIn();
        begin();
        const QByteArray first = token();
        m_api->expect("GET", "/x", jsonAnswer("{}", 401));
        m_api->expect("GET", "/x", jsonAnswer(R"({"a":1})"));
        QVERIFY(ask(QStringLiteral("/x")).endsWith("{\"a\":1}"));
        QCOMPARE(m_api->requests().first().header("Authorization"),
                 std::optional("Bearer " + first));
        const QByteArray second = token();
        QVERIFY(second != first);
        QCOMPARE(received("Authorization"), "Bearer " + second);

        // Where that is refused as well, it is not the token.
        m_api->always("GET", "/never", jsonAnswer("{}", 401));
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(ask(QStringLiteral("/never")).startsWith("HTTP/1.1 401 "));
            QCOMPARE(m_api->requestsTo("/never").size(), time);
            QCOMPARE(received("Authorization"), "Bearer " + second);
        }
        QCOMPARE(token(), second);
    }

    /// Which is asked for when it is needed, and not for each request.
    void aTokenForOneApiIsKept()
    {
        signIn();
        const QString resource = m_session->issuer() + QStringLiteral("/api");
        const QStringList forApi{QStringLiteral("--resource"), resource};
        QCOMPARE(m_session->run(words("login --provider demo") + forApi).exitCode, 0);
        const QByteArray own = token();
        begin(m_api->origin().toString(), forApi);
        m_api->always("GET", "/x", jsonAnswer("{}"));
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        const QByteArray first = received("Authorization");
        QVERIFY2(first.startsWith("Bearer ") && first != "Bearer " + own, first);
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), first);
        m_api->expect("GET", "/x", jsonAnswer("{}", 401)); // it is none any more
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        const QByteArray second = received("Authorization");
        QVERIFY(second != first && second != "Bearer " + own);
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), second);
        QCOMPARE(token(), own);
        QCOMPARE(m_session->run(words("logout demo")).exitCode, 0);
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 503 "));
    }

    void aTokenThatAllowsLessIsKept()
    {
        signIn();
        const QByteArray own = token();
        begin(m_api->origin().toString(), {QStringLiteral("--scope"), QStringLiteral("openid")});
        m_api->always("GET", "/x", jsonAnswer("{}"));
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        const QByteArray first = received("Authorization");
        QVERIFY2(first.startsWith("Bearer ") && first != "Bearer " + own, first);
        const QByteArray told = m_session->run(words("journal --json")).output;
        QVERIFY2(told.contains(R"("scope":"openid",)"), told);
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), first);
        QCOMPARE(token(), own);
    }

    void aTokenForOneApiGoesWithItsProof()
    {
        signIn(demo::Dpop::Nonce);
        const QStringList forApi{QStringLiteral("--resource"),
                                 m_session->issuer() + QStringLiteral("/api")};
        QCOMPARE(m_session->run(words("login --provider demo") + forApi).exitCode, 0);
        begin(m_session->issuer(), forApi);
        // It knows the token, and wants the person to sign in for it once more.
        const QByteArray answer = ask(QStringLiteral("/api/transfers"));
        QVERIFY2(answer.contains("error=\"insufficient_user_authentication\""), answer);
    }

    void aTokenThatTheSignInWasNotForIsNotServed()
    {
        signIn();
        const Ended ended
            = m_session->run(words("proxy demo --to https://api.example.com --resource")
                             << m_session->issuer() + QStringLiteral("/api"));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.output.isEmpty());
        QVERIFY2(ended.errors.contains("/api"), ended.errors);
    }

    /// It cannot be sent again; whoever asks again gets another token.
    void aBodyIsSentOnce()
    {
        signIn();
        begin();
        const QByteArray first = token();
        m_api->expect("POST", "/x", jsonAnswer("{}", 401));
        const QStringList body{QStringLiteral("-d"), QStringLiteral("a=b")};
        QVERIFY(ask(QStringLiteral("/x"), body).startsWith("HTTP/1.1 401 "));
        QCOMPARE(m_api->requests().size(), 1);
        m_api->expect("POST", "/x", jsonAnswer("{}"));
        QVERIFY(ask(QStringLiteral("/x"), body).startsWith("HTTP/1.1 200 "));
        QVERIFY(received("Authorization") != "Bearer " + first);
        QCOMPARE(received("Authorization"), "Bearer " + token());
    }

    /// Another token would be refused for the same reason (RFC 9470).
    void whoWantsAnotherSignInGetsNoOtherToken()
    {
        signIn();
        begin();
        const QByteArray first = token();
        HttpAnswer stepUp = jsonAnswer("{}", 401);
        stepUp.headers.emplaceBack("WWW-Authenticate",
                                   "Bearer error=\"insufficient_user_authentication\", max_age=5");
        m_api->expect("GET", "/x", stepUp);
        QVERIFY(ask(QStringLiteral("/x")).contains("insufficient_user_authentication"));
        QCOMPARE(token(), first);
    }

    void aBoundTokenGoesWithItsProof_data()
    {
        QTest::addColumn<int>("dpop");
        QTest::newRow("required") << int(demo::Dpop::Required);
        QTest::newRow("with nonces") << int(demo::Dpop::Nonce);
    }
    /// The demo takes each proof once, for that request and that token alone.
    void aBoundTokenGoesWithItsProof()
    {
        QFETCH(const int, dpop);
        signIn(demo::Dpop(dpop));
        begin(m_session->issuer());
        for (int time = 0; time < 2; ++time) {
            const QByteArray profile = ask(QStringLiteral("/userinfo?a=b"),
                                           {QStringLiteral("-H"), QStringLiteral("DPoP: theirs")});
            QVERIFY2(profile.startsWith("HTTP/1.1 200 "), profile);
            QVERIFY2(profile.contains("Ada Lovelace"), profile);
        }
        const QByteArray posted
            = ask(QStringLiteral("/userinfo"), {QStringLiteral("-d"), QStringLiteral("a=b")});
        QVERIFY2(posted.startsWith("HTTP/1.1 200 "), posted);
    }

    /// What one of them has learned does not make the others' proofs any better.
    void allThatAreSentAtOnceLearnOfTheNonce()
    {
        signIn(demo::Dpop::Required);
        NonceServer api;
        QVERIFY(api.isReady());
        begin(api.origin());
        std::deque<std::pair<QTcpSocket, QByteArray>> clients(NonceServer::sentWithout);
        const QUrl url(m_address);
        for (auto &[socket, heard] : clients) {
            socket.connectToHost(url.host(), quint16(url.port()));
            socket.write("GET /x HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
        }
        for (auto &[socket, heard] : clients) {
            const bool isAnswered = QTest::qWaitFor(
                [&socket = socket, &heard = heard] {
                    return (heard += socket.readAll()).endsWith("\r\n\r\n");
                },
                kPatience);
            QVERIFY2(isAnswered && heard.startsWith("HTTP/1.1 204 "), heard);
        }
    }

    void aProofIsForAnyPath_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"/x?q=a|b", "/a{b}", "/a^b", "/x?a=100%", "/%zz", "/%7ea", "/?",
                                   "//x", "/x?a=/b?c"}) {
            QTest::newRow(target) << QByteArray(target);
        }
    }
    /// Which is passed on as it is, whatever a URL should look like.
    void aProofIsForAnyPath()
    {
        QFETCH(const QByteArray, target);
        signIn(demo::Dpop::Required);
        begin();
        const QByteArray path = target.split('?').first();
        m_api->expect("GET", path, jsonAnswer("{}"));
        const QByteArray answer
            = ask({}, {QStringLiteral("--request-target"), QString::fromLatin1(target)});
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer);
        QCOMPARE(m_api->requests().last().target, target);
        QCOMPARE(proofIn(m_api->requests().last()).claims.value(QLatin1String("htu")).toString(),
                 m_api->origin().toString() + QString::fromLatin1(path));
    }

    void redirectsAreTheClients()
    {
        signIn();
        begin();
        ScriptedServer elsewhere; // which nobody asks
        const QByteArray target = elsewhere.url(QStringLiteral("/x")).toEncoded();
        m_api->expect("GET", "/x", redirectAnswer(target, 307));
        const QByteArray answer = ask(QStringLiteral("/x"));
        QVERIFY2(answer.startsWith("HTTP/1.1 307 "), answer);
        QVERIFY2(answer.contains("\r\nLocation: " + target + "\r\n"), answer);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void turnsPagesAndProxyUsersAway_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("status");
        const auto header = [](const char *field) {
            return QStringList{QStringLiteral("-H"), QString::fromLatin1(field)};
        };
        QTest::newRow("another name") << header("Host: evil.example") << QByteArray("403");
        QTest::newRow("a page") << header("Origin: https://evil.example") << QByteArray("403");
        QTest::newRow("an image") << header("Sec-Fetch-Site: cross-site") << QByteArray("403");
        QTest::newRow("TRACE") << words("-X TRACE") << QByteArray("501");
        QTest::newRow("another server")
            << words("--request-target http://evil.example/") << QByteArray("400");
        QTest::newRow("CONNECT") << words("-X CONNECT --request-target evil.example:443")
                                 << QByteArray("400");
    }
    void turnsPagesAndProxyUsersAway()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, status);
        signIn();
        begin();
        const QByteArray answer = ask(QStringLiteral("/x"), options);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer);
        const QByteArray line = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QVERIFY2(line.startsWith("lanyard: ") && line.count('\n') == 1, answer);
        QVERIFY(says(line.mid(qstrlen("lanyard: ")))); // the person hears of it, too
        QCOMPARE(m_api->connections(), 0);
        m_api->expect("GET", "/x", jsonAnswer("{}")); // and it goes on
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
    }

    void somebodyElseGetsNothing()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can become somebody else");
        }
        signIn();
        begin();
        QProcess curl;
        curl.setChildProcessModifier([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                ::_exit(99);
            }
        });
        const QString url = m_address + QStringLiteral("/x");
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-q"), QStringLiteral("-sS"), QStringLiteral("--noproxy"),
                    QStringLiteral("*"), url});
        const Ended ended = DemoSession::endOf(curl);
        QVERIFY2(isLeft(ended), ended.errors); // nothing came
        QVERIFY(ended.output.isEmpty());
        QVERIFY(says("somebody else on this computer was turned away\n"));
        QCOMPARE(m_api->connections(), 0);
    }

    void aSocketIsForOnesOwnToo()
    {
        signIn();
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                          | QFile::ExeOther));
        const QString path = folder.filePath(QStringLiteral("api.sock"));
        begin(m_api->origin().toString(), {QStringLiteral("--socket"), path});
        QCOMPARE(m_address, path);
        struct stat seen = {};
        QCOMPARE(::lstat(QFile::encodeName(path).constData(), &seen), 0);
        QCOMPARE(seen.st_mode & 0777U, 0600U);

        const QStringList request{QStringLiteral("-q"),
                                  QStringLiteral("-sS"),
                                  QStringLiteral("--noproxy"),
                                  QStringLiteral("*"),
                                  QStringLiteral("--unix-socket"),
                                  path,
                                  QStringLiteral("http://api.example.com/x")};
        m_api->expect("GET", "/x", jsonAnswer(R"({"a":1})"));
        const Ended ended = m_session->runProgram(QStringLiteral("curl"), request);
        QVERIFY2(ended.exitCode == 0, ended.errors);
        QCOMPARE(ended.output, QByteArray("{\"a\":1}"));
        QCOMPARE(received("Host"), m_api->origin().authority().toLatin1());
        QCOMPARE(received("Authorization"), "Bearer " + token());

        if (::geteuid() == 0) { // only root can become somebody else
            // Whatever its mode is.
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
            QProcess curl;
            curl.setChildProcessModifier([] {
                if (::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
                    ::_exit(99);
                }
            });
            curl.start(QStringLiteral("curl"), request);
            const Ended refused = DemoSession::endOf(curl);
            QVERIFY2(isLeft(refused), refused.errors);
            QVERIFY(says("somebody else on this computer was turned away\n"));
        }
        QCOMPARE(m_api->connections(), 1);

        const Ended second = m_session->run({QStringLiteral("proxy"), QStringLiteral("demo"),
                                             QStringLiteral("--to"), m_api->origin().toString(),
                                             QStringLiteral("--socket"), path});
        QCOMPARE(second.exitCode, 4);
        QVERIFY2(second.errors.contains("another program answers at "), second.errors);
        endIt();
        QCOMPARE(m_proxy->exitCode(), 0);
        QVERIFY(!QFile::exists(path));
    }

    void whatWasKilledLeavesAPlaceForTheNext()
    {
        signIn();
        const QString path = m_session->home() + QStringLiteral("/api.sock");
        const QStringList place{QStringLiteral("--socket"), path};
        begin(m_api->origin().toString(), place);
        endIt(SIGKILL);
        QVERIFY(QFile::exists(path));
        m_said.clear();
        begin(m_api->origin().toString(), place);
    }

    void endsInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    /// Also while a server takes its time.
    void endsInOrder()
    {
        QFETCH(const int, signal);
        signIn();
        const quint16 port = freePort();
        begin(m_api->origin().toString(), {QStringLiteral("--port"), QString::number(port)});
        QCOMPARE(m_address, QStringLiteral("http://127.0.0.1:%1").arg(port));
        m_api->expect("GET", "/slow", Reaction::silence());
        QTcpSocket client;
        client.connectToHost(QStringLiteral("127.0.0.1"), port);
        client.write("GET /slow HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
                     + "\r\n\r\n");
        QTRY_VERIFY(m_api->isDone());
        endIt(signal);
        QCOMPARE(m_proxy->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_proxy->exitCode(), 0);
        QCOMPARE(m_said.count('\n'), 1); // what it was for, and nothing else
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(m_api->openConnections(), 0);
        // The port is free again at once.
        begin(m_api->origin().toString(), {QStringLiteral("--port"), QString::number(port)});
    }

    void saysAsJsonWhereItIs()
    {
        signIn();
        m_proxy = m_session->begin(words("proxy demo --json --to") << m_api->origin().toString());
        QByteArray said;
        QTRY_VERIFY((said += m_proxy->readAllStandardOutput()).endsWith('\n'));
        const QString address = QJsonDocument::fromJson(said)[QLatin1String("address")].toString();
        QVERIFY2(address.startsWith(QLatin1String("http://127.0.0.1:")), said);
    }

    void whoeverAskedIsAskedFor()
    {
        signIn();
        QCOMPARE(m_session->run(words("settings ask-tools on")).exitCode, 0);
        const Ended ended = m_session->run(words("proxy demo --to https://api.example.com"));
        QCOMPARE(ended.exitCode, 7);
        QVERIFY(ended.output.isEmpty());
        QVERIFY2(ended.errors.contains("allow it beforehand"), ended.errors);
    }

    void saysThatThePersonIsNeeded()
    {
        signIn();
        begin();
        m_api->expect("GET", "/x", jsonAnswer("{}"));
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_session->run(words("logout demo")).exitCode, 0);
        const QByteArray answer = ask(QStringLiteral("/x"));
        QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer);
        QVERIFY2(answer.contains("demo"), answer);
        const QByteArray line
            = answer.mid(answer.indexOf("lanyard: ") + qsizetype(qstrlen("lanyard: ")));
        QVERIFY(says(line));
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 503 ")); // it goes on
        QCOMPARE(m_proxy->state(), QProcess::Running);
        QCOMPARE(m_said.count(line), 1); // which need not be said each time
        QCOMPARE(m_api->requests().size(), 1);
    }

    void saysThatTheServerIsNotThere()
    {
        signIn();
        begin(QStringLiteral("http://127.0.0.1:%1").arg(freePort()));
        const QByteArray answer = ask(QStringLiteral("/x"));
        QVERIFY2(answer.startsWith("HTTP/1.1 502 Bad Gateway\r\n"), answer);
        QVERIFY2(answer.contains(" is not reached: "), answer);
    }

    void believesWhomWeBelieve()
    {
        signIn();
        const TestAuthority company;
        m_api->useTls(company.serverConfiguration());
        begin();
        const QByteArray refused = ask(QStringLiteral("/x"));
        QVERIFY2(refused.startsWith("HTTP/1.1 502 "), refused);
        QVERIFY2(refused.contains("unknown authority"), refused);
        QVERIFY(m_api->requests().isEmpty());
        QVERIFY(m_session->trust(company.certificate()));
        m_api->expect("GET", "/x", jsonAnswer("{}")); // without another start
        QVERIFY(ask(QStringLiteral("/x")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(received("Authorization"), "Bearer " + token());
    }

    /// Nobody reads it before the proxy has had all the time that it needs to read it itself.
    void aBigAnswerIsNotHeldInMemory()
    {
        signIn();
        BigServer server;
        QVERIFY(server.isReady());
        begin(server.origin());
        askOften();
        const qint64 before = mostMemory();
        QTcpSocket client;
        const QUrl url(m_address);
        client.connectToHost(url.host(), quint16(url.port()));
        Intake intake(client);
        client.write("GET /big HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
        QTRY_VERIFY(intake.head().endsWith("\r\n\r\n"));
        askOften();
        intake.takeBody();
        QTRY_VERIFY(intake.isWhole());
        checkMemory(before);
    }

    void neitherIsABigBody()
    {
        signIn();
        BigServer server;
        QVERIFY(server.isReady());
        begin(server.origin());
        askOften();
        const qint64 before = mostMemory();
        QTcpSocket client;
        const QUrl url(m_address);
        client.connectToHost(url.host(), quint16(url.port()));
        client.write("POST /big HTTP/1.1\r\nHost: " + url.authority().toLatin1()
                     + "\r\nContent-Length: " + QByteArray::number(bigSize) + "\r\n\r\n");
        const Outpour body(client);
        QTRY_VERIFY(server.upload());
        askOften();
        server.upload()->takeBody();
        QTRY_VERIFY(server.upload()->isWhole());
        checkMemory(before);
    }

private:
    void checkMemory(qint64 before) const
    {
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed, up to 256 MB
        const qint64 more = mostMemory() - before;
        QVERIFY2(before > 0 && more < 16 * 1024, qPrintable(QString::number(more)));
#else
        Q_UNUSED(before)
#endif
    }
};

QTEST_GUILESS_MAIN(TokenProxyTest)
#include "token_proxy_test.moc"
