#include "ui/client_page.h"

#include "ui/flow_layout.h"
#include "words/error_text.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int fieldHeight = 32;

bool hasAnyPort(const QUrl &redirect)
{
    return redirect.port(0) == 0;
}

// A provider that lets the port be any has the address registered without one (RFC 8252 §7.3).
QString addressToRegister(QUrl redirect)
{
    if (hasAnyPort(redirect)) {
        redirect.setPort(-1);
    }
    return redirect.toString();
}

} // namespace

ClientPage::ClientPage(Kept kept, QWidget *parent) : Page(parent), m_kept(kept)
{
    m_title = addTitle({});
    m_intro = addSecondaryText({});
    m_intro->setObjectName(QStringLiteral("intro"));
    m_registration = addText({});
    m_registration->setObjectName(QStringLiteral("registrationLink"));
    m_registration->setTextFormat(Qt::RichText);
    m_registration->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_registration, &QLabel::linkActivated, this,
            [this] { Q_EMIT registrationChosen(QUrl(m_provider.registrationHelp)); });
    addSpace(Space::Row);

    m_tenant = makeField(QStringLiteral("tenantField"));
    m_tenantLabel = labelFor(m_tenant, tr("Your &organisation there"));
    column()->addWidget(m_tenantLabel);
    column()->addWidget(m_tenant);
    m_tenantHelp = addSecondaryText({});

    addClientPart();
    m_looking = addText({});
    m_looking->setObjectName(QStringLiteral("lookingText"));
    addSpace(Space::Row);

    FlowLayout *buttons = addButtonRow();
    m_continue = addButton(buttons, tr("&Continue"), QStringLiteral("continueButton"));
    m_continue->setDefault(true);
    QPushButton *back = addButton(buttons, tr("&Back"), QStringLiteral("backButton"));
    column()->addStretch(1);

    for (QLineEdit *field : {m_tenant, m_clientId, m_secret}) {
        connect(field, &QLineEdit::textChanged, this, &ClientPage::refresh);
        connect(field, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    }
    connect(m_continue, &QPushButton::clicked, this, &ClientPage::answered);
    connect(back, &QPushButton::clicked, this, &ClientPage::backChosen);
    clickOnEscape(back);
}

void ClientPage::ask(const Provider &provider)
{
    m_provider = provider;
    m_clientId->setText(provider.clientId); // that was refused: a typo in it can be mended
    m_secret->clear();
    m_tenant->clear();
    setLookingAt({});
}

void ClientPage::setLookingAt(const QString &host)
{
    m_looking->setVisible(!host.isEmpty());
    m_looking->setText(breakable(lookingAt(host)));
    refresh();
}

ProviderAnswers ClientPage::takeAnswers()
{
    ProviderAnswers answers;
    answers.tenant = m_tenant->text().trimmed();
    if (asked().clientId) {
        answers.clientId = m_clientId->text().trimmed();
        answers.clientSecret = Secret::take(m_secret->text().trimmed().toUtf8());
    }
    m_secret->clear();
    return answers;
}

QWidget *ClientPage::firstAction() const
{
    return asked().tenant ? m_tenant : m_clientId;
}

ProviderQuestions ClientPage::asked() const
{
    ProviderQuestions open = questionsOf(m_provider);
    open.clientId = open.clientId && !open.tenant;
    return open;
}

