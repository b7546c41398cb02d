#pragma once

/// Asks before every account is signed out, and says how it went.

#include "accounts/sign_out_all.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;

namespace lanyard {

class SignOutAllPage final : public Page {
    Q_OBJECT
public:
    /// `store` outlives the page.
    explicit SignOutAllPage(AccountStore &store, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    /// This is what to say about it. Accounts that could not be signed out are still there.
    void signedOut(const lanyard::Notice &notice);
    void cancelChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    void signOut();
    void answered();

    AccountStore &m_store;
    std::unique_ptr<SignOutAll> m_work;
    QLabel *m_accounts;
    QPushButton *m_cancel;
    QPushButton *m_signOut;
};

/// What to say when it is over.
[[nodiscard]] Notice noticeOfSignOutAll(const QList<SignOutAll::Outcome> &outcomes);

} // namespace lanyard
