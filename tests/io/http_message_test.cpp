#include "io/http_message.h"

#include <QTest>

using namespace lanyard;
using State = HttpRequestParser::State;

namespace {

const QByteArray kGet = "GET /cb?code=a%20b&state=x HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n";

/// Feeds `bytes` cut into pieces of `size`.
State feedInPieces(HttpRequestParser &parser, const QByteArray &bytes, qsizetype size)
{
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
    }
    return parser.state();
}

QByteArray withFields(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

} // namespace

class HttpMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsARequestInAnySegmentation_data();
    void readsARequestInAnySegmentation();
    void splitsTheTargetAtTheFirstQuestionMark();
    void readsABodyOfTheAnnouncedLength();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void refusesAtTheLimitNotBefore();
    void looksAtEachByteOnce();
    void aRepeatedHeaderHasNoValue();
    void ignoresWhatFollowsACompleteRequest();
    void writesAnAnswer();
    void neverSplitsAnAnswer();
    void writesNoBodyWhereNoneMayBe();
};

void HttpMessageTest::readsARequestInAnySegmentation_data()
{
    QTest::addColumn<qsizetype>("size");
    for (qsizetype size = 1; size <= kGet.size(); ++size) {
        QTest::addRow("pieces of %d", static_cast<int>(size)) << size;
    }
}

void HttpMessageTest::readsARequestInAnySegmentation()
{
    QFETCH(qsizetype, size);
    HttpRequestParser parser;
    QCOMPARE(feedInPieces(parser, kGet, size), State::Complete);
    QCOMPARE(parser.request().method, QByteArray("GET"));
    QCOMPARE(parser.request().target, QByteArray("/cb?code=a%20b&state=x"));
    QCOMPARE(parser.request().header("host"), QByteArray("127.0.0.1:8080"));
    QVERIFY(parser.request().body.isEmpty());
}

