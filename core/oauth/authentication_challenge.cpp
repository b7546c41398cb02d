#include "oauth/authentication_challenge.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/auth_challenge.h"

#include <QCryptographicHash>
#include <QMap>

namespace lanyard::oauth {

namespace {

constexpr qsizetype longestField = 8 * 1024;
constexpr JsonLimits claimsLimits{.bytes = 4 * 1024, .depth = 8};

tl::unexpected<Error> malformed()
{
    return fail(ErrorKind::InvalidResponse,
                QStringLiteral("that is no value of a WWW-Authenticate field"));
}

/// Some write it with, some without padding; in either alphabet (RFC 4648 §4, §5).
Result<QByteArray> decodedClaims(QByteArray base64)
{
    base64.replace('-', '+').replace('_', '/');
    const auto decoded
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !parseJsonObject(*decoded, claimsLimits)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("claims of the challenge is no JSON object in base64"));
    }
    return *decoded;
}

Result<AuthenticationChallenge> challengeFrom(const QMap<QByteArray, QByteArray> &parameters)
{
    AuthenticationChallenge result;
    QMap<QString, QString> asked;
    for (const char *name : {"acr_values", "max_age"}) {
        if (parameters.contains(name)) {
            asked.insert(QLatin1String(name), QString::fromUtf8(parameters.value(name)));
        }
    }
    auto required = requirementsIn(asked);
    if (!required) {
        return fail(ErrorKind::InvalidResponse, required.error().detail);
    }
    result.required = std::move(*required);
    if (parameters.contains("claims")) {
        auto claims = decodedClaims(parameters.value("claims"));
        if (!claims) {
            return fail(claims.error());
        }
        result.claims = std::move(*claims);
    }
    return result;
}

bool asksForSignIn(const AuthChallenge &challenge)
{
    return challenge.parameters.value("error") == insufficientAuthentication
        || challenge.parameters.contains("claims");
}

} // namespace

Result<AuthenticationChallenge> parseAuthenticationChallenge(QByteArrayView field)
{
    if (field.size() > longestField) {
        return malformed();
    }
    // Nobody is sent to sign in for what was half read.
    const AuthChallenges challenges = parseAuthChallenges(field);
    if (!challenges.isWhole || challenges.list.isEmpty()) {
        return malformed();
    }
    QByteArray other;
    for (const AuthChallenge &challenge : challenges.list) {
        if (challenge.scheme != "bearer" && challenge.scheme != "dpop") {
            continue;
        }
        if (asksForSignIn(challenge)) {
            return challengeFrom(challenge.parameters);
        }
        if (other.isEmpty()) {
            other = challenge.parameters.value("error");
        }
    }
    return fail(ErrorKind::RequestRefused,
                QStringLiteral("the resource does not ask for another sign-in"),
                plainText(QString::fromUtf8(other), 100));
}

AuthenticationRequest answering(const AuthenticationChallenge &challenge)
{
    AuthenticationRequest request;
    request.required = challenge.required;
    request.claims = challenge.claims;
    if (!request.any()) {
        request.prompt = {QStringLiteral("login")};
    }
    return request;
}

QString fingerprint(const AuthenticationChallenge &challenge)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(challenge.required.acrValues.join(QChar(u' ')).toUtf8());
    digest.addData(QByteArrayView("\n"));
    const auto maxAge = challenge.required.maxAge;
    digest.addData(maxAge ? QByteArray::number(qint64(maxAge->count())) : QByteArray());
    digest.addData(QByteArrayView("\n"));
    digest.addData(challenge.claims);
    return QString::fromLatin1(base64UrlEncode(digest.result()));
}

QString description(const AuthenticationChallenge &challenge)
{
    QStringList parts;
    if (!challenge.required.acrValues.isEmpty()) {
        parts += QStringLiteral("acr_values=\"%1\"")
                     .arg(plainText(challenge.required.acrValues.join(QChar(u' ')), 200));
    }
    if (challenge.required.maxAge) {
        parts += QStringLiteral("max_age=%1").arg(challenge.required.maxAge->count());
    }
    if (!challenge.claims.isEmpty()) {
        parts += QStringLiteral("claims");
    }
    return parts.isEmpty() ? QStringLiteral("a new sign-in") : parts.join(QLatin1String(", "));
}

} // namespace lanyard::oauth
