#include "oauth/request_address.h"

#include <QByteArrayList>

#include <algorithm>
#include <string_view>

namespace lanyard::oauth {

namespace {

/// Where the first of these stands, from there on; the end, where there is none.
qsizetype firstOf(std::string_view ends, const QByteArray &text, qsizetype from)
{
    const auto found
        = std::find_first_of(text.begin() + from, text.end(), ends.begin(), ends.end());
    return found - text.begin();
}

/// curl takes none of them either.
bool holdsSpace(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte <= ' ' || byte == 0x7f;
    });
}

/// RFC 3986 §5.2.4. Of an absolute path the first segment is empty, and stays.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QByteArrayList kept;
    const QByteArrayList segments = path.split('/');
    for (qsizetype at = 0; at < segments.size(); ++at) {
        const QByteArray &segment = segments[at];
        const bool isUp = segment == "..";
        if (!isUp && segment != ".") {
            kept += segment;
            continue;
        }
        if (isUp && kept.size() > 1) {
            kept.removeLast();
        }
        if (at == segments.size() - 1) {
            kept += QByteArray(); // what ends in one is a folder
        }
    }
    return kept.join('/');
}

QByteArray withAsciiAlone(const QByteArray &path)
{
    QByteArray encoded;
    for (const char each : path) {
        const auto byte = static_cast<unsigned char>(each);
        encoded += byte < 0x80 ? QByteArray(1, each) : '%' + QByteArray::number(byte, 16).toUpper();
    }
    return encoded;
}

} // namespace

RequestAddress requestAddress(const QByteArray &typed)
{
    constexpr QByteArrayView mark("://");
    const qsizetype markAt = typed.indexOf(mark);
    if (markAt < 0 || holdsSpace(typed)) {
        return {};
    }
    const qsizetype pathAt = firstOf("/?#", typed, markAt + mark.size());
    const QByteArray path = typed.mid(pathAt, firstOf("?#", typed, pathAt) - pathAt);
    return {QUrl(QString::fromUtf8(typed.left(pathAt)), QUrl::StrictMode),
            path.isEmpty() ? QByteArray("/") : withAsciiAlone(withoutDotSegments(path))};
}

} // namespace lanyard::oauth
