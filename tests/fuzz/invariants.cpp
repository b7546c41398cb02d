#include "fuzz/invariants.h"

#include "base/loopback.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace lanyard::fuzz {

namespace {

bool isFitCodePoint(char32_t point)
{
    if (point == 0x200c || point == 0x200d) {
        return true; // the joiners of Persian and of many emoji
    }
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

void require(bool holds, const char *claim)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", claim);
        std::abort();
    }
}

bool isFit(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return text.isValidUtf16() && std::all_of(points.begin(), points.end(), isFitCodePoint);
}

void requireFit(const Error &error)
{
    constexpr qsizetype longestCode = 101; // a cap of 100 and its ellipsis
    constexpr qsizetype longestDetail = 800; // a sentence around what is capped at 500
    require(isFit(error.code), "an error's code is plain");
    require(isFit(error.detail), "an error's detail is plain");
    require(error.code.size() <= longestCode, "an error's code is short");
    require(error.detail.size() <= longestDetail, "an error's detail is short");
    require(!error.detail.isEmpty(), "an error says something");
}

void requireEndpoint(const QUrl &url, bool allowLoopback)
{
    require(url.isValid() && !url.isRelative(), "an endpoint is an absolute URL");
    require(url.scheme() == QLatin1String("https") || (allowLoopback && isLoopbackHttp(url)),
            "an endpoint is https");
    require(!url.host().isEmpty(), "an endpoint has a host");
    require(url.userInfo().isEmpty() && !url.hasFragment(), "an endpoint hides nothing");
}

bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble()) {
        return left.toDouble() == right.toDouble();
    }
    if (left.isArray() && right.isArray()) {
        const QJsonArray one = left.toArray();
        const QJsonArray other = right.toArray();
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
    }
    if (left.isObject() && right.isObject()) {
        const QJsonObject one = left.toObject();
        const QJsonObject other = right.toObject();
        return one.keys() == other.keys()
            && std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
    }
    return left == right;
}

void requireSameJson(QByteArrayView bytes, const QJsonObject &object)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &problem);
    require(problem.error == QJsonParseError::NoError, "what is taken is JSON");
    // Qt's reader drops a byte order mark from the start of a name or a text. Ours must not.
    require(bytes.toByteArray().contains("\xEF\xBB\xBF") || isSame(document.object(), object),
            "both readers read the same");
}

Input::Input(const std::uint8_t *data, std::size_t size) :
    m_rest(reinterpret_cast<const char *>(data), qsizetype(size))
{
}

QByteArrayView Input::line()
{
    const qsizetype end = m_rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    return line;
}

} // namespace lanyard::fuzz
