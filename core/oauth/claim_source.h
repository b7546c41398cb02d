#pragma once

/// Claims that others vouch for: where they are, and what of an answer is believed.
/// Source:  OIDC Core §5.6.2 (aggregated and distributed claims)
/// Shape:   only distributed claims are followed, and only to origins that a provider's file lists.
///          What comes is believed as far as the source's own keys signed it; it never replaces a
///          claim that the provider itself made
/// Units:   exp, nbf, iat are seconds since 1970; the leeway of ID tokens on each
/// Errors:  IdTokenInvalid, IssuerMismatch, InvalidResponse
/// Owner:   move-only: holds the source's access token

#include "base/result.h"
#include "base/secret.h"
#include "oauth/jwk_set.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace lanyard::oauth {

struct ClaimSource {
    QUrl endpoint;
    Secret accessToken; ///< its own, not ours; empty = none
    QStringList names; ///< of the claims that are there
};

/// At most five, and those alone whose endpoint is a safe URL.
[[nodiscard]] std::vector<ClaimSource> distributedClaims(const QJsonObject &claims);

/// Who says to have signed it. Not yet believed.
[[nodiscard]] Result<QString> claimedIssuer(QByteArrayView jwt);

/// Who has to have signed them, for whom, and when they have to hold.
struct SourcedClaimsExpectation {
    QString issuer;
    QString clientId;
    QDateTime now; ///< UTC
};

/// Those of `names` that the source signed. §5.6.2 asks for no exp, nbf, iat and aud; one that is
/// there counts (RFC 7519 §4.1).
[[nodiscard]] Result<QJsonObject> parseSourcedClaims(QByteArrayView jwt, const JwkSet &keys,
                                                     const SourcedClaimsExpectation &expected,
                                                     const QStringList &names);

} // namespace lanyard::oauth
