#include "agent/gateway_rules.h"

#include <QTest>

using namespace lanyard;
using Kind = GatewayTrouble::Kind;

namespace {

const QByteArrayList hosts{"127.0.0.1:8080", "localhost:8080"};

/// As the reader of heads gives it out.
HttpRequest parsed(const QByteArray &head)
{
    HttpRequestParser parser(HttpLimits{.bodyBytes = headAlone});
    parser.feed(head);
    return parser.request();
}

HttpRequest get(const QByteArray &fields = {})
{
    return parsed("GET /a/b?c=d HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n" + fields + "\r\n");
}

HttpRequest post(const QByteArray &fields)
{
    return parsed("POST /a HTTP/1.1\r\nHost: localhost:8080\r\n" + fields + "\r\n");
}

HttpResponseHead answered(const QByteArray &head)
{
    HttpResponseHeadParser parser;
    parser.feed(head + "\r\n");
    return parser.head();
}

CredentialFields bearer()
{
    CredentialFields fields;
    fields.push_back({"Authorization", Secret("Bearer ours")});
    return fields;
}

QByteArray sent(const HttpRequest &request)
{
    return requestHead(request, "api.example.com", bearer());
}

} // namespace

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(lanyard::HttpFraming::Kind)

class GatewayRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &head, int status, Kind kind) {
            QTest::newRow(name) << head + "\r\n" << status << kind;
        };
        const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n";
        const QByteArray upload = "POST / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n";
        row("another name", "GET / HTTP/1.1\r\nHost: evil.example:8080\r\n", 403, Kind::ForAnother);
        row("another port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:8081\r\n", 403, Kind::ForAnother);
        row("no port", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n", 403, Kind::ForAnother);
        row("the server's name", "GET / HTTP/1.1\r\nHost: api.example.com\r\n", 403,
            Kind::ForAnother);
        row("no name", "GET / HTTP/1.0\r\n", 403, Kind::ForAnother);
        row("a page", request + "Origin: https://evil.example\r\n", 403, Kind::FromWebPage);
        row("a page without a name", request + "Origin: null\r\n", 403, Kind::FromWebPage);
        row("a page of ours", request + "origin: http://127.0.0.1:8080\r\n", 403,
            Kind::FromWebPage);
        row("an image of a page", request + "Sec-Fetch-Site: cross-site\r\n", 403,
            Kind::FromWebPage);
        row("an address that was typed", request + "Sec-Fetch-Site: none\r\n", 403,
            Kind::FromWebPage);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n", 501, Kind::NotPassedOn);
        row("trace", "trace / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n", 501, Kind::NotPassedOn);
        row("CONNECT", "CONNECT / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n", 501, Kind::NotPassedOn);
        row("a wonder", request + "Expect: wonders\r\n", 417, Kind::ExpectsTooMuch);
        row("100 and a wonder", request + "Expect: 100-continue\r\nExpect: wonders\r\n", 417,
            Kind::ExpectsTooMuch);
        row("both lengths", upload + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", 400,
            Kind::NoRequest);
        row("two lengths", upload + "Content-Length: 3\r\nContent-Length: 4\r\n", 400,
            Kind::NoRequest);
        row("one length twice", upload + "Content-Length: 3\r\nContent-Length: 3\r\n", 400,
            Kind::NoRequest);
        row("a list of lengths", upload + "Content-Length: 3, 3\r\n", 400, Kind::NoRequest);
        row("a signed length", upload + "Content-Length: +3\r\n", 400, Kind::NoRequest);
        row("another coding", upload + "Transfer-Encoding: gzip, chunked\r\n", 400,
            Kind::NoRequest);
        row("a coding twice", upload + "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
            400, Kind::NoRequest);
        row("a coding in disguise", upload + "Transfer-Encoding: \vchunked\r\n", 400,
            Kind::ForAnother); // the reader of heads has refused it before
        row("chunks of HTTP/1.0",
            "POST / HTTP/1.0\r\nHost: 127.0.0.1:8080\r\nTransfer-Encoding: chunked\r\n", 400,
            Kind::NoRequest);
    }
    void refuses()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        HttpRequestParser parser(HttpLimits{.bodyBytes = headAlone});
        if (parser.feed(head) == HttpRequestParser::State::Refused) {
            QCOMPARE(parser.refusalStatus(), status);
            return;
        }
        const auto trouble = troubleWith(parser.request(), hosts);
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, kind);
        QCOMPARE(trouble->status, status);
    }

    void letsThrough_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("nothing more") << QByteArray();
        QTest::newRow("a body") << QByteArray("Content-Length: 3\r\n");
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: Chunked\r\n");
        QTest::newRow("expecting 100") << QByteArray("Expect: 100-Continue\r\n");
        QTest::newRow("node's fetch") << QByteArray("Sec-Fetch-Mode: cors\r\n");
    }
    void letsThrough()
    {
        QFETCH(const QByteArray, fields);
        QVERIFY(!troubleWith(post(fields), hosts));
        QVERIFY(
            !troubleWith(parsed("POST / HTTP/1.1\r\nHost: anything\r\n" + fields + "\r\n"), {}));
    }

    /// Ours stand in their place, once each.
    void takesOffWhatIsNotForTheServer()
    {
        const QByteArray head = sent(get("Authorization: Bearer theirs\r\n"
                                         "authorization: Basic dGhlaXJz\r\n"
                                         "DPoP: theirs\r\n"
                                         "Cookie: session=theirs\r\n"
                                         "Proxy-Authorization: Basic dGhlaXJz\r\n"
                                         "Proxy-Connection: keep-alive\r\n"
                                         "Connection: keep-alive, X-Hop\r\n"
                                         "Connection: Accept\r\n"
                                         "Keep-Alive: timeout=5\r\n"
                                         "X-Hop: 1\r\n"
                                         "Accept: */*\r\n"
                                         "TE: trailers\r\n"
                                         "Trailer: X-Sum\r\n"
                                         "Upgrade: websocket\r\n"
                                         "Expect: 100-continue\r\n"
                                         "X-Mine: kept, to the letter\r\n"
                                         "X-Mine: and in order\r\n"));
        QCOMPARE(head,
                 QByteArray("GET /a/b?c=d HTTP/1.1\r\n"
                            "Host: api.example.com\r\n"
                            "X-Mine: kept, to the letter\r\n"
                            "X-Mine: and in order\r\n"
                            "Via: 1.1 lanyard\r\n"
                            "Connection: close\r\n"
                            "Authorization: Bearer ours\r\n"
                            "\r\n"));
    }

    /// Who names them as fields of the hop cannot get rid of ours.
    void connectionNamesNothingOfOurs()
    {
        const QByteArray head
            = sent(post("Connection: Authorization, Host, Content-Length, Via, close\r\n"
                        "Content-Length: 3\r\n"));
        QVERIFY2(head.contains("\r\nHost: api.example.com\r\n"), head);
        QVERIFY2(head.contains("\r\nAuthorization: Bearer ours\r\n"), head);
        QVERIFY2(head.contains("\r\nContent-Length: 3\r\n"), head);
        QCOMPARE(head.count("Connection"), 1);
    }

    void saysWhereTheBodyEnds_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("length") << QByteArray("Content-Length: 007\r\n")
                                << QByteArray("Content-Length: 7\r\n");
        QTest::newRow("nothing") << QByteArray("Content-Length: 0\r\n")
                                 << QByteArray("Content-Length: 0\r\n");
        QTest::newRow("chunks") << QByteArray("transfer-encoding: CHUNKED\r\n")
                                << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("expected") << QByteArray("Expect: 100-Continue\r\nContent-Length: 1\r\n")
                                  << QByteArray("Expect: 100-continue\r\nContent-Length: 1\r\n");
    }
    void saysWhereTheBodyEnds()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, line);
        const QByteArray head = sent(post(fields));
        QVERIFY2(head.contains("\r\n" + line), head);
    }

    void oldClientsAreNamedAsSuch()
    {
        const QByteArray head = sent(parsed("POST / HTTP/1.0\r\nVia: 1.1 other\r\n"
                                            "Expect: 100-continue\r\nContent-Length: 1\r\n\r\n"));
        QVERIFY2(head.startsWith("POST / HTTP/1.1\r\n"), head);
        QVERIFY2(head.contains("\r\nVia: 1.1 other\r\nVia: 1.0 lanyard\r\n"), head);
        QVERIFY(!head.contains("Expect")); // RFC 9110 §10.1.1
    }

    void answersEndAsTheyCan_data()
    {
        using Framing = HttpFraming::Kind;
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Framing>("isSent");
        QTest::addColumn<Framing>("isPassedOn");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &answer,
                            Framing isSent, Framing isPassedOn) {
            QTest::newRow(name) << request + "\r\nHost: a\r\n\r\n"
                                << "HTTP/1.1 " + answer << isSent << isPassedOn;
        };
        const QByteArray length = "Content-Length: 5\r\n";
        const QByteArray chunks = "Transfer-Encoding: chunked\r\n";
        const QByteArray get = "GET / HTTP/1.1";
        row("a length", get, "200 OK\r\n" + length, Framing::Length, Framing::Length);
        row("chunks", get, "200 OK\r\n" + chunks, Framing::Chunked, Framing::Chunked);
        row("the end", get, "200 OK\r\n", Framing::UntilClose, Framing::Chunked);
        row("chunks for HTTP/1.0", "GET / HTTP/1.0", "200 OK\r\n" + chunks, Framing::Chunked,
            Framing::UntilClose);
        row("a length for HTTP/1.0", "GET / HTTP/1.0", "200 OK\r\n" + length, Framing::Length,
            Framing::Length);
        row("HEAD", "HEAD / HTTP/1.1", "200 OK\r\n" + length, Framing::None, Framing::None);
        row("204", get, "204 No Content\r\n" + length, Framing::None, Framing::None);
        row("304", get, "304 Not Modified\r\n" + length, Framing::None, Framing::None);
    }
    void answersEndAsTheyCan()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        QFETCH(const HttpFraming::Kind, isSent);
        QFETCH(const HttpFraming::Kind, isPassedOn);
        const auto framing = answerFraming(parsed(request), answered(answer));
        QVERIFY(framing);
        QCOMPARE(framing->sent.kind, isSent);
        QCOMPARE(framing->passedOn.kind, isPassedOn);
    }

    void whatCanBeReadInTwoWaysIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("both") << QByteArray("200 OK\r\nContent-Length: 5\r\n"
                                            "Transfer-Encoding: chunked\r\n");
        QTest::newRow("two lengths") << QByteArray("200 OK\r\nContent-Length: 5\r\n"
                                                   "Content-Length: 6\r\n");
        QTest::newRow("another coding") << QByteArray("200 OK\r\nTransfer-Encoding: gzip\r\n");
        QTest::newRow("another protocol") << QByteArray("101 Switching\r\nUpgrade: h2c\r\n");
    }
    void whatCanBeReadInTwoWaysIsNoAnswer()
    {
        QFETCH(const QByteArray, answer);
        QVERIFY(!answerFraming(get(), answered("HTTP/1.1 " + answer)));
    }

    void passesAnAnswersHeadOn()
    {
        const HttpResponseHead answer
            = answered("HTTP/1.1 302 Elsewhere\r\nLocation: https://other.example/\r\n"
                       "Set-Cookie: session=1\r\nConnection: X-Hop\r\nX-Hop: 1\r\n"
                       "Keep-Alive: timeout=5\r\nProxy-Authenticate: Basic\r\n"
                       "WWW-Authenticate: Bearer\r\nTransfer-Encoding: chunked\r\n");
        QCOMPARE(answerHead(answer, *answerFraming(get(), answer), Afterwards::Close),
                 QByteArray("HTTP/1.1 302 Elsewhere\r\n"
                            "Location: https://other.example/\r\n"
                            "WWW-Authenticate: Bearer\r\n"
                            "Transfer-Encoding: chunked\r\n"
                            "Connection: close\r\n"
                            "\r\n"));
    }

    /// Which is that of another answer (HEAD, 304), and none of 204.
    void keepsALengthWithoutABody()
    {
        const auto lines = [](const char *request, const char *status) {
            const HttpRequest asked
                = parsed(QByteArray(request) + " / HTTP/1.1\r\nHost: a\r\n\r\n");
            const HttpResponseHead answer
                = answered(QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 5\r\n");
            return answerHead(answer, *answerFraming(asked, answer), Afterwards::KeepOpen);
        };
        QCOMPARE(lines("HEAD", "200 OK"),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"));
        QVERIFY(lines("GET", "304 x").contains("Content-Length: 5"));
        QVERIFY(!lines("GET", "204 x").contains("Content-Length"));
    }

    void knowsWhoWantsToGoOn()
    {
        QCOMPARE(wishOf(get()), Afterwards::KeepOpen);
        QCOMPARE(wishOf(get("Connection: x, Close\r\n")), Afterwards::Close);
        QCOMPARE(wishOf(parsed("GET / HTTP/1.0\r\n\r\n")), Afterwards::Close);
    }
};

QTEST_GUILESS_MAIN(GatewayRulesTest)
#include "gateway_rules_test.moc"
