#pragma once

/// `lanyard settings`: what an administrator has set on this computer, by which file, and whether
/// it is locked; and what the person has. `lanyard settings ask-tools on|off` is one they choose
/// (accounts/tool_asking.h). Touches neither keychain nor network.
/// Shape:   JSON array of {"setting","value","file","locked"}; `value` is null where a setting is
///          locked without one. Of ask-tools: a sentence, or JSON {"ask_tools": true}

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

class AskToolsCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    std::string m_choice;
};

} // namespace lanyard
