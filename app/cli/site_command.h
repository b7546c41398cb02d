#pragma once

/// `lanyard site add NAME URL`, `site list`, `site remove URL`: for which servers git, docker and
/// kubectl get tokens, and of which account (accounts/tool_sites.h).
/// Shape:   a sentence, of `list` a table; or JSON {"site","account","username"}, an array of them,
///          or {"site"} of one that was removed
/// Note:    sites of accounts that are signed out lead to nothing, and are not listed

#include "command.h"

namespace lanyard {

class SiteAddCommand final : public Command {
    Q_OBJECT
public:
    SiteAddCommand();
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    std::string m_name;
    std::string m_url;
    std::string m_username;
};

class SiteListCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;
};

class SiteRemoveCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::None; }
    void start() override;

private:
    std::string m_url;
};

} // namespace lanyard
