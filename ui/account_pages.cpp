#include "ui/account_pages.h"

#include "accounts/provider_setup.h"
#include "ui/phrases.h"
#include "ui/profile_page.h"
#include "ui/rename_page.h"
#include "ui/sign_out_all_page.h"
#include "ui/sign_out_page.h"
#include "ui/token_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace lanyard {

namespace {

/// And would have what it asked for by now, were the vault there. What that refused is not asked
/// for again: it may be our asking that changed it.
bool isWithoutVault(const Account &account)
{
    const std::optional<Error> error = account.lastError();
    if (account.isUnsaved() || !error) {
        return false; // or it is saved by itself
    }
    return error->kind == ErrorKind::VaultLocked || error->kind == ErrorKind::VaultUnavailable
        || error->code == QLatin1String("session_missing");
}

} // namespace

AccountPages::AccountPages(AccountStore &store, const Environment &environment, Places places,
                           QObject *parent) :
    QObject(parent),
    m_store(store), m_environment(environment), m_copied(environment.clock, std::move(places))
{
    connect(&m_copied, &CopiedToken::gone, this, [this] {
        if (m_profile) {
            m_profile->endRepair(Repair::ClearClipboard);
        }
    });
}

void AccountPages::makeProfile()
{
    m_profile = new ProfilePage(m_environment);
    connect(m_profile, &ProfilePage::signOutChosen, this, &AccountPages::askToSignOut);
    connect(m_profile, &ProfilePage::copyChosen, this, &AccountPages::copyToken);
    connect(m_profile, &ProfilePage::copyCommandChosen, this, &AccountPages::copyCommand);
    connect(m_profile, &ProfilePage::showTokenChosen, this, &AccountPages::showToken);
    Q_EMIT pageMade(m_profile);
}

void AccountPages::makeSignOut()
{
    m_signOut = new SignOutPage(m_store);
    connect(m_signOut, &SignOutPage::cancelChosen, this, [this] { Q_EMIT pageWanted(m_profile); });
    connect(m_signOut, &SignOutPage::signedOut, this, &AccountPages::signedOut);
    connect(m_signOut, &SignOutPage::browserAnswered, this, &AccountPages::browserAnswered);
    Q_EMIT pageMade(m_signOut);
}

void AccountPages::makeSignOutAll()
{
    m_signOutAll = new SignOutAllPage(m_store);
    connect(m_signOutAll, &SignOutAllPage::cancelChosen, this, &AccountPages::homeWanted);
    connect(m_signOutAll, &SignOutAllPage::signedOut, this, &AccountPages::signedOut);
    Q_EMIT pageMade(m_signOutAll);
}

void AccountPages::makeRename()
{
    m_rename = new RenamePage(m_store);
    connect(m_rename, &RenamePage::cancelChosen, this, [this] { Q_EMIT pageWanted(m_profile); });
    connect(m_rename, &RenamePage::renamed, this, [this](const Notice &notice) {
        Q_EMIT pageWanted(m_profile);
        m_profile->say(notice);
    });
    Q_EMIT pageMade(m_rename);
}

Page *AccountPages::profile() const
{
    return m_profile;
}

bool AccountPages::isOurs(const Page *page) const
{
    return page && (page == m_profile || page == m_signOut || page == m_rename);
}

Account *AccountPages::account() const
{
    return m_profile ? m_profile->account() : nullptr;
}

bool AccountPages::isSigningOut() const
{
    return m_signOut && m_signOut->isSigningOut();
}

void AccountPages::setAccount(const QString &id)
{
    if (!m_profile) {
        makeProfile();
    }
    m_copying.reset();
    m_profile->setAccount(m_store.account(id));
    m_profile->say(std::nullopt);
    if (m_mayAsk) {
        m_profile->ensureToken();
    }
}

void AccountPages::askForTokens()
{
    m_mayAsk = true;
    if (m_profile) {
        m_profile->ensureToken();
    }
}

void AccountPages::askAgain()
{
    if (m_profile) {
        m_profile->askAgain();
    }
}

