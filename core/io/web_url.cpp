#include "io/web_url.h"

#include "base/loopback.h"

namespace lanyard {

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

} // namespace lanyard
