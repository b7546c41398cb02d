#include "words/setup_details.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SetUpDetails)
};

constexpr qsizetype nameCap = 100;

QString withoutPort(const QString &redirectUri)
{
    QUrl url(redirectUri);
    url.setPort(-1);
    return url.toString();
}

} // namespace

QString setUpDetailsText(const SetUpDetails &details)
{
    QStringList lines{
        Words::tr("Lanyard signs people in with their own browser, as a native app: OAuth 2.0 "
                  "authorization code with PKCE (RFC 8252, RFC 7636)."),
        Words::tr("Provider: %1").arg(plainText(details.provider, nameCap)),
        Words::tr("Address: %1").arg(plainText(details.address)),
        Words::tr("Client ID: %1").arg(plainText(details.clientId, nameCap)),
        Words::tr("Redirect URI of this sign-in: %1").arg(plainText(details.redirectUri)),
    };
    if (details.isAnyPort) {
        lines += Words::tr("Redirect URI to register: %1 (the port is another one each time)")
                     .arg(plainText(withoutPort(details.redirectUri)));
    }
    if (!details.scope.isEmpty()) {
        lines += Words::tr("Permissions: %1").arg(plainText(details.scope));
    }
    lines += {QStringLiteral("response_type: code"), QStringLiteral("code_challenge_method: S256")};
    return lines.join(u'\n');
}

} // namespace lanyard
