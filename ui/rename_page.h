#pragma once

/// Asks for another name of an account: the one that tools use for it.

#include "accounts/account_store.h"
#include "ui/page.h"

#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class RenamePage final : public Page {
    Q_OBJECT
public:
    /// `store` outlives the page.
    explicit RenamePage(AccountStore &store, QWidget *parent = nullptr);

    void ask(Account &account);

Q_SIGNALS:
    void renamed(const lanyard::Notice &notice);
    void cancelChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    void edited();
    void rename();
    void answered(const Result<void> &renamed);
    void tellProblem(const QString &problem);

    AccountStore &m_store;
    QPointer<Account> m_account;
    std::unique_ptr<QObject> m_renaming; ///< context; null = nothing was asked
    QLabel *m_title;
    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_rename;
};

} // namespace lanyard
