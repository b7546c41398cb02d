#include "ui/sign_out_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

namespace {
/// A page that nobody goes on with must not keep the way back open.
constexpr std::chrono::seconds patience{120};
} // namespace

SignOutPage::SignOutPage(AccountStore &store, QWidget *parent) : Page(parent), m_store(store)
{
    m_title = addTitle({});
    addText(tr("Tools on this computer that use this account stop working when their token runs "
               "out."));
    m_consequence = addSecondaryText({});
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_here = new QRadioButton(tr("Sign out h&ere"));
    m_browserToo = new QRadioButton(tr("Sign out here and in the &browser"));
    m_here->setObjectName(QStringLiteral("hereOnly"));
    m_browserToo->setObjectName(QStringLiteral("browserToo"));
    for (QRadioButton *place : {m_here, m_browserToo}) {
        column()->addWidget(place);
    }
    addSpace(Space::Row);
    FlowLayout *buttons = addButtonRow();
    m_cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    m_cancel->setDefault(true);
    m_signOut = addButton(buttons, tr("Sign &out"), QStringLiteral("signOutNowButton"));
    m_forget = addButton(buttons, tr("Remo&ve from the list"), QStringLiteral("forgetButton"));
    m_forget->setVisible(false);
    column()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &SignOutPage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, m_cancel,
            &QPushButton::click);
    connect(m_signOut, &QPushButton::clicked, this, &SignOutPage::signOut);
    connect(m_browserToo, &QRadioButton::toggled, this, [this] {
        if (m_account) {
            m_consequence->setText(breakable(consequenceFor(*m_account)));
        }
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { begin(&Account::forget); });
}

void SignOutPage::ask(Account *account)
{
    m_signingOut.reset();
    m_account = account;
    m_context = contextOf(account->entry());
    m_title->setText(breakable(questionAbout(*account)));
    showPlaces(false);
    m_consequence->setText(breakable(consequenceFor(*account)));
    m_signOut->setText(account->entry().service ? tr("Re&move") : tr("Sign &out"));
    m_signOut->setEnabled(true);
    m_forget->setVisible(false);
    m_looking = std::make_unique<QObject>();
    m_store.hasSignOutPage(*account, m_looking.get(),
                           [this](const Result<bool> &has) { showPlaces(has.value_or(false)); });
    display(std::nullopt);
}

/// Whether there is a choice.
void SignOutPage::showPlaces(bool shown)
{
    m_here->setChecked(true);
    m_here->setVisible(shown);
    m_browserToo->setVisible(shown);
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
    const QString here = account.isRevocable()
        ? tr("Lanyard forgets the account and tells %1 to end this sign-in.")
        : tr("Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s "
             "access in your account there.");
    const QString browser = m_browserToo->isChecked()
        ? tr("Then its own page in your browser signs you out there, too.")
        : tr("Your browser stays signed in there.");
    return here.arg(provider) + u' ' + browser;
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
    if (m_account && m_browserToo->isChecked()) {
        signOutInBrowser();
    } else {
        begin(&Account::signOut);
    }
}

void SignOutPage::signOutInBrowser()
{
    m_signOut->setEnabled(false);
    m_browserSignOut = m_store.startBrowserSignOut(*m_account, patience);
    connect(m_browserSignOut.get(), &BrowserSignOut::stageChanged, this,
            &SignOutPage::tellProgress);
    connect(m_browserSignOut.get(), &BrowserSignOut::finished, this,
            &SignOutPage::takeBrowserReceipt);
}

/// The account is gone already; what is still to come is the browser's matter.
void SignOutPage::tellProgress()
{
    if (m_browserSignOut->stage() == BrowserSignOut::Stage::AwaitingBrowser) {
        m_signOut->setEnabled(true);
        Q_EMIT signedOut({Tone::Info,
                          tr("Continue in your browser"),
                          tr("Lanyard forgot the account. %1 signs you out in your browser, too, "
                             "and may ask there.")
                              .arg(isolated(m_context.provider)),
                          {},
                          {}});
    }
}

void SignOutPage::takeBrowserReceipt()
{
    const auto work = std::exchange(m_browserSignOut, nullptr); // its signals allow that
    const Result<BrowserSignOut::Receipt> &receipt = work->result();
    const bool wasTold = m_signOut->isEnabled();
    m_signOut->setEnabled(true);
    if (!receipt) {
        answered(fail(receipt.error()));
    } else if (wasTold) {
        Q_EMIT browserAnswered(noticeOfBrowser(*receipt));
    } else {
        Q_EMIT signedOut(noticeOfBrowser(*receipt));
    }
}

