#pragma once

/// What a token is good for that is not the account's own: less than that.
/// Source:  RFC 8707 §2.2 (resource); RFC 6749 §6, §4.4.2 (scope)
/// Errors:  Misconfigured, with the `code` invalid_target or invalid_scope where the session has no
///          such thing, and notNarrowedCode where the provider gave more than was asked for

#include "base/error.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace lanyard {

struct SessionRecord;

struct TokenLimits {
    QString resource{}; ///< an API that it is for alone; empty = as the account's own
    QStringList scope{}; ///< no more than this of what was granted; empty = all of it

    [[nodiscard]] bool isNone() const { return resource.isEmpty() && scope.isEmpty(); }
    friend bool operator==(const TokenLimits &, const TokenLimits &) = default;
};

constexpr auto notNarrowedCode = "scope_not_narrowed";

/// `scope` as it is typed and sent: with spaces between.
[[nodiscard]] TokenLimits tokenLimits(const QString &resource, const QString &scope);

/// Could they be asked for at all?
[[nodiscard]] Result<void> checkTokenLimits(const TokenLimits &limits);
/// Was all of it granted? A server may use the refresh token up before it refuses the rest.
[[nodiscard]] Result<void> checkGranted(const TokenLimits &limits, const SessionRecord &session);
/// `scope` is what the answer says. Who asked, and the person who allowed it, were told of less.
[[nodiscard]] Result<void> checkNarrowed(const TokenLimits &limits, const QStringList &scope);
/// Is it of those limits alone? Then nothing is wrong with the session.
[[nodiscard]] bool isOfLimits(const Error &error, const TokenLimits &limits);

} // namespace lanyard
