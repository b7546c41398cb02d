#pragma once

/// Asks for the address of a company's sign-in, or for an e-mail address, whose host knows it.
/// Nobody leaves with an address that no provider answers at.

#include "accounts/account_store.h"
#include "ui/online_watch.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class CompanyPage final : public Page {
    Q_OBJECT
public:
    /// `store` and what is in `environment` outlive the page.
    CompanyPage(AccountStore &store, const Environment &environment, QWidget *parent = nullptr);

Q_SIGNALS:
    void issuerChosen(const lanyard::Provider &provider);
    void backChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;
    void hideEvent(QHideEvent *event) override;

private:
    void edited();
    void readAddress();
    void look(const Result<Provider> &provider);
    void found(const Provider &provider);
    void refused(const Error &error, const ErrorContext &context);
    void tellProblem(const QString &problem);

    AccountStore &m_store;
    OnlineWatch m_online;
    std::unique_ptr<QObject> m_asking; ///< context of what was asked; null = nothing is
    QLineEdit *m_address;
    QLabel *m_problem;
    QPushButton *m_continue;
};

} // namespace lanyard
