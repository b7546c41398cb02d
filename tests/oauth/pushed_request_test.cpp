#include "oauth/pushed_request.h"

#include "oauth/form.h"
#include "support/problem.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

class PushedRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatTheBrowserWouldAskFor() // RFC 9126 §2.1
    {
        AuthorizationRequest request;
        request.clientId = QStringLiteral("native");
        request.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:4711/callback/acme"));
        request.state = "state-1";
        request.codeVerifier = Secret("verifier-1");
        const QByteArray body = pushedRequest(request);
        QCOMPARE(*splitForm(body), parametersOf(request));
        QVERIFY(!body.contains("verifier-1"));
        QVERIFY(!body.contains("request_uri="));
    }

    void believes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("expiresIn");
        QTest::addColumn<qint64>("lifetime");
        QTest::newRow("RFC 9126 §2.2") << 201 << QByteArray("60") << qint64(60);
        QTest::newRow("200 of one who did not read so far")
            << 200 << QByteArray("60") << qint64(60);
        QTest::newRow("a fraction") << 201 << QByteArray("1.9") << qint64(1);
        QTest::newRow("for ever") << 201 << QByteArray("1e300") << qint64(3600);
    }
    void believes()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, expiresIn);
        QFETCH(const qint64, lifetime);
        const auto pushed = parsePushedRequestAnswer(
            {status,
             "application/json",
             "{\"request_uri\":\"urn:ietf:params:oauth:request_uri:x\",\"expires_in\":" + expiresIn
                 + "}",
             {}});
        QVERIFY2(pushed, qPrintable(problemOf(pushed)));
        QCOMPARE(pushed->requestUri, QStringLiteral("urn:ietf:params:oauth:request_uri:x"));
        QCOMPARE(pushed->lifetime.count(), lifetime);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << status << body << kind;
        };
        const auto invalid = ErrorKind::InvalidResponse;
        row("no request_uri", 201, R"({"expires_in":60})", invalid);
        row("an empty one", 201, R"({"request_uri":"","expires_in":60})", invalid);
        row("one with a space", 201, R"({"request_uri":"urn:a b","expires_in":60})", invalid);
        row("one that is not ASCII", 201, R"({"request_uri":"urn:\u00e4","expires_in":60})",
            invalid);
        row("one too long for a browser", 201,
            "{\"request_uri\":\"urn:" + QByteArray(4096, 'a') + "\",\"expires_in\":60}", invalid);
        row("no expires_in", 201, R"({"request_uri":"urn:a"})", invalid);
        row("expires_in 0", 201, R"({"request_uri":"urn:a","expires_in":0})", invalid);
        row("expires_in as text", 201, R"({"request_uri":"urn:a","expires_in":"60"})", invalid);
        row("no JSON", 201, "<html>", invalid);
        row("RFC 9126 §2.3 invalid_client", 401, R"({"error":"invalid_client"})",
            ErrorKind::Misconfigured);
        row("RFC 9126 §2.3 invalid_request", 400, R"({"error":"invalid_request"})",
            ErrorKind::Misconfigured);
        row("RFC 9126 §2.3 too many", 429, {}, ErrorKind::RateLimited);
        row("503", 503, "<html>", ErrorKind::ServerError);
    }
    void refuses()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        const auto pushed = parsePushedRequestAnswer({status, "application/json", body, {}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().kind, kind);
    }
};

QTEST_APPLESS_MAIN(PushedRequestTest)
#include "pushed_request_test.moc"
