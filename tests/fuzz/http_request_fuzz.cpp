#include "io/http_message.h"

#include "fuzz/invariants.h"

#include <algorithm>

using namespace lanyard;
using fuzz::require;

namespace {

using State = HttpRequestParser::State;
constexpr HttpLimits limits{.headBytes = 512, .headerFields = 8, .bodyBytes = 64};

HttpRequestParser fedInPieces(QByteArrayView bytes, qsizetype piece)
{
    HttpRequestParser parser(limits);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    }
    return parser;
}

void requireSame(const HttpRequestParser &left, const HttpRequestParser &right)
{
    require(left.state() == right.state(), "segments do not change the verdict");
    require(left.refusalStatus() == right.refusalStatus(), "segments do not change the status");
    if (left.state() != State::Complete) {
        return;
    }
    const HttpRequest &one = left.request();
    const HttpRequest &other = right.request();
    require(one.method == other.method && one.target == other.target
                && one.minorVersion == other.minorVersion && one.headers == other.headers
                && one.body == other.body,
            "segments do not change the request");
}

bool isPlain(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) {
        return byte == '\r' || byte == '\n' || byte == '\0' || byte == 0x7f;
    });
}

void requireWithinLimits(const HttpRequest &request)
{
    require(!request.method.isEmpty() && isPlain(request.method) && !request.method.contains(' '),
            "a method is a token");
    require(request.target.startsWith('/') && isPlain(request.target)
                && !request.target.contains(' ') && !request.target.contains('#'),
            "a target is in origin form");
    require(request.target
                == request.path()
                    + (request.target.contains('?') ? '?' + request.query() : QByteArray()),
            "path and query are the target");
    require(request.headers.size() <= limits.headerFields, "no more fields than allowed");
    require(request.body.size() <= limits.bodyBytes, "no more body than allowed");
    qsizetype head = request.method.size() + request.target.size();
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty() && isPlain(name) && !name.contains(' ') && !name.contains(':'),
                "a field's name is a token");
        require(isPlain(value) && value.trimmed() == value, "a field's value is one line");
        head += name.size() + value.size();
    }
    require(head <= limits.headBytes, "no more head than allowed");
}

/// A request in its plainest form is the same request.
void requireRoundTrip(const HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1."
        + QByteArray::number(request.minorVersion) + "\r\n";
    for (const auto &[name, value] : request.headers) {
        bytes += name + ':' + value + "\r\n";
    }
    bytes += "\r\n" + request.body;
    HttpRequestParser parser(limits);
    require(parser.feed(bytes) == State::Complete, "a request can be written and read again");
    require(parser.request().headers == request.headers && parser.request().body == request.body,
            "and is the same");
    require(parser.feed("GET / HTTP/1.1\r\n\r\n") == State::Complete
                && parser.request().target == request.target,
            "what follows a request changes nothing");
}

/// Whatever is echoed into fields, an answer has one head, and a body after it.
void requireOneAnswer(QByteArrayView bytes, const HttpHeaders &headers)
{
    HttpAnswer answer{.status = 400, .headers = headers, .body = bytes.toByteArray()};
    answer.headers.append({"X-Echo", bytes.toByteArray()});
    answer.headers.append({bytes.toByteArray(), "echo"});
    const QByteArray sent = answer.toBytes();
    const qsizetype head = sent.indexOf("\r\n\r\n");
    require(sent.mid(head + 4) == answer.body, "the head ends where the body begins");
    const qsizetype lines = sent.left(head).count('\n');
    require(lines == sent.left(head).count("\r\n") && lines <= answer.headers.size() + 2,
            "a field is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();

    const HttpRequestParser parser = fedInPieces(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const qsizetype piece : {1, 2, 7}) {
        requireSame(parser, fedInPieces(bytes, piece));
    }
    require((parser.refusalStatus() != 0) == (parser.state() == State::Refused),
            "a refusal has a status, and nothing else has");
    require(parser.state() != State::Refused
                || (parser.refusalStatus() >= 400 && parser.refusalStatus() <= 505),
            "the status is an error's");
    if (parser.state() == State::Complete) {
        requireWithinLimits(parser.request());
        requireRoundTrip(parser.request());
    }
    requireOneAnswer(bytes, parser.request().headers);
    return 0;
}
