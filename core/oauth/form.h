#pragma once

/// application/x-www-form-urlencoded, as OAuth uses it.
/// Source:  RFC 6749 Appendix B; repeated parameters are invalid (§3.1)
/// Errors:  InvalidResponse for a repeated name or bytes that are not UTF-8

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>

namespace lanyard::oauth {

using FormParameters = QList<QPair<QString, QString>>;

/// Percent-encodes all but ALPHA DIGIT - . _ ~, so the result is fit for a query, a body and Basic.
[[nodiscard]] QByteArray formEncode(const QString &text);
[[nodiscard]] QByteArray formEncode(const FormParameters &parameters);

/// Splits first, decodes after: `state=x%26code=evil` stays one value.
[[nodiscard]] Result<FormParameters> parseForm(QByteArrayView form);

} // namespace lanyard::oauth
