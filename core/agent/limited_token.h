#pragma once

/// A token that is good for less than the account's own (token_limits.h), for a process that lives
/// on: in its memory while it is fresh, and asked for once where several want it.
/// Errors:  as Account::fetchTokenFor
/// Owner:   whoever gives it out; destroyed, it answers nobody

#include "accounts/account.h"

#include <QObject>

#include <optional>
#include <vector>

namespace lanyard {

class LimitedToken final : public QObject {
public:
    /// `token`: that is there already.
    LimitedToken(TokenLimits limits, std::optional<AccessTokenRecord> token) :
        m_limits(std::move(limits)), m_token(std::move(token))
    {
    }

    /// Null: none was got yet.
    [[nodiscard]] const AccessTokenRecord *token() const { return m_token ? &*m_token : nullptr; }
    /// Replies when token() is the one to use. Of the one account that this is for, always.
    void ensure(Account &account, Account::Freshness freshness, QObject *context,
                Reply<void> reply);

private:
    void take(Result<AccessTokenRecord> token);

    TokenLimits m_limits;
    std::optional<AccessTokenRecord> m_token;
    std::vector<Replier<void>> m_waiting; ///< for what has been asked for
};

} // namespace lanyard
