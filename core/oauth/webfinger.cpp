#include "oauth/webfinger.h"

#include "base/json.h"
#include "oauth/form.h"
#include "oauth/provider_metadata.h"
#include "oauth/syntax.h"

#include <QJsonArray>

namespace lanyard::oauth {

namespace {

constexpr auto issuerRelation = QLatin1String("http://openid.net/specs/connect/1.0/issuer");
constexpr auto scheme = QLatin1String("acct:");

QString addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(scheme, Qt::CaseInsensitive) ? trimmed.mid(scheme.size()) : trimmed;
}

/// The host alone, or nothing: a path, a query or a user behind the @ would lead elsewhere.
QUrl hostOf(const QString &address)
{
    const QString authority = address.mid(address.lastIndexOf(u'@') + 1);
    const QUrl url(QStringLiteral("https://") + authority, QUrl::StrictMode);
    const bool isHost = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return isHost ? url : QUrl();
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const QString address = addressIn(text);
    return address.lastIndexOf(u'@') > 0 && address.count(u'@') == 1 && isVisibleAscii(address)
        && !address.contains(u' ') && !address.contains(QLatin1String("//"))
        && !hostOf(address).isEmpty();
}

Result<WebFingerRequest> webFingerRequest(const QString &emailOrUrl)
{
    WebFingerRequest request;
    if (isEmailAddress(emailOrUrl)) {
        const QString address = addressIn(emailOrUrl);
        request.resource = scheme + address;
        request.url = hostOf(address);
    } else if (parseIssuer(emailOrUrl) && emailOrUrl.startsWith(QLatin1String("https://"))) {
        request.resource = emailOrUrl;
        request.url = QUrl(emailOrUrl, QUrl::StrictMode);
    } else {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is neither an e-mail address nor an https URL")
                        .arg(plainText(emailOrUrl, 100)));
    }
    request.url.setPath(QStringLiteral("/.well-known/webfinger"));
    request.url.setQuery(QString::fromLatin1(formEncode(FormParameters{
        {QStringLiteral("resource"), request.resource}, {QStringLiteral("rel"), issuerRelation}})));
    return request;
}

Result<QString> parseWebFinger(QByteArrayView body)
{
    const auto document = parseJsonObject(body);
    if (!document) {
        return fail(document.error());
    }
    const QJsonArray links = document->value(QLatin1String("links")).toArray();
    for (const auto &value : links) {
        const QJsonObject link = value.toObject();
        if (link.value(QLatin1String("rel")).toString() != issuerRelation) {
            continue;
        }
        auto issuer = requiredString(link, QLatin1String("href"));
        if (!issuer) {
            return fail(issuer.error());
        }
        if (!issuer->startsWith(QLatin1String("https://")) || !parseIssuer(*issuer)) {
            return fail(ErrorKind::InvalidResponse,
                        QStringLiteral("WebFinger names \"%1\", which is no https issuer")
                            .arg(plainText(*issuer, 100)));
        }
        return issuer;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("the host of this address names no provider"));
}

} // namespace lanyard::oauth
