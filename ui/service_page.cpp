#include "ui/service_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"
#include "ui/service_form.h"

#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

namespace {

ErrorContext contextOf(const ServiceRequest &request)
{
    ErrorContext context;
    context.host = QUrl(request.givenAddress()).host();
    context.provider = shownHost(context.host);
    context.store = secretStoreName();
    context.clientId = request.client.clientId;
    context.scope = request.access.scope.join(u' ');
    context.during = ErrorContext::During::NewService;
    return context;
}

} // namespace

ServicePage::ServicePage(AccountStore &store, const Environment &environment, QWidget *parent) :
    Page(parent), m_store(store), m_online(environment.network, environment.clock),
    m_form(new ServiceForm(keptBy(environment.vault)))
{
    m_title = addTitle({});
    addSecondaryText(tr("For a program that signs in as itself. Whoever registered it with the "
                        "provider knows what to enter here."));
    addSpace(Space::Row);
    column()->addWidget(m_form);
    m_asking = addText({});
    m_asking->setObjectName(QStringLiteral("askingText"));
    m_asking->setVisible(false);
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_test = addButton(buttons, tr("Test and sa&ve"), QStringLiteral("testButton"));
    m_test->setDefault(true);
    m_test->setEnabled(false);
    auto *cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    column()->addStretch(1);

    connect(m_form, &ServiceForm::edited, this, &ServicePage::edited);
    connect(m_form, &ServiceForm::submitted, this, &ServicePage::test);
    connect(m_test, &QPushButton::clicked, this, &ServicePage::test);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->clear();
        display(std::nullopt);
        Q_EMIT cancelChosen();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, cancel,
            &QPushButton::click);
    connect(this, &Page::repairChosen, this,
            [this](Repair repair) { m_isUnlocking = repair == Repair::UnlockAndTest; });
    askForNew();
}

/// What was typed for one is still there.
void ServicePage::askForNew()
{
    if (std::exchange(m_isOfAccount, false)) {
        m_form->clear();
        display(std::nullopt);
    }
    m_title->setText(tr("Add a service account"));
}

void ServicePage::askForSecret(const AccountEntry &entry)
{
    m_isOfAccount = true;
    m_form->fill(entry);
    display(std::nullopt);
    m_title->setText(breakable(tr("Enter the new secret of %1").arg(isolated(entry.name))));
}

QWidget *ServicePage::firstAction() const
{
    return m_isOfAccount ? m_form->secret() : m_form->first();
}

void ServicePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && !std::exchange(m_isUnlocking, false)) {
        m_form->forgetSecret();
        edited(); // whoever left does not wait for an answer
    }
}

void ServicePage::edited()
{
    m_testing.reset();
    m_online.stop();
    m_asking->setVisible(false);
    m_test->setEnabled(m_form->isComplete());
}

void ServicePage::test()
{
    if (m_testing || !m_form->isComplete()) {
        return;
    }
    display(std::nullopt);
    m_online.stop();
    std::optional<ServiceRequest> request = m_form->request();
    if (!request) {
        return;
    }
    m_context = contextOf(*request);
    m_testing = std::make_unique<QObject>();
    m_test->setEnabled(false);
    m_asking->setText(breakable(tr("Asking %1 for a token…").arg(isolated(m_context.provider))));
    m_asking->setVisible(true);
    m_store.addService(std::move(*request), m_testing.get(),
                       [this](const Result<SignIn::Outcome> &outcome) { answered(outcome); });
}

void ServicePage::answered(const Result<SignIn::Outcome> &outcome)
{
    m_testing.release()->deleteLater(); // which is further up the stack
    edited();
    if (!outcome) {
        refused(outcome.error());
        return;
    }
    m_form->clear();
    if (const Account *account = m_store.account(outcome->accountId)) {
        Q_EMIT added(outcome->accountId, noticeOfServiceAdded(*outcome, account->entry()));
    }
}

void ServicePage::refused(const Error &error)
{
    if (isToldAtAField(error)) {
        return;
    }
    display(noticeOfNewService(error, m_context));
    if (error.cause == Cause::Offline) {
        m_online.wait(*this, OnlineWatch::WhenHidden::Stop, [this] { test(); });
    }
    takeFocus();
}

/// RFC 6749 §5.2, RFC 8707 §2: each code names a field.
bool ServicePage::isToldAtAField(const Error &error)
{
    std::optional<ServiceForm::Field> field;
    if (error.code == QLatin1String("invalid_client")
        || error.code == QLatin1String("invalid_grant")) {
        field = ServiceForm::Field::ClientId;
    } else if (error.code == QLatin1String("invalid_scope")) {
        field = ServiceForm::Field::Permissions;
    } else if (error.code == QLatin1String("invalid_target")) {
        field = ServiceForm::Field::Audience;
    } else if (error.kind == ErrorKind::NotFound || error.cause == Cause::HostNotFound) {
        field = ServiceForm::Field::Address;
    }
    if (field) {
        const ErrorText text = errorText(error, m_context);
        m_form->tell(*field, text.title + u'\n' + text.body);
    }
    return field.has_value();
}

} // namespace lanyard
