#pragma once

/// The profile of the person who signed in.
/// Source:  OIDC Core §5.1, §5.3.2 (the subject must be the ID token's); quirks for plain OAuth
/// Shape:   JSON object; `sub` required; a plain-OAuth file maps its own names by userinfo_claims
/// Errors:  InvalidResponse, SubjectMismatch
/// Owner:   value type; every text is untrusted and already fit for a label

#include "base/result.h"
#include "oauth/id_token.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

namespace lanyard::oauth {

struct UserInfo {
    QString subject;
    QString name; ///< name, else preferred_username, else e-mail, else sub; never empty
    QString email; ///< empty = not told
    QUrl picture; ///< https only; empty = none
    QJsonObject claims; ///< as received; with plain OAuth under our names as well
    QMap<QString, QByteArray> claimTexts; ///< JSON of those that are known to the letter
    bool isAsked = true; ///< false: there is no user-info endpoint, and the ID token told it

    /// To the letter where that is known: QJsonValue does not hold every number.
    [[nodiscard]] QByteArray jsonOf(const QString &claim) const;
    [[nodiscard]] QByteArray claimsJson() const; ///< all of them, as one object
};

/// `expectedSubject` is the ID token's. `contentType` must be JSON.
[[nodiscard]] Result<UserInfo> parseUserInfo(QByteArrayView body, QByteArrayView contentType,
                                             const QString &expectedSubject);

/// §5.3.2: an answer as a JWT: signed by a key of the provider, with `iss` and `aud` in it.
/// Errors: also IdTokenInvalid, IssuerMismatch; code `unknown_key` when newer keys may help
[[nodiscard]] Result<UserInfo> parseSignedUserInfo(QByteArrayView jwt, const JwkSet &keys,
                                                   const QString &issuer, const QString &clientId,
                                                   const QString &expectedSubject);

/// Plain OAuth 2.0: `claimNames` maps our claim to theirs ({"sub": "id"}); a whole number as sub is
/// text. An empty `expectedSubject` accepts any (first sign-in).
[[nodiscard]] Result<UserInfo> parsePlainUserInfo(QByteArrayView body,
                                                  const QMap<QString, QString> &claimNames,
                                                  const QString &expectedSubject);

/// Where there is no user-info endpoint, the validated ID token tells the profile.
[[nodiscard]] UserInfo userInfoFrom(const IdToken &idToken);

/// The same of one that was validated when it came, however long ago. Its claims about itself
/// (`exp`, `nonce` …) are left out. Of one that cannot be read, or is of another person: `sub`
/// alone.
[[nodiscard]] UserInfo userInfoFromKept(const Secret &idToken, const QString &subject);

/// From claims kept or fetched before.
[[nodiscard]] UserInfo userInfoFromClaims(const QString &subject, const QJsonObject &claims);

} // namespace lanyard::oauth
