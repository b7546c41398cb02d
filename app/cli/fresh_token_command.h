#pragma once

/// A command that gets an account's access token, fresh, and does something with it for a tool. Of
/// one that has --resource, it may be a token for one API alone (RFC 8707).
/// Errors:  as Account::ensureFresh, or fetchTokenFor; a session that could not be kept is told as
/// such, and no token
///          of it is used

#include "consented_command.h"

#include "accounts/session_record.h"
#include "base/secret.h"

#include <QByteArrayView>

#include <optional>
#include <string>

namespace lanyard {

class FreshTokenCommand : public ConsentedCommand {
    Q_OBJECT
protected:
    /// --resource, which `help` is for.
    void addResource(CLI::App &command, const QString &help);
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

    std::string m_resource; ///< empty = none was named
    std::optional<AccessTokenRecord> m_resourceToken; ///< for it

private:
    void fetchForResource(Account &account);
};

} // namespace lanyard
