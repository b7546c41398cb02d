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

Result<std::optional<double>> optionalSeconds(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return std::nullopt;
    }
    if (value.isDouble()) {
        return value.toDouble();
    }
    const QString digits = value.toString();
    const bool isNumber
        = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar character) {
              return character >= QChar(u'0') && character <= QChar(u'9');
          });
    if (!isNumber) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("%1 is not a number").arg(name));
    }
    return digits.toDouble(); // infinite past a double's range
}

} // namespace lanyard::oauth
