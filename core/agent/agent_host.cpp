#include "agent/agent_host.h"

#include "agent/grants.h"
#include "io/session_lock.h"

#include <utility>

namespace lanyard {

Result<std::unique_ptr<AgentHost>> AgentHost::open(const AgentPlace &place, AccountStore &store,
                                                   const Environment &environment,
                                                   const Places &places, const OwnPrograms &own,
                                                   ConsentQuestion *person)
{
    auto door = AgentDoor::open(place);
    if (!door) {
        return fail(door.error());
    }
    return std::unique_ptr<AgentHost>(
        new AgentHost(store, environment, places, own, person, std::move(*door)));
}

AgentHost::AgentHost(AccountStore &store, const Environment &environment, const Places &places,
                     const OwnPrograms &own, ConsentQuestion *person,
                     std::unique_ptr<AgentDoor> door) :
    m_places(places),
    m_gate(places, environment.clock, own, person ? *person : m_windows),
    m_accounts(store, environment, places),
    m_server(m_accounts, m_gate, m_windows, own, std::move(door))
{
    watchSessionLock(this, [this] { lock(); });
}

AgentHost::~AgentHost() = default;

void AgentHost::stop(QObject *context, Reply<void> reply)
{
    m_server.stop(context, std::move(reply));
}

/// The memory first: the list of grants may be another process's for a moment. And once more: until
/// that list says so, somebody may have been allowed a token.
void AgentHost::lock()
{
    m_gate.forget();
    m_accounts.forgetTokens(this, [](const Result<void> &) {});
    Grants(m_places).suspend(this, [this](const Result<void> &suspended) {
        m_accounts.forgetTokens(this, [](const Result<void> &) {});
        if (!suspended) {
            Q_EMIT grantsNotSuspended(suspended.error());
        }
    });
}

} // namespace lanyard
