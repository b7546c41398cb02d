#include "oauth/id_token.h"

#include "base/base64url.h"
#include "base/json.h"
#include "oauth/jws.h"
#include "oauth/syntax.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace lanyard::oauth {

namespace {

/// An ID token comes fresh from the token endpoint. A day leaves room for servers that hand out
/// one they made when the browser's session began, and none for a stopped clock or an old replay.
constexpr qint64 oldestIssue = qint64(24) * 3600;

tl::unexpected<Error> invalid(const QString &problem)
{
    return fail(ErrorKind::IdTokenInvalid, problem);
}

/// Errors of the shared readers, in the words of this file.
tl::unexpected<Error> invalid(Error error)
{
    if (error.kind == ErrorKind::InvalidResponse) {
        error.kind = ErrorKind::IdTokenInvalid;
    }
    return fail(std::move(error));
}

/// Rule 2: character for character.
Result<void> checkIssuer(const QJsonObject &claims, const QString &issuer)
{
    const auto claimed = requiredString(claims, QLatin1String("iss"));
    if (!claimed) {
        return invalid(claimed.error());
    }
    if (*claimed != issuer) {
        return fail(ErrorKind::IssuerMismatch,
                    QStringLiteral("the ID token is from \"%1\"").arg(plainText(*claimed)));
    }
    return {};
}

/// Rule 3: for us, and for nobody else; no audience but ourselves is trusted here.
/// Rules 4 and 5: with one audience left, azp where present is us as well.
Result<QString> checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue value = claims.value(QLatin1String("aud"));
    const QJsonArray audiences = value.isArray() ? value.toArray() : QJsonArray{value};
    const bool onlyUs = !audiences.isEmpty()
        && std::all_of(audiences.begin(), audiences.end(), [&](const QJsonValue &audience) {
               return audience.isString() && audience.toString() == clientId;
           });
    if (!onlyUs) {
        return invalid(QStringLiteral("aud is not this client alone"));
    }
    const auto azp = optionalString(claims, QLatin1String("azp"));
    if (!azp) {
        return invalid(azp.error());
    }
    if (*azp && **azp != clientId) {
        return invalid(QStringLiteral("azp is another client"));
    }
    return azp->value_or(QString());
}

/// Core §2: at most 255 ASCII characters, and compared with regard to case.
Result<QString> checkSubject(const QJsonObject &claims)
{
    constexpr qsizetype longest = 255;
    const auto subject = requiredString(claims, QLatin1String("sub"));
    if (!subject) {
        return invalid(subject.error());
    }
    if (subject->size() > longest || !isVisibleAscii(*subject)) {
        return invalid(QStringLiteral("sub is longer than 255 characters or not ASCII"));
    }
    return *subject;
}

struct Times {
    qint64 expiry = 0;
    qint64 issue = 0;
    std::optional<qint64> authentication;
};

/// Rule 9: exp. Rule 10: iat. nbf as RFC 7519 §4.1.5 has it.
/// auth_time is for rule 13 (authentication_request.h), and kept for §12.2.
Result<Times> checkTimes(const QJsonObject &claims, qint64 now)
{
    const auto expiry = optionalNumericDate(claims, QLatin1String("exp"));
    const auto issue = optionalNumericDate(claims, QLatin1String("iat"));
    const auto notBefore = optionalNumericDate(claims, QLatin1String("nbf"));
    const auto authentication = optionalNumericDate(claims, QLatin1String("auth_time"));
    for (const auto *time : {&expiry, &issue, &notBefore, &authentication}) {
        if (!*time) {
            return invalid(time->error());
        }
    }
    if (!*expiry || !*issue) {
        return invalid(QStringLiteral("%1 is missing").arg(QLatin1String(*expiry ? "iat" : "exp")));
    }
    if (**expiry + leeway <= now) {
        return invalid(QStringLiteral("expired %1 s ago").arg(now - **expiry));
    }
    if (**issue - leeway > now || notBefore->value_or(0) - leeway > now) {
        return invalid(QStringLiteral("not valid yet: is the clock right?"));
    }
    if (**issue + oldestIssue < now) {
        return invalid(QStringLiteral("issued %1 s ago").arg(now - **issue));
    }
    return Times{**expiry, **issue, *authentication};
}

/// Rule 11. One that nobody sent belongs to another sign-in.
Result<void> checkNonce(const QJsonObject &claims, const QByteArray &sent)
{
    const auto nonce = optionalString(claims, QLatin1String("nonce"));
    if (!nonce) {
        return invalid(nonce.error());
    }
    if (!constantTimeEquals(nonce->value_or(QString()).toUtf8(), sent)) {
        return invalid(QStringLiteral("nonce is not the one of this sign-in"));
    }
    return {};
}

