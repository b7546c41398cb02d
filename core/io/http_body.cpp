#include "io/http_body.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype longestLine = 16 * 1024; ///< and all that is passed over
constexpr qsizetype longestSize = 15; ///< hexadecimal digits: below 2^60

int hexDigit(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto field = std::find_if(headers.begin(), headers.end(), [name](const auto &each) {
        return isSameFieldName(each.first, name);
    });
    return field == headers.end() ? QByteArray() : field->second;
}

} // namespace

qsizetype headSize(QByteArrayView bytes)
{
    constexpr QByteArrayView end("\r\n\r\n");
    const qsizetype at = bytes.indexOf(end);
    return at < 0 ? -1 : at + end.size();
}

std::optional<HttpFraming> framingOf(const HttpHeaders &headers)
{
    using Kind = HttpFraming::Kind;
    const qsizetype codings = countOf(headers, "Transfer-Encoding");
    const qsizetype lengths = countOf(headers, "Content-Length");
    if (codings + lengths > 1) {
        return std::nullopt; // §6.3: also of the same length twice
    }
    if (codings == 1) {
        return isSameFieldName(valueOf(headers, "Transfer-Encoding"), "chunked")
            ? std::optional(HttpFraming{Kind::Chunked})
            : std::nullopt;
    }
    if (lengths == 0) {
        return HttpFraming{};
    }
    const QByteArray text = valueOf(headers, "Content-Length");
    bool fits = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    const qint64 length = fits ? text.toLongLong(&fits) : 0;
    return fits ? std::optional(HttpFraming{Kind::Length, length}) : std::nullopt;
}

HttpBodyReader::HttpBodyReader(HttpFraming framing) : m_framing(framing), m_left(framing.length)
{
    const bool isEmpty = framing.kind == HttpFraming::Kind::None
        || (framing.kind == HttpFraming::Kind::Length && framing.length == 0);
    if (isEmpty) {
        m_state = State::Complete;
    }
}

QByteArray HttpBodyReader::feed(QByteArrayView bytes)
{
    QByteArray body;
    while (m_state == State::Incomplete && !bytes.isEmpty()) {
        const bool isLine = m_framing.kind == HttpFraming::Kind::Chunked && m_part != Part::Data;
        bytes = bytes.sliced(isLine ? takeLine(bytes) : takeData(bytes, body));
    }
    m_behind = bytes.size();
    return body;
}

qsizetype HttpBodyReader::takeData(QByteArrayView bytes, QByteArray &body)
{
    if (m_framing.kind == HttpFraming::Kind::UntilClose) {
        body += bytes;
        return bytes.size();
    }
    const auto count = qsizetype(std::min<qint64>(bytes.size(), m_left));
    body += bytes.first(count);
    m_left -= count;
    if (m_left == 0) {
        m_part = Part::DataEnd;
        if (m_framing.kind == HttpFraming::Kind::Length) {
            m_state = State::Complete;
        }
    }
    return count;
}

qsizetype HttpBodyReader::takeLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    m_line += bytes.first(count);
    m_passedOver += m_part == Part::Trailer ? count : 0;
    if (std::max(m_line.size(), m_passedOver) > longestLine) {
        m_state = State::Refused;
    } else if (end >= 0) {
        const QByteArray line = std::exchange(m_line, {});
        if (!line.endsWith("\r\n") || line.indexOf('\r') != line.size() - 2) {
            m_state = State::Refused;
        } else {
            endLine(QByteArrayView(line).chopped(2));
        }
    }
    return count;
}

void HttpBodyReader::endLine(QByteArrayView line)
{
    switch (m_part) {
    case Part::Size:
        endSize(line);
        break;
    case Part::DataEnd:
        m_part = Part::Size;
        m_state = line.isEmpty() ? m_state : State::Refused;
        break;
    case Part::Trailer:
        m_state = line.isEmpty() ? State::Complete : m_state;
        break;
    case Part::Data:
        break;
    }
}

/// An extension stands behind a semicolon, which some put a space before.
void HttpBodyReader::endSize(QByteArrayView line)
{
    const qsizetype mark = line.indexOf(';');
    const QByteArrayView digits = withoutOws(mark < 0 ? line : line.first(mark));
    const bool isSize = !digits.isEmpty() && digits.size() <= longestSize
        && std::all_of(digits.begin(), digits.end(), [](char c) { return hexDigit(c) >= 0; });
    if (!isSize) {
        m_state = State::Refused;
        return;
    }
    m_left = 0;
    for (const char digit : digits) {
        m_left = m_left * 16 + hexDigit(digit);
    }
    m_part = m_left == 0 ? Part::Trailer : Part::Data;
}

void HttpBodyReader::close()
{
    if (m_state == State::Incomplete) {
        m_state
            = m_framing.kind == HttpFraming::Kind::UntilClose ? State::Complete : State::Refused;
    }
}

QByteArray asChunk(const QByteArray &data)
{
    if (data.isEmpty()) {
        return "0\r\n\r\n";
    }
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

} // namespace lanyard
