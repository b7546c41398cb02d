#include "ui/company_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

CompanyPage::CompanyPage(AccountStore &store, const Environment &environment, QWidget *parent) :
    Page(parent), m_store(store), m_online(environment.network, environment.clock),
    m_address(new QLineEdit)
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
    addSecondaryText(tr("Your IT team knows it. It may be called issuer or OpenID address. At many "
                        "companies your e-mail address does as well."));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_continue = addButton(buttons, tr("&Continue"), QStringLiteral("continueButton"));
    m_continue->setDefault(true);
    m_continue->setEnabled(false);
    auto *back = addButton(buttons, tr("&Back"), QStringLiteral("backButton"));
    column()->addStretch(1);

    connect(m_address, &QLineEdit::textChanged, this, &CompanyPage::edited);
    connect(m_address, &QLineEdit::returnPressed, this, &CompanyPage::readAddress);
    connect(m_continue, &QPushButton::clicked, this, &CompanyPage::readAddress);
    connect(back, &QPushButton::clicked, this, &CompanyPage::backChosen);
    clickOnEscape(back);
}

QWidget *CompanyPage::firstAction() const
{
    return m_address;
}

void CompanyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        edited(); // whoever left does not wait for an answer
    }
}

void CompanyPage::edited()
{
    m_asking.reset();
    m_online.stop();
    m_continue->setEnabled(!m_address->text().trimmed().isEmpty());
    m_problem->setVisible(false);
    m_address->setAccessibleDescription({});
}

void CompanyPage::readAddress()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty() || m_asking) {
        return;
    }
    display(std::nullopt);
    m_asking = std::make_unique<QObject>();
    m_continue->setEnabled(false);
    if (address.contains(u'@')) {
        tellProblem(tr("Asking %1 where its people sign in…")
                        .arg(isolated(shownHost(address.section(u'@', -1)))));
    }
    m_store.providerFor(address, m_asking.get(),
                        [this](const Result<Provider> &provider) { look(provider); });
}

void CompanyPage::look(const Result<Provider> &provider)
{
    if (!provider) {
        ErrorContext context;
        context.during = ErrorContext::During::SignIn;
        context.host = m_address->text().trimmed().section(u'@', -1);
        context.provider = context.host;
        refused(provider.error(), context);
        return;
    }
    const ErrorContext context = contextOf(*provider);
    tellProblem(lookingAt(context.host));
    m_store.lookFor(*provider, m_asking.get(), [this, context](const Result<Provider> &answer) {
        if (answer) {
            found(*answer);
        } else {
            refused(answer.error(), context);
        }
    });
}

void CompanyPage::found(const Provider &provider)
{
    m_asking.release()->deleteLater(); // which is further up the stack
    edited();
    Q_EMIT issuerChosen(provider);
}

void CompanyPage::refused(const Error &error, const ErrorContext &context)
{
    m_asking.release()->deleteLater(); // which is further up the stack
    edited();
    m_address->setFocus(Qt::OtherFocusReason);
    if (error.kind == ErrorKind::Misconfigured) {
        tellProblem(tr("This isn’t a web address Lanyard can use. It starts with https:// and "
                       "has no “?” or “#” in it."));
        return;
    }
    Notice notice = noticeOfSignIn(error, context, false);
    notice.repairs.clear(); // "Continue" and "Back" are on the page
    display(notice);
    if (error.cause == Cause::Offline) {
        m_online.wait(*this, OnlineWatch::WhenHidden::Pause, [this] { readAddress(); });
    }
}

void CompanyPage::tellProblem(const QString &problem)
{
    m_problem->setText(breakable(problem));
    m_problem->setVisible(true);
    m_address->setAccessibleDescription(problem);
}

} // namespace lanyard
