#pragma once

/// Says something to the agent of these accounts, for a command that has nothing else to do
/// meanwhile.
/// Errors:  none: an agent that says nothing in time, or what nobody understands, is silent

#include "accounts/places.h"
#include "agent/wire/client.h"
#include "base/doctor_line.h"

#include <array>
#include <optional>

namespace lanyard {

class AgentClient {
public:
    /// Can there be an agent of these accounts? Of --config-dir none knows.
    [[nodiscard]] static bool couldServe(const Places &places);
    /// False: there is none.
    [[nodiscard]] bool connect(const Places &places);

    /// nullopt = it is silent. The answer is valid until the next question.
    template <class Message>
    [[nodiscard]] std::optional<wire::Client::Answer> ask(const Message &message)
    {
        const std::size_t size
            = wire::write(message, std::span(m_room).first(wire::largestRequest));
        return size > 0 ? m_client.ask({m_room.data(), size}, m_room) : std::nullopt;
    }

private:
    wire::Client m_client;
    std::array<char, wire::largestAnswer> m_room{};
};

/// What `lanyard doctor` says of it. nullopt = there can be none.
[[nodiscard]] std::optional<DoctorLine> agentLine(const Places &places);

} // namespace lanyard
