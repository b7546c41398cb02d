#include "oauth/token_response.h"

#include "base/json.h"
#include "oauth/dpop_proof.h"
#include "oauth/form.h"
#include "oauth/syntax.h"
#include "oauth/token_error.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lanyard::oauth {

namespace {

constexpr qint64 longestLifetime = qint64(10) * 365 * 24 * 3600;

tl::unexpected<Error> invalid(const QString &problem)
{
    return fail(ErrorKind::InvalidResponse, problem);
}

/// The members of a success, whatever its form. The label has to tell which one it is: a captive
/// portal's page that happens to parse must not become a token.
Result<QJsonObject> members(const TokenEndpointAnswer &answer, TokenResponseFormat format)
{
    if (isJsonType(answer.contentType)) {
        return parseJsonObject(answer.body);
    }
    if (format != TokenResponseFormat::Form || !isFormType(answer.contentType)) {
        return invalid(QStringLiteral("a token answer labelled \"%1\"")
                           .arg(plainText(QString::fromLatin1(answer.contentType), 100)));
    }
    const auto parameters = parseForm(answer.body.trimmed());
    if (!parameters) {
        return fail(parameters.error());
    }
    QJsonObject object;
    for (const auto &[name, value] : *parameters) {
        object.insert(name, value);
    }
    return object;
}

/// RFC 6749 Appendix A.12, A.17. An empty one counts as absent.
Result<Secret> token(const QJsonObject &object, QLatin1String name)
{
    const auto text = optionalString(object, name);
    if (!text) {
        return fail(text.error());
    }
    if (!*text) {
        return Secret();
    }
    if (!isVisibleAscii(**text)) {
        return invalid(QStringLiteral("%1 holds other than visible ASCII").arg(name));
    }
    return Secret::take((*text)->toLatin1());
}

/// Zero or less would say that a token just issued is over, and every call would refresh: it tells
/// nothing, so the expiry is unknown.
Result<std::optional<qint64>> lifetime(const QJsonObject &object)
{
    const auto seconds = optionalSeconds(object, QLatin1String("expires_in"));
    if (!seconds) {
        return fail(seconds.error());
    }
    if (!*seconds || !(std::floor(**seconds) > 0)) {
        return std::nullopt;
    }
    return qint64(std::min(**seconds, double(longestLifetime)));
}

/// §5.1. GitHub separates by commas; a comma is a legal character of a scope, so it separates only
/// where nothing that was asked for holds one.
Result<QStringList> grantedScope(const QJsonObject &object, const QStringList &requested)
{
    const auto text = optionalString(object, QLatin1String("scope"));
    if (!text) {
        return fail(text.error());
    }
    if (!*text) {
        return requested;
    }
    QString separated = **text;
    const bool commaIsOurs = std::any_of(requested.begin(), requested.end(), [](const auto &item) {
        return item.contains(QChar(u','));
    });
    if (!commaIsOurs) {
        separated.replace(QChar(u','), QChar(u' '));
    }
    QStringList scope = separated.split(QChar(u' '), Qt::SkipEmptyParts);
    scope.removeDuplicates();
    return scope;
}

/// Some answer a short name with a URI that ends in it: `email` becomes `https://…/userinfo.email`.
bool isNameFor(const QString &granted, const QString &requested)
{
    return granted == requested
        || (granted.contains(QLatin1String("://"))
            && (granted.endsWith(QChar(u'/') + requested)
                || granted.endsWith(QChar(u'.') + requested)));
}

/// §7.1: a token of a type that is not understood must not be used. One that is bound to a key is
/// of no use without that key.
bool isUsable(const QString &tokenType, KeyProof proof)
{
    return tokenType.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) == 0
        || (proof == KeyProof::Dpop && isDpopType(tokenType));
}

Result<TokenResponse> read(const QJsonObject &object, const QDateTime &receivedAt,
                           const QStringList &requestedScope, KeyProof proof)
{
    auto accessToken = token(object, QLatin1String("access_token"));
    auto refreshToken = token(object, QLatin1String("refresh_token"));
    auto idToken = token(object, QLatin1String("id_token"));
    for (const auto *part : {&accessToken, &refreshToken, &idToken}) {
        if (!*part) {
            return fail(part->error());
        }
    }
    if (accessToken->isEmpty()) {
        return invalid(QStringLiteral("access_token is missing"));
    }
    const auto tokenType = requiredString(object, QLatin1String("token_type"));
    if (!tokenType) {
        return fail(tokenType.error());
    }
    if (!isUsable(*tokenType, proof)) {
        return invalid(QStringLiteral("token_type is \"%1\"").arg(plainText(*tokenType, 60)));
    }
    const auto seconds = lifetime(object);
    if (!seconds) {
        return fail(seconds.error());
    }
    auto scope = grantedScope(object, requestedScope);
    if (!scope) {
        return fail(scope.error());
    }
    TokenResponse response;
    response.accessToken = std::move(*accessToken);
    response.tokenType = *tokenType;
    if (*seconds) {
        response.expiresIn = std::chrono::seconds(**seconds);
        response.expiresAt = receivedAt.addSecs(**seconds);
    }
    response.refreshToken = std::move(*refreshToken);
    response.scope = std::move(*scope);
    response.idToken = std::move(*idToken);
    return response;
}

} // namespace

Result<TokenResponse> parseTokenResponse(const TokenEndpointAnswer &answer,
                                         TokenResponseFormat format, Grant grant,
                                         const QStringList &requestedScope, KeyProof proof)
{
    if (answer.status < 200 || answer.status > 299 || readWireError(answer.body)) {
        return fail(parseTokenError(answer, grant));
    }
    const auto object = members(answer, format);
    if (!object) {
        return fail(object.error());
    }
    return read(*object, answer.receivedAt, requestedScope, proof);
}

QStringList missingScope(const QStringList &requested, const QStringList &granted)
{
    QStringList missing;
    for (const QString &item : requested) {
        const bool isGranted = std::any_of(granted.begin(), granted.end(), [&](const auto &other) {
            return isNameFor(other, item);
        });
        if (!isGranted && item != QLatin1String("offline_access")) {
            missing.append(item);
        }
    }
    return missing;
}

QStringList excessScope(const QStringList &requested, const QStringList &granted)
{
    QStringList excess;
    for (const QString &item : granted) {
        const bool isRequested
            = std::any_of(requested.begin(), requested.end(),
                          [&](const auto &other) { return isNameFor(item, other); });
        if (!isRequested && item != QLatin1String("offline_access")) {
            excess.append(item);
        }
    }
    return excess;
}

} // namespace lanyard::oauth
