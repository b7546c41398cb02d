#include "support/scripted_server.h"

#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// A server that never fails a test would make every test above it worthless.
class ScriptedServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void failsForARequestThatNobodyExpected()
    {
        QStringList failures;
        ScriptedServer server([&](const QString &what) { failures << what; });
        QCOMPARE(ask(server, "GET /x"), QByteArray("500"));
        QCOMPARE(failures, QStringList{QStringLiteral("nobody expected GET /x")});
    }

    void failsForTheWrongOrder()
    {
        QStringList failures;
        {
            ScriptedServer server([&](const QString &what) { failures << what; });
            server.expect("GET", "/first", jsonAnswer("{}"));
            server.expect("POST", "/second", jsonAnswer("{}"));
            QCOMPARE(ask(server, "POST /second"), QByteArray("500"));
            QCOMPARE(ask(server, "GET /first"), QByteArray("200"));
        }
        QCOMPARE(failures,
                 (QStringList{QStringLiteral("nobody expected POST /second"),
                              QStringLiteral("nobody asked for POST /second")}));
    }

    void failsForARequestThatIsNoHttp()
    {
        QStringList failures;
        ScriptedServer server([&](const QString &what) { failures << what; });
        QCOMPARE(ask(server, "NONSENSE"), QByteArray());
        QCOMPARE(failures.size(), 1);
    }

    void answersInOrderAndFromStandingRules()
    {
        ScriptedServer server;
        server.always("GET", "/x", jsonAnswer("standing"));
        server.expect("GET", "/x", [](const HttpRequest &request) {
            return HttpAnswer{request.query() == "a=b" ? 201 : 400};
        });
        QCOMPARE(ask(server, "GET /x?a=b"), QByteArray("201"));
        QVERIFY(server.isDone());
        QCOMPARE(ask(server, "GET /x"), QByteArray("200"));
        QCOMPARE(ask(server, "GET /x"), QByteArray("200"));
        QCOMPARE(server.requestsTo("/x").size(), 3);
        QCOMPARE(server.connections(), 3);
    }

    void readsForms()
    {
        const auto form = formOf("a=b%20c+d&e=%2B&f=&g=x%252Fy&a=2");
        QCOMPARE(form.values(QStringLiteral("a")),
                 (QStringList{QStringLiteral("2"), QStringLiteral("b c d")}));
        QCOMPARE(form.value(QStringLiteral("e")), QStringLiteral("+"));
        QCOMPARE(form.value(QStringLiteral("f"), QStringLiteral("none")), QString());
        QCOMPARE(form.value(QStringLiteral("g")), QStringLiteral("x%2Fy"));
        QVERIFY(formOf({}).isEmpty());
    }

private:
    /// The status.
    static QByteArray ask(const ScriptedServer &server, const QByteArray &methodAndTarget)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
        socket.write(methodAndTarget + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState); }();
        return socket.readAll().mid(9, 3);
    }
};

QTEST_GUILESS_MAIN(ScriptedServerTest)
#include "scripted_server_test.moc"
