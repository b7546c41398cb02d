#include "ui/account_pages.h"

#include "accounts/provider_setup.h"
#include "ui/phrases.h"
#include "ui/profile_page.h"
#include "ui/sign_out_page.h"

namespace lanyard {

AccountPages::AccountPages(AccountStore &store, Clock &clock, QObject *parent) :
    QObject(parent), m_store(store), m_profile(new ProfilePage(clock)), m_signOut(new SignOutPage)
{
    connect(m_profile, &ProfilePage::signOutChosen, this, &AccountPages::askToSignOut);
    connect(m_signOut, &SignOutPage::cancelChosen, this, [this] { Q_EMIT pageWanted(m_profile); });
    connect(m_signOut, &SignOutPage::signedOut, this, &AccountPages::signedOut);
}

QList<Page *> AccountPages::pages() const
{
    return {m_profile, m_signOut};
}

Page *AccountPages::profile() const
{
    return m_profile;
}

Account *AccountPages::account() const
{
    return m_profile->account();
}

bool AccountPages::isSigningOut() const
{
    return m_signOut->isSigningOut();
}

void AccountPages::setAccount(const QString &id)
{
    m_profile->setAccount(m_store.account(id));
    m_profile->say(std::nullopt);
    if (m_mayAsk) {
        m_profile->ensureToken();
    }
}

void AccountPages::askForTokens()
{
    m_mayAsk = true;
    m_profile->ensureToken();
}

void AccountPages::refreshToken()
{
    m_profile->refreshToken();
}

void AccountPages::signInAgain(const ProviderCatalog &catalog)
{
    const Account *account = m_profile->account();
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
    if (m_profile->account()) {
        m_signOut->ask(m_profile->account());
        Q_EMIT pageWanted(m_signOut);
    }
}

} // namespace lanyard
