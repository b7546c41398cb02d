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

void AgentAccounts::ensureNewest(Account &account, Account::Freshness freshness, QObject *context,
                                 Reply<void> reply)
{
    NewestToken::ensure({store, environment, places, m_seen}, account, freshness, context,
                        std::move(reply));
}

} // namespace lanyard
