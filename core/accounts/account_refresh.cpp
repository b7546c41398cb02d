#include "accounts/account_refresh.h"

#include "accounts/account_parts.h"
#include "accounts/session_vault.h"

namespace lanyard {

Account::Refresh::Refresh(Account &account, Freshness freshness) :
    m_account(account), m_freshness(freshness), m_last(account.m_parts.places, account.id())
{
    if (account.m_access) {
        m_refused = account.m_access->accessToken.clone();
    }
}

Account::Refresh::Refresh(Account &account, TokenLimits limits, Replier<AccessTokenRecord> reply) :
    m_account(account), m_freshness(Freshness::Force), m_limits(std::move(limits)),
    m_reply(std::move(reply)), m_last(account.m_parts.places, account.id())
{
}

Account::Refresh::~Refresh() = default;

void Account::Refresh::start()
{
    if (m_account.m_state == State::SignInRequired && m_account.m_entry.signInRequired) {
        lookForUnlisted();
        return;
    }
    begin();
}

/// A sign-in may have reached the vault and not the list: its process was killed between, or could
/// not write there. Under the lock, since another one may be between the two just now.
void Account::Refresh::lookForUnlisted()
{
    m_account.lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            stayEnded();
            return;
        }
        m_lock = std::move(*lock);
        lanyard::readSession(
            m_account.m_parts.environment.vault, m_account.id(), this,
            [this](const Result<std::optional<SessionRecord>> &session) { takeUnlisted(session); });
    });
}

void Account::Refresh::takeUnlisted(const Result<std::optional<SessionRecord>> &session)
{
    const auto signedInAt
        = session && *session ? (*session)->signedInAt : std::optional<QDateTime>();
    if (!signedInAt || *signedInAt == m_account.m_entry.signedInAt) {
        m_account.m_isEndCertain = session.has_value();
        stayEnded();
        return;
    }
    m_account.m_entry.signedInAt = *signedInAt;
    m_account.m_entry.endedAt = {};
    m_account.m_entry.refusals = 0;
    m_account.m_state = State::SignedIn; // which goes into the list with the outcome
    m_lock.reset();
    begin();
}

/// Nothing happened that there would be to judge.
void Account::Refresh::stayEnded()
{
    m_lock.reset();
    end(fail(m_account.signInIsRequired()));
}

void Account::Refresh::begin()
{
    if (m_account.m_unsaved || isLimited()) {
        lock(); // there is nothing in the vault to look at
        return;
    }
    lookForToken();
}

/// Another process may have left a fresh one. Tells, too, whether the vault is open at all.
void Account::Refresh::lookForToken()
{
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> found) {
                        takeFound(std::move(found), &Refresh::lock);
                    });
}

void Account::Refresh::takeFound(Result<std::optional<AccessTokenRecord>> found,
                                 void (Refresh::*next)())
{
    if (!found) {
        finish(fail(found.error()));
        return;
    }
    if (*found && !isLimited() && isUsable(**found)) {
        m_account.adopt(std::move(**found), std::nullopt);
        finish({});
        return;
    }
    if (*found) {
        if (m_refused.isEmpty()) {
            m_refused = (*found)->accessToken.clone();
        }
        m_idToken = std::move((*found)->idToken);
        m_idTokenCheckedAt = (*found)->idTokenCheckedAt;
        m_isRefreshTokenKept = (*found)->isRefreshTokenKept;
    }
    (this->*next)();
}

bool Account::Refresh::isUsable(const AccessTokenRecord &access) const
{
    if (!m_account.isFresh(access)) {
        return false;
    }
    switch (m_freshness) {
    case Freshness::IfStale:
        return true;
    case Freshness::Ahead:
    case Freshness::Force:
        return !m_refused.isEmpty()
            && !access.accessToken.equals(m_refused.reveal()); // into the comparison only
    }
    Q_UNREACHABLE();
}

void Account::Refresh::lock()
{
    m_last.beginToWait();
    m_account.lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            finish(fail(lock.error()));
            return;
        }
        m_lock = std::move(*lock);
        lookAgain();
    });
}

/// Whoever held the lock may have done the work.
void Account::Refresh::lookAgain()
{
    if (m_account.m_unsaved) {
        waitIfAsked();
        return;
    }
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> found) {
                        takeFound(std::move(found), &Refresh::waitIfAsked);
                    });
}

/// Or it was told to leave the provider alone: so are all who waited for the lock.
void Account::Refresh::waitIfAsked()
{
    if (const auto wait = m_account.askedToWait(m_freshness)) {
        finish(fail(*wait));
    } else if (m_account.m_unsaved) { // a session that no other process has
        takeSession(m_account.m_unsaved->clone());
    } else {
        shareFailure();
    }
}

/// Or it has asked in vain while we waited: to ask again at once would bring the same, as often as
/// there are programs that wait.
void Account::Refresh::shareFailure()
{
    if (const auto failure = m_last.failureWhileWaiting(m_limits)) {
        m_isShared = true;
        finish(fail(*failure));
    } else {
        readSession();
    }
}

void Account::Refresh::readSession()
{
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

void Account::Refresh::finish(const Result<void> &outcome)
{
    m_flow.reset();
    const Result<void> result
        = judged(outcome ? outcome : fail(m_redaction.applied(outcome.error())));
    tellWaiting(result);
    m_lock.reset();
    m_hold.reset();
    end(result);
}

void Account::Refresh::end(const Result<void> &outcome)
{
    if (isLimited()) {
        m_account.endLimitedRefresh(*this, outcome, std::move(m_token));
    } else {
        m_account.endRefresh(outcome);
    }
}

/// What becomes of the account is in the list before the next one has the lock.
Result<void> Account::Refresh::judged(const Result<void> &outcome)
{
    // The session is in order where only the limits are refused.
    if (!outcome && isOfLimits(outcome.error(), m_limits)) {
        return outcome;
    }
    if (m_isShared) {
        takeVerdict(outcome.error());
        return outcome;
    }
    return m_account.judge(outcome);
}

/// As the process has judged that asked: what it wrote into the list counts once, whoever shares
/// it.
void Account::Refresh::takeVerdict(const Error &error)
{
    m_account.m_lastError = error;
    if (m_account.m_state == State::VaultLocked) {
        m_account.m_state = State::SignedIn; // the vault was asked first
    }
    if (const auto loaded = m_account.m_parts.index.load()) {
        for (const AccountEntry &each : loaded->entries) {
            if (each.id == m_account.id()) {
                m_account.setEntry(each);
            }
        }
    }
}

bool Account::Refresh::isOfAll() const
{
    return m_account.m_parts.environment.vault.isLasting() && !m_account.m_unsaved;
}

/// Of the vault each of them hears from the vault.
void Account::Refresh::tellWaiting(const Result<void> &outcome)
{
    if (!m_hasAskedForAll) {
        return;
    }
    if (outcome) {
        m_last.clear();
    } else if (recoveryFor(outcome.error().kind) != Recovery::RepairVault) {
        m_last.leave(outcome.error(), m_limits, m_account.m_parts.environment.random);
    }
}

} // namespace lanyard
