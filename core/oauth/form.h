#pragma once

/// application/x-www-form-urlencoded, as OAuth uses it.
/// Source:  RFC 6749 Appendix B; repeated parameters are invalid (§3.1)
/// Errors:  InvalidResponse for a repeated name, a broken %-escape or bytes that are not UTF-8

#include "base/result.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace lanyard::oauth {

using FormParameters = QList<QPair<QString, QString>>;

/// Percent-encodes all but ALPHA DIGIT - . _ ~, so the result is fit for a query, a body and Basic.
[[nodiscard]] QByteArray formEncode(const QString &text);
[[nodiscard]] QByteArray formEncode(const FormParameters &parameters);

/// Splits first, decodes after: `state=x%26code=evil` stays one value.
[[nodiscard]] Result<FormParameters> parseForm(QByteArrayView form);

/// The same, repeated names included, for a reader that has to count them.
[[nodiscard]] Result<FormParameters> splitForm(QByteArrayView form);

/// The value of the first parameter of that name; nullopt when there is none.
[[nodiscard]] std::optional<QString> formValue(const FormParameters &parameters,
                                               QAnyStringView name);

/// An address that the browser is sent to: the endpoint's own query stays (RFC 6749 §3.1), but
/// nothing appears twice. Spaces are `+`: the OpenURI portal of Qt 6.4 turns %20 into one.
[[nodiscard]] QUrl withParameters(const QUrl &endpoint, const FormParameters &parameters);

} // namespace lanyard::oauth
