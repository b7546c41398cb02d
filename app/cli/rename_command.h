#pragma once

/// `lanyard rename NAME NEW`: another name, by which tools ask for the account from then on.
/// Shape:   JSON {"account","issuer","sub","name","email"} as of login, by the new name

#include "command.h"

#include <string>

namespace lanyard {

class RenameCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    std::string m_name;
    std::string m_newName;
};

} // namespace lanyard
