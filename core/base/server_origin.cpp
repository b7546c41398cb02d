#include "base/server_origin.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestHost = 253; ///< RFC 1123 §2.1, RFC 1035 §2.3.4

tl::unexpected<Error> refuse(const char *problem)
{
    return fail(ErrorKind::Misconfigured, QLatin1String(problem));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '_';
}

/// Labels with something in each.
bool isName(QByteArrayView host)
{
    char before = '.';
    for (const char c : host) {
        if (!isNameCharacter(c) && (c != '.' || before == '.')) {
            return false;
        }
        before = c;
    }
    return before != '.';
}

/// RFC 3986 §3.2.2, as far as the characters go: what is no address leads nowhere.
bool isAddress6(QByteArrayView host)
{
    const auto isInside
        = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || c == ':' || c == '.'; };
    return host.size() > 3 && host.startsWith('[') && host.endsWith(']')
        && std::all_of(host.begin() + 1, host.end() - 1, isInside);
}

bool isHost(QByteArrayView host)
{
    return host.size() <= longestHost && (isName(host) || isAddress6(host));
}

bool isLoopback(QByteArrayView host)
{
    return host == QByteArrayView("127.0.0.1") || host == QByteArrayView("[::1]")
        || host == QByteArrayView("localhost");
}

/// 0 = none that a server has. Without a sign or a leading zero: one spelling each.
int portIn(QByteArrayView digits)
{
    const bool isPlain = !digits.isEmpty() && digits.size() <= 5 && digits.front() != '0'
        && std::all_of(digits.begin(), digits.end(), isDigit);
    const int port = isPlain ? digits.toByteArray().toInt() : 0;
    return port <= 65535 ? port : 0;
}

} // namespace

ServerOrigin::ServerOrigin(QByteArray scheme, QByteArray authority) :
    m_scheme(std::move(scheme)), m_authority(std::move(authority))
{
}

Result<ServerOrigin> ServerOrigin::of(QByteArrayView scheme, QByteArrayView authority)
{
    const QByteArray lowerScheme = scheme.toByteArray().toLower();
    const QByteArray lower = authority.toByteArray().toLower();
    const qsizetype colon = lower.endsWith(']') ? -1 : lower.lastIndexOf(':');
    const QByteArray host = lower.left(colon < 0 ? lower.size() : colon);
    if (lowerScheme != "https" && (lowerScheme != "http" || !isLoopback(host))) {
        return refuse("a token goes to https only (http on this computer alone)");
    }
    if (host.isEmpty()) {
        return refuse("there is no host");
    }
    if (!isHost(host)) {
        return refuse("the host has characters that are in no host's name or address");
    }
    if (colon < 0) {
        return ServerOrigin(lowerScheme, host);
    }
    const int port = portIn(QByteArrayView(lower).sliced(colon + 1));
    if (port == 0) {
        return refuse("what stands behind the host is no number of a port");
    }
    const bool isOwn = port == (lowerScheme == "https" ? 443 : 80);
    return ServerOrigin(lowerScheme, isOwn ? host : host + ':' + QByteArray::number(port));
}

Result<ServerOrigin> ServerOrigin::ofUrl(QByteArrayView url)
{
    const QByteArray text = url.toByteArray();
    const qsizetype colon = text.indexOf("://");
    if (colon < 0) {
        return refuse("an address begins with https://");
    }
    const QByteArrayView rest = QByteArrayView(text).sliced(colon + 3);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    return of(QByteArrayView(text).first(colon), rest.first(end - rest.begin()));
}

QString ServerOrigin::text() const
{
    return QString::fromLatin1(m_scheme) + QLatin1String("://") + authority();
}

} // namespace lanyard
