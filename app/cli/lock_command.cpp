#include "lock_command.h"

#include "accounts/tool_asking.h"
#include "agent/grants.h"
#include "agent_client.h"
#include "words/agent_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <memory>

namespace lanyard {

void LockCommand::addTo(CLI::App &program)
{
    addCommand(program, "lock", agentHelp(AgentHelp::Lock));
}

/// The grants first: whoever is sent to lanyard-cli by an agent that has forgotten is asked for. It
/// has to forget also where they stay as they are.
void LockCommand::start()
{
    Grants(world().places).suspend(this, [this](const Result<void> &suspended) {
        const Agent agent = tellAgent();
        if (suspended) {
            tell(agent);
        } else {
            failWith(suspended.error(), {});
        }
    });
}

/// Waits where it is called: there is nothing else to do.
LockCommand::Agent LockCommand::tellAgent() const
{
    const auto agent = std::make_unique<AgentClient>(); // which has much room
    if (!agent->connect(world().places)) {
        return Agent::None;
    }
    const auto answer = agent->ask(wire::LockRequest{wire::ownSurroundings()});
    if (!answer) {
        return Agent::IsSilent;
    }
    return answer->type == wire::Type::Done ? Agent::HasForgotten : Agent::None;
}

void LockCommand::tell(Agent agent)
{
    if (agent == Agent::IsSilent) {
        failWith({ErrorKind::Busy, {}, agentDoesNotLock()}, {});
        return;
    }
    const auto asked = areToolsAskedFor(world().places);
    if (!asked) {
        failWith(asked.error(), {});
        return;
    }
    if (world().console.isJson()) {
        succeed(world().console.printJson(
            QJsonDocument(QJsonObject{{QStringLiteral("agent"), agent == Agent::HasForgotten},
                                      {QStringLiteral("asks_tools"), *asked}})));
        return;
    }
    if (!*asked) {
        world().console.note(toolsAreNotAskedForAfterLock());
    }
    succeed(world().console.printLine(toolsAreAskedForAgain(
        agent == Agent::HasForgotten ? AgentMemory::IsEmpty : AgentMemory::ThereIsNone)));
}

} // namespace lanyard
