#pragma once

/// What a resource says of how it wants to be asked: the one reader of WWW-Authenticate.
/// Source:  RFC 9110 §11.2, §11.6.1 (WWW-Authenticate); RFC 6750 §3, RFC 9449 §7.1, §9
/// Shape:   a header field, several of one name joined by commas; names of schemes and parameters
///          know no case
/// Errors:  none. Some servers break the field (quirks): what could be read all the same is given,
///          and that it is not whole. Whoever asks decides what that may be good for: one request
///          more with a nonce, but no sign-in of a person's

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

namespace lanyard::oauth {

struct AuthChallenge {
    QByteArray scheme; ///< in lower case
    /// Names in lower case, values as they were quoted. Of one that is repeated, the first; of one
    /// that breaks off, what there is.
    QMap<QByteArray, QByteArray> parameters{};
};

struct AuthChallenges {
    QList<AuthChallenge> list;
    bool isWhole = true; ///< all of it is as RFC 9110 says
};

[[nodiscard]] AuthChallenges parseAuthChallenges(QByteArrayView field);

/// RFC 9449 §9: refused for want of a nonce only. A broken field will do: the nonce itself is in
/// another one, and the request goes out once more at most.
[[nodiscard]] bool asksForDpopNonce(const AuthChallenges &challenges);

} // namespace lanyard::oauth
