#pragma once

/// Where the body of an HTTP/1.1 message ends, for whoever passes it on as it comes.
/// Source:  RFC 9112 §6.3 (length), §7.1 (chunks)
/// Shape:   the bytes of the body are given out as they come, in any pieces; nothing is kept but
///          the line of a chunk that has not ended yet
/// Errors:  Refused, for good: a chunk whose size is none, or larger than 63 bits say; a line that
///          does not end in CRLF; extensions or trailers of more than 16 KiB. Both are passed over.

#include "io/http_syntax.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace lanyard {

/// As HttpLimits::bodyBytes: the request is complete with its head, and whether its body may be
/// there is for framingOf() to say.
inline constexpr qsizetype headAlone = -1;
/// Where a head ends in `bytes`, which begin with it; -1 = not there.
[[nodiscard]] qsizetype headSize(QByteArrayView bytes);

struct HttpFraming {
    enum class Kind {
        None,
        Length,
        Chunked,
        UntilClose, ///< of answers alone
    } kind
        = Kind::None;
    qint64 length = 0; ///< of Length
};

/// What the fields say. nullopt: they contradict each other, or name a coding that is not `chunked`
/// alone; to guess then is how requests are smuggled.
[[nodiscard]] std::optional<HttpFraming> framingOf(const HttpHeaders &headers);

class HttpBodyReader {
public:
    enum class State { Incomplete, Complete, Refused };

    explicit HttpBodyReader(HttpFraming framing = {});

    [[nodiscard]] State state() const { return m_state; }
    /// The bytes of the body that are among `bytes`; what comes behind its end is left out.
    QByteArray feed(QByteArrayView bytes);
    /// Of what was fed last, how much that was: of a message behind this one.
    [[nodiscard]] qsizetype bytesBehind() const { return m_behind; }
    /// The connection was closed by the other side.
    void close();

private:
    enum class Part { Size, Data, DataEnd, Trailer };

    qsizetype takeLine(QByteArrayView bytes);
    qsizetype takeData(QByteArrayView bytes, QByteArray &body);
    void endLine(QByteArrayView line);
    void endSize(QByteArrayView line);

    HttpFraming m_framing;
    State m_state = State::Incomplete;
    Part m_part = Part::Size;
    qint64 m_left = 0; ///< of the chunk, or of the whole
    qsizetype m_passedOver = 0;
    qsizetype m_behind = 0;
    QByteArray m_line;
};

/// One chunk, or the end where `data` is empty.
[[nodiscard]] QByteArray asChunk(const QByteArray &data);

} // namespace lanyard
