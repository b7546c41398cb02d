#include "ui/company_page.h"

#include "ui/flow_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

CompanyPage::CompanyPage(QWidget *parent) : Page(parent), m_address(new QLineEdit)
{
    addTitle(tr("Sign in with your company"));
    addSpace(Space::Row);
    QLabel *label = addText(tr("Company sign-in addre&ss"));
    label->setTextFormat(Qt::AutoText); // the mnemonic
    label->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("addressField"));
    m_address->setPlaceholderText(tr("sso.example.com", "an example of an address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setMinimumHeight(32);
    column()->addWidget(m_address);
    m_problem = addText({});
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    m_problem->setVisible(false);
    addSecondaryText(tr("Your IT team knows it. It may be called issuer or OpenID address."));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_continue = addButton(buttons, tr("&Continue"), QStringLiteral("continueButton"));
    m_continue->setDefault(true);
    m_continue->setEnabled(false);
    auto *back = addButton(buttons, tr("&Back"), QStringLiteral("backButton"));
    column()->addStretch(1);

    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_continue->setEnabled(!text.trimmed().isEmpty());
        m_problem->setVisible(false);
    });
    connect(m_address, &QLineEdit::returnPressed, this, &CompanyPage::readAddress);
    connect(m_continue, &QPushButton::clicked, this, &CompanyPage::readAddress);
    connect(back, &QPushButton::clicked, this, &CompanyPage::backChosen);
}

QWidget *CompanyPage::firstAction() const
{
    return m_address;
}

void CompanyPage::readAddress()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty()) {
        return;
    }
    const Result<Provider> provider = providerForIssuer(address);
    if (!provider) {
        m_problem->setText(
            tr("This isn’t a web address Lanyard can use. It starts with https:// and "
               "has no “?” or “#” in it."));
        m_problem->setVisible(true);
        m_address->setFocus(Qt::OtherFocusReason);
        m_address->setAccessibleDescription(m_problem->text());
        return;
    }
    m_address->setAccessibleDescription({});
    Q_EMIT issuerChosen(*provider);
}

} // namespace lanyard
