#include "agent_command.h"

#include "agent_client.h"
#include "consented_command.h"
#include "words/agent_text.h"

#include <CLI/CLI.hpp>

namespace lanyard {

AgentCommand::~AgentCommand() = default;

void AgentCommand::addTo(CLI::App &program)
{
    addCommand(program, "agent", agentHelp(AgentHelp::Agent));
}

void AgentCommand::start()
{
    if (!AgentClient::couldServe(world().places) || world().vault == VaultChoice::Memory) {
        failWith({ErrorKind::Misconfigured, {}, agentServesStandardPlaces()}, {});
        return;
    }
    const auto place = agentPlace();
    auto agent = place ? AgentHost::open(*place, world().store, world().environment, world().places,
                                         ownPrograms(), nullptr)
                       : fail(place.error());
    if (!agent) {
        const Error &error = agent.error();
        leave(world().console.reportFailure(error, error.detail));
        return;
    }
    m_agent = std::move(*agent);
    connect(m_agent.get(), &AgentHost::grantsNotSuspended, this,
            [this](const Error &error) { world().console.note(errorLine(error, {})); });
    world().store.follow(); // what is signed out leaves the memory, too
    world().console.note(agentServes(place->socket));
}

/// Whoever has asked is answered, and no rotation is left half done.
void AgentCommand::endInOrder()
{
    if (!m_agent) {
        Command::endInOrder();
        return;
    }
    m_agent->stop(this, [this](const Result<void> &) {
        world().store.finish(this, [this](const Result<void> &) {
            m_agent.reset();
            succeed({});
        });
    });
}

void AgentCommand::endAtOnce()
{
    m_agent.reset();
    Command::endAtOnce();
}

} // namespace lanyard
