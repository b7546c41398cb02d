#pragma once

/// The accounts as the agent has them: in memory, and never older than what other processes have
/// made of them by the time it is asked.
/// Owner:   whoever runs the agent; what it is given must outlive it

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/kept_stamps.h"
#include "accounts/places.h"
#include "agent/newest_token.h"
#include "base/result.h"

#include <QObject>

#include <optional>

namespace lanyard {

class AgentAccounts {
public:
    AgentAccounts(AccountStore &loaded, const Environment &world, const Places &folders) :
        store(loaded), environment(world), places(folders)
    {
    }

    AccountStore &store;
    const Environment &environment;
    const Places &places; ///< of the store

    /// Takes in what other processes have changed, if they have. On failure what is in memory is
    /// not to be believed.
    [[nodiscard]] Result<void> catchUp();
    /// As newest_token.h has it.
    void ensureNewest(Account &account, Account::Freshness freshness, QObject *context,
                      Reply<void> reply);

    /// Out of memory with all tokens that the vault has as well, and with what opens a vault that
    /// is a file; replies when that is so: a rotation that has begun goes on to its end before.
    void forgetTokens(QObject *context, Reply<void> reply);

private:
    void dropTokens();

    std::optional<ListStamp> m_list; ///< before it was read; nullopt = it was not
    SeenTokens m_seen;
};

} // namespace lanyard
