#pragma once

/// A client says who it is by a signature instead of a secret: private_key_jwt.
/// Source:  RFC 7523 §2.2, §3; OIDC Core §9; FAPI 2.0 SP §5.3.3.1 (the audience is the issuer)
/// Shape:   iss = sub = client id, a fresh jti, one minute to live
/// Errors:  those of jws_signer.h

#include "oauth/form.h"
#include "oauth/jws_signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lanyard::oauth {

struct ClientAssertion {
    QString clientId;
    QString audience; ///< who it is for
    QString keyId; ///< `kid`; empty = the provider knows one key of ours
    QByteArray jti; ///< used for this one request
    QDateTime now; ///< UTC
};

/// client_assertion_type and client_assertion.
[[nodiscard]] Result<FormParameters> assertionParameters(const ClientAssertion &assertion,
                                                         const JwsSigner &signer);

} // namespace lanyard::oauth