void SignOutPage::begin(Verb verb)
{
    if (!m_account) {
        return;
    }
    m_signOut->setEnabled(false);
    m_forget->setEnabled(false);
    m_signingOut = std::make_unique<QObject>();
    (m_account->*verb)(m_signingOut.get(), [this](const Result<Account::SignOutReceipt> &receipt) {
        answered(receipt);
    });
}

void SignOutPage::answered(const Result<Account::SignOutReceipt> &receipt)
{
    m_signOut->setEnabled(true);
    m_forget->setEnabled(true);
    if (!receipt) {
        // A keyring that is gone for good must not keep its accounts in the list.
        const bool isVault = recoveryFor(receipt.error().kind) == Recovery::RepairVault;
        m_forget->setVisible(isVault);
        Notice notice = noticeOfAccount(receipt.error(), m_context);
        notice.repairs.clear(); // "Sign out" is on the page already
        display(notice);
        return;
    }
    if (receipt->erasureError) {
        Q_EMIT signedOut(noticeOfForgotten(*receipt));
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
    case Revocation::Later:
        return {Tone::Info,
                tr("Signed out here"),
                tellLater(receipt),
                receipt.revocationError ? errorDetails(*receipt.revocationError, m_context)
                                        : QString(),
                {}};
    case Revocation::NotOffered:
        return {Tone::Info,
                tr("Signed out here"),
                tr("%1 can’t be told from here; you can remove Lanyard’s access in your account "
                   "there.")
                    .arg(provider),
                {},
                {}};
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

Notice SignOutPage::noticeOfBrowser(const BrowserSignOut::Receipt &receipt) const
{
    const QString provider = isolated(m_context.provider);
    using InBrowser = BrowserSignOut::Receipt::Browser;
    Notice notice = noticeOf(receipt.here);
    switch (receipt.browser) {
    case InBrowser::Done:
        notice.title = tr("Signed out here and in the browser");
        break;
    case InBrowser::LeftThere:
        notice.body += u' ' + tr("Its sign-out page is open in your browser, and says the rest.");
        break;
    case InBrowser::NotOffered:
        notice.body += u' ' + tr("It has no sign-out page: sign out in your browser there.");
        break;
    case InBrowser::NotDone:
        notice.tone = Tone::Warning;
        notice.body += u' '
            + tr("Whether %1 signed you out in your browser isn’t known; look there.")
                  .arg(provider);
        if (!receipt.page.isEmpty()) {
            notice.body += u' '
                + tr("It didn’t open; the page is %1")
                      .arg(isolated(plainText(receipt.page.toString(QUrl::FullyEncoded))));
        }
        notice.details = receipt.problem ? errorDetails(*receipt.problem, m_context) : QString();
        break;
    }
    return notice;
}

QString SignOutPage::tellLater(const Account::SignOutReceipt &receipt) const
{
    const QString provider = isolated(m_context.provider);
    const bool isOffline
        = receipt.revocationError && receipt.revocationError->kind == ErrorKind::Network;
    return isOffline ? tr("%1 will be told when you’re back online.").arg(provider)
                     : tr("%1 couldn’t be told just now, and will be later.").arg(provider);
}

Notice SignOutPage::noticeOfForgotten(const Account::SignOutReceipt &receipt) const
{
    const QString provider = isolated(m_context.provider);
    using Revocation = Account::SignOutReceipt::Revocation;
    const QString body = receipt.revocation == Revocation::Done
        ? tr("%1 ended the sign-in. What your %2 holds of it couldn’t be erased.")
        : tr("Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove "
             "Lanyard’s access in your account there.");
    return {Tone::Warning,
            tr("Removed from the list"),
            body.arg(provider, isolated(m_context.store)),
            errorDetails(*receipt.erasureError, m_context),
            {}};
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
    case Revocation::Later:
        return {Tone::Info,
                title,
                tellLater(receipt),
                receipt.revocationError ? errorDetails(*receipt.revocationError, m_context)
                                        : QString(),
                {}};
    case Revocation::NotOffered:
        return {Tone::Info,
                title,
                tr("A token that tools still have works at %1 until it runs out.").arg(provider),
                {},
                {}};
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
