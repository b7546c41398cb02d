#pragma once

/// `lanyard logout NAME` or `--all`: revokes where the provider can, erases always, and says which
/// it was. With --forget also where the keychain cannot be used.
/// Shape:   JSON as sign_out_receipt.h says. With --browser also "browser": true, or null where the
///          provider has no page for it or does not send the browser back, or false, and the exit
///          code says why. With --all an array of those; whoever is still signed in is
///          {"account","revoked":false,"erased":false,"error","message"}, and the first such one
///          makes the exit code

#include "accounts/browser_sign_out.h"
#include "accounts/sign_out_all.h"
#include "command.h"

#include <memory>

namespace lanyard {

class LogoutCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    /// Whoever forgets an account may have forgotten the passphrase, too.
    [[nodiscard]] VaultUse vaultUse() const override
    {
        return m_forget ? VaultUse::None : VaultUse::Accounts;
    }
    void start() override;
    void endInOrder() override;
    [[nodiscard]] QString waitingNote() const override;

private:
    [[nodiscard]] QString problem() const;
    void signOut(Account &account);
    void signOutOfAll();
    void printAll();
    void signOutInBrowser(Account &account);
    void tellProgress();
    void printBrowserReceipt(const Result<BrowserSignOut::Receipt> &receipt);
    [[nodiscard]] Result<void> print(const Account::SignOutReceipt &receipt,
                                     const QJsonObject &more = {});
    void fail(const Error &error);

    std::string m_name;
    bool m_all = false;
    bool m_forget = false;
    bool m_inBrowser = false;
    AccountEntry m_entry; ///< the account itself is gone when the receipt comes
    std::unique_ptr<BrowserSignOut> m_browserSignOut;
    std::unique_ptr<SignOutAll> m_signOutAll;
};

} // namespace lanyard
