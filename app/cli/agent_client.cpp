#include "agent_client.h"

#include <cstdlib>
#include <memory>

namespace lanyard {

bool AgentClient::couldServe(const Places &places)
{
    return places.data == Places::standard(QStringLiteral("lanyard")).data;
}

bool AgentClient::connect(const Places &places)
{
    return couldServe(places) && m_client.connect(std::getenv("XDG_RUNTIME_DIR"));
}

std::optional<DoctorLine> agentLine(const Places &places)
{
    if (!AgentClient::couldServe(places)) {
        return std::nullopt;
    }
    DoctorLine line{.check = DoctorCheck::Agent, .seen = DoctorFinding::NoAgent};
    const auto agent = std::make_unique<AgentClient>(); // which has much room
    if (!agent->connect(places)) {
        return line;
    }
    line.state = CheckState::Warning;
    line.seen = DoctorFinding::AgentIsSilent;
    const auto welcomed = agent->ask(wire::Type::Hello);
    const auto welcome = welcomed && welcomed->type == wire::Type::Welcome
        ? wire::parseWelcome(welcomed->body)
        : std::nullopt;
    if (!welcome) {
        return line;
    }
    if (welcome->program != LANYARD_VERSION) {
        line.seen = DoctorFinding::AgentIsOther;
        line.what = QString::fromUtf8(welcome->program.data(), qsizetype(welcome->program.size()));
        return line;
    }
    if (const auto listed = agent->ask(wire::ListRequest{wire::ownSurroundings()})) {
        const bool isOurs = listed->type == wire::Type::Accounts;
        line.state = isOurs ? CheckState::Ok : CheckState::Warning;
        line.seen = isOurs ? DoctorFinding::AgentServes : DoctorFinding::AgentServesOthers;
    }
    return line;
}

} // namespace lanyard
