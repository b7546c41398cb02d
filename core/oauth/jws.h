#pragma once

/// A signed token in compact form, checked against a key set.
/// Source:  RFC 7515 §5.2, §7.1; RFC 7518 §3; RFC 8037 §3.1; RFC 8725
/// Shape:   three canonical base64url parts, at most 64 kB; `crit`, `b64`, embedded keys and
///          links to keys are not honoured; `alg` is one of the allow-list, never `none`, never HS*
/// Errors:  InvalidResponse (not a JWS), IdTokenInvalid (not signed by a key of the set);
///          the code "unknown_key" says that a newer key set may help
/// Owner:   the payload is a value

#include "base/result.h"
#include "oauth/jwk_set.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lanyard::oauth {

struct VerifiedJws {
    QJsonObject header;
    QJsonObject payload;
    QString algorithm;
    QString kid;
};

/// Error::code of a failure that a newer key set may mend: unknown kid, or no kid and no key fits.
inline constexpr auto unknownKeyCode = "unknown_key";

/// RS256/384/512, PS256/384/512, ES256/384/512, EdDSA, Ed25519.
[[nodiscard]] QStringList supportedJwsAlgorithms();

/// `allowed`: the algorithms this sender is known to use; empty = all supported ones.
[[nodiscard]] Result<VerifiedJws> verifyJws(QByteArrayView token, const JwkSet &keys,
                                            const QStringList &allowed = {});

struct UncheckedJws {
    QString kid; ///< empty = not said
    QJsonObject payload;
    QByteArray payloadText; ///< JSON, as it was sent
};
/// Reads what it says and checks nothing: to show it to a person, never to decide by it.
[[nodiscard]] Result<UncheckedJws> readUncheckedJws(QByteArrayView token);

} // namespace lanyard::oauth
