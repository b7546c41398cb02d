#include "agent/newest_token.h"

#include "accounts/kept_stamps.h"
#include "accounts/session_vault.h"

namespace lanyard {

NewestToken::NewestToken(const Of &of, Account &account, QObject *context, Reply<void> reply) :
    QObject(context), m_of(of), m_id(account.id()), m_stamp(tokenStamp(of.places, account.id())),
    m_replier(context, std::move(reply))
{
}

void NewestToken::ensure(const Of &of, Account &account, Account::Freshness freshness,
                         QObject *context, Reply<void> reply)
{
    auto *newest = new NewestToken(of, account, context, std::move(reply)); // the context's child
    const auto seen = of.seen.find(account.id());
    const bool isSeen = seen != of.seen.end() && seen->second == newest->m_stamp;
    const bool isKept = account.accessToken() && !account.isUnsaved();
    if (isKept && !isSeen && freshness == Account::Freshness::IfStale) {
        newest->lookForAnother();
    } else {
        newest->get(freshness);
    }
}

/// Our own refreshes leave a stamp as well, so it may be the same.
void NewestToken::lookForAnother()
{
    readAccessToken(m_of.environment.vault, m_id, this,
                    [this](const Result<std::optional<AccessTokenRecord>> &kept) {
                        const Account *account = m_of.store.account(m_id);
                        const Secret *ours = account ? account->accessToken() : nullptr;
                        const bool isAnother = kept && *kept && ours
                            && !ours->equals(
                                (*kept)->accessToken.reveal()); // into the comparison only
                        get(isAnother ? Account::Freshness::Ahead : Account::Freshness::IfStale);
                    });
}

/// Ahead takes from the vault what is not the token in memory.
void NewestToken::get(Account::Freshness freshness)
{
    Account *account = m_of.store.account(m_id);
    if (!account) {
        finish(fail(ErrorKind::NotFound, {}));
        return;
    }
    account->ensureFresh(freshness, this, [this](const Result<void> &fresh) { finish(fresh); });
}

void NewestToken::finish(const Result<void> &fresh)
{
    if (fresh) {
        m_of.seen[m_id] = m_stamp;
    }
    m_replier(fresh);
    deleteLater();
}

} // namespace lanyard
