#include "io/http_syntax.h"

#include <algorithm>
#include <string_view>

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

} // namespace lanyard
