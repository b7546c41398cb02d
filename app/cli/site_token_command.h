#pragma once

/// A command that a tool calls for one server: the account is the one that the person chose for
/// that server, and no other (accounts/tool_sites.h).
/// Note:    the tool's language is all that goes to standard output, whatever --json says

#include "accounts/tool_sites.h"
#include "fresh_token_command.h"

namespace lanyard {

class SiteTokenCommand : public FreshTokenCommand {
    Q_OBJECT
public:
    [[nodiscard]] Console::Format formatFor(bool) const override { return Console::Format::Text; }

protected:
    struct ChosenSite {
        ToolSite site;
        Account *account = nullptr; ///< the store's
    };
    /// Those of accounts that are there. Of an account that is signed out there is none.
    [[nodiscard]] Result<QList<ChosenSite>> chosenSites() const;
    /// A tool sends plain tokens only, and one that is bound to a key would be refused; true: it
    /// is, and the command has failed.
    [[nodiscard]] bool isOfNoUse(const Account &account);
};

} // namespace lanyard
