#pragma once

/// The head of an HTTP/1.1 answer, for whoever passes the answer on.
/// Source:  RFC 9112 §4, §5
/// Shape:   status line and fields; lines end in CRLF, nothing else
/// Limits:  64 KiB, 200 fields
/// Errors:  Refused, for good: larger, or not of that grammar

#include "io/http_syntax.h"

#include <QByteArray>
#include <QByteArrayView>

namespace lanyard {

struct HttpResponseHead {
    int status = 0;
    QByteArray reason; ///< may be empty
    HttpHeaders headers;
};

class HttpResponseHeadParser {
public:
    enum class State { Incomplete, Complete, Refused };

    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// How much of what was fed belongs to it.
    [[nodiscard]] qsizetype headBytes() const { return m_bytes.size(); }
    [[nodiscard]] const HttpResponseHead &head() const { return m_head; }

private:
    [[nodiscard]] bool parse();
    [[nodiscard]] bool parseStatusLine(QByteArrayView line);

    State m_state = State::Incomplete;
    QByteArray m_bytes;
    HttpResponseHead m_head;
};

} // namespace lanyard
