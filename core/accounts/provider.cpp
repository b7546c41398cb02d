#include "accounts/provider.h"

#include "accounts/provider_file.h"
#include "base/json.h"
#include "words/shown_text.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

const QLatin1String placeholder("{tenant}");

/// What may stand in a path, an account's name and a file's name at once. Two realms of one host
/// are two providers; where two of them come out the same after all, Provider::key() keeps them
/// apart.
QString plainId(const QUrl &issuer)
{
    QString id = issuer.host() + issuer.path(QUrl::FullyEncoded);
    id.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("-"));
    id.remove(QRegularExpression(QStringLiteral("^[.-]+|[.-]+$")));
    return id.left(60);
}

tl::unexpected<Error> badTenant(const Provider &provider, const QString &tenant)
{
    QString detail = QStringLiteral("\"%1\" is no tenant of %2")
                         .arg(plainText(tenant, 100), plainText(provider.name, 100));
    if (!provider.tenantHelp.isEmpty()) {
        detail += QStringLiteral("; needed: ") + plainText(provider.tenantHelp);
    }
    return fail(ErrorKind::Misconfigured, detail);
}

} // namespace

bool Provider::needsTenant() const
{
    return issuer.contains(placeholder);
}

bool Provider::isFor(const QString &otherIssuer) const
{
    const QStringList around = issuer.split(placeholder);
    return needsTenant()
        ? otherIssuer.startsWith(around.first()) && otherIssuer.endsWith(around.last())
        : otherIssuer == issuer;
}

QUrl Provider::redirectUri() const
{
    if (!redirectUris.isEmpty()) {
        return redirectUris.first();
    }
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPath(QStringLiteral("/callback/") + id);
    return url;
}

Result<Provider> parseProvider(QByteArrayView json, const QString &id, const QString &file)
{
    auto object = parseJsonObject(json);
    if (!object) {
        return fail(ErrorKind::Misconfigured,
                    plainText(file) + QStringLiteral(": ") + object.error().detail);
    }
    return ProviderFile(std::move(*object), id, file).read();
}

Result<Provider> providerForIssuer(const QString &issuer)
{
    const QString text = issuer.trimmed();
    auto parsed = oauth::parseIssuer(
        text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text);
    if (!parsed) {
        return fail(parsed.error());
    }
    Provider provider;
    provider.issuer = *parsed;
    const QUrl url(provider.issuer, QUrl::StrictMode);
    provider.id = plainId(url);
    provider.isListed = false;
    provider.name = shownHost(url.host());
    return provider;
}

Result<Provider> withTenant(Provider provider, const QString &tenant)
{
    const QString pattern = QRegularExpression::anchoredPattern(
        provider.tenantPattern.isEmpty() ? QStringLiteral("[A-Za-z0-9][A-Za-z0-9._:/~-]*")
                                         : provider.tenantPattern);
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!provider.needsTenant() || !expression.match(tenant).hasMatch()) {
        return badTenant(provider, tenant);
    }
    QString issuer = provider.issuer;
    issuer.replace(placeholder, tenant);
    if (!oauth::parseIssuer(issuer)) {
        return badTenant(provider, tenant);
    }
    provider.issuer = issuer;
    provider.tenant = tenant;
    return provider;
}

} // namespace lanyard
