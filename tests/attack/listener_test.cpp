#include "accounts/account_store.h"
#include "attack/visitor.h"
#include "conformance/cost.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

namespace {

constexpr qint64 allowedBytes = 64 * 1024 * 1024; // the most that any row may cost at its peak

/// One sign-in that waits for its browser, and whoever comes instead.
struct Scene {
    TestEnvironment &environment;
    SignIn &signIn;
    Visitor visitor;
    QByteArray state;

    /// Empty, or what was answered instead.
    [[nodiscard]] QString expect(int status, const QByteArray &bytes) const
    {
        const QByteArray answer = visitor.exchange(bytes);
        return statusOf(answer) == status ? QString() : QString::fromLatin1(answer.left(60));
    }
};
/// What is wrong afterwards; empty = nothing so far.
struct Attack {
    std::function<QString(const Scene &)> run;
};

/// The same request answered like this.
Attack answered(int status, std::function<QByteArray(const Scene &)> bytes)
{
    return {[status, bytes = std::move(bytes)](const Scene &scene) {
        return scene.expect(status, bytes(scene));
    }};
}

Attack targeted(int status, const QByteArray &method, const QByteArray &target)
{
    return answered(status, [method, target](const Scene &scene) {
        return scene.visitor.request(method, target, scene.visitor.host());
    });
}

Attack called(int status, const QByteArray &method, const QByteArray &fields = {},
              const QByteArray &body = {})
{
    return answered(status, [=](const Scene &scene) {
        return scene.visitor.callback("code=evil&state=" + scene.state, method, fields, body);
    });
}

Attack asked(int status, const QByteArray &query)
{
    return answered(status, [query](const Scene &scene) {
        return scene.visitor.callback(QByteArray(query).replace("STATE", scene.state));
    });
}

Attack hosted(const QByteArray &host)
{
    return answered(403, [host](const Scene &scene) {
        return scene.visitor.callback("code=evil&state=" + scene.state)
            .replace(scene.visitor.host(),
                     QByteArray(host).replace("PORT", QByteArray::number(scene.visitor.port())));
    });
}

Attack flooded(int connections, const QByteArray &bytes)
{
    return {[=](const Scene &scene) {
        scene.visitor.flood(connections, bytes);
        return QString();
    }};
}

/// A byte a second, on two hundred connections; each gets its five seconds and no more.
QString dripSlowly(const Scene &scene)
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int each = 0; each < 200; ++each) {
        QTcpSocket *socket = slow.emplace_back(std::make_unique<QTcpSocket>()).get();
        QObject::connect(socket, &QTcpSocket::connected, socket,
                         [socket] { socket->write("GET /callback/acme?state="); });
        socket->connectToHost(QStringLiteral("127.0.0.1"), scene.visitor.port());
    }
    const auto areGone = [&slow, &scene] {
        scene.environment.clock.advance(1s);
        return std::count_if(slow.begin(), slow.end(),
                             [](const auto &socket) {
                                 return socket->state() != QAbstractSocket::UnconnectedState
                                     && (socket->state() != QAbstractSocket::ConnectedState
                                         || socket->write("x") >= 0);
                             })
            == 0;
    };
    return QTest::qWaitFor(areGone, 60'000) ? QString() : QStringLiteral("a slow one is there");
}

/// 256 bits cannot be hit; what is looked at is that each is answered and none tells more.
QString guessStates(const Scene &scene)
{
    for (int guess = 0; guess < 300; ++guess) {
        QByteArray state = scene.state;
        state[guess % state.size()] = state.at(guess % state.size()) == 'A' ? 'B' : 'A';
        const QByteArray answer = scene.visitor.exchange(scene.visitor.callback(
            "code=evil&state=" + state, "GET", "Origin: https://evil.example\r\n"));
        if (statusOf(answer) != 400) {
            return QString::fromLatin1(answer.left(60));
        }
        if (answer.toLower().contains("access-control-")) {
            return QStringLiteral("another page may read the answer");
        }
    }
    return {};
}

/// The addresses that this port listens on, as /proc has them; 0100007F is 127.0.0.1.
QByteArrayList listeningAddresses(quint16 port)
{
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QByteArrayList addresses;
    for (const char *name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.value(1).endsWith(wanted) && fields.value(3) == "0A") {
                addresses.append(fields.at(1).chopped(wanted.size()));
            }
        }
    }
    return addresses;
}

