#include "token_limit_options.h"

#include "not_empty.h"
#include "oauth/syntax.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lanyard {

auto TokenLimitOptions::addTo(CLI::App &command, const QString &resourceHelp,
                              const QString &scopeHelp) -> Added
{
    return {command.add_option("--resource", m_resource, resourceHelp.toStdString())
                ->type_name("URI")
                ->check(notEmpty(), ""),
            command.add_option("--scope", m_scope, scopeHelp.toStdString())
                ->type_name("\"A B\"")
                ->check(notEmpty(), "")};
}

Result<TokenLimits> TokenLimitOptions::limits() const
{
    const QString scope = QString::fromStdString(m_scope);
    TokenLimits limits = tokenLimits(QString::fromStdString(m_resource), scope);
    // A variable that holds nothing but a space would else bring a token for everything.
    if (!scope.isEmpty() && limits.scope.isEmpty()) {
        return fail(ErrorKind::Misconfigured, notAScope(scope));
    }
    for (const QString &each : std::as_const(limits.scope)) {
        if (!oauth::isScopeToken(each)) {
            return fail(ErrorKind::Misconfigured, notAScope(each));
        }
    }
    const auto sound = checkTokenLimits(limits);
    return sound ? Result<TokenLimits>(std::move(limits)) : fail(sound.error());
}

} // namespace lanyard
