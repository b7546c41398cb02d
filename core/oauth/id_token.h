#pragma once

/// Who signed in, said by the provider under its signature. An IdToken exists only validated.
/// Source:  OIDC Core §2, §3.1.3.7 (rules by number in the source), §3.1.3.8 at_hash, §12.2
/// Units:   exp, nbf, iat are seconds since 1970; 60 s leeway on each; iat at most a day old
/// Errors:  IdTokenInvalid, IssuerMismatch (`iss`), SubjectMismatch (refresh); code
///          `unknown_key` when a newer key set may help; those of authentication_request.h
/// Owner:   value type

#include "base/result.h"
#include "base/secret.h"
#include "oauth/authentication_request.h"
#include "oauth/jwk_set.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lanyard::oauth {

/// What the answer to a code must match.
struct IdTokenExpectation {
    QString issuer;
    QString clientId;
    QByteArray nonce; ///< of the request; not looked at in a refresh
    QStringList allowedAlgorithms; ///< id_token_signing_alg_values_supported ∩ ours; empty = ours
    QDateTime now; ///< UTC
    const Secret *accessToken = nullptr; ///< for at_hash; borrowed for the call
    AuthenticationRequirements required{}; ///< of the request; not looked at in a refresh
    QDateTime askedAt{}; ///< UTC, by the clock of `now`; invalid = now
};

/// What a refresh must keep from the sign-in (OIDC Core §12.2).
struct OriginalAuthentication {
    QString subject;
    std::optional<qint64> authTime; ///< auth_time
    QString azp;
    QByteArray nonce; ///< empty = not known
};

class IdToken {
public:
    [[nodiscard]] static Result<IdToken> validate(const Secret &idToken, const JwkSet &keys,
                                                  const IdTokenExpectation &expected);
    /// The rules of §12.2 on top.
    [[nodiscard]] static Result<IdToken> validateRefreshed(const Secret &idToken,
                                                           const JwkSet &keys,
                                                           const IdTokenExpectation &expected,
                                                           const OriginalAuthentication &original);

    [[nodiscard]] const QString &issuer() const { return m_issuer; }
    [[nodiscard]] const QString &subject() const { return m_subject; }
    [[nodiscard]] const QDateTime &expiresAt() const { return m_expiresAt; }
    [[nodiscard]] const QDateTime &issuedAt() const { return m_issuedAt; }
    [[nodiscard]] std::optional<qint64> authTime() const { return m_authTime; }
    [[nodiscard]] const QString &azp() const { return m_azp; }
    [[nodiscard]] const QJsonObject &claims() const { return m_claims; }

private:
    IdToken() = default;
    /// Every rule but those on the nonce and on the original sign-in.
    [[nodiscard]] static Result<IdToken> checked(const Secret &idToken, const JwkSet &keys,
                                                 const IdTokenExpectation &expected);

    QString m_issuer;
    QString m_subject;
    QDateTime m_expiresAt;
    QDateTime m_issuedAt;
    std::optional<qint64> m_authTime;
    QString m_azp;
    QJsonObject m_claims;
};

} // namespace lanyard::oauth
