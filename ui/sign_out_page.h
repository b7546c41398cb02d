#pragma once

/// Asks before an account is signed out, here or in the browser, too, or a service account removed;
/// and shows how it went when it did not.

#include "accounts/account_store.h"
#include "ui/page.h"

#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;
class QRadioButton;

namespace lanyard {

class SignOutPage final : public Page {
    Q_OBJECT
public:
    /// `store` outlives the page.
    explicit SignOutPage(AccountStore &store, QWidget *parent = nullptr);

    void ask(Account *account);
    [[nodiscard]] bool isSigningOut() const;

Q_SIGNALS:
    /// The account is gone; this is what to say about it.
    void signedOut(const lanyard::Notice &notice);
    void cancelChosen();
    /// What became of the browser's part, which may be minutes later.
    void browserAnswered(const lanyard::Notice &notice);

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    using Verb = void (Account::*)(QObject *, Reply<Account::SignOutReceipt>);
    void begin(Verb verb);
    void signOut();
    void signOutInBrowser();
    void tellProgress();
    void takeBrowserReceipt();
    void showPlaces(bool shown);
    void answered(const Result<Account::SignOutReceipt> &receipt);
    [[nodiscard]] QString questionAbout(const Account &account) const;
    [[nodiscard]] QString consequenceFor(const Account &account) const;
    [[nodiscard]] Notice noticeOf(const Account::SignOutReceipt &receipt) const;
    [[nodiscard]] Notice noticeOfBrowser(const BrowserSignOut::Receipt &receipt) const;
    [[nodiscard]] QString tellLater(const Account::SignOutReceipt &receipt) const;
    [[nodiscard]] Notice noticeOfForgotten(const Account::SignOutReceipt &receipt) const;
    [[nodiscard]] Notice noticeOfRemoval(const Account::SignOutReceipt &receipt) const;

    AccountStore &m_store;
    QPointer<Account> m_account;
    ErrorContext m_context;
    std::unique_ptr<QObject> m_signingOut;
    std::unique_ptr<QObject> m_looking; ///< context of whether there is a page for the browser
    std::unique_ptr<BrowserSignOut> m_browserSignOut;
    QLabel *m_title;
    QLabel *m_consequence;
    QRadioButton *m_here;
    QRadioButton *m_browserToo;
    QPushButton *m_cancel;
    QPushButton *m_signOut;
    QPushButton *m_forget;
};

} // namespace lanyard
