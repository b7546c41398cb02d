#pragma once

/// Rules of grammar that HTTP's readers and its writer share.
/// Source:  RFC 9110 §5.1 (names of fields), §5.6.2 (token); RFC 9112 §5

#include "io/http_message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QPair>

#include <optional>

namespace lanyard {

[[nodiscard]] bool isDigit(char c);
[[nodiscard]] bool isToken(QByteArrayView text);
/// Names of fields know no case.
[[nodiscard]] bool isSameFieldName(QByteArrayView left, QByteArrayView right);
[[nodiscard]] qsizetype countOf(const HttpHeaders &headers, QByteArrayView name);

/// CR and LF are judged where lines are cut; HTAB may stand in a field's value.
[[nodiscard]] bool isForbiddenInHead(char c);
/// Optional white space around a value, RFC 9110 §5.6.3. QByteArrayView::trimmed() takes more.
[[nodiscard]] QByteArrayView withoutOws(QByteArrayView value);
/// A line, without its end; nullopt = it is no field. White space before the colon (§5.1) and
/// folding (§5.2) fail as a name.
[[nodiscard]] std::optional<QPair<QByteArray, QByteArray>> fieldIn(QByteArrayView line);

} // namespace lanyard
