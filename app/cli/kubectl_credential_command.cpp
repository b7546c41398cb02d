#include "kubectl_credential_command.h"

#include "accounts/fresh_id_token.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lanyard {

namespace {

Result<tools::ExecInfo> execInfo()
{
    const QByteArray json = qgetenv("KUBERNETES_EXEC_INFO");
    return json.isEmpty() ? fail(ErrorKind::Misconfigured, execInfoIsMissing())
                          : tools::parseExecInfo(json);
}

} // namespace

void KubectlCredentialCommand::addTo(CLI::App &program)
{
    CLI::App &command
        = addCommand(program, "kubectl-credential", toolHelp(ToolHelp::KubectlCredential));
    command.add_flag("--id-token", m_wantsIdToken,
                     toolHelp(ToolHelp::KubectlIdToken).toStdString());
}

bool KubectlCredentialCommand::mayAsk() const
{
    const auto info = execInfo();
    return info && info->isInteractive;
}

void KubectlCredentialCommand::start()
{
    const auto info = execInfo();
    if (!info) {
        failWith(info.error(), {});
        return;
    }
    const auto sites = chosenSites();
    if (!sites) {
        failWith(sites.error(), {});
        return;
    }
    const auto site = std::find_if(sites->begin(), sites->end(), [&info](const ChosenSite &each) {
        return each.site.origin == info->server;
    });
    if (site == sites->end()) {
        failWith({ErrorKind::Misconfigured, {}, noAccountForServer(info->server.text())}, {});
        return;
    }
    if (m_wantsIdToken) {
        withConsent(*site->account, {}, [this, account = site->account] { giveIdToken(*account); });
    } else {
        giveToken(*site->account);
    }
}

/// Which is bound to no key.
void KubectlCredentialCommand::giveIdToken(Account &account)
{
    fetchIdToken(account, world().environment, this,
                 [this, &account](const Result<FreshIdToken> &idToken) {
                     const Result<void> fetched = idToken ? Result<void>() : fail(idToken.error());
                     if (!failedToKeep(account) && !isInVain(fetched, account)) {
                         answer(idToken->token, idToken->expiresAt);
                     }
                 });
}

void KubectlCredentialCommand::useToken(Account &account)
{
    if (isOfNoUse(account)) {
        return;
    }
    answer(*account.accessToken(), account.accessTokenExpiresAt());
}

void KubectlCredentialCommand::answer(const Secret &token,
                                      const std::optional<QDateTime> &expiresAt)
{
    const Secret text = tools::execCredential(token, expiresAt);
    succeed(world().console.print(text.reveal())); // to kubectl, which asked for it
}

} // namespace lanyard
