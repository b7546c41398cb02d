#include "kubectl_credential_command.h"

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
    addCommand(program, "kubectl-credential", toolHelp(ToolHelp::KubectlCredential));
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
    giveToken(*site->account);
}

void KubectlCredentialCommand::useToken(Account &account)
{
    if (isOfNoUse(account)) {
        return;
    }
    const Secret answer
        = tools::execCredential(*account.accessToken(), account.accessTokenExpiresAt());
    succeed(world().console.print(answer.reveal())); // to kubectl, which asked for it
}

} // namespace lanyard
