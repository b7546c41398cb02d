#pragma once

/// Asks for the address of a company's sign-in.

#include "accounts/provider.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

class CompanyPage final : public Page {
    Q_OBJECT
public:
    explicit CompanyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void issuerChosen(const lanyard::Provider &provider);
    void backChosen();

protected:
    [[nodiscard]] QWidget *firstAction() const override;

private:
    void readAddress();

    QLineEdit *m_address;
    QLabel *m_problem;
    QPushButton *m_continue;
};

} // namespace lanyard
