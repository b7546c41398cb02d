#include "oauth/device_authorization.h"

#include "base/json.h"
#include "oauth/form.h"
#include "oauth/provider_metadata.h"
#include "oauth/resource_indicator.h"
#include "oauth/syntax.h"
#include "oauth/token_error.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lanyard::oauth {

namespace {

constexpr double longestLifetime = 24 * 3600; // s
constexpr double shortestInterval = 1; // s
constexpr double defaultInterval = 5; // s, §3.2
constexpr qsizetype longestUserCode = 64; // characters; §6.1 thinks of eight
constexpr qsizetype longestAddress = 1000; // characters, to be shown and to be drawn

tl::unexpected<Error> invalid(const QString &problem)
{
    return fail(ErrorKind::InvalidResponse, problem);
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    const int port = left.scheme() == QLatin1String("https") ? 443 : 80;
    return left.scheme() == right.scheme() && left.host() == right.host()
        && left.port(port) == right.port(port);
}

/// A terminal obeys control characters, and a person types what is seen.
Result<QString> readUserCode(const QJsonObject &object)
{
    auto code = requiredString(object, QLatin1String("user_code"));
    if (code && (code->size() > longestUserCode || plainText(*code) != *code)) {
        return invalid(QStringLiteral("user_code is nothing that a person can read and type"));
    }
    return code;
}

Result<QUrl> readAddress(const QString &text, QLatin1String name, bool allowLoopback)
{
    if (text.size() > longestAddress) {
        return invalid(QStringLiteral("%1 is too long").arg(name));
    }
    return parseEndpoint(text, name, allowLoopback);
}

Result<QUrl> readVerificationUri(const QJsonObject &object, bool allowLoopback)
{
    const bool isGoogles = !object.contains(QLatin1String("verification_uri"))
        && object.contains(QLatin1String("verification_url"));
    const QLatin1String name(isGoogles ? "verification_url" : "verification_uri");
    const auto text = requiredString(object, name);
    return text ? readAddress(*text, name, allowLoopback) : fail(text.error());
}

Result<QUrl> readComplete(const QJsonObject &object, const QUrl &shown, bool allowLoopback)
{
    const QLatin1String name("verification_uri_complete");
    const auto text = optionalString(object, name);
    if (!text) {
        return fail(text.error());
    }
    if (!*text || (*text)->isEmpty()) {
        return QUrl();
    }
    auto address = readAddress(**text, name, allowLoopback);
    return !address || isSameOrigin(*address, shown) ? address : QUrl();
}

/// A wait for longer than the code lasts would be one for nothing.
Result<std::chrono::seconds> readInterval(const QJsonObject &object, double lifetime)
{
    const auto seconds = optionalSeconds(object, QLatin1String("interval"));
    if (!seconds) {
        return fail(seconds.error());
    }
    const double interval
        = std::max(std::ceil(seconds->value_or(defaultInterval)), shortestInterval);
    if (!(interval < lifetime)) {
        return invalid(QStringLiteral("interval is as long as the code lasts"));
    }
    return std::chrono::seconds(qint64(interval));
}

/// §3.2: required. Without it nobody could say until when the code is good.
Result<double> readLifetime(const QJsonObject &object)
{
    const auto seconds = optionalSeconds(object, QLatin1String("expires_in"));
    if (!seconds) {
        return fail(seconds.error());
    }
    if (!*seconds || !(**seconds >= 1)) {
        return invalid(QStringLiteral("expires_in is missing, or over already"));
    }
    return std::min(std::floor(**seconds), longestLifetime);
}

Result<DeviceAuthorization> read(const QJsonObject &object, const QDateTime &receivedAt,
                                 bool allowLoopback)
{
    const auto deviceCode = requiredString(object, QLatin1String("device_code"));
    if (!deviceCode) {
        return fail(deviceCode.error());
    }
    if (!isVisibleAscii(*deviceCode)) {
        return invalid(QStringLiteral("device_code holds other than visible ASCII"));
    }
    const auto userCode = readUserCode(object);
    if (!userCode) {
        return fail(userCode.error());
    }
    const auto address = readVerificationUri(object, allowLoopback);
    if (!address) {
        return fail(address.error());
    }
    const auto complete = readComplete(object, *address, allowLoopback);
    if (!complete) {
        return fail(complete.error());
    }
    const auto lifetime = readLifetime(object);
    if (!lifetime) {
        return fail(lifetime.error());
    }
    const auto interval = readInterval(object, *lifetime);
    if (!interval) {
        return fail(interval.error());
    }
    DeviceAuthorization authorization;
    authorization.deviceCode = Secret::take(deviceCode->toLatin1());
    authorization.userCode = *userCode;
    authorization.verificationUri = *address;
    authorization.verificationUriComplete = *complete;
    authorization.interval = *interval;
    authorization.expiresAt = receivedAt.addSecs(qint64(*lifetime));
    return authorization;
}

} // namespace

QByteArray deviceAuthorizationRequest(const QStringList &scope, const QStringList &resources)
{
    FormParameters parameters;
    if (!scope.isEmpty()) {
        parameters.append({QStringLiteral("scope"), scope.join(QChar(u' '))});
    }
    parameters += resourceParameters(resources);
    // Empty, but there: it is posted.
    return parameters.isEmpty() ? QByteArray("") : formEncode(parameters);
}

Result<DeviceAuthorization> parseDeviceAuthorization(const TokenEndpointAnswer &answer,
                                                     bool allowLoopback)
{
    if (answer.status < 200 || answer.status > 299 || readWireError(answer.body)) {
        return fail(parseTokenError(answer, Grant::DeviceCode));
    }
    if (!isJsonType(answer.contentType)) {
        return invalid(QStringLiteral("a device authorization labelled \"%1\"")
                           .arg(plainText(QString::fromLatin1(answer.contentType), 100)));
    }
    const auto object = parseJsonObject(answer.body);
    return object ? read(*object, answer.receivedAt, allowLoopback) : fail(object.error());
}

} // namespace lanyard::oauth
