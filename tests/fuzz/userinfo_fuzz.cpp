/// Input: a line with the Content-Type, then the body; it is also signed here, for the answer that
/// is a JWT (OIDC Core §5.3.2).

#include "oauth/userinfo.h"

#include "base/json.h"
#include "fuzz/invariants.h"
#include "oauth/syntax.h"
#include "support/token_signer.h"

#include <QJsonArray>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

void requireFitForALabel(const UserInfo &info)
{
    constexpr qsizetype longestLabel = 201; // a cap of 200 and its ellipsis
    require(!info.subject.isEmpty() && info.subject.isValidUtf16(), "there is somebody");
    require(!info.name.isEmpty(), "everybody has a name");
    // A subject of nothing but spaces and controls has no better name than itself.
    require(fuzz::isFit(info.name) || info.name == info.subject, "a name is plain");
    require(info.name.size() <= longestLabel || info.name.size() <= 256
                || info.name == info.subject,
            "a name is short");
    require(fuzz::isFit(info.email) && info.email.size() <= longestLabel, "an e-mail is a label");
    if (!info.picture.isEmpty()) {
        fuzz::requireEndpoint(info.picture, false);
    }
    require(info.claims.value(QLatin1String("sub")) == QJsonValue(info.subject),
            "the claims are the subject's");
    const UserInfo kept = userInfoFromClaims(info.subject, info.claims);
    require(kept.name == info.name && kept.email == info.email && kept.picture == info.picture,
            "claims that were kept tell the same");
}

struct Signing {
    TokenSigner signer{QStringLiteral("EdDSA")};
    JwkSet keys = parseJwkSet(jwkSet({signer.jwk()})).value();
};

void readSigned(QByteArrayView body, const QString &expected)
{
    static const Signing signing;
    const QString issuer = QStringLiteral("https://op.example");
    const QString client = QStringLiteral("client-1");
    const QByteArray header = R"({"alg":"EdDSA"})";
    const auto read = [&](QByteArrayView jwt) {
        return parseSignedUserInfo(jwt, signing.keys, issuer, client, expected);
    };
    require(!read(body), "no stranger makes a signature");
    const auto info = read(signing.signer.signText(header, body));
    if (!info) {
        fuzz::requireFit(info.error());
        return;
    }
    require(info->subject == expected, "it is the ID token's subject, signed or not");
    require(parseJsonObject(body) == info->claims, "what is believed is what was signed");
    require(parseJsonObject(info->claimsJson()) == info->claims, "it is told as it is");
    require(info->claims.value(QLatin1String("iss")) == QJsonValue(issuer), "it is the provider's");
    const QJsonValue audience = info->claims.value(QLatin1String("aud"));
    require(audience == QJsonValue(client) || audience.toArray().contains(QJsonValue(client)),
            "it is for us");
    requireFitForALabel(*info);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("sub"), QStringLiteral("id")},
        {QStringLiteral("preferred_username"), QStringLiteral("login")},
        {QStringLiteral("picture"), QStringLiteral("avatar_url")}};
    const QString expected = QStringLiteral("subject-1");
    fuzz::Input input(data, size);
    const QByteArrayView contentType = input.line();

    const auto info = parseUserInfo(input.rest(), contentType, expected);
    if (info) {
        require(info->subject == expected, "§5.3.2: it is the ID token's subject");
        require(isJsonType(contentType), "it is labelled as JSON");
        require(parseJsonObject(input.rest()) == info->claims, "the claims are as received");
        require(parseJsonObject(info->claimsJson()) == info->claims, "they are told as received");
        requireFitForALabel(*info);
    } else {
        fuzz::requireFit(info.error());
    }
    readSigned(input.rest(), expected);
    for (const QString &subject : {QString(), QStringLiteral("42")}) {
        const auto plain = parsePlainUserInfo(input.rest(), names, subject);
        if (plain) {
            require(subject.isEmpty() || plain->subject == subject, "it is who was expected");
            requireFitForALabel(*plain);
        } else {
            fuzz::requireFit(plain.error());
        }
    }
    return 0;
}
