#pragma once

/// What a person may see of an account's tokens, besides the access token itself.
/// Source:  RFC 7519 §4 (claims), RFC 9068 (access tokens that are JWTs)
/// Note:    nothing is checked here, and nothing may be decided by it: an access token is the
///          resource's to judge (RFC 6749 §1.4), and an ID token was validated when it came
/// Owner:   value types without a secret: neither token nor signature

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace lanyard {

struct TokenClaims {
    QString keyId; ///< of the key that signed it, as it says; empty = it does not
    QJsonObject claims; ///< from outside, every text of them
    QMap<QString, QByteArray> texts; ///< JSON of each, to the letter

    [[nodiscard]] QByteArray json() const; ///< all of them, as one object, a line each
};

/// nullopt = it is no JWT that we can read: only its issuer can.
[[nodiscard]] std::optional<TokenClaims> claimsOf(const Secret &token);

struct IdTokenView {
    TokenClaims said;
    std::optional<QDateTime> checkedAt; ///< its signature; nullopt = when it came, whenever
};

struct RefreshTokenView {
    std::optional<QDateTime> replacedAt; ///< the one before; nullopt = by no other, or who knows
};

} // namespace lanyard
