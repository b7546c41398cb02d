#pragma once

/// How somebody is to sign in, as a person, a provider file or a resource asks for it, and whether
/// the answer says that they did.
/// Source:  OIDC Core §3.1.2.1 (prompt, max_age, login_hint, acr_values), §3.1.3.7 (12, 13), §5.5
///          (claims); RFC 9470 §4
/// Units:   max_age in seconds before the moment of asking: whoever signs in after that has done so
///          freshly, however long the provider's pages take. 60 s leeway
/// Errors:  Misconfigured for what cannot be asked for; IdTokenInvalid, with unmetCode, for an
///          answer that is not what was asked for

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard::oauth {

/// Error::code of an answer, and the `error` of a provider that says so itself (OIDC Core Error
/// Code unmet_authentication_requirements 1.0).
inline constexpr auto unmetCode = "unmet_authentication_requirements";

struct AuthenticationRequirements {
    QStringList acrValues{}; ///< acr_values: any of them is right; empty = not asked for
    std::optional<std::chrono::seconds> maxAge{}; ///< max_age

    [[nodiscard]] bool any() const { return !acrValues.isEmpty() || maxAge.has_value(); }

    friend bool operator==(const AuthenticationRequirements &, const AuthenticationRequirements &)
        = default;
};

/// What is asked for besides the scope. What is empty is left to the provider file.
struct AuthenticationRequest {
    QStringList prompt{}; ///< prompt
    QString loginHint{}; ///< login_hint
    AuthenticationRequirements required{};
    QByteArray claims{}; ///< claims: a JSON object

    [[nodiscard]] bool any() const;
    /// prompt=none: nobody is to be shown anything.
    [[nodiscard]] bool isSilent() const;
};

/// A file's authorization_parameters; nullopt = removed.
using ConfiguredParameters = QMap<QString, std::optional<QString>>;

/// Digits and nothing else.
[[nodiscard]] Result<std::chrono::seconds> parseMaxAge(const QString &text);

/// Each prompt is known and `none` stands alone; each acr value is one word; the hint is plain.
[[nodiscard]] Result<void> checkAuthenticationRequest(const AuthenticationRequest &request);

/// On top of what the file says.
[[nodiscard]] ConfiguredParameters withAuthenticationRequest(ConfiguredParameters configured,
                                                             const AuthenticationRequest &request);

/// What the parameters of an authorization request ask for, whoever put them there.
[[nodiscard]] Result<AuthenticationRequirements>
requirementsIn(const QMap<QString, QString> &parameters);

/// Rules 12 and 13. `askedAt` is seconds since 1970, by the clock that `now` is read from.
[[nodiscard]] Result<void> checkAuthentication(const QJsonObject &claims,
                                               std::optional<qint64> authTime,
                                               const AuthenticationRequirements &required,
                                               qint64 askedAt, qint64 now);

} // namespace lanyard::oauth
