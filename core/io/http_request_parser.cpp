#include "io/http_body.h"
#include "io/http_message.h"
#include "io/http_syntax.h"

#include <algorithm>

// The reader: RFC 9112 §2.2, §3, §5, §6.

namespace lanyard {

namespace {

/// RFC 9112 §3.2.1, and nothing that a URI does not hold unescaped; a fragment is never sent.
bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/') && std::all_of(target.begin(), target.end(), [](char c) {
               return c > 0x20 && c < 0x7f && c != '#';
           });
}

} // namespace

HttpRequestParser::HttpRequestParser(HttpLimits limits) : m_limits(limits) { }

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    while (m_state == State::Incomplete && !bytes.isEmpty()) {
        if (m_part == Part::Body) {
            takeBody(bytes);
            break;
        }
        bytes = takeHead(bytes);
    }
    return m_state;
}

HttpRequestParser::State HttpRequestParser::refuse(int status)
{
    m_refusalStatus = status;
    m_line.clear();
    return m_state = State::Refused;
}

/// Takes up to one line of the head and returns what comes after it.
QByteArrayView HttpRequestParser::takeHead(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView whole = end < 0 ? bytes : bytes.first(end + 1);
    const QByteArrayView part
        = whole.first(std::min(whole.size(), m_limits.headBytes - m_headBytes));

    if (std::any_of(part.begin(), part.end(), isForbiddenInHead)) {
        refuse(400); // at once: a TLS ClientHello never sends a line end
        return {};
    }
    if (part.size() < whole.size()) {
        refuse(m_part == Part::RequestLine ? 414 : 431);
        return {};
    }
    m_headBytes += part.size();
    m_line += part;
    if (end < 0) {
        return {};
    }

    // §2.2 lets a recipient take a bare LF for a line end; two readings of one message is how
    // requests are smuggled, so this one does not. A bare CR is never allowed.
    if (!m_line.endsWith("\r\n") || m_line.indexOf('\r') != m_line.size() - 2) {
        refuse(400);
        return {};
    }
    const QByteArray line = std::exchange(m_line, {}).chopped(2);
    if (m_part == Part::RequestLine) {
        parseRequestLine(line);
    } else if (line.isEmpty()) {
        finishHead();
    } else {
        parseField(line);
    }
    return bytes.sliced(end + 1);
}

HttpRequestParser::State HttpRequestParser::parseRequestLine(QByteArrayView line)
{
    if (line.isEmpty() && m_headBytes == 2) {
        return m_state; // §2.2: one empty line before the request is ignored
    }
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first) {
        return refuse(400);
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);

    // §2.3. The preface of HTTP/2 ("PRI * HTTP/2.0") is of this form, too.
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.'
        || !isDigit(version[5]) || !isDigit(version[7])) {
        return refuse(400);
    }
    if (version[5] != '1') {
        return refuse(505);
    }
    if (!isToken(method) || !isOriginForm(target)) {
        return refuse(400);
    }
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
    m_request.minorVersion = version[7] - '0';
    m_part = Part::Fields;
    return m_state;
}

HttpRequestParser::State HttpRequestParser::parseField(QByteArrayView line)
{
    if (m_request.headers.size() >= m_limits.headerFields) {
        return refuse(431);
    }
    auto field = fieldIn(line);
    if (!field) {
        return refuse(400);
    }
    m_request.headers.append(std::move(*field));
    return m_state;
}

HttpRequestParser::State HttpRequestParser::finishHead()
{
    const HttpHeaders &headers = m_request.headers;
    // §3.2: 400 for a missing or a second Host; only HTTP/1.0 may leave it out.
    const qsizetype hosts = countOf(headers, "Host");
    if (hosts > 1 || (hosts == 0 && m_request.minorVersion > 0)) {
        return refuse(400);
    }
    if (m_limits.bodyBytes == headAlone) {
        return m_state = State::Complete;
    }
    if (countOf(headers, "Transfer-Encoding") > 0) {
        return refuse(501); // §6.1
    }
    const qsizetype lengths = countOf(headers, "Content-Length");
    if (lengths == 0) {
        return m_state = State::Complete;
    }
    // §6.3: a repeated or listed length, also the same one, is refused rather than guessed at.
    const QByteArray length = m_request.header("Content-Length").value_or(QByteArray());
    if (lengths > 1 || length.isEmpty() || !std::all_of(length.begin(), length.end(), isDigit)) {
        return refuse(400);
    }
    bool fits = false;
    m_bodySize = length.toLongLong(&fits);
    if (!fits || m_bodySize > m_limits.bodyBytes) {
        return refuse(413);
    }
    m_part = Part::Body;
    return m_state = m_bodySize == 0 ? State::Complete : State::Incomplete;
}

void HttpRequestParser::takeBody(QByteArrayView bytes)
{
    m_request.body += bytes.first(std::min(bytes.size(), m_bodySize - m_request.body.size()));
    if (m_request.body.size() == m_bodySize) {
        m_state = State::Complete;
    }
}

} // namespace lanyard
