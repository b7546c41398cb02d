#pragma once

/// --resource and --scope, of a command that hands out tokens: less than the account's own.

#include "accounts/token_limits.h"
#include "words/command_text.h"

#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace lanyard {

class TokenLimitOptions {
public:
    struct Added {
        CLI::Option *resource;
        CLI::Option *scope;
    };
    Added addTo(CLI::App &command,
                const QString &resourceHelp = commandHelp(CommandHelp::TokenResource),
                const QString &scopeHelp = commandHelp(CommandHelp::TokenScope));
    /// Errors: Misconfigured, where such limits could not be asked for
    [[nodiscard]] Result<TokenLimits> limits() const;

private:
    std::string m_resource;
    std::string m_scope;
};

} // namespace lanyard
