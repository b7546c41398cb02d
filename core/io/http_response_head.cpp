#include "io/http_response_head.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr qsizetype mostFields = 200;
constexpr QByteArrayView headEnd("\r\n\r\n");

} // namespace

HttpResponseHeadParser::State HttpResponseHeadParser::feed(QByteArrayView bytes)
{
    if (m_state != State::Incomplete) {
        return m_state;
    }
    const qsizetype before = m_bytes.size();
    m_bytes += bytes.first(std::min(bytes.size(), mostBytes - before));
    const qsizetype end = m_bytes.indexOf(headEnd, std::max(qsizetype(0), before - headEnd.size()));
    if (end >= 0) {
        m_bytes.truncate(end + headEnd.size());
        m_state = parse() ? State::Complete : State::Refused;
    } else if (m_bytes.size() == mostBytes) {
        m_state = State::Refused;
    }
    return m_state;
}

bool HttpResponseHeadParser::parse()
{
    QByteArrayView rest = QByteArrayView(m_bytes).chopped(2);
    if (std::any_of(rest.begin(), rest.end(), isForbiddenInHead)) {
        return false;
    }
    for (bool isFirst = true; !rest.isEmpty(); isFirst = false) {
        const qsizetype end = rest.indexOf('\n'); // the last two bytes are CRLF
        const QByteArrayView line = rest.first(end + 1);
        rest = rest.sliced(end + 1);
        if (!line.endsWith("\r\n") || line.indexOf('\r') != line.size() - 2) {
            return false;
        }
        if (isFirst) {
            if (!parseStatusLine(line.chopped(2))) {
                return false;
            }
            continue;
        }
        auto field = fieldIn(line.chopped(2));
        if (!field || m_head.headers.size() == mostFields) {
            return false;
        }
        m_head.headers.append(std::move(*field));
    }
    return true;
}

/// §4: the space before an empty reason is there, but some leave it out.
bool HttpResponseHeadParser::parseStatusLine(QByteArrayView line)
{
    const bool isHttp = (line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 "))
        && line.size() >= 12 && isDigit(line[9]) && isDigit(line[10]) && isDigit(line[11])
        && (line.size() == 12 || line[12] == ' ');
    if (!isHttp) {
        return false;
    }
    m_head.status = line.sliced(9, 3).toByteArray().toInt();
    m_head.reason = line.size() > 13 ? line.sliced(13).toByteArray() : QByteArray();
    return m_head.status >= 100 && m_head.status < 600;
}

} // namespace lanyard
