#include "ui/account_pages.h"

#include "accounts/provider_setup.h"
#include "ui/phrases.h"
#include "ui/profile_page.h"
#include "ui/sign_out_page.h"

namespace lanyard {

AccountPages::AccountPages(AccountStore &store, const Environment &environment, QObject *parent) :
    QObject(parent), m_store(store), m_environment(environment)
{
}

void AccountPages::makeProfile()
{
    m_profile = new ProfilePage(m_environment);
    connect(m_profile, &ProfilePage::signOutChosen, this, &AccountPages::askToSignOut);
    Q_EMIT pageMade(m_profile);
}

void AccountPages::makeSignOut()
{
    m_signOut = new SignOutPage;
    connect(m_signOut, &SignOutPage::cancelChosen, this, [this] { Q_EMIT pageWanted(m_profile); });
    connect(m_signOut, &SignOutPage::signedOut, this, &AccountPages::signedOut);
    Q_EMIT pageMade(m_signOut);
}

Page *AccountPages::profile() const
{
    return m_profile;
}

bool AccountPages::isOurs(const Page *page) const
{
    return page && (page == m_profile || page == m_signOut);
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
        if (each->state() != Account::State::VaultLocked || each->isRefreshing()) {
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

} // namespace lanyard
