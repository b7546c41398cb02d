#include "io/web_url.h"

#include "base/loopback.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace lanyard {

namespace {

/// Qt keeps the list to itself, and lets it out by what it does with cookies: none is taken for
/// everybody below a public suffix (RFC 6265 §5.3, step 5).
class PublicSuffixes final : public QNetworkCookieJar {
public:
    [[nodiscard]] bool contains(const QString &domain) const
    {
        QNetworkCookie cookie("a");
        cookie.setDomain(QLatin1Char('.') + domain);
        QUrl below;
        below.setScheme(QStringLiteral("https"));
        below.setHost(QStringLiteral("a.") + domain);
        return !validateCookie(cookie, below);
    }
};

/// RFC 1034 §3.1: the dot of the root changes nothing.
QString hostOf(const QUrl &url)
{
    const QString host = url.host();
    return host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host;
}

/// The longest name that both are, or are below of; empty = there is none.
QString commonDomain(const QString &left, const QString &right)
{
    QString domain = left;
    while (right != domain && !right.endsWith(QLatin1Char('.') + domain)) {
        const qsizetype dot = domain.indexOf(QLatin1Char('.'));
        if (dot < 0) {
            return {};
        }
        domain.remove(0, dot + 1);
    }
    return domain;
}

} // namespace

bool isSafeWebUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return false;
    }
    return url.scheme() == QLatin1String("https") || isLoopbackHttp(url);
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return left.scheme() == right.scheme() && left.host() == right.host()
        && port(left) == port(right);
}

bool isSameSite(const QUrl &left, const QUrl &right)
{
    const QString host = hostOf(left);
    const QString other = hostOf(right);
    if (host == other) {
        return true;
    }
    if (!QHostAddress(host).isNull() || !QHostAddress(other).isNull()) {
        return false;
    }
    const QString domain = commonDomain(host, other);
    const PublicSuffixes suffixes;
    // Qt may have been built without its list; it would take any domain for somebody's then.
    return domain.contains(QLatin1Char('.')) && suffixes.contains(QStringLiteral("com"))
        && !suffixes.contains(domain);
}

} // namespace lanyard
