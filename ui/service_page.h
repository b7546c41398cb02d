#pragma once

/// Asks for what makes a service account, and for its first token with it: nobody leaves with what
/// the provider does not take.
/// Note:    the secret is gone from the page as soon as the page is

#include "accounts/account_store.h"
#include "ui/online_watch.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;

namespace lanyard {

class ServiceForm;

class ServicePage final : public Page {
    Q_OBJECT
public:
    /// `store` and what is in `environment` outlive the page.
    ServicePage(AccountStore &store, const Environment &environment, QWidget *parent = nullptr);

    void askForNew(); ///< account
    void askForSecret(const AccountEntry &entry); ///< another one, of an account that is there
    void test(); ///< with what is in the fields; nothing where that is not all

Q_SIGNALS:
    void added(const QString &accountId, const lanyard::Notice &notice);
    void cancelChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;
    void hideEvent(QHideEvent *event) override;

private:
    void edited();
    void answered(const Result<SignIn::Outcome> &outcome);
    void refused(const Error &error);
    [[nodiscard]] bool isToldAtAField(const Error &error);

    AccountStore &m_store;
    OnlineWatch m_online;
    ErrorContext m_context; ///< of what was asked last
    std::unique_ptr<QObject> m_testing; ///< context of it; null = nothing is asked
    bool m_isUnlocking = false; ///< its secret is wanted again as soon as the vault is open
    bool m_isOfAccount = false; ///< that is there; then its secret comes first
    QLabel *m_title;
    ServiceForm *m_form;
    QLabel *m_asking;
    QPushButton *m_test;
};

} // namespace lanyard
