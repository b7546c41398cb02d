/// Input: what a client of `lanyard proxy` says, or what its server answers: a head and a body.

#include "agent/gateway_rules.h"

#include "fuzz/invariants.h"
#include "io/http_syntax.h"

#include <algorithm>

using namespace lanyard;
using fuzz::require;

namespace {

constexpr HttpLimits limits{.headBytes = 4096, .headerFields = 64, .bodyBytes = headAlone};

struct Read {
    QByteArray body;
    HttpBodyReader::State state = HttpBodyReader::State::Incomplete;
    qsizetype behind = 0; ///< of it all
};

Read readIn(QByteArrayView bytes, const HttpFraming &framing, qsizetype piece)
{
    HttpBodyReader reader(framing);
    Read read;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const qsizetype size = std::min(piece, bytes.size() - at);
        read.body += reader.feed(bytes.sliced(at, size));
        if (reader.state() != HttpBodyReader::State::Incomplete) {
            read.behind = bytes.size() - at - size + reader.bytesBehind();
            break;
        }
    }
    read.state = reader.state();
    return read;
}

/// However it is cut, and whatever follows it.
void requireOneReading(QByteArrayView bytes, const HttpFraming &framing)
{
    const Read whole = readIn(bytes, framing, std::max<qsizetype>(bytes.size(), 1));
    for (const qsizetype piece : {1, 3, 7}) {
        const Read cut = readIn(bytes, framing, piece);
        require(cut.state == whole.state && cut.body == whole.body,
                "segments do not change a body");
        require(cut.state != HttpBodyReader::State::Complete || cut.behind == whole.behind,
                "or where it ends");
    }
    require(whole.body.size() <= bytes.size(), "a body is of what came");
    if (whole.state != HttpBodyReader::State::Complete || bytes.isEmpty()) {
        return;
    }
    const Read again = readIn(bytes.chopped(whole.behind), framing, 5);
    require(again.state == whole.state && again.body == whole.body && again.behind == 0,
            "what is behind a body is none of it");
    const QByteArray chunks
        = (whole.body.isEmpty() ? QByteArray() : asChunk(whole.body)) + asChunk({});
    const Read passedOn = readIn(chunks, {HttpFraming::Kind::Chunked}, 4);
    require(passedOn.state == HttpBodyReader::State::Complete && passedOn.body == whole.body,
            "what is passed on as chunks is the same body");
}

CredentialFields credentials()
{
    CredentialFields fields;
    fields.push_back({"Authorization", Secret("Bearer ours")});
    return fields;
}

bool isSame(const std::optional<HttpFraming> &left, const HttpFraming &right)
{
    return left && left->kind == right.kind && left->length == right.length;
}

void requireNothingOfTheHop(const HttpHeaders &headers)
{
    for (const char *name : {"Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE",
                             "Trailer", "Upgrade", "Cookie", "Set-Cookie"}) {
        require(countOf(headers, name) == 0, "what is of the hop stays there");
    }
}

/// Whatever was asked, the server hears one request, of ours.
void requireOneRequest(const HttpRequest &request)
{
    const HttpFraming framing = framingOf(request.headers).value_or(HttpFraming());
    const QByteArray head = requestHead(request, "api.example.com", credentials());
    require(headSize(head) == head.size(), "it is one head");
    HttpRequestParser parser(HttpLimits{.headerFields = 128, .bodyBytes = headAlone}); // with ours
    require(parser.feed(head) == HttpRequestParser::State::Complete, "which can be read");
    const HttpRequest &sent = parser.request();
    require(sent.method == request.method && sent.target == request.target, "it is that request");
    require(sent.header("Host") == "api.example.com", "for the one server");
    require(sent.header("Authorization") == "Bearer ours", "with our token alone");
    require(sent.header("Connection") == "close", "and none comes behind it");
    require(isSame(framingOf(sent.headers), framing), "its body ends where it did");
    requireNothingOfTheHop(sent.headers);
}

void requireOneAnswer(const HttpRequest &request, const HttpResponseHead &answer)
{
    const auto framing = answerFraming(request, answer);
    if (!framing) {
        return;
    }
    const QByteArray head = answerHead(answer, *framing, Afterwards::Close);
    require(headSize(head) == head.size(), "it is one head");
    HttpResponseHeadParser parser;
    require(parser.feed(head) == HttpResponseHeadParser::State::Complete, "which can be read");
    require(parser.head().status == answer.status, "it is that answer");
    const auto again = answerFraming(request, parser.head());
    require(again && again->passedOn.kind == framing->passedOn.kind
                && again->passedOn.length == framing->passedOn.length,
            "and ends where it is said to");
    requireNothingOfTheHop(parser.head().headers);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();
    const qsizetype end = std::max<qsizetype>(headSize(bytes), 0);

    HttpRequestParser parser(limits);
    parser.feed(bytes.first(end));
    const bool isRequest = parser.state() == HttpRequestParser::State::Complete;
    if (isRequest && !troubleWith(parser.request(), {})) {
        requireOneRequest(parser.request());
        requireOneReading(bytes.sliced(end), framingOf(parser.request().headers).value());
    }

    HttpResponseHeadParser answer;
    answer.feed(bytes);
    if (answer.state() == HttpResponseHeadParser::State::Complete) {
        require(answer.headBytes() == end, "both readers of heads agree where one ends");
        HttpRequest asked;
        for (const char *method : {"GET", "HEAD"}) {
            asked.method = method;
            asked.minorVersion = int(size % 2);
            requireOneAnswer(asked, answer.head());
        }
        if (const auto framing = answerFraming(asked, answer.head())) {
            requireOneReading(bytes.sliced(end), framing->sent);
        }
    }
    requireOneReading(bytes, {HttpFraming::Kind::Chunked});
    return 0;
}
