#include "io/http_syntax.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace lanyard {

namespace {

bool isTokenChar(char c)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || marks.find(c) != std::string_view::npos;
}

} // namespace

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isSameFieldName(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

qsizetype countOf(const HttpHeaders &headers, QByteArrayView name)
{
    return std::count_if(headers.begin(), headers.end(),
                         [name](const auto &field) { return isSameFieldName(field.first, name); });
}

bool isForbiddenInHead(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7f || (byte < 0x20 && c != '\t' && c != '\r' && c != '\n');
}

QByteArrayView withoutOws(QByteArrayView value)
{
    const auto isOws = [](char c) { return c == ' ' || c == '\t'; };
    while (!value.isEmpty() && isOws(value.front())) {
        value = value.sliced(1);
    }
    while (!value.isEmpty() && isOws(value.back())) {
        value = value.chopped(1);
    }
    return value;
}

std::optional<QPair<QByteArray, QByteArray>> fieldIn(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon))) {
        return std::nullopt;
    }
    return std::pair(line.first(colon).toByteArray(),
                     withoutOws(line.sliced(colon + 1)).toByteArray());
}

} // namespace lanyard
