#pragma once

/// Rules of grammar that HTTP's reader and its writer share.
/// Source:  RFC 9110 §5.1 (names of fields), §5.6.2 (token)

#include <QByteArrayView>

namespace lanyard {

[[nodiscard]] bool isDigit(char c);
[[nodiscard]] bool isToken(QByteArrayView text);
/// Names of fields know no case.
[[nodiscard]] bool isSameFieldName(QByteArrayView left, QByteArrayView right);

} // namespace lanyard