/// §3.1.3.8: the left half of the access token's hash, with the hash of the signature's algorithm.
/// Ed25519 is built on SHA-512.
Result<void> checkAccessTokenHash(const VerifiedJws &token, const Secret *accessToken)
{
    const auto hash = optionalString(token.payload, QLatin1String("at_hash"));
    if (!hash) {
        return invalid(hash.error());
    }
    if (!*hash || !accessToken) {
        return {};
    }
    const bool isSha256 = token.algorithm.endsWith(QLatin1String("256"));
    const bool isSha384 = token.algorithm.endsWith(QLatin1String("384"));
    QCryptographicHash digest(isSha256       ? QCryptographicHash::Sha256
                                  : isSha384 ? QCryptographicHash::Sha384
                                             : QCryptographicHash::Sha512);
    digest.addData(accessToken->reveal()); // goes into the hash only
    const QByteArray whole = digest.result();
    if (base64UrlEncode(whole.left(whole.size() / 2)) != (*hash)->toUtf8()) {
        return invalid(QStringLiteral("at_hash does not belong to this access token"));
    }
    return {};
}

} // namespace

// Rule 1: encryption is agreed on with nobody, so a token of five parts is refused (jws).
// Rule 6: the signature is checked always, although TLS would do for this endpoint.
// Rule 7: alg is one of expected.allowedAlgorithms. Rule 8, MACs, never: a key that ships with a
// program is no secret.
// Rules 12 and 13, acr and max_age: authentication_request.h, where they were asked for.
Result<IdToken> IdToken::checked(const Secret &idToken, const JwkSet &keys,
                                 const IdTokenExpectation &expected)
{
    const auto token = verifyJws(idToken.reveal(), keys, // into the signature check
                                 expected.allowedAlgorithms);
    if (!token) {
        return invalid(token.error());
    }
    const QJsonObject &claims = token->payload;
    if (const auto issuer = checkIssuer(claims, expected.issuer); !issuer) {
        return fail(issuer.error());
    }
    const auto azp = checkAudience(claims, expected.clientId);
    const auto times = checkTimes(claims, expected.now.toSecsSinceEpoch());
    const auto subject = checkSubject(claims);
    const auto accessTokenHash = checkAccessTokenHash(*token, expected.accessToken);
    if (!azp) {
        return fail(azp.error());
    }
    if (!times) {
        return fail(times.error());
    }
    if (!subject) {
        return fail(subject.error());
    }
    if (!accessTokenHash) {
        return fail(accessTokenHash.error());
    }
    IdToken result;
    result.m_issuer = expected.issuer;
    result.m_subject = *subject;
    result.m_expiresAt = QDateTime::fromSecsSinceEpoch(times->expiry).toUTC();
    result.m_issuedAt = QDateTime::fromSecsSinceEpoch(times->issue).toUTC();
    result.m_authTime = times->authentication;
    result.m_azp = *azp;
    result.m_claims = claims;
    return result;
}

Result<IdToken> IdToken::validate(const Secret &idToken, const JwkSet &keys,
                                  const IdTokenExpectation &expected)
{
    auto token = checked(idToken, keys, expected);
    if (!token) {
        return token;
    }
    if (const auto nonce = checkNonce(token->claims(), expected.nonce); !nonce) {
        return fail(nonce.error());
    }
    const QDateTime &askedAt = expected.askedAt.isValid() ? expected.askedAt : expected.now;
    const auto authentication
        = checkAuthentication(token->claims(), token->authTime(), expected.required,
                              askedAt.toSecsSinceEpoch(), expected.now.toSecsSinceEpoch());
    if (!authentication) {
        return fail(authentication.error());
    }
    return token;
}

Result<IdToken> IdToken::validateRefreshed(const Secret &idToken, const JwkSet &keys,
                                           const IdTokenExpectation &expected,
                                           const OriginalAuthentication &original)
{
    auto token = checked(idToken, keys, expected);
    if (!token) {
        return token;
    }
    if (token->subject() != original.subject) {
        return fail(ErrorKind::SubjectMismatch,
                    QStringLiteral("the refreshed ID token is of another person"));
    }
    if (original.authTime && token->authTime() && *token->authTime() != *original.authTime) {
        return invalid(QStringLiteral("auth_time is not that of the sign-in"));
    }
    if (token->azp() != original.azp) {
        return invalid(QStringLiteral("azp is not that of the sign-in"));
    }
    // A nonce should not be here; where the original is known, one that is has to be equal.
    if (!original.nonce.isEmpty() && token->claims().contains(QLatin1String("nonce"))) {
        if (const auto nonce = checkNonce(token->claims(), original.nonce); !nonce) {
            return fail(nonce.error());
        }
    }
    return token;
}

} // namespace lanyard::oauth
