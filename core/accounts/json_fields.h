#pragma once

/// Reads members of JSON that we wrote ourselves, and remembers the first one that is wrong.
/// Shape:   texts may hold anything, since they are data here and not yet shown; absent is empty
/// Errors:  problem() names the member; what was read is good only if it is empty

#include "base/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lanyard {

class JsonFields {
public:
    explicit JsonFields(QJsonObject object);

    [[nodiscard]] QString text(QLatin1String name);
    [[nodiscard]] QString requiredText(QLatin1String name);
    [[nodiscard]] bool flag(QLatin1String name);
    [[nodiscard]] QUrl url(QLatin1String name);
    [[nodiscard]] std::optional<QDateTime> time(QLatin1String name);
    [[nodiscard]] std::optional<QStringList> list(QLatin1String name);
    [[nodiscard]] QMap<QString, QString> texts(QLatin1String name);
    [[nodiscard]] QJsonObject object(QLatin1String name);
    [[nodiscard]] std::optional<qint64> number(QLatin1String name);
    [[nodiscard]] Secret secret(QLatin1String name);

    void refuse(QLatin1String name, const char *problem);
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    /// Undefined when it is absent, or of another type.
    [[nodiscard]] QJsonValue member(QLatin1String name, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_problem;
};

/// The other direction, where QJsonValue has no constructor. A text is made valid Unicode: half a
/// surrogate pair could not be read back.
[[nodiscard]] QJsonValue jsonText(const QString &text);
[[nodiscard]] QJsonValue jsonTime(const std::optional<QDateTime> &time);
[[nodiscard]] QJsonValue jsonUrl(const QUrl &url);
/// base64url, so that any bytes come back.
[[nodiscard]] QJsonValue jsonSecret(const Secret &secret);

} // namespace lanyard