void HttpMessageTest::splitsTheTargetAtTheFirstQuestionMark()
{
    HttpRequestParser parser;
    parser.feed("GET /a?b?c=/d HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parser.request().path(), QByteArray("/a"));
    QCOMPARE(parser.request().query(), QByteArray("b?c=/d"));

    HttpRequestParser bare;
    bare.feed("GET /a HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(bare.request().path(), QByteArray("/a"));
    QCOMPARE(bare.request().query(), QByteArray());
}

void HttpMessageTest::readsABodyOfTheAnnouncedLength()
{
    const QByteArray post
        = "POST /token HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na=b\r\n\r\nc=";
    for (qsizetype size = 1; size <= post.size(); ++size) {
        HttpRequestParser parser;
        QCOMPARE(parser.feed(QByteArrayView(post).chopped(1)), State::Incomplete);
        QCOMPARE(parser.feed("="), State::Complete);
        QCOMPARE(parser.request().body, QByteArray("a=b\r\n\r\nc="));
        HttpRequestParser inPieces;
        QCOMPARE(feedInPieces(inPieces, post, size), State::Complete);
        QCOMPARE(inPieces.request().body, parser.request().body);
    }
}

void HttpMessageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "\r\nHost: a\r\n\r\n";

    row("9112 2.2 bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("9112 2.2 bare LF in the fields", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400);
    row("9112 2.2 bare CR", "GET / HTTP/1.1\r\nHost: a\rX: y\r\n\r\n", 400);
    row("9112 2.2 two CR", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n", 400);
    row("9112 2.2 a second empty line", "\r\n\r\nGET / HTTP/1.1" + host, 400);
    row("9112 2.2 white space before the first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400);
    row("9112 2.3 no version", "GET /" + host, 400);
    row("9112 2.3 lower case", "GET / http/1.1" + host, 400);
    row("9112 2.3 HTTP/1", "GET / HTTP/1" + host, 400);
    row("9112 2.3 HTTP/1.10", "GET / HTTP/1.10" + host, 400);
    row("9112 2.3 HTTP/0.9", "GET / HTTP/0.9" + host, 505);
    row("9112 2.3 HTTP/2.0", "GET / HTTP/2.0" + host, 505);
    row("9113 3.4 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("9112 3 two spaces", "GET  / HTTP/1.1" + host, 400);
    row("9112 3 a tab", "GET\t/ HTTP/1.1" + host, 400);
    row("9112 3 trailing space", "GET / HTTP/1.1 " + host, 400);
    row("9112 3 no target", "GET HTTP/1.1" + host, 400);
    row("9112 3 a space in the target", "GET /a b HTTP/1.1" + host, 400);
    row("9112 3.1 method is no token", "G(T / HTTP/1.1" + host, 400);
    row("9112 3.1 no method", " / HTTP/1.1" + host, 400);
    row("9112 3.2.1 no slash", "GET cb?code=x HTTP/1.1" + host, 400);
    row("9112 3.2.2 absolute form", "GET http://a/cb HTTP/1.1" + host, 400);
    row("9112 3.2.3 authority form", "CONNECT a:443 HTTP/1.1" + host, 400);
    row("9112 3.2.4 asterisk form", "OPTIONS * HTTP/1.1" + host, 400);
    row("9112 3.2 fragment", "GET /cb#x HTTP/1.1" + host, 400);
    row("9112 3.2 not ASCII", "GET /\xc3\xa4 HTTP/1.1" + host, 400);
    row("9112 3.2 no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("9112 3.2 two Hosts", withFields("host: a\r\n"), 400);
    row("9112 5.1 space before the colon", withFields("X : y\r\n"), 400);
    row("9112 5.2 folded", withFields("X: y\r\n z\r\n"), 400);
    row("9112 5.2 folded by a tab", withFields("X: y\r\n\tz\r\n"), 400);
    row("9110 5.1 no colon", withFields("X\r\n"), 400);
    row("9110 5.1 empty name", withFields(": y\r\n"), 400);
    row("9110 5.1 name is no token", withFields("X(y): z\r\n"), 400);
    row("9110 5.5 NUL", withFields(QByteArray("X: a\0b\r\n", 8)), 400);
    row("9110 5.5 ESC", withFields("X: \x1b[2J\r\n"), 400);
    row("9110 5.5 DEL", withFields("X: \x7f\r\n"), 400);
    row("9112 6.1 chunked", withFields("Transfer-Encoding: chunked\r\n"), 501);
    row("9112 6.1 identity", withFields("Transfer-Encoding: identity\r\n"), 501);
    row("9112 6.1 chunked with a length",
        withFields("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 501);
    row("9112 6.3 two lengths", withFields("Content-Length: 3\r\nContent-Length: 4\r\n"), 400);
    row("9112 6.3 the same length twice", withFields("Content-Length: 3\r\nContent-Length: 3\r\n"),
        400);
    row("9112 6.3 a list of lengths", withFields("Content-Length: 3, 3\r\n"), 400);
    row("9110 8.6 signed", withFields("Content-Length: +3\r\n"), 400);
    row("9110 8.6 negative", withFields("Content-Length: -3\r\n"), 400);
    row("9110 8.6 hexadecimal", withFields("Content-Length: 0x3\r\n"), 400);
    row("9110 8.6 empty", withFields("Content-Length:\r\n"), 400);
    row("9110 8.6 more than 64 bits", withFields("Content-Length: 99999999999999999999\r\n"), 413);
    row("limit body", withFields("Content-Length: 65537\r\n"), 413);
    row("limit request line", "GET /" + QByteArray(16 * 1024, 'a'), 414);
    row("NUL before the limit", QByteArray("GET /\0", 6) + QByteArray(16 * 1024, 'a'), 400);
    row("limit fields in bytes", withFields("X: " + QByteArray(16 * 1024, 'a')), 431);
    row("limit fields in number", withFields(QByteArray("X: y\r\n").repeated(64)), 431);
    row("a TLS ClientHello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
}

void HttpMessageTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype size : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        HttpRequestParser parser;
        QCOMPARE(feedInPieces(parser, bytes, size), State::Refused);
        QCOMPARE(parser.refusalStatus(), status);
        QCOMPARE(parser.feed(kGet), State::Refused); // for good
    }
}

void HttpMessageTest::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row
        = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };

    row("9112 2.2 one empty line before", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("9112 2.3 HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n");
    row("9112 2.3 a later minor version", "GET / HTTP/1.9\r\nHost: a\r\n\r\n");
    row("9110 9.1 unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("9112 3.2 an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("9112 5.1 no space after the colon", withFields("X:y\r\n"));
    row("9112 5.1 tabs around the value", withFields("X:\t y \t\r\n"));
    row("9110 5.5 not ASCII in a value", withFields("X: \xc3\xa4\r\n"));
    row("9110 8.6 length zero", withFields("Content-Length: 0\r\n"));
    row("unescaped marks in the query", "GET /cb?scope=a|b&x=\"{}\" HTTP/1.1\r\nHost: a\r\n\r\n");
}

void HttpMessageTest::accepts()
{
    QFETCH(QByteArray, bytes);
    HttpRequestParser parser;
    QCOMPARE(feedInPieces(parser, bytes, 1), State::Complete);
}

void HttpMessageTest::refusesAtTheLimitNotBefore()
{
    const QByteArray request = withFields("X: y\r\n");
    HttpRequestParser fits(HttpLimits{.headBytes = request.size(), .headerFields = 2});
    QCOMPARE(fits.feed(request), State::Complete);
    HttpRequestParser tooLong(HttpLimits{.headBytes = request.size() - 1});
    QCOMPARE(tooLong.feed(request), State::Refused);
    HttpRequestParser tooMany(HttpLimits{.headerFields = 1});
    QCOMPARE(tooMany.feed(request), State::Refused);

    HttpRequestParser body(HttpLimits{.bodyBytes = 3});
    QCOMPARE(body.feed(withFields("Content-Length: 3\r\n") + "abc"), State::Complete);
    HttpRequestParser longBody(HttpLimits{.bodyBytes = 3});
    QCOMPARE(longBody.feed(withFields("Content-Length: 4\r\n")), State::Refused);
}

/// A parser that searched its buffer from the start for each byte would need some 10^12 steps
/// here, which no patience covers.
void HttpMessageTest::looksAtEachByteOnce()
{
    const qsizetype size = 2 * 1024 * 1024;
    HttpRequestParser parser(HttpLimits{.headBytes = 2 * size});
    parser.feed("GET / HTTP/1.1\r\nHost: a\r\nX: ");
    for (qsizetype i = 0; i < size; ++i) {
        parser.feed("x");
    }
    QCOMPARE(parser.feed("\r\n\r\n"), State::Complete);
    QCOMPARE(parser.request().header("x")->size(), size);
}

void HttpMessageTest::aRepeatedHeaderHasNoValue()
{
    HttpRequestParser parser;
    parser.feed(withFields("Cookie: a\r\ncookie: b\r\nAccept: c\r\n"));
    QCOMPARE(parser.request().header("Cookie"), std::nullopt);
    QCOMPARE(parser.request().header("Missing"), std::nullopt);
    QCOMPARE(parser.request().header("ACCEPT"), QByteArray("c"));
}

void HttpMessageTest::ignoresWhatFollowsACompleteRequest()
{
    HttpRequestParser parser;
    QCOMPARE(parser.feed(kGet + "GET /second HTTP/1.1\r\n\r\n"), State::Complete);
    QCOMPARE(parser.feed("\0garbage"), State::Complete);
    QCOMPARE(parser.request().path(), QByteArray("/cb"));
    QVERIFY(parser.request().body.isEmpty());
}

void HttpMessageTest::writesAnAnswer()
{
    const HttpAnswer answer{303, {{"Location", "/done/x"}}, "see"};
    QCOMPARE(answer.toBytes(),
             QByteArray("HTTP/1.1 303 See Other\r\nLocation: /done/x\r\nContent-Length: 3\r\n"
                        "Connection: close\r\n\r\nsee"));
    QCOMPARE(HttpAnswer{299}.toBytes().left(15), QByteArray("HTTP/1.1 299 \r\n"));
}

void HttpMessageTest::neverSplitsAnAnswer()
{
    const HttpAnswer answer{302,
                            {{"Location", "/a\r\nSet-Cookie: x=y"},
                             {"X\r\nY", "z"},
                             {"Z", QByteArray("a\0b", 3)},
                             {"Kept", "yes"}}};
    QCOMPARE(answer.toBytes(),
             QByteArray("HTTP/1.1 302 Found\r\nKept: yes\r\nContent-Length: 0\r\n"
                        "Connection: close\r\n\r\n"));
}

void HttpMessageTest::writesNoBodyWhereNoneMayBe()
{
    QCOMPARE((HttpAnswer{204, {}, "x"}.toBytes()),
             QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
}

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "http_message_test.moc"
