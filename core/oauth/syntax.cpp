#include "oauth/syntax.h"

#include <QByteArray>

#include <algorithm>

namespace lanyard::oauth {

namespace {

QByteArray essenceOf(QByteArrayView contentType)
{
    const QByteArray whole = contentType.toByteArray();
    const qsizetype end = whole.indexOf(';');
    return whole.left(end < 0 ? whole.size() : end).trimmed().toLower();
}

} // namespace

bool isVisibleAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= QChar(u' ') && character <= QChar(u'~');
    });
}

bool isScopeToken(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character > QChar(u' ') && character <= QChar(u'~') && character != QChar(u'"')
            && character != QChar(u'\\');
    });
}

bool isJsonType(QByteArrayView contentType)
{
    const QByteArray essence = essenceOf(contentType);
    return essence == "application/json"
        || (essence.startsWith("application/") && essence.endsWith("+json"));
}

bool isJwtType(QByteArrayView contentType)
{
    return essenceOf(contentType) == "application/jwt";
}

bool isFormType(QByteArrayView contentType)
{
    return essenceOf(contentType) == "application/x-www-form-urlencoded";
}

} // namespace lanyard::oauth
