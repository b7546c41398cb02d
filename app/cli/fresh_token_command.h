#pragma once

/// A command that gets an account's access token, fresh, and does something with it for a tool.
/// Errors:  as Account::ensureFresh; a session that could not be kept is told as such, and no token
///          of it is used

#include "consented_command.h"

#include "base/secret.h"

#include <QByteArrayView>

namespace lanyard {

class FreshTokenCommand : public ConsentedCommand {
    Q_OBJECT
protected:
    /// Where the person lets whoever called have it; then useToken(), or the command has failed.
    void giveToken(Account &account);
    /// For what gives it to nobody. Then useToken(), or the command has failed.
    void fetchToken(Account &account);
    /// `account` has its access token.
    virtual void useToken(Account &account) = 0;
    /// For what is done after that, by the same rules; true: the command has failed, or nobody
    /// wants it any more.
    [[nodiscard]] bool isInVain(const Result<void> &done, const Account &account);
};

/// By which a token goes into an Authorization field: "Bearer", or "DPoP" (RFC 9449 §7.1).
[[nodiscard]] QByteArrayView authorizationScheme(const Account &account);
[[nodiscard]] bool isBound(const Account &account);

} // namespace lanyard
