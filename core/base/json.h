#pragma once

/// A strict reader for JSON objects that come from outside.
/// Source:  RFC 8259; duplicate member names are refused (RFC 7515 §4, RFC 7519 §4), and so are a
///          byte order mark, invalid UTF-8 and lone surrogates
/// Errors:  InvalidResponse, with the member's name; readers of other things map the kind

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

struct JsonLimits {
    qsizetype bytes = 256 * 1024;
    int depth = 16;
};

[[nodiscard]] Result<QJsonObject> parseJsonObject(QByteArrayView bytes, JsonLimits limits = {});

/// The value of each member in the object's own words, but for white space: QJsonValue holds a
/// number as what a computer calculates with. `bytes` is what parseJsonObject has read.
[[nodiscard]] QMap<QString, QByteArray> jsonMemberTexts(QByteArrayView bytes);

/// A member that has to be there, a non-empty string without control characters.
[[nodiscard]] Result<QString> requiredString(const QJsonObject &object, QLatin1String name);

/// Absent or null is nullopt; another type, or control characters, are an error.
[[nodiscard]] Result<std::optional<QString>> optionalString(const QJsonObject &object,
                                                            QLatin1String name);
[[nodiscard]] Result<std::optional<bool>> optionalBool(const QJsonObject &object,
                                                       QLatin1String name);
[[nodiscard]] Result<std::optional<QStringList>> optionalStringList(const QJsonObject &object,
                                                                    QLatin1String name);

/// A whole number of seconds since 1970, as JWT dates are (RFC 7519 §2 NumericDate; fractions are
/// cut). Absent is nullopt; a string, a negative number or one past the year 9999 is an error.
[[nodiscard]] Result<std::optional<qint64>> optionalNumericDate(const QJsonObject &object,
                                                                QLatin1String name);

} // namespace lanyard
