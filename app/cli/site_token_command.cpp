#include "site_token_command.h"

#include "words/tool_text.h"

namespace lanyard {

auto SiteTokenCommand::chosenSites() const -> Result<QList<ChosenSite>>
{
    const auto sites = readToolSites(world().places);
    if (!sites) {
        return fail(sites.error());
    }
    QList<ChosenSite> chosen;
    for (const ToolSite &site : *sites) {
        if (Account *account = world().store.account(site.accountId)) {
            chosen.append(ChosenSite{site, account});
        }
    }
    return chosen;
}

bool SiteTokenCommand::isOfNoUse(const Account &account)
{
    if (!isBound(account)) {
        return false;
    }
    failWith({ErrorKind::Misconfigured, {}, boundTokenIsOfNoUse(account.name())}, {});
    return true;
}

} // namespace lanyard
