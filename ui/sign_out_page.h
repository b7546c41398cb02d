#pragma once

/// Asks before an account is signed out, or a service account removed, and shows how it went when
/// it did not.

#include "accounts/account.h"
#include "ui/page.h"

#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;

namespace lanyard {

class SignOutPage final : public Page {
    Q_OBJECT
public:
    explicit SignOutPage(QWidget *parent = nullptr);

    void ask(Account *account);
    [[nodiscard]] bool isSigningOut() const;

Q_SIGNALS:
    /// The account is gone; this is what to say about it.
    void signedOut(const lanyard::Notice &notice);
    void cancelChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    void signOut();
    void answered(const Result<Account::SignOutReceipt> &receipt);
    [[nodiscard]] QString questionAbout(const Account &account) const;
    [[nodiscard]] QString consequenceFor(const Account &account) const;
    [[nodiscard]] Notice noticeOf(const Account::SignOutReceipt &receipt) const;
    [[nodiscard]] Notice noticeOfRemoval(const Account::SignOutReceipt &receipt) const;

    QPointer<Account> m_account;
    ErrorContext m_context;
    std::unique_ptr<QObject> m_signingOut;
    QLabel *m_title;
    QLabel *m_consequence;
    QPushButton *m_cancel;
    QPushButton *m_signOut;
};

} // namespace lanyard
