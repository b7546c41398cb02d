#include "oauth/pkce.h"

#include "base/base64url.h"

#include <QCryptographicHash>

namespace lanyard::oauth {

Secret codeVerifier(QByteArrayView randomBytes)
{
    Q_ASSERT(randomBytes.size() == 32);
    return Secret::take(base64UrlEncode(randomBytes));
}

QByteArray codeChallenge(const Secret &verifier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verifier.reveal()); // goes into the hash only
    return base64UrlEncode(hash.result());
}

} // namespace lanyard::oauth
