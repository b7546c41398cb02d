#include "ui/client_page.h"

#include "ui/flow_layout.h"
#include "words/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

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

    m_tenant
        = addField(tr("Your &organisation there"), QStringLiteral("tenantField"), &m_tenantLabel);
    m_tenantHelp = addSecondaryText({});

    // The client's fields come and go together.
    m_clientPart = new QWidget;
    auto *part = new QVBoxLayout(m_clientPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(unit());
    column()->addWidget(m_clientPart);

    QLabel *redirectLabel = nullptr;
    m_redirect = addField(tr("Redirect address to &register there"),
                          QStringLiteral("redirectField"), &redirectLabel);
    m_redirect->setReadOnly(true);
    FlowLayout *copyRow = addButtonRow();
    QPushButton *copy
        = addButton(copyRow, tr("Copy redir&ect address"), QStringLiteral("copyRedirectButton"));
    m_redirectHelp = addSecondaryText({});
    QLabel *clientLabel = nullptr;
    m_clientId = addField(tr("Client &ID you got"), QStringLiteral("clientIdField"), &clientLabel);
    QLabel *secretLabel = nullptr;
    m_secret = addField(tr("Client &secret, if you got one"), QStringLiteral("clientSecretField"),
                        &secretLabel);
    m_secret->setEchoMode(QLineEdit::Password);
    QLabel *secretHelp = addSecondaryText(
        m_kept == Kept::InStore ? tr("A secret is kept in your %1 only.").arg(secretStoreName())
                                : tr("A secret is kept nowhere but in memory, until you quit "
                                     "Lanyard."));
    secretHelp->setObjectName(QStringLiteral("secretHelp"));
    for (QWidget *widget :
         {static_cast<QWidget *>(redirectLabel), static_cast<QWidget *>(m_redirect),
          copyRow->parentWidget(), static_cast<QWidget *>(m_redirectHelp),
          static_cast<QWidget *>(clientLabel), static_cast<QWidget *>(m_clientId),
          static_cast<QWidget *>(secretLabel), static_cast<QWidget *>(m_secret),
          static_cast<QWidget *>(secretHelp)}) {
        part->addWidget(widget);
    }
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
    connect(copy, &QPushButton::clicked, this, &ClientPage::copyRedirect);
    connect(m_continue, &QPushButton::clicked, this, &ClientPage::answered);
    connect(back, &QPushButton::clicked, this, &ClientPage::backChosen);
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

QLineEdit *ClientPage::addField(const QString &text, const QString &objectName, QLabel **labelOut)
{
    QLabel *label = addText(text);
    label->setTextFormat(Qt::AutoText); // the mnemonic
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setMinimumHeight(32);
    label->setBuddy(field);
    column()->addWidget(field);
    *labelOut = label;
    return field;
}

/// Whole sentences, for the sake of other languages.
QString ClientPage::introFor(const ProviderQuestions &open, const QString &name) const
{
    switch (m_kept) {
    case Kept::InStore:
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
                                ? tr("The port is a different one each time; native apps are "
                                     "registered without it.")
                                : tr("Exactly like this, with the port."));
    m_continue->setEnabled(m_looking->isHidden()
                           && (!open.tenant || !m_tenant->text().trimmed().isEmpty())
                           && (!open.clientId || !m_clientId->text().trimmed().isEmpty()));
}

void ClientPage::copyRedirect()
{
    QGuiApplication::clipboard()->setText(m_redirect->text());
}

} // namespace lanyard
