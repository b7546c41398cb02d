#include "base/loopback.h"

namespace lanyard {

bool isLoopbackHttp(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == QLatin1String("http")
        && (host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
            || host == QLatin1String("localhost"));
}

bool isLoopbackRedirectUri(const QString &text)
{
    const QUrl uri(text, QUrl::StrictMode);
    return uri.isValid() && isLoopbackHttp(uri) && uri.path().startsWith(QLatin1Char('/'))
        && uri.userInfo().isEmpty() && !uri.hasQuery() && !uri.hasFragment()
        && uri.toString(QUrl::FullyEncoded | QUrl::NormalizePathSegments) == text;
}

} // namespace lanyard
