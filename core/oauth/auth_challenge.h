#pragma once

/// What a resource says of how it wants to be asked.
/// Source:  RFC 9110 §11.2, §11.6.1 (WWW-Authenticate); RFC 6750 §3, RFC 9449 §7.1, §9
/// Shape:   a header field, several of one name joined by commas; names of schemes and parameters
///          know no case, and of a parameter that is repeated the first one counts
/// Errors:  none: some servers break it (quirks), and what could be read before that is given

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

namespace lanyard::oauth {

struct AuthChallenge {
    QByteArray scheme; ///< in lower case
    QMap<QByteArray, QByteArray> parameters{}; ///< names in lower case, values as they were quoted
};

[[nodiscard]] QList<AuthChallenge> parseAuthChallenges(QByteArrayView header);

/// RFC 9449 §9: refused for want of a nonce only.
[[nodiscard]] bool asksForDpopNonce(const QList<AuthChallenge> &challenges);

} // namespace lanyard::oauth
