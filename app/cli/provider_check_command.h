#pragma once

/// `lanyard provider check ISSUER`: what a provider does right and wrong for native sign-in.
/// Shape:   a table with the section of the standard in each line; as JSON {"issuer", "checks":
///          [{"check", "mark", "section", "seen", "error"}]}. Exit code 0 where nothing is wrong

#include "command.h"

#include "doctor/provider_check.h"
#include "doctor/provider_trial.h"

#include <memory>

namespace lanyard {

class ProviderCheckCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override
    {
        return m_signsIn && m_clientId.empty() ? VaultUse::NewAccount : VaultUse::None;
    }
    void endInOrder() override;

private:
    void find(const Provider &wanted);
    void check(const Provider &provider);
    void takeChecked(const Result<ProviderLines> &lines);
    void signIn();
    void print();

    std::string m_issuer;
    std::string m_clientId;
    std::string m_redirectUri;
    bool m_signsIn = false;
    int m_timeout = 300; ///< seconds
    ErrorContext m_context;
    Provider m_provider;
    std::unique_ptr<ProviderCheck> m_check;
    std::unique_ptr<ProviderTrial> m_trial;
    ProviderLines m_lines;
};

} // namespace lanyard
