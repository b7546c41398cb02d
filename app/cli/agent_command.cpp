#include "agent_command.h"

#include "agent/grants.h"
#include "agent_client.h"
#include "consented_command.h"
#include "io/session_lock.h"
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
    auto door = place ? AgentDoor::open(*place) : fail(place.error());
    if (!door) {
        const Error &error = door.error();
        leave(world().console.reportFailure(error, error.detail));
        return;
    }
    m_accounts
        = std::make_unique<AgentAccounts>(world().store, world().environment, world().places);
    m_gate = std::make_unique<CallerGate>(world().places, world().environment.clock, ownPrograms());
    m_server = std::make_unique<AgentServer>(*m_accounts, *m_gate, std::move(*door));
    world().store.follow(); // what is signed out leaves the memory, too
    watchSessionLock(this, [this] { lock(); });
    world().console.note(agentServes(place->socket));
}

/// The memory first: the list of grants may be another process's for a moment. And once more: until
/// that list says so, somebody may have been allowed a token.
void AgentCommand::lock()
{
    m_accounts->forgetTokens(this, [](const Result<void> &) {});
    Grants(world().places).suspend(this, [this](const Result<void> &suspended) {
        m_accounts->forgetTokens(this, [](const Result<void> &) {});
        if (!suspended) {
            world().console.note(errorLine(suspended.error(), {}));
        }
    });
}

/// Whoever has asked is answered, and no rotation is left half done.
void AgentCommand::endInOrder()
{
    if (!m_server) {
        Command::endInOrder();
        return;
    }
    m_server->stop(this, [this](const Result<void> &) {
        world().store.whenIdle(this, [this](const Result<void> &) {
            m_server.reset();
            succeed({});
        });
    });
}

void AgentCommand::endAtOnce()
{
    m_server.reset();
    Command::endAtOnce();
}

} // namespace lanyard
