#pragma once

/// HTTP/1.1 as far as a loopback server needs it: an incremental parser of requests with limits,
/// and a writer of answers.
/// Source:  RFC 9112 §2.2, §3, §5, §6; RFC 9110 §5, §7.2 (Host)
/// Shape:   one request per connection, target in origin form; Content-Length bodies only, unless
///          the head alone is read (http_body.h). Lines end in CRLF, nothing else.
/// Errors:  the status to answer with: 400, 413, 414, 431, 501, 505
/// Note:    each byte is looked at once, however it is cut into segments

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace lanyard {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpLimits {
    qsizetype headBytes = 16 * 1024; ///< request line and fields together
    qsizetype headerFields = 64;
    qsizetype bodyBytes = 64 * 1024;
};

struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< as sent, origin form: path?query
    int minorVersion = 1; ///< of HTTP/1
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray query() const;
    /// The value of the one field of that name; nullopt when it is absent *or* repeated.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
};

class HttpRequestParser {
public:
    enum class State { Incomplete, Complete, Refused };

    explicit HttpRequestParser(HttpLimits limits = {});

    /// Bytes after a complete request are ignored (no pipelining).
    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] int refusalStatus() const { return m_refusalStatus; }

private:
    enum class Part { RequestLine, Fields, Body };

    State refuse(int status);
    QByteArrayView takeHead(QByteArrayView bytes);
    State parseRequestLine(QByteArrayView line);
    State parseField(QByteArrayView line);
    State finishHead();
    void takeBody(QByteArrayView bytes);

    HttpLimits m_limits;
    State m_state = State::Incomplete;
    Part m_part = Part::RequestLine;
    int m_refusalStatus = 0;
    qsizetype m_headBytes = 0; ///< seen so far, against HttpLimits::headBytes
    qsizetype m_bodySize = 0;
    QByteArray m_line; ///< of the head, not yet ended
    HttpRequest m_request;
};

struct HttpAnswer {
    int status = 200;
    HttpHeaders headers{}; ///< Content-Length and Connection: close are added
    QByteArray body{};

    /// A field with a line break in it is left out: an answer is never split in two.
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace lanyard
