#include "ui/sign_out_all_page.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

using Receipt = Account::SignOutReceipt;
using Revocation = Receipt::Revocation;

constexpr qsizetype mostNamed = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignOutAll)
};

QString namesOf(const QList<AccountEntry> &entries)
{
    QStringList names;
    for (const AccountEntry &entry : entries.mid(0, mostNamed)) {
        names.append(Words::tr("%1 (%2)", "name, provider")
                         .arg(isolated(personOf(entry)), isolated(entry.providerName)));
    }
    if (entries.size() > names.size()) {
        names.append(Words::tr("%n more", "accounts", int(entries.size() - names.size())));
    }
    return QLocale().createSeparatedList(names);
}

QString outcomeText(const Result<Receipt> &receipt)
{
    if (!receipt) {
        return Words::tr("still signed in");
    }
    switch (receipt->revocation) {
    case Revocation::Done:
        return Words::tr("ended there, too");
    case Revocation::Later:
        return Words::tr("signed out here; they will be told later");
    case Revocation::Failed:
        return Words::tr("signed out here; they couldn’t be told");
    case Revocation::NotOffered:
        return Words::tr("signed out here; they can’t be told");
    }
    Q_UNREACHABLE();
}

/// A line for each.
QString detailsOf(const QList<SignOutAll::Outcome> &outcomes)
{
    QStringList lines;
    for (const SignOutAll::Outcome &outcome : outcomes) {
        lines.append(Words::tr("%1, %2: %3", "name, provider, what happened")
                         .arg(isolated(personOf(outcome.entry)),
                              isolated(outcome.entry.providerName), outcomeText(outcome.receipt)));
    }
    return lines.join(u'\n');
}

bool isAny(const QList<SignOutAll::Outcome> &outcomes, Revocation revocation)
{
    return std::any_of(outcomes.begin(), outcomes.end(), [revocation](const auto &each) {
        return each.receipt && each.receipt->revocation == revocation;
    });
}

} // namespace

Notice noticeOfSignOutAll(const QList<SignOutAll::Outcome> &outcomes)
{
    const QString details = detailsOf(outcomes);
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(),
                                     [](const auto &each) { return !each.receipt; });
    if (failed != outcomes.end()) {
        return {Tone::Warning,
                Words::tr("Some accounts are still signed in"),
                noticeOfAccount(failed->receipt.error(), contextOf(failed->entry)).body,
                details,
                {}};
    }
    const QString title = Words::tr("Signed out of all accounts");
    if (isAny(outcomes, Revocation::Failed) || isAny(outcomes, Revocation::NotOffered)) {
        return {Tone::Warning,
                title,
                Words::tr("Some providers couldn’t be told. To be sure, remove Lanyard’s access in "
                          "your accounts there."),
                details,
                {}};
    }
    if (isAny(outcomes, Revocation::Later)) {
        return {Tone::Info,
                title,
                Words::tr("Some providers will be told when you’re back online."),
                details,
                {}};
    }
    return {Tone::Good,
            title,
            Words::tr("The providers ended these sign-ins, and Lanyard forgot them."),
            details,
            {}};
}

SignOutAllPage::SignOutAllPage(AccountStore &store, QWidget *parent) : Page(parent), m_store(store)
{
    addTitle(tr("Sign out of all accounts?"));
    addText(tr("Tools on this computer that use these accounts stop working when their tokens run "
               "out."));
    m_accounts = addText({});
    m_accounts->setObjectName(QStringLiteral("accounts"));
    QLabel *consequence
        = addSecondaryText(tr("Lanyard forgets the accounts, and tells the providers that listen "
                              "to end the sign-ins. Your browser stays signed in there."));
    consequence->setObjectName(QStringLiteral("consequence"));
    addSpace(Space::Row);
    FlowLayout *buttons = addButtonRow();
    m_cancel = addButton(buttons, tr("&Cancel"), QStringLiteral("cancelButton"));
    m_cancel->setDefault(true);
    m_signOut = addButton(buttons, tr("Sign &out of all"), QStringLiteral("signOutOfAllButton"));
    column()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &SignOutAllPage::cancelChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, m_cancel,
            &QPushButton::click);
    connect(m_signOut, &QPushButton::clicked, this, &SignOutAllPage::signOut);
}

void SignOutAllPage::ask()
{
    if (m_work) {
        return; // it goes on
    }
    m_accounts->setText(breakable(namesOf(m_store.entries())));
    m_signOut->setEnabled(true);
    display(std::nullopt);
}

QWidget *SignOutAllPage::firstAction() const
{
    return m_cancel;
}

void SignOutAllPage::signOut()
{
    m_signOut->setEnabled(false);
    m_work = std::make_unique<SignOutAll>(m_store, SignOutAll::WithoutVault::Keep);
    connect(m_work.get(), &SignOutAll::finished, this, &SignOutAllPage::answered);
    m_work->start();
}

void SignOutAllPage::answered()
{
    const auto work = std::exchange(m_work, nullptr);
    m_signOut->setEnabled(true);
    Q_EMIT signedOut(noticeOfSignOutAll(work->outcomes()));
}

} // namespace lanyard
