#include "accounts/json_fields.h"

#include "base/base64url.h"

#include <QJsonArray>

#include <utility>

namespace lanyard {

JsonFields::JsonFields(QJsonObject object) : m_object(std::move(object)) { }

QString JsonFields::text(QLatin1String name)
{
    return member(name, QJsonValue::String).toString();
}

QString JsonFields::requiredText(QLatin1String name)
{
    QString value = text(name);
    if (value.isEmpty()) {
        refuse(name, "is missing");
    }
    return value;
}

bool JsonFields::flag(QLatin1String name)
{
    return member(name, QJsonValue::Bool).toBool();
}

QUrl JsonFields::url(QLatin1String name)
{
    const QString value = text(name);
    QUrl url(value, QUrl::StrictMode);
    if (!value.isEmpty() && (!url.isValid() || url.isRelative())) {
        refuse(name, "is not a URL");
    }
    return url;
}

std::optional<QDateTime> JsonFields::time(QLatin1String name)
{
    const QString value = text(name);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
    // A zone can carry it past the years that can be written again.
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999) {
        refuse(name, "is not a point in time");
        return std::nullopt;
    }
    return time;
}

std::optional<QStringList> JsonFields::list(QLatin1String name)
{
    const QJsonValue value = member(name, QJsonValue::Array);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString()) {
            refuse(name, "holds something that is not a string");
        }
        texts.append(item.toString());
    }
    return texts;
}

QMap<QString, QString> JsonFields::texts(QLatin1String name)
{
    QMap<QString, QString> map;
    const QJsonObject values = object(name);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isString()) {
            refuse(name, "holds something that is not a string");
        }
        map.insert(value.key(), value->toString());
    }
    return map;
}

QJsonObject JsonFields::object(QLatin1String name)
{
    return member(name, QJsonValue::Object).toObject();
}

std::optional<qint64> JsonFields::number(QLatin1String name)
{
    const QJsonValue value = member(name, QJsonValue::Double);
    return value.isUndefined() ? std::nullopt : std::optional(value.toInteger());
}

Secret JsonFields::secret(QLatin1String name)
{
    auto bytes = base64UrlDecode(text(name).toLatin1());
    if (!bytes) {
        refuse(name, "is not base64url");
        return {};
    }
    return Secret::take(std::move(*bytes));
}

void JsonFields::refuse(QLatin1String name, const char *problem)
{
    if (m_problem.isEmpty()) {
        m_problem = name + QLatin1Char(' ') + QLatin1String(problem);
    }
}

QJsonValue JsonFields::member(QLatin1String name, QJsonValue::Type type)
{
    QJsonValue value = m_object.value(name);
    if (value.isNull()) {
        return QJsonValue::Undefined;
    }
    if (!value.isUndefined() && value.type() != type) {
        refuse(name, "has the wrong type");
        return QJsonValue::Undefined;
    }
    return value;
}

QJsonValue jsonText(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QJsonValue jsonTime(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toUTC().toString(Qt::ISODateWithMs) : QJsonValue();
}

QJsonValue jsonUrl(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QJsonValue jsonSecret(const Secret &secret)
{
    return QString::fromLatin1(base64UrlEncode(secret.reveal())); // to the vault's record
}

} // namespace lanyard
