#include "oauth/token_request.h"

#include "oauth/form.h"

#include <QUrl>

#include <algorithm>

namespace lanyard::oauth {

namespace {

/// RFC 8707 §2: absolute, and without a fragment.
bool isResource(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.isRelative() && !text.contains(QChar(u'#'));
}

} // namespace

Result<void> checkServiceAccess(const ServiceAccess &access)
{
    const auto wrong
        = std::find_if_not(access.resources.begin(), access.resources.end(), isResource);
    if (wrong != access.resources.end()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no resource: it has to be a whole address, without "
                                   "\"#\"")
                        .arg(plainText(*wrong, 100)));
    }
    return {};
}

QByteArray clientCredentialsRequest(const ServiceAccess &access)
{
    FormParameters parameters{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!access.scope.isEmpty()) {
        parameters.append({QStringLiteral("scope"), access.scope.join(QChar(u' '))});
    }
    if (!access.audience.isEmpty()) {
        parameters.append({QStringLiteral("audience"), access.audience});
    }
    for (const QString &resource : access.resources) {
        parameters.append({QStringLiteral("resource"), resource});
    }
    return formEncode(parameters);
}

} // namespace lanyard::oauth
