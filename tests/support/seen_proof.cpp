#include "support/seen_proof.h"

#include "base/base64url.h"

#include <QJsonDocument>

namespace lanyard {

QString SeenProof::nonce() const
{
    return claims.value(QLatin1String("nonce")).toString();
}

QJsonObject SeenProof::jwk() const
{
    return header.value(QLatin1String("jwk")).toObject();
}

SeenProof proofIn(const HttpRequest &request)
{
    const QList<QByteArray> parts = request.header("DPoP").value_or(QByteArray()).split('.');
    const auto part = [&parts](qsizetype index) {
        return QJsonDocument::fromJson(base64UrlDecode(parts.value(index)).value_or(QByteArray()))
            .object();
    };
    return parts.size() == 3 ? SeenProof{part(0), part(1)} : SeenProof{};
}

} // namespace lanyard