QString callFromOutside(const Scene &scene)
{
    if (const auto bound = listeningAddresses(scene.visitor.port());
        bound != QByteArrayList{"0100007F"}) {
        return QStringLiteral("listens on ") + QString::fromLatin1(bound.join(' '));
    }
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address == QHostAddress(QHostAddress::LocalHost)) {
            continue;
        }
        QTcpSocket outside;
        outside.connectToHost(address, scene.visitor.port());
        (void)QTest::qWaitFor([&outside] {
            return outside.state() == QAbstractSocket::UnconnectedState
                || outside.state() == QAbstractSocket::ConnectedState;
        });
        if (outside.state() == QAbstractSocket::ConnectedState) {
            return address.toString() + QStringLiteral(" is answered");
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Attack)

/// Whoever else comes to the listener: the attempt goes on, nothing reaches the token endpoint, and
/// the true redirect is taken afterwards. The numbers are those of the list of attacks: RFC 8252
/// §8, RFC 9700 §4, RFC 6819 §4.4.1; ten thousand connections come in io/loopback_stress. A scheme
/// of our own (14) is not registered, so nobody hijacks it.
class ListenerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_provider->publish();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void waitsOn_data();
    void waitsOn();
    void endsWithoutAToken_data();
    void endsWithoutAToken();
    void takesNoCodeOfAnother();
    void takesARedirectOnce();
    void sharesNoPort();
    void twoSignInsDoNotMeet();
    void leavesNothingInTheHistory();
    void explainsALateRedirect_data();
    void explainsALateRedirect();

