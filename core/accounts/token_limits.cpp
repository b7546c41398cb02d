#include "accounts/token_limits.h"

#include "accounts/session_record.h"
#include "oauth/resource_indicator.h"
#include "oauth/syntax.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype mostScopes = 20; ///< that a question shows
constexpr qsizetype longestScope = 400; ///< characters; likewise

constexpr qsizetype longestShown = 200;

QString quoted(const QStringList &scope)
{
    return u'"' + plainText(scope.join(u' '), longestShown) + u'"';
}

/// Of another API than the account's own only the provider knows what was granted, and refuses the
/// rest (RFC 6749 §6). A client that asks for itself would be given what nobody gave the account.
bool isScopeKnown(const TokenLimits &limits, const SessionRecord &session)
{
    return session.service || limits.resource.isEmpty()
        || limits.resource == session.resources.value(0);
}

} // namespace

TokenLimits tokenLimits(const QString &resource, const QString &scope)
{
    TokenLimits limits{resource, scope.split(u' ', Qt::SkipEmptyParts)};
    limits.scope.removeDuplicates();
    return limits;
}

Result<void> checkTokenLimits(const TokenLimits &limits)
{
    const auto wrong
        = std::find_if_not(limits.scope.begin(), limits.scope.end(),
                           [](const QString &each) { return oauth::isScopeToken(each); });
    if (wrong != limits.scope.end()) {
        return fail(ErrorKind::Misconfigured, quoted({*wrong}) + QStringLiteral(" is no scope"));
    }
    // Who asks has chosen the words, and whoever is asked has to see all of them.
    if (limits.scope.size() > mostScopes || limits.scope.join(u' ').size() > longestScope) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("the scope is too long to be asked for: at most %1 words of %2 "
                                   "characters together")
                        .arg(mostScopes)
                        .arg(longestScope));
    }
    return limits.resource.isEmpty() ? Result<void>() : oauth::checkResources({limits.resource});
}

Result<void> checkGranted(const TokenLimits &limits, const SessionRecord &session)
{
    if (!session.service && !limits.resource.isEmpty()
        && !session.resources.contains(limits.resource)) {
        return fail(oauth::namingResources(
            {ErrorKind::Misconfigured, QStringLiteral("invalid_target"),
             QStringLiteral("not asked for at the sign-in; sign in again for it")},
            {limits.resource}));
    }
    const QStringList missing = oauth::missingScope(limits.scope, session.scope);
    if (!missing.isEmpty() && isScopeKnown(limits, session)) {
        return fail(ErrorKind::Misconfigured,
                    quoted(missing) + QStringLiteral(" was not granted to this account"),
                    QLatin1String("invalid_scope"));
    }
    return {};
}

Result<void> checkNarrowed(const TokenLimits &limits, const QStringList &scope)
{
    const QStringList excess
        = limits.scope.isEmpty() ? QStringList() : oauth::excessScope(limits.scope, scope);
    return excess.isEmpty()
        ? Result<void>()
        : fail(ErrorKind::Misconfigured, quoted(excess) + QStringLiteral(" as well"),
               QLatin1String(notNarrowedCode));
}

bool isOfLimits(const Error &error, const TokenLimits &limits)
{
    return (!limits.resource.isEmpty() && error.code == QLatin1String("invalid_target"))
        || (!limits.scope.isEmpty() && error.code == QLatin1String("invalid_scope"));
}

} // namespace lanyard
