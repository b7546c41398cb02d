#pragma once

/// The two items of an account in the vault, as records.
/// Errors:  those of token_vault.h; VaultFailed for a session that cannot be read as one. An access
///          token that cannot be read counts as lost: it only saves a refresh.

#include "accounts/session_record.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "io/token_vault.h"

#include <optional>

namespace lanyard {

/// Error::code where a session is kept, and cannot be read as one: whoever signs in again replaces
/// it. And where an open vault has none of an account that is listed: it may be another vault than
/// before, so nothing is taken for ended.
constexpr auto sessionUnreadableCode = "session_unreadable";
constexpr auto sessionMissingCode = "session_missing";

/// nullopt = there is none, and the vault is open.
void readSession(TokenVault &vault, const QString &accountId, QObject *context,
                 Reply<std::optional<SessionRecord>> reply);
void readAccessToken(TokenVault &vault, const QString &accountId, QObject *context,
                     Reply<std::optional<AccessTokenRecord>> reply);

/// The session first: it is the one that matters.
void eraseItems(TokenVault &vault, const QString &accountId, QObject *context, Reply<void> reply);

/// Who asks the provider on behalf of this session.
[[nodiscard]] FlowClient clientOf(const SessionRecord &session);

} // namespace lanyard
