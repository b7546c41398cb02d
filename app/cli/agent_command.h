#pragma once

/// `lanyard agent`: hands out access tokens to `lanyard token`, from memory, until it is told to
/// end (Ctrl-C, SIGTERM).
/// Shape:   in the foreground; a line on standard error says when it is ready
/// Note:    when the login session is locked it does what `lanyard lock` does
/// Note:    it serves the accounts that are kept for this person, in the keychain or the vault
///          file, and no others: the clients can be told of none

#include "agent/agent_host.h"
#include "command.h"

#include <memory>

namespace lanyard {

class AgentCommand final : public Command {
    Q_OBJECT
public:
    ~AgentCommand() override;

    void addTo(CLI::App &program) override;

protected:
    void start() override;
    void endInOrder() override;
    void endAtOnce() override;

private:
    std::unique_ptr<AgentHost> m_agent;
};

} // namespace lanyard
