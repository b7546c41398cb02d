#include "agent/agent_accounts.h"

#include "base/log.h"

namespace lanyard {

Result<void> AgentAccounts::catchUp()
{
    const ListStamp now = listStamp(places);
    if (m_list == now) {
        return {};
    }
    auto loaded = store.load();
    m_list = loaded ? std::optional(now) : std::nullopt;
    if (!loaded) {
        qCWarning(logAccounts) << "the list of accounts cannot be read:" << loaded.error().detail;
    }
    return loaded;
}

void AgentAccounts::forgetTokens(QObject *context, Reply<void> reply)
{
    dropTokens();
    store.finish(context, [this, reply = std::move(reply)](const Result<void> &) {
        dropTokens(); // and what came meanwhile
        environment.vault.forget();
        reply({});
    });
}

void AgentAccounts::dropTokens()
{
    m_seen.clear();
    const QList<Account *> all = store.accounts();
    for (Account *each : all) {
        each->forgetAccessToken();
    }
}

void AgentAccounts::ensureNewest(Account &account, Account::Freshness freshness, QObject *context,
                                 Reply<void> reply)
{
    NewestToken::ensure({store, environment, places, m_seen}, account, freshness, context,
                        std::move(reply));
}

} // namespace lanyard
