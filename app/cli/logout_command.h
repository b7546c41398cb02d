#pragma once

/// `lanyard logout NAME`: revokes where the provider can, erases always, and says which it was.
/// Shape:   JSON {"account","revoked":true|false|null,"erased":true}; null = the provider offers
///          no revocation. With --browser also "browser": true, or null where the provider has no
///          page for it or does not send the browser back, or false, and the exit code says why

#include "accounts/browser_sign_out.h"
#include "command.h"

#include <memory>

namespace lanyard {

class LogoutCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    void endInOrder() override;
    [[nodiscard]] QString waitingNote() const override;

private:
    void signOutInBrowser(Account &account);
    void tellProgress();
    void printBrowserReceipt(const Result<BrowserSignOut::Receipt> &receipt);
    [[nodiscard]] Result<void> print(const Account::SignOutReceipt &receipt,
                                     const QJsonObject &more = {});
    void fail(const Error &error);

    std::string m_name;
    bool m_inBrowser = false;
    AccountEntry m_entry; ///< the account itself is gone when the receipt comes
    std::unique_ptr<BrowserSignOut> m_browserSignOut;
};

} // namespace lanyard
