#pragma once

/// `lanyard kubectl-credential`: kubectl's exec credential plugin (tools/exec_credential.h).
/// Shape:   the token of the account that the person chose for that cluster's server, or with
///          --id-token its ID token (Kubernetes, "OpenID Connect Tokens"), as an ExecCredential;
///          nothing else on standard output, not even of what fails
/// Errors:  as `lanyard token` and accounts/fresh_id_token.h, and Misconfigured where nothing says
/// which cluster, or the person
///          chose no account for it

#include "site_token_command.h"
#include "tools/exec_credential.h"

namespace lanyard {

class KubectlCredentialCommand final : public SiteTokenCommand {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;
    /// Not where kubectl says that nobody is there (interactiveMode), whatever standard input is.
    [[nodiscard]] bool mayAsk() const override;

protected:
    void start() override;
    void useToken(Account &account) override;

private:
    void giveIdToken(Account &account);
    void answer(const Secret &token, const std::optional<QDateTime> &expiresAt);

    bool m_wantsIdToken = false;
};

} // namespace lanyard
