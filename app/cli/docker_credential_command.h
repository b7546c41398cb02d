#pragma once

/// `docker-credential-lanyard`: the credential helper of docker, podman and skopeo
/// (tools/docker_credential.h).
/// Shape:   get: the token of the account that the person chose for that registry. list: the
///          servers of all choices. erase: that choice is taken back, and the account stays. store
///          is refused: what a registry is given is the account's token, and that is not for others
///          to set
/// Errors:  as `lanyard token`, on standard output, where its callers look for them

#include "input_text.h"
#include "site_token_command.h"
#include "tools/docker_credential.h"

#include <memory>

namespace lanyard {

class DockerCredentialCommand final : public SiteTokenCommand {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;
    [[nodiscard]] Console::Format formatFor(bool) const override
    {
        return Console::Format::AllOnOutput;
    }
    /// Standard input is the tool's.
    [[nodiscard]] bool mayAsk() const override { return false; }

protected:
    [[nodiscard]] bool mayAskForConsent() const override { return true; }
    /// Only a token is in the vault.
    [[nodiscard]] VaultUse vaultUse() const override;
    void start() override;
    void useToken(Account &account) override;

private:
    void takeRegistry(const Result<Secret> &text);
    void list();
    void erase(const ToolSite &site);
    /// In the protocol's words.
    void refuse(const char *words);

    std::string m_action;
    std::unique_ptr<InputText> m_input;
    tools::DockerRegistry m_registry;
    QString m_username; ///< of the site
};

} // namespace lanyard