private:
    [[nodiscard]] Scene scene() const
    {
        return {*m_environment, *m_signIn, Visitor(m_signIn->redirectUri()), stateOf(*m_signIn)};
    }
    [[nodiscard]] static QByteArray stateOf(const SignIn &signIn)
    {
        return ScriptedProvider::parameter(signIn.authorizationUrl(), QStringLiteral("state"));
    }
    void start(std::chrono::seconds timeLimit = 600s)
    {
        SignInRequest request{m_provider->provider()};
        request.timeLimit = timeLimit;
        m_signIn = m_store->startSignIn(std::move(request));
        QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    }
    void approve()
    {
        m_provider->expectSignIn();
        m_provider->approve(m_signIn->authorizationUrl());
        QTRY_COMPARE_WITH_TIMEOUT(m_signIn->stage(), Stage::Finished, 30'000);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }
    [[nodiscard]] qsizetype tokenRequests() const
    {
        return m_provider->server.requestsTo("/token").size();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
};

void ListenerTest::waitsOn_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::newRow("1 GET /favicon.ico") << targeted(404, "GET", "/favicon.ico");
    QTest::newRow("1 GET /") << targeted(404, "GET", "/");
    QTest::newRow("1 HEAD") << called(405, "HEAD");
    QTest::newRow("1 OPTIONS") << called(405, "OPTIONS");
    QTest::newRow("1 connections that say nothing") << flooded(100, {});
    QTest::newRow("1 the path without a query") << targeted(400, "GET", "/callback/acme");
    QTest::newRow("2 a wrong state") << asked(400, "code=evil&state=wrong");
    QTest::newRow("2 no state") << asked(400, "code=evil");
    QTest::newRow("2 an empty state") << asked(400, "code=evil&state=");
    QTest::newRow("2 an error without the state") << asked(400, "error=access_denied");
    QTest::newRow("5 a description of 900 kB")
        << asked(414, "error=x&state=STATE&error_description=" + QByteArray(900'000, 'x'));
    QTest::newRow("6 two states") << asked(400, "code=evil&state=STATE&state=STATE");
    QTest::newRow("6 a wrong state beside the right one")
        << asked(400, "code=evil&state=wrong&state=STATE");
    QTest::newRow("7 decoded before it is split") << asked(400, "state=STATE%26code=evil");
    QTest::newRow("7 decoded twice") << asked(400, "code=evil&state%3DSTATE");
    QTest::newRow("8 slowloris") << Attack{dripSlowly};
    QTest::newRow("8 a request line of 20 kB") << asked(414, QByteArray(20'000, 'x'));
    QTest::newRow("8 a header of 10 MB") << Attack{[](const Scene &scene) {
        (void)scene.visitor.exchange("GET / HTTP/1.1\r\nX: " + QByteArray(10 * 1024 * 1024, 'x'));
        return QString();
    }};
    QTest::newRow("8 pipelining") << Attack{[](const Scene &scene) {
        const QByteArray request = scene.visitor.callback("code=evil&state=wrong");
        const QByteArray answer
            = scene.visitor.exchange(request.repeated(10'000), Visitor::Until::Closed);
        return answer.count("HTTP/1.1") <= 1 ? QString() : QStringLiteral("more than one answer");
    }};
    QTest::newRow("9 DNS rebinding") << hosted("evil.example");
    QTest::newRow("9 DNS rebinding with our port") << hosted("evil.example:PORT");
    QTest::newRow("9 another name of loopback") << hosted("localhost:PORT");
    QTest::newRow("9 another port") << hosted("127.0.0.1:1");
    QTest::newRow("9 no port") << hosted("127.0.0.1");
    QTest::newRow("9 no host") << hosted("");
    QTest::newRow("10 every other address of this machine") << Attack{callFromOutside};
    QTest::newRow("11 POST") << called(405, "POST", "Content-Length: 0\r\n");
    QTest::newRow("11 PUT") << called(405, "PUT", "Content-Length: 0\r\n");
    QTest::newRow("11 DELETE") << called(405, "DELETE");
    QTest::newRow("11 a form of another page") << called(
        405, "POST",
        "Origin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: 0\r\n");
    QTest::newRow("16 guesses by a web page") << Attack{guessStates};
}

void ListenerTest::waitsOn()
{
    QFETCH(const Attack, attack);
    start(100h); // slow ones make the clock run
    const CostMeter meter;
    const QString problem = attack.run(scene());
    const Cost cost = meter.cost();
    qInfo("%lld ms, %.1f MB more at the peak", cost.milliseconds, double(cost.bytes) / 1e6);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    QVERIFY(cost.bytes < allowedBytes);
#endif
    QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    QCOMPARE(tokenRequests(), 0);
    approve();
    QCOMPARE(tokenRequests(), 1);
}

void ListenerTest::endsWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto described = [](const QByteArray &text) {
        return "error=server_error&error_description=" + text.toPercentEncoding();
    };
    QTest::newRow("5 a script") << described("<script>alert(1)</script>");
    QTest::newRow("5 a picture") << described("\"><img src=x onerror=alert(1)>");
    QTest::newRow("5 line breaks") << described("a\r\nSet-Cookie: a=b\r\n\r\n<html>");
    QTest::newRow("5 right to left") << described("\xe2\x80\xaegnp.exe\xe2\x81\xa6");
    QTest::newRow("5 terminal colours") << described("\x1b[31mred\x1b]0;title\x07");
    QTest::newRow("5 8 kB") << described(QByteArray(8 * 1024, 'x'));
    QTest::newRow("5 a script for an error") << QByteArray("error=%3Cscript%3E");
    QTest::newRow("6 two codes") << QByteArray("code=a&code=b");
    QTest::newRow("6 two iss") << QByteArray("code=a&iss=a&iss=a");
    QTest::newRow("6 code and error") << QByteArray("code=a&error=access_denied");
}

void ListenerTest::endsWithoutAToken()
{
    QFETCH(const QByteArray, answer);
    start();
    const CostMeter meter;
    m_provider->comeBack(m_signIn->authorizationUrl(), answer + "&state=" + stateOf(*m_signIn));
    QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
    QTRY_COMPARE(m_provider->pageStatus(), 200);
    const Cost cost = meter.cost();
    qInfo("%lld ms, %.1f MB more at the peak", cost.milliseconds, double(cost.bytes) / 1e6);

    QVERIFY(!m_signIn->result());
    const Error &error = m_signIn->result().error();
    QCOMPARE(error.detail, plainText(error.detail));
    QVERIFY(error.detail.size() <= 1000);
    QVERIFY(error.code.size() <= 100);
    QVERIFY(!m_provider->page().contains("<script"));
    QVERIFY(!m_provider->page().contains("<img src=x"));
    QCOMPARE(tokenRequests(), 0);
    QVERIFY(m_store->accounts().isEmpty());
}

/// 3: a code that belongs to another request; PKCE tells (RFC 7636 §4.6).
void ListenerTest::takesNoCodeOfAnother()
{
    start();
    QByteArray verifier;
    m_provider->server.expect("POST", "/token", [&verifier](const HttpRequest &request) {
        verifier = formOf(request.body).value(QStringLiteral("code_verifier")).toLatin1();
        return jsonAnswer(R"({"error":"invalid_grant"})", 400);
    });
    m_provider->comeBack(m_signIn->authorizationUrl(), "code=stolen&state=" + stateOf(*m_signIn));
    QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
    QVERIFY(!m_signIn->result());
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             ScriptedProvider::parameter(m_signIn->authorizationUrl(),
                                         QStringLiteral("code_challenge")));
    QCOMPARE(tokenRequests(), 1);
    QVERIFY(m_store->accounts().isEmpty());
}

/// 4: from the history, while it runs and when it is over.
void ListenerTest::takesARedirectOnce()
{
    start();
    const QByteArray query = "code=code-1&state=" + stateOf(*m_signIn);
    const Scene where = scene();
    approve();
    QCOMPARE(where.expect(410, where.visitor.callback(query)), QString());
    QCOMPARE(where.expect(400, where.visitor.callback(query + "&more=1")), QString());
    QCOMPARE(tokenRequests(), 1);
    QCOMPARE(m_store->accounts().size(), 1);
}

/// 12: whoever holds a registered port keeps it, and we go to the next; ours is shared with nobody.
void ListenerTest::sharesNoPort()
{
    QTcpServer hijacker;
    QVERIFY(hijacker.listen(QHostAddress(QHostAddress::AnyIPv4)));
    Provider provider = m_provider->provider();
    provider.redirectUris
        = {QUrl(QStringLiteral("http://127.0.0.1:%1/callback/acme").arg(hijacker.serverPort())),
           QUrl(QStringLiteral("http://127.0.0.1/callback/acme"))};
    m_signIn = m_store->startSignIn({provider});
    QTRY_COMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
    QVERIFY(m_signIn->redirectUri().port() != hijacker.serverPort());

    const auto ours = static_cast<quint16>(m_signIn->redirectUri().port());
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::AnyIPv4}) {
        QTcpServer late; // Qt asks for SO_REUSEADDR
        QVERIFY(!late.listen(QHostAddress(address), ours));
    }
    approve();
    QVERIFY(!hijacker.hasPendingConnections());
}

/// 13: two in one program, and of two programs or users.
void ListenerTest::twoSignInsDoNotMeet()
{
    start();
    const auto other = m_store->startSignIn({m_provider->provider()});
    QTRY_COMPARE(other->stage(), Stage::AwaitingBrowser);
    QVERIFY(stateOf(*other) != stateOf(*m_signIn));
    QVERIFY(other->redirectUri() != m_signIn->redirectUri());
    const Visitor toOther(other->redirectUri());
    const Visitor toFirst(m_signIn->redirectUri());
    QCOMPARE(statusOf(toOther.exchange(toOther.callback("code=c&state=" + stateOf(*m_signIn)))),
             400);
    QCOMPARE(statusOf(toFirst.exchange(toFirst.callback("code=c&state=" + stateOf(*other)))), 400);
    QCOMPARE(tokenRequests(), 0);
    approve();
    QCOMPARE(other->stage(), Stage::AwaitingBrowser);
    m_provider->expectSignIn({.refreshToken = {}, .subject = QStringLiteral("subject-2")});
    m_provider->approve(other->authorizationUrl());
    QTRY_COMPARE(other->stage(), Stage::Finished);
    QVERIFY2(other->result(), qPrintable(problemOf(other->result())));
    QCOMPARE(m_store->accounts().size(), 2);
}

/// 15: RFC 9700 §4.2.4.
void ListenerTest::leavesNothingInTheHistory()
{
    start();
    m_provider->expectSignIn();
    const QByteArray state = stateOf(*m_signIn);
    const Scene where = scene();
    m_provider->approve(m_signIn->authorizationUrl());
    QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
    QTRY_COMPARE(m_provider->pageStatus(), 200);
    QVERIFY(!m_provider->page().contains(state));
    QVERIFY(!m_provider->page().contains("code-1"));
    for (const QByteArray &target : {QByteArray("/done/"), QByteArray("/done/") + state}) {
        QCOMPARE(where.expect(404, where.visitor.request("GET", target, where.visitor.host())),
                 QString());
    }
}

void ListenerTest::explainsALateRedirect_data()
{
    QTest::addColumn<bool>("isCanceled");
    QTest::newRow("17 after cancel") << true;
    QTest::newRow("17 after the time limit, or a long sleep") << false;
}

void ListenerTest::explainsALateRedirect()
{
    QFETCH(const bool, isCanceled);
    start();
    const Scene where = scene();
    if (isCanceled) {
        m_signIn->cancel();
    } else {
        m_environment->clock.advance(9h);
    }
    QCOMPARE(m_signIn->stage(), Stage::Finished);
    const QByteArray answer
        = where.visitor.exchange(where.visitor.callback("code=late&state=" + where.state));
    // Nine hours later the port is closed already.
    QVERIFY2(isCanceled ? statusOf(answer) == 410 : statusOf(answer) == 410 || answer.isEmpty(),
             answer.left(60).constData());
    QCOMPARE(tokenRequests(), 0);
    QVERIFY(m_store->accounts().isEmpty());
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
