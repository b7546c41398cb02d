#pragma once

/// `lanyard lock`: as when the screen is locked. The agent forgets its tokens, and each program is
/// asked for once more, also those that the person has always allowed.

#include "agent/wire/message.h"
#include "command.h"

#include <array>

namespace lanyard {

class LockCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }

private:
    enum class Agent { None, HasForgotten, IsSilent };
    [[nodiscard]] Agent tellAgent();
    void tell();

    std::array<char, wire::largestAnswer> m_room{};
};

} // namespace lanyard
