#include "accounts/account.h"
#include "accounts/account_parts.h"
#include "accounts/session_vault.h"
#include "base/json.h"
#include "oauth/jws.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace lanyard {

namespace {

std::optional<RefreshTokenView> viewOf(const SessionRecord &session)
{
    return session.refreshToken.isEmpty()
        ? std::nullopt
        : std::optional(RefreshTokenView{session.refreshTokenReplacedAt});
}

/// With its quotes.
QByteArray jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray TokenClaims::json() const
{
    QByteArrayList members;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        members += "    " + jsonString(it.key()) + ": " + it.value();
    }
    return "{\n" + members.join(",\n") + "\n}";
}

std::optional<TokenClaims> claimsOf(const Secret &token)
{
    auto jws = oauth::readUncheckedJws(token.reveal()); // into what it says of itself
    if (!jws) {
        return std::nullopt;
    }
    return TokenClaims{jws->kid, std::move(jws->payload), jsonMemberTexts(jws->payloadText)};
}

std::optional<IdTokenView> Account::idToken() const
{
    auto said = m_access ? claimsOf(m_access->idToken) : std::nullopt;
    if (!said) {
        return std::nullopt;
    }
    return IdTokenView{std::move(*said), m_access->idTokenCheckedAt};
}

void Account::fetchRefreshToken(QObject *context,
                                Reply<std::optional<RefreshTokenView>> reply) const
{
    if (m_unsaved) {
        const Replier<std::optional<RefreshTokenView>> replier(context, std::move(reply));
        replier(viewOf(*m_unsaved));
        return;
    }
    readSession(m_parts.environment.vault, id(), context,
                [reply = std::move(reply)](const Result<std::optional<SessionRecord>> &session) {
                    if (!session) {
                        reply(fail(session.error()));
                    } else {
                        reply(*session ? viewOf(**session) : std::nullopt);
                    }
                });
}

} // namespace lanyard
