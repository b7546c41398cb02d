#include "realm.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard::demo {

namespace {

/// The URI without its port, if it is one on a loopback address; else as it is.
QByteArray withoutLoopbackPort(const QByteArray &uri)
{
    static const QRegularExpression loopback(
        QStringLiteral(R"(\A(http://(?:127\.0\.0\.1|\[::1\])):([1-9][0-9]{0,4})(/.*)?\z)"));
    const auto match = loopback.match(QString::fromLatin1(uri));
    if (!match.hasMatch() || match.captured(2).toInt() > 65535) {
        return uri;
    }
    return (match.captured(1) + match.captured(3)).toLatin1();
}

} // namespace

const Client *Realm::client(const QByteArray &id) const
{
    const auto found = std::find_if(options.clients.begin(), options.clients.end(),
                                    [&](const Client &client) { return client.id == id; });
    return found == options.clients.end() ? nullptr : &*found;
}

QByteArray apiAudience(const Realm &realm)
{
    return realm.issuer + "/api";
}

bool areResources(const Realm &realm, const QList<QByteArray> &resources)
{
    return std::all_of(resources.begin(), resources.end(),
                       [&](const QByteArray &each) { return each == apiAudience(realm); });
}

bool canBeAskedFor(const QStringList &scope)
{
    static const QStringList known{QStringLiteral("openid"), QStringLiteral("profile"),
                                   QStringLiteral("email"), QStringLiteral("offline_access")};
    return !scope.isEmpty() && std::all_of(scope.begin(), scope.end(), [](const QString &value) {
        return known.contains(value);
    });
}

bool isRegistered(const QList<QByteArray> &uris, const QByteArray &uri)
{
    return uris.contains(withoutLoopbackPort(uri));
}

} // namespace lanyard::demo
