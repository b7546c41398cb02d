#pragma once

/// Small rules that several messages share.
/// Source:  RFC 6749 Appendix A (VSCHAR), RFC 9110 §8.3.1 (media types), RFC 6839 §3.1 (+json),
///          RFC 7519 §4.1.4 (leeway)

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringView>
#include <QtGlobal>

#include <optional>

namespace lanyard::oauth {

/// By how many seconds the clock of whoever signed a token may differ from ours.
inline constexpr qint64 leeway = 60;

/// Only %x20-7E: what a code, a token or a state may consist of.
[[nodiscard]] bool isVisibleAscii(QStringView text);

/// RFC 6749 Appendix A.4: one name in a scope.
[[nodiscard]] bool isScopeToken(QStringView text);

/// application/json or application/…+json, with whatever parameters.
[[nodiscard]] bool isJsonType(QByteArrayView contentType);

/// application/jwt, with whatever parameters.
[[nodiscard]] bool isJwtType(QByteArrayView contentType);

/// application/x-www-form-urlencoded, with whatever parameters.
[[nodiscard]] bool isFormType(QByteArrayView contentType);

/// RFC 6749 Appendix A.14: a number of seconds, which some send as digits in a string. Any number,
/// also below zero and infinite; absent is nullopt.
/// Errors: InvalidResponse
[[nodiscard]] Result<std::optional<double>> optionalSeconds(const QJsonObject &object,
                                                            QLatin1String name);

} // namespace lanyard::oauth