void AccountPages::askLocked()
{
    const QList<Account *> accounts = m_store.accounts();
    for (Account *each : accounts) {
        if (!isWithoutVault(*each) || each->isRefreshing()) {
            continue;
        }
        if (each == account()) {
            m_profile->askAgain();
            continue;
        }
        const bool hasToken = each->accessToken() != nullptr; // then another one was wanted
        each->ensureFresh(hasToken ? Account::Freshness::Force : Account::Freshness::IfStale, this,
                          [](const Result<void> &) {}); // its row tells
    }
}

void AccountPages::refreshToken()
{
    if (m_profile) {
        m_profile->refreshToken();
    }
}

void AccountPages::copyToken(TokenForm form)
{
    if (account()) {
        m_copying = std::make_unique<QObject>();
        m_copied.copy(*account(), form, m_copying.get(),
                      [this](const Result<CopiedToken::Stay> &copied) { tellCopied(copied); });
    }
}

void AccountPages::tellCopied(const Result<CopiedToken::Stay> &copied)
{
    m_profile->takeOutcome(copied ? Result<void>() : fail(copied.error()));
    if (copied) {
        m_profile->say(noticeOfCopiedToken(*copied));
    } else {
        Q_EMIT copyFailed();
    }
}

void AccountPages::copyCommand()
{
    if (account()) {
        QGuiApplication::clipboard()->setText(commandForToken(*account()));
        m_profile->say(noticeOfCopiedCommand());
    }
}

void AccountPages::clearCopied()
{
    m_copied.clear();
}

void AccountPages::showToken()
{
    if (!account()) {
        return;
    }
    auto *dialog = m_profile->window()->findChild<TokenDialog *>();
    if (dialog && dialog->account() != account()) {
        dialog->close();
        dialog = nullptr;
    }
    if (!dialog) {
        dialog = new TokenDialog(*account(), m_copied, m_environment, m_profile->window());
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void AccountPages::signInAgain(const ProviderCatalog &catalog)
{
    const Account *account = this->account();
    if (!account) {
        return;
    }
    const Result<Provider> provider = providerOf(account->entry(), catalog);
    if (!provider) {
        Notice notice = noticeOfSignIn(provider.error(), contextOf(account->entry()), false);
        notice.repairs.clear();
        m_profile->say(notice);
        return;
    }
    Q_EMIT signInWanted(*provider, account->id());
}

void AccountPages::askToSignOut()
{
    if (!account()) {
        return;
    }
    if (!m_signOut) {
        makeSignOut();
    }
    m_signOut->ask(account());
    Q_EMIT pageWanted(m_signOut);
}

void AccountPages::askToSignOutOfAll()
{
    if (!m_signOutAll) {
        makeSignOutAll();
    }
    m_signOutAll->ask();
    Q_EMIT pageWanted(m_signOutAll);
}

void AccountPages::askToRename()
{
    if (!account()) {
        return;
    }
    if (!m_rename) {
        makeRename();
    }
    m_rename->ask(*account());
    Q_EMIT pageWanted(m_rename);
}

void AccountPages::useByDefault(bool isDefault)
{
    if (account()) {
        m_store.setDefault(isDefault ? account()->id() : QString(), this,
                           [this](const Result<void> &done) { tellArranged(done); });
    }
}

void AccountPages::moveUp()
{
    moveBy(-1);
}

void AccountPages::moveDown()
{
    moveBy(1);
}

void AccountPages::moveBy(int rows)
{
    const QList<Account *> accounts = m_store.accounts();
    const qsizetype from = accounts.indexOf(account());
    const qsizetype to = from + rows;
    if (from < 0 || to < 0 || to >= accounts.size()) {
        return;
    }
    using Where = AccountStore::Position::Where;
    move(account()->id(), {rows < 0 ? Where::Before : Where::After, accounts.at(to)->id()});
}

void AccountPages::move(const QString &id, const AccountStore::Position &position)
{
    m_store.move(id, position, this, [this](const Result<void> &moved) { tellArranged(moved); });
}

void AccountPages::tellArranged(const Result<void> &arranged)
{
    Q_EMIT this->arranged();
    if (!arranged && m_profile && account()) {
        Notice notice = noticeOfAccount(arranged.error(), contextOf(account()->entry()));
        // What was tried can be tried again. Not clear(): where one of two empty lists has memory,
        // QList compares them by memcmp() with a null pointer.
        notice.repairs = QList<Repair>();
        m_profile->say(notice);
    }
}

} // namespace lanyard
