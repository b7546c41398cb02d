#pragma once

/// The `error` member of a token endpoint's answer, wherever it is to be found.
/// Source:  RFC 6749 §5.2; with status 200 and under any label: quirks of real providers

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lanyard::oauth {

struct WireError {
    QString code; ///< error; empty when the member is no string
    QString description; ///< error_description, untrusted
};

/// nullopt when the body is neither a JSON object nor a form with an error.
[[nodiscard]] std::optional<WireError> readWireError(QByteArrayView body);

/// OIDC Core §3.1.2.6, and the numbers that Microsoft Entra says it by under other codes.
[[nodiscard]] bool isApprovalNeeded(const QString &code, const QString &description);

} // namespace lanyard::oauth
