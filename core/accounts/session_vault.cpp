#include "accounts/session_vault.h"

namespace lanyard {

void readSession(TokenVault &vault, const QString &accountId, QObject *context,
                 Reply<std::optional<SessionRecord>> reply)
{
    vault.read(sessionKey(accountId), context,
               [reply = std::move(reply)](const Result<std::optional<Secret>> &bytes) {
                   if (!bytes) {
                       reply(fail(bytes.error()));
                       return;
                   }
                   if (!*bytes) {
                       reply(std::nullopt);
                       return;
                   }
                   auto record = SessionRecord::fromBytes(**bytes);
                   if (!record) {
                       Error error = record.error();
                       error.code = QLatin1String(sessionUnreadableCode);
                       reply(fail(std::move(error)));
                       return;
                   }
                   reply(std::optional(std::move(*record)));
               });
}

void readAccessToken(TokenVault &vault, const QString &accountId, QObject *context,
                     Reply<std::optional<AccessTokenRecord>> reply)
{
    vault.read(accessTokenKey(accountId), context,
               [reply = std::move(reply)](const Result<std::optional<Secret>> &bytes) {
                   if (!bytes) {
                       reply(fail(bytes.error()));
                       return;
                   }
                   std::optional<AccessTokenRecord> record;
                   if (*bytes) {
                       if (auto read = AccessTokenRecord::fromBytes(**bytes)) {
                           record = std::move(*read);
                       }
                   }
                   reply(std::move(record));
               });
}

void eraseItems(TokenVault &vault, const QString &accountId, QObject *context, Reply<void> reply)
{
    vault.erase(sessionKey(accountId), context,
                [&vault, accountId, context, reply = std::move(reply)](const Result<void> &erased) {
                    if (!erased) {
                        reply(erased);
                        return;
                    }
                    vault.erase(accessTokenKey(accountId), context, reply);
                });
}

FlowClient clientOf(const SessionRecord &session)
{
    return {session.provider, session.client, session.tokenResponse};
}

} // namespace lanyard
