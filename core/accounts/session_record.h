#pragma once

/// What the vault keeps of an account, as bytes.
/// Shape:   two items, each a versioned JSON object: the session (without which the person has to
///          sign in again) and the access token (which only saves a refresh, and may be lost)
/// Errors:  VaultFailed for bytes that are no record, or of a version we do not know
/// Owner:   move-only

#include "base/result.h"
#include "base/secret.h"
#include "oauth/client_authentication.h"
#include "oauth/dpop_key.h"
#include "oauth/provider_metadata.h"
#include "oauth/token_request.h"
#include "oauth/token_response.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard {

struct SessionRecord {
    QString issuer; ///< or empty with plain OAuth
    QString providerId;
    QString subject;
    Secret refreshToken; ///< empty: there is none, and the access token is the session
    Secret accessToken; ///< only where refreshToken is empty
    std::optional<QDateTime> accessTokenExpiresAt; ///< of that one
    QString accessTokenType; ///< of that one; empty = Bearer
    QStringList scope; ///< granted
    /// Granted as well (RFC 8707); the account's own token is for the first one. Empty = none
    /// named.
    QStringList resources{};
    oauth::ClientAuthentication client;
    bool isClientRegistered = false; ///< the provider made it for us (RFC 7591); nobody gave it
    std::optional<qint64> authTime; ///< OIDC Core §12.2
    QString azp;
    QByteArray nonce; ///< of the sign-in, OIDC Core §12.2
    oauth::ProviderMetadata provider; ///< as seen at sign-in: refresh works without discovery
    oauth::TokenResponseFormat tokenResponse = oauth::TokenResponseFormat::Json;
    QMap<QString, QString> userinfoClaims;
    QStringList claimSources; ///< of the provider's file
    QStringList postLogoutRedirectUris; ///< likewise
    /// That the refresh token is bound to, and the access tokens where their type says so (RFC 9449
    /// §5); nullopt = there is none. Lost, only signing in again helps.
    std::optional<oauth::DpopKey> dpopKey{};
    bool onlyBoundTokens = false; ///< dpop_bound_access_tokens of the provider's file
    /// Of a service account, which has neither refresh token nor access token here: secret or key
    /// of the client are its session.
    std::optional<oauth::ServiceAccess> service{};
    /// As in the list of accounts, but for a sign-in that did not get there. nullopt = not known.
    std::optional<QDateTime> signedInAt{};
    /// By the refresh token that it holds now; nullopt = that is the sign-in's, or nobody knows.
    std::optional<QDateTime> refreshTokenReplacedAt{};

    [[nodiscard]] Secret toBytes() const;
    [[nodiscard]] static Result<SessionRecord> fromBytes(const Secret &bytes);
    [[nodiscard]] SessionRecord clone() const;
};

struct AccessTokenRecord {
    Secret accessToken;
    QString tokenType;
    std::optional<std::chrono::seconds> expiresIn; ///< its whole life
    std::optional<QDateTime> expiresAt;
    QStringList scope;
    Secret idToken; ///< for logout and §12.2; dropped first when it does not fit
    /// The refresh that brought it left the refresh token as it was: this provider does not rotate.
    bool isRefreshTokenKept = false;
    /// Of a step-up that brought it: the fingerprints of what it answers. Gone with the next token.
    QStringList answeredChallenges{};
    /// That this token is bound to, where it is not the session's: a sign-in brought it that the
    /// session outlived. Gone with the next token. Lost, a refresh helps.
    std::optional<oauth::DpopKey> dpopKey{};
    /// When the ID token came, and its signature was checked; nullopt = nobody knows.
    std::optional<QDateTime> idTokenCheckedAt{};

    [[nodiscard]] Secret toBytes() const;
    [[nodiscard]] static Result<AccessTokenRecord> fromBytes(const Secret &bytes);
};

/// Keys of the two items.
[[nodiscard]] QString sessionKey(const QString &accountId);
[[nodiscard]] QString accessTokenKey(const QString &accountId);

} // namespace lanyard
