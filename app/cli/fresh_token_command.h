#pragma once

/// A command that gets an account's access token, fresh, and does something with it for a tool. Of
/// one that has --resource and --scope, it may be one that is good for less.
/// Errors:  as Account::ensureFresh, or fetchTokenFor; a session that could not be kept is told as
///          such, and no token of it is used

#include "consented_command.h"

#include "accounts/session_record.h"
#include "base/secret.h"
#include "token_limit_options.h"

#include <QByteArrayView>

#include <optional>

namespace lanyard {

class FreshTokenCommand : public ConsentedCommand {
    Q_OBJECT
protected:
    /// Where the person lets whoever called have it; then useToken(), or the command has failed.
    void giveToken(Account &account);
    /// For what gives it to nobody. Then useToken(), or the command has failed.
    void fetchToken(Account &account);
    /// token() is there.
    virtual void useToken(Account &account) = 0;
    [[nodiscard]] const Secret &token(const Account &account) const;
    [[nodiscard]] bool isBound(const Account &account) const;
    /// By which it goes into an Authorization field: "Bearer", or "DPoP" (RFC 9449 §7.1).
    [[nodiscard]] QByteArrayView authorizationScheme(const Account &account) const;
    /// For what is done after that, by the same rules; true: the command has failed, or nobody
    /// wants it any more.
    [[nodiscard]] bool isInVain(const Result<void> &done, const Account &account);

    TokenLimitOptions m_limitOptions; ///< of a command that adds them
    TokenLimits m_limits; ///< as giveToken() has read them
    std::optional<AccessTokenRecord> m_limitedToken; ///< within them

private:
    void fetchLimited(Account &account);
};

} // namespace lanyard
