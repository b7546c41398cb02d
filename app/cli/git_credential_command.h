#pragma once

/// `git-credential-lanyard`: git's credential helper (tools/git_credential.h).
/// Source:  gitcredentials(7), git-credential(1)
/// Shape:   get: the token of the account that the person chose for that server, or nothing.
///          erase: the server did not take that token, so the next one is a new one. store, and
///          what later versions of git may ask: nothing, without a word
/// Errors:  as `lanyard token`, on standard error; git then goes on to its next helper, or asks

#include "input_text.h"
#include "site_token_command.h"
#include "tools/git_credential.h"

#include <memory>

namespace lanyard {

class GitCredentialCommand final : public SiteTokenCommand {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;
    /// Standard input is git's.
    [[nodiscard]] bool mayAsk() const override { return false; }

protected:
    /// As git itself asks for a name there.
    [[nodiscard]] bool mayAskForConsent() const override;
    /// What git will never hear of asks for no passphrase.
    [[nodiscard]] VaultUse vaultUse() const override;
    void start() override;
    void useToken(Account &account) override;

private:
    [[nodiscard]] bool isKnownOperation() const;
    void takeRequest(const Result<Secret> &text);
    void replaceIfRefused(Account &account);
    void answer(const Account &account);

    std::string m_operation;
    std::unique_ptr<InputText> m_input;
    tools::GitCredentialRequest m_request;
    QByteArray m_username; ///< of the site
};

} // namespace lanyard
