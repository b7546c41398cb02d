#include "io/http_body.h"
#include "io/http_response_head.h"

#include <QTest>

using namespace lanyard;
using Kind = HttpFraming::Kind;
using State = HttpBodyReader::State;

namespace {

/// In pieces of this size.
QByteArray read(HttpBodyReader &reader, QByteArrayView bytes, qsizetype size)
{
    QByteArray body;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        body += reader.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
    }
    return body;
}

} // namespace

Q_DECLARE_METATYPE(State)

/// What a relay reads by itself: bodies, and the heads of answers.
class HttpBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsChunks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<State>("state");
        const auto row
            = [](const char *name, const QByteArray &bytes, const char *body, State state) {
                  QTest::newRow(name) << bytes << QByteArray(body) << state;
              };
        row("RFC 9112 7.1", "5\r\nhello\r\nB\r\n, big world\r\n0\r\n\r\n", "hello, big world",
            State::Complete);
        row("nothing", "0\r\n\r\n", "", State::Complete);
        row("what follows is not its", "1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\n", "a",
            State::Complete);
        row("extensions", "1;name=\"x\"\r\na\r\n1 ; y\r\nb\r\n0;z\r\n\r\n", "ab", State::Complete);
        row("trailers", "1\r\na\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n", "a", State::Complete);
        row("not the end yet", "1\r\na\r\n0\r\n", "a", State::Incomplete);
        row("bare LF", "1\na\n0\n\n", "", State::Refused);
        row("CR within", "1\r\r\na", "", State::Refused);
        row("no size", "\r\na\r\n", "", State::Refused);
        row("a sign", "+1\r\na\r\n", "", State::Refused);
        row("0x", "0x1\r\na\r\n", "", State::Refused);
        row("too large a size", "1000000000000000\r\na", "", State::Refused);
        row("larger than it says", "1\r\nab\r\n0\r\n\r\n", "a", State::Refused);
        row("an endless extension", "1;" + QByteArray(17 * 1024, 'x'), "", State::Refused);
        row("endless trailers", "0\r\n" + QByteArray("X: y\r\n").repeated(4000), "",
            State::Refused);
    }
    void readsChunks()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, body);
        QFETCH(const State, state);
        for (const qsizetype size : {qsizetype(1), qsizetype(3), bytes.size()}) {
            HttpBodyReader reader({Kind::Chunked});
            QCOMPARE(read(reader, bytes, size), body);
            QCOMPARE(reader.state(), state);
        }
    }

    void readsALength()
    {
        HttpBodyReader reader({Kind::Length, 5});
        QCOMPARE(read(reader, "hello, and more", 2), QByteArray("hello"));
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(HttpBodyReader({Kind::Length, 0}).state(), State::Complete);
        QCOMPARE(HttpBodyReader().state(), State::Complete);
    }

    /// Where the next message begins, for whoever hears several.
    void knowsWhatIsBehind()
    {
        HttpBodyReader chunks({Kind::Chunked});
        QCOMPARE(chunks.feed("1\r\na\r\n0\r\n"), QByteArray("a"));
        QCOMPARE(chunks.bytesBehind(), 0);
        QVERIFY(chunks.feed("\r\nGET /").isEmpty());
        QCOMPARE(chunks.bytesBehind(), 5);
        HttpBodyReader length({Kind::Length, 2});
        QCOMPARE(length.feed("abc"), QByteArray("ab"));
        QCOMPARE(length.bytesBehind(), 1);
        HttpBodyReader none;
        QVERIFY(none.feed("abc").isEmpty());
        QCOMPARE(none.bytesBehind(), 3);
    }

    void aCloseEndsOnlyWhatSaysNoEnd()
    {
        HttpBodyReader open({Kind::UntilClose});
        QCOMPARE(read(open, "hello", 2), QByteArray("hello"));
        QCOMPARE(open.state(), State::Incomplete);
        open.close();
        QCOMPARE(open.state(), State::Complete);
        for (const HttpFraming framing :
             {HttpFraming{Kind::Length, 6}, HttpFraming{Kind::Chunked, 0}}) {
            HttpBodyReader reader(framing);
            (void)reader.feed("1");
            reader.close();
            QCOMPARE(reader.state(), State::Refused);
        }
    }

    void writesWhatItReads()
    {
        HttpBodyReader reader({Kind::Chunked});
        QCOMPARE(read(reader, asChunk(QByteArray(300, 'x')) + asChunk({}), 7),
                 QByteArray(300, 'x'));
        QCOMPARE(reader.state(), State::Complete);
    }

    void readsTheHeadOfAnAnswer()
    {
        const QByteArray head = "HTTP/1.1 404 Not Found\r\nA: b\r\nC:\r\n\r\n";
        for (const qsizetype size : {qsizetype(1), qsizetype(5), head.size() + 4}) {
            HttpResponseHeadParser parser;
            const QByteArray bytes = head + "body";
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                parser.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
            }
            QCOMPARE(parser.state(), HttpResponseHeadParser::State::Complete);
            QCOMPARE(parser.headBytes(), head.size());
            QCOMPARE(parser.head().status, 404);
            QCOMPARE(parser.head().reason, QByteArray("Not Found"));
            QCOMPARE(parser.head().headers, (HttpHeaders{{"A", "b"}, {"C", ""}}));
        }
    }

    void refusesWhatIsNoHead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
        QTest::newRow("status 600") << QByteArray("HTTP/1.1 600 OK\r\n\r\n");
        QTest::newRow("bare LF") << QByteArray("HTTP/1.1 200 OK\nA: b\r\n\r\n");
        QTest::newRow("bare CR") << QByteArray("HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n");
        QTest::newRow("a zero") << QByteArray("HTTP/1.1 200 OK\r\nA: b\0\r\n\r\n", 27);
        QTest::newRow("folded") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n");
        QTest::newRow("a space before the colon") << QByteArray("HTTP/1.1 200 OK\r\nA : b\r\n\r\n");
        QTest::newRow("too many fields")
            << "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(201) + "\r\n";
        QTest::newRow("too large") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(70'000, 'b');
    }
    void refusesWhatIsNoHead()
    {
        QFETCH(const QByteArray, bytes);
        HttpResponseHeadParser parser;
        QCOMPARE(parser.feed(bytes), HttpResponseHeadParser::State::Refused);
        QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\n\r\n"), HttpResponseHeadParser::State::Refused);
    }
};

QTEST_GUILESS_MAIN(HttpBodyTest)
#include "http_body_test.moc"
