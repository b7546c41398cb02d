#pragma once

/// This process as the agent: what hands out tokens, and what is done when the login session is
/// locked.
/// Errors:  of open(): those of AgentDoor
/// Owner:   whoever runs it; what it is given must outlive it

#include "agent/agent_accounts.h"
#include "agent/agent_server.h"
#include "agent/caller_gate.h"
#include "agent/consent_windows.h"

#include <QObject>

#include <memory>

namespace lanyard {

class AgentHost final : public QObject {
    Q_OBJECT
public:
    /// `person`: who is asked here; null = windows that are other processes.
    [[nodiscard]] static Result<std::unique_ptr<AgentHost>>
    open(const AgentPlace &place, AccountStore &store, const Environment &environment,
         const Places &places, const OwnPrograms &own, ConsentQuestion *person);
    ~AgentHost() override;

    /// As AgentServer::stop().
    void stop(QObject *context, Reply<void> reply);

Q_SIGNALS:
    /// The session is locked, and the grants are in force all the same.
    void grantsNotSuspended(const lanyard::Error &error);

private:
    AgentHost(AccountStore &store, const Environment &environment, const Places &places,
              const OwnPrograms &own, ConsentQuestion *person, std::unique_ptr<AgentDoor> door);

    void lock();

    const Places &m_places;
    ConsentWindows m_windows;
    CallerGate m_gate;
    AgentAccounts m_accounts;
    AgentServer m_server;
};

} // namespace lanyard