/// The client's fields come and go together. Short labels stand beside theirs: below an error's bar
/// all of it has to fit the window as it opens.
void ClientPage::addClientPart()
{
    m_clientPart = new QWidget;
    auto *form = new QFormLayout(m_clientPart);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(2 * unit());
    form->setVerticalSpacing(unit());

    m_redirect = makeField(QStringLiteral("redirectField"));
    m_redirect->setReadOnly(true);
    form->addRow(labelFor(m_redirect, tr("Redirect address to &register there")));
    auto *copy = new QPushButton(tr("Co&py"));
    copy->setObjectName(QStringLiteral("copyRedirectButton"));
    copy->setAccessibleName(tr("Copy redirect address"));
    copy->setMinimumHeight(fieldHeight);
    copy->setAutoDefault(true);
    auto *redirectRow = new QHBoxLayout;
    redirectRow->setSpacing(unit());
    redirectRow->addWidget(m_redirect, 1);
    redirectRow->addWidget(copy);
    form->addRow(redirectRow);
    m_redirectHelp = addSecondaryText({});
    form->addRow(m_redirectHelp);

    m_clientId = makeField(QStringLiteral("clientIdField"));
    addRow(form, tr("Client &ID"), m_clientId);
    m_secret = makeField(QStringLiteral("clientSecretField"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("if you got one", "a client secret"));
    addRow(form, tr("Client &secret"), m_secret);
    QLabel *secretHelp = addSecondaryText(
        m_kept != Kept::UntilQuit ? tr("A secret is kept in your %1 only.").arg(storeName(m_kept))
                                  : tr("A secret is kept nowhere but in memory, until you quit "
                                       "Lanyard."));
    secretHelp->setObjectName(QStringLiteral("secretHelp"));
    form->addRow(secretHelp);
    column()->addWidget(m_clientPart);
    connect(copy, &QPushButton::clicked, this, &ClientPage::copyRedirect);
}

QLineEdit *ClientPage::makeField(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMinimumHeight(fieldHeight);
    return field;
}

QLabel *ClientPage::labelFor(QLineEdit *field, const QString &text)
{
    auto *label = new QLabel(text); // which may hold a mnemonic
    label->setBuddy(field);
    label->setWordWrap(true);
    return label;
}

/// A form's label is at the top of its row otherwise.
void ClientPage::addRow(QFormLayout *form, const QString &text, QLineEdit *field)
{
    QLabel *label = labelFor(field, text);
    label->setMinimumHeight(fieldHeight);
    form->addRow(label, field);
}

/// Whole sentences, for the sake of other languages.
QString ClientPage::introFor(const ProviderQuestions &open, const QString &name) const
{
    switch (m_kept) {
    case Kept::InStore:
    case Kept::InFile:
        return open.clientId
            ? tr("%1 wants to know which app signs in. Register Lanyard there as a desktop or "
                 "native app, or ask your IT team for a client ID. Lanyard remembers it.")
                  .arg(name)
            : tr("Lanyard needs to know where your organisation signs in. It remembers it.");
    case Kept::UntilQuit:
        return open.clientId
            ? tr("%1 wants to know which app signs in. Register Lanyard there as a desktop or "
                 "native app, or ask your IT team for a client ID. Lanyard remembers it until you "
                 "quit.")
                  .arg(name)
            : tr("Lanyard needs to know where your organisation signs in. It remembers it until "
                 "you quit.");
    }
    return {};
}

void ClientPage::refresh()
{
    const ProviderQuestions open = asked();
    const QString name = isolated(m_provider.name);
    m_title->setText(tr("Set up %1 once").arg(name));
    m_intro->setText(introFor(open, name));
    const QUrl help(m_provider.registrationHelp);
    m_registration->setVisible(open.clientId && help.isValid() && !help.isEmpty());
    m_registration->setText(
        QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(help.toEncoded()).toHtmlEscaped(),
                 tr("Register at %1").arg(shownHost(help.host())).toHtmlEscaped()));
    for (QWidget *widget : {static_cast<QWidget *>(m_tenantLabel), static_cast<QWidget *>(m_tenant),
                            static_cast<QWidget *>(m_tenantHelp)}) {
        widget->setVisible(open.tenant);
    }
    m_tenantHelp->setText(breakable(tr("Enter %1.", "what a provider's file says, in English")
                                        .arg(isolated(m_provider.tenantHelp))));
    m_tenantHelp->setVisible(open.tenant && !m_provider.tenantHelp.isEmpty());
    m_clientPart->setVisible(open.clientId);
    const QUrl redirect = m_provider.redirectUri();
    m_redirect->setText(addressToRegister(redirect));
    m_redirect->setCursorPosition(0);
    m_redirectHelp->setText(hasAnyPort(redirect)
                                ? tr("Register it like this: the port, another one each time, is "
                                     "left out.")
                                : tr("Register it exactly like this, with the port."));
    m_continue->setEnabled(m_looking->isHidden()
                           && (!open.tenant || !m_tenant->text().trimmed().isEmpty())
                           && (!open.clientId || !m_clientId->text().trimmed().isEmpty()));
}

void ClientPage::copyRedirect()
{
    QGuiApplication::clipboard()->setText(m_redirect->text());
}

} // namespace lanyard
