#include "ui/sign_out_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

SignOutPage::SignOutPage(QWidget *parent) : Page(parent)
{
    m_title = addTitle({});
    addText(tr("Tools on this computer that use this account stop working when their token runs "
               "out."));
    m_consequence = addSecondaryText({});
    m_consequence->setObjectName(QStringLiteral("consequence"));
    addSpace(Space::Row);
    FlowLayout *buttons = addButtonRow();
    m_cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    m_cancel->setDefault(true);
    m_signOut = addButton(buttons, tr("Sign &out"), QStringLiteral("signOutNowButton"));
    column()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &SignOutPage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, m_cancel,
            &QPushButton::click);
    connect(m_signOut, &QPushButton::clicked, this, &SignOutPage::signOut);
}

void SignOutPage::ask(Account *account)
{
    m_signingOut.reset();
    m_account = account;
    m_context = contextOf(account->entry());
    m_title->setText(breakable(questionAbout(*account)));
    m_consequence->setText(breakable(consequenceFor(*account)));
    m_signOut->setText(account->entry().service ? tr("Re&move") : tr("Sign &out"));
    m_signOut->setEnabled(true);
    display(std::nullopt);
}

QString SignOutPage::questionAbout(const Account &account) const
{
    const QString who = isolated(m_context.who);
    return account.entry().service ? tr("Remove %1?").arg(who) : tr("Sign out %1?").arg(who);
}

QString SignOutPage::consequenceFor(const Account &account) const
{
    const QString provider = isolated(m_context.provider);
    if (account.entry().service) {
        const QString consequence = account.isRevocable()
            ? tr("Lanyard forgets the service account with its secret or key, and tells %1 to end "
                 "its token. Its registration there stays.")
            : tr("Lanyard forgets the service account with its secret or key. Its registration at "
                 "%1 stays.");
        return consequence.arg(provider);
    }
    const QString consequence = account.isRevocable()
        ? tr("Lanyard forgets the account and tells %1 to end this sign-in. Your browser stays "
             "signed in there.")
        : tr("Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s "
             "access in your account there. Your browser stays signed in there.");
    return consequence.arg(provider);
}

bool SignOutPage::isSigningOut() const
{
    return !m_signOut->isEnabled();
}

QWidget *SignOutPage::firstAction() const
{
    return m_cancel;
}

void SignOutPage::signOut()
{
    if (!m_account) {
        return;
    }
    m_signOut->setEnabled(false);
    m_signingOut = std::make_unique<QObject>();
    m_account->signOut(m_signingOut.get(), [this](const Result<Account::SignOutReceipt> &receipt) {
        answered(receipt);
    });
}

void SignOutPage::answered(const Result<Account::SignOutReceipt> &receipt)
{
    m_signOut->setEnabled(true);
    if (!receipt) {
        Notice notice = noticeOfAccount(receipt.error(), m_context);
        notice.repairs.clear(); // "Sign out" is on the page already
        display(notice);
        return;
    }
    const bool isService = m_context.during == ErrorContext::During::Service;
    Q_EMIT signedOut(isService ? noticeOfRemoval(*receipt) : noticeOf(*receipt));
}

Notice SignOutPage::noticeOf(const Account::SignOutReceipt &receipt) const
{
    const QString provider = isolated(m_context.provider);
    using Revocation = Account::SignOutReceipt::Revocation;
    switch (receipt.revocation) {
    case Revocation::Done:
        return {Tone::Good,
                tr("Signed out"),
                tr("%1 ended this sign-in, and Lanyard forgot it.").arg(provider),
                {},
                {}};
    case Revocation::NotOffered:
        return {Tone::Info,
                tr("Signed out here"),
                tr("%1 can’t be told from here; you can remove Lanyard’s access in your account "
                   "there.")
                    .arg(provider),
                {},
                {}};
    case Revocation::Later:
    case Revocation::Failed:
        return {Tone::Warning,
                tr("Signed out here"),
                tr("%1 couldn’t be told. To be sure, remove Lanyard’s access in your account "
                   "there.")
                    .arg(provider),
                receipt.revocationError ? errorDetails(*receipt.revocationError, m_context)
                                        : QString(),
                {}};
    }
    Q_UNREACHABLE();
}

Notice SignOutPage::noticeOfRemoval(const Account::SignOutReceipt &receipt) const
{
    const QString provider = isolated(m_context.provider);
    const QString title = tr("Service account removed");
    using Revocation = Account::SignOutReceipt::Revocation;
    switch (receipt.revocation) {
    case Revocation::Done:
        return {Tone::Good,
                title,
                tr("%1 ended its token, and Lanyard forgot it.").arg(provider),
                {},
                {}};
    case Revocation::NotOffered:
        return {Tone::Info,
                title,
                tr("A token that tools still have works at %1 until it runs out.").arg(provider),
                {},
                {}};
    case Revocation::Later:
    case Revocation::Failed:
        return {Tone::Warning,
                title,
                tr("%1 couldn’t be told: a token that tools still have works until it runs out.")
                    .arg(provider),
                receipt.revocationError ? errorDetails(*receipt.revocationError, m_context)
                                        : QString(),
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
