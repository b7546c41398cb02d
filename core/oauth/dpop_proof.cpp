#include "oauth/dpop_proof.h"

#include "base/base64url.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lanyard::oauth {

namespace {

constexpr qsizetype longestNonce = 1024;

/// Syntax-based normalisation, RFC 3986 §6.2.2 and §6.2.3, as far as servers that compare letters
/// have it: no default port, and a path at least of "/".
QString targetOf(const QUrl &url, const QByteArray &sentPath)
{
    QUrl target = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const int usual = target.scheme() == QLatin1String("https") ? 443 : 80;
    if (target.port() == usual) {
        target.setPort(-1);
    }
    if (!sentPath.isEmpty()) {
        return target.toString(QUrl::FullyEncoded | QUrl::RemovePath)
            + QString::fromLatin1(sentPath);
    }
    if (target.path().isEmpty()) {
        target.setPath(QStringLiteral("/"));
    }
    return target.toString(QUrl::FullyEncoded);
}

QString hashOf(const Secret &accessToken)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(accessToken.reveal()); // into the hash only
    return QString::fromLatin1(base64UrlEncode(hash.result()));
}

} // namespace

Result<QByteArray> dpopProof(const DpopProof &proof, const DpopKey &key)
{
    QJsonObject payload{
        {QStringLiteral("jti"), QString::fromLatin1(proof.jti)},
        {QStringLiteral("htm"), QString::fromLatin1(proof.method)},
        {QStringLiteral("htu"), targetOf(proof.target, proof.path)},
        {QStringLiteral("iat"), proof.now.toSecsSinceEpoch()},
    };
    if (proof.accessToken) {
        payload.insert(QLatin1String("ath"), hashOf(*proof.accessToken));
    }
    if (!proof.nonce.isEmpty()) {
        payload.insert(QLatin1String("nonce"), QString::fromLatin1(proof.nonce));
    }
    return key.signer().sign({{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                              {QStringLiteral("jwk"), key.signer().publicJwk()}},
                             payload);
}

bool isDpopNonce(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestNonce
        && std::all_of(text.begin(), text.end(), [](char character) {
               return character > ' ' && character <= '~' && character != '"' && character != '\\';
           });
}

bool isDpopType(QStringView tokenType)
{
    return tokenType.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0;
}

} // namespace lanyard::oauth
