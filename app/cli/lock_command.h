#pragma once

/// `lanyard lock`: as when the screen is locked. The agent forgets its tokens, and each program is
/// asked for once more, also those that the person has always allowed.

#include "command.h"

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
    [[nodiscard]] Agent tellAgent() const;
    void tell(Agent agent);
};

} // namespace lanyard
