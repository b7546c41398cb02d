#pragma once

/// The agent: answers its clients with tokens of the accounts that one AccountStore keeps.
/// Shape:   a fresh token comes from memory; the keyring is read where there is none, or another
///          process has got a newer one; the provider is asked where it has run out
/// Note:    before each answer the list of accounts is looked at, so that no token is given of an
///          account that another process has signed out
/// Limits:  512 clients at a time; more of them wait in front of the door
/// Owner:   whoever runs it; what it is given must outlive it

#include "agent/agent_accounts.h"
#include "agent/agent_connection.h"
#include "agent/agent_door.h"
#include "agent/consent_windows.h"
#include "agent/own_programs.h"
#include "agent/token_errand.h"
#include "agent/token_gate.h"
#include "agent/wire/message.h"

#include <QObject>

#include <memory>
#include <vector>

namespace lanyard {

class AgentServer final : public QObject {
    Q_OBJECT
public:
    AgentServer(AgentAccounts &accounts, TokenGate &gate, ConsentWindows &windows, OwnPrograms own,
                std::unique_ptr<AgentDoor> door);
    ~AgentServer() override;

    /// Lets nobody in any more, and replies when all are answered that have asked.
    void stop(QObject *context, Reply<void> reply);

private:
    void welcome(int descriptor);
    void openAgain();
    void answer(AgentConnection &connection);
    void answerToken(AgentConnection &connection);
    void answerAsk(AgentConnection &connection);
    void answerWatch(AgentConnection &connection);
    void answerDecide(AgentConnection &connection);
    void answerList(AgentConnection &connection);
    void answerLock(AgentConnection &connection);
    void answerHello(AgentConnection &connection);
    template <class Request>
    [[nodiscard]] bool isForUs(AgentConnection &connection, const std::optional<Request> &request);
    [[nodiscard]] bool isOneOfOurs(AgentConnection &connection);
    void startErrand(AgentConnection &connection, TokenErrand::Wish wish);
    void drop(AgentConnection &connection);
    void checkTimes();
    void answerStop();

    AgentAccounts &m_accounts;
    TokenGate &m_gate;
    ConsentWindows &m_windows;
    OwnPrograms m_own;
    std::unique_ptr<AgentDoor> m_door; ///< null = it is being stopped
    std::vector<std::unique_ptr<AgentConnection>> m_connections;
    bool m_isWatchingTime = false;
    Replier<void> m_stopped;
};

} // namespace lanyard
