#include "oauth/userinfo.h"

#include "base/base64url.h"
#include "base/json.h"
#include "base/secret.h"
#include "oauth/jws.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::oauth {

namespace {

/// Fit for a label. Null, numbers and objects are no text, so a person is never called "null".
QString label(const QJsonObject &claims, const char *name)
{
    constexpr qsizetype longest = 200;
    return plainText(claims.value(QLatin1String(name)).toString(), longest);
}

/// An address that somebody else chose: https or nothing.
QUrl pictureOf(const QJsonObject &claims)
{
    const auto url = parseEndpoint(claims.value(QLatin1String("picture")).toString(),
                                   QLatin1String("picture"), false);
    return url.value_or(QUrl());
}

Result<void> checkSubject(const QString &subject, const QString &expected)
{
    if (!constantTimeEquals(subject.toUtf8(), expected.toUtf8())) {
        return fail(ErrorKind::SubjectMismatch,
                    QStringLiteral("the user-info is of another person"));
    }
    return {};
}

/// Many plain-OAuth services number their people. A number goes by its digits: as a double it would
/// make one account of two. One that can be written in several ways names nobody.
Result<QString> textOf(const QJsonValue &subject, const QByteArray &text)
{
    const auto isOfWholeNumbers
        = [](char byte) { return byte == '-' || (byte >= '0' && byte <= '9'); };
    if (subject.isString()) {
        return subject.toString();
    }
    if (!subject.isDouble()) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("sub is neither text nor a whole number"));
    }
    if (!std::all_of(text.begin(), text.end(), isOfWholeNumbers)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("sub is a number with a fraction or an exponent, where only "
                                   "text or a whole number tells people apart"));
    }
    return QString::fromLatin1(text);
}

/// Who, if it is the expected one (§5.3.2). `text` is what the claims were read from.
Result<UserInfo> ofSubject(const QJsonObject &claims, QByteArrayView text, const QString &expected)
{
    const auto subject = requiredString(claims, QLatin1String("sub"));
    if (!subject) {
        return fail(subject.error());
    }
    if (const auto same = checkSubject(*subject, expected); !same) {
        return fail(same.error());
    }
    UserInfo info = userInfoFromClaims(*subject, claims);
    info.claimTexts = jsonMemberTexts(text);
    return info;
}

/// Of one value, which a document cannot be.
QByteArray compactJson(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

QByteArray UserInfo::jsonOf(const QString &claim) const
{
    const auto text = claimTexts.find(claim);
    return text != claimTexts.end() ? *text : compactJson(claims.value(claim));
}

QByteArray UserInfo::claimsJson() const
{
    QByteArrayList members;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        members += compactJson(claim.key()) + ':' + jsonOf(claim.key());
    }
    return '{' + members.join(',') + '}';
}

UserInfo userInfoFromClaims(const QString &subject, const QJsonObject &claims)
{
    UserInfo info;
    info.subject = subject;
    info.email = label(claims, "email");
    info.picture = pictureOf(claims);
    info.claims = claims;
    for (const QString &candidate : {label(claims, "name"), label(claims, "preferred_username"),
                                     info.email, plainText(subject, 255), subject}) {
        if (info.name.isEmpty()) {
            info.name = candidate;
        }
    }
    return info;
}

UserInfo userInfoFrom(const IdToken &idToken)
{
    UserInfo info = userInfoFromClaims(idToken.subject(), idToken.claims());
    info.isAsked = false;
    return info;
}

UserInfo userInfoFromKept(const Secret &idToken, const QString &subject)
{
    // RFC 7519 §4.1; OIDC Core §2, §3.3.2.11; Back-Channel Logout §2.1
    static constexpr std::array aboutItself{"iss",     "aud",    "exp",   "nbf",       "iat",
                                            "jti",     "azp",    "acr",   "amr",       "sid",
                                            "at_hash", "c_hash", "nonce", "auth_time", "s_hash"};
    const QByteArray payload
        = idToken.reveal().toByteArray().split('.').value(1); // claims, to be shown to their person
    const QByteArray text = base64UrlDecode(payload).value_or(QByteArray());
    QJsonObject claims = parseJsonObject(text).value_or(QJsonObject());
    QMap<QString, QByteArray> texts = jsonMemberTexts(text);
    if (claims.value(QLatin1String("sub")) != QJsonValue(subject)) {
        claims = {{QStringLiteral("sub"), subject}};
        texts.clear();
    }
    for (const char *name : aboutItself) {
        claims.remove(QLatin1String(name));
        texts.remove(QLatin1String(name));
    }
    UserInfo info = userInfoFromClaims(subject, claims);
    info.claimTexts = std::move(texts);
    info.isAsked = false;
    return info;
}

Result<UserInfo> parseUserInfo(QByteArrayView body, QByteArrayView contentType,
                               const QString &expectedSubject)
{
    if (!isJsonType(contentType)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("user-info labelled \"%1\"")
                        .arg(plainText(QString::fromLatin1(contentType), 100)));
    }
    const auto claims = parseJsonObject(body);
    if (!claims) {
        return fail(claims.error());
    }
    return ofSubject(*claims, body, expectedSubject);
}

Result<UserInfo> parseSignedUserInfo(QByteArrayView jwt, const JwkSet &keys, const QString &issuer,
                                     const QString &clientId, const QString &expectedSubject)
{
    const auto token = verifyJws(jwt, keys);
    if (!token) {
        return fail(token.error());
    }
    const auto claimed = requiredString(token->payload, QLatin1String("iss"));
    if (!claimed || *claimed != issuer) {
        return fail(ErrorKind::IssuerMismatch,
                    QStringLiteral("the signed user-info is not from this issuer"));
    }
    const QJsonValue audience = token->payload.value(QLatin1String("aud"));
    if (audience.toString() != clientId && !audience.toArray().contains(QJsonValue(clientId))) {
        return fail(ErrorKind::IdTokenInvalid,
                    QStringLiteral("the signed user-info is for another client"));
    }
    const QByteArray payload = jwt.toByteArray().split('.').value(1);
    return ofSubject(token->payload, base64UrlDecode(payload).value_or(QByteArray()),
                     expectedSubject);
}

Result<UserInfo> parsePlainUserInfo(QByteArrayView body, const QMap<QString, QString> &claimNames,
                                    const QString &expectedSubject)
{
    auto claims = parseJsonObject(body);
    if (!claims) {
        return fail(claims.error());
    }
    const QJsonObject received = *claims;
    QMap<QString, QByteArray> texts = jsonMemberTexts(body);
    const QMap<QString, QByteArray> receivedTexts = texts;
    for (auto it = claimNames.begin(); it != claimNames.end(); ++it) {
        claims->insert(it.key(), received.value(it.value()));
        texts.insert(it.key(), receivedTexts.value(it.value()));
    }
    const auto text
        = textOf(claims->value(QLatin1String("sub")), texts.value(QStringLiteral("sub")));
    if (!text) {
        return fail(text.error());
    }
    claims->insert(QLatin1String("sub"), *text);
    texts.remove(QStringLiteral("sub"));
    const auto subject = requiredString(*claims, QLatin1String("sub"));
    if (!subject) {
        return fail(subject.error());
    }
    if (!expectedSubject.isEmpty()) {
        if (const auto same = checkSubject(*subject, expectedSubject); !same) {
            return fail(same.error());
        }
    }
    UserInfo info = userInfoFromClaims(*subject, *claims);
    info.claimTexts = std::move(texts);
    return info;
}

} // namespace lanyard::oauth
