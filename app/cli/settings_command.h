#pragma once

/// `lanyard settings`: what an administrator has set on this computer, by which file, and whether
/// it is locked. Touches neither keychain nor network.
/// Shape:   JSON array of {"setting","value","file","locked"}; `value` is null where a setting is
///          locked without one

#include "command.h"

namespace lanyard {

class SettingsCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;
};

} // namespace lanyard
