#include "accounts/account_sign_out.h"

#include "accounts/account_parts.h"
#include "accounts/session_vault.h"
#include "flow/token_revocation.h"

namespace lanyard {

Account::SignOut::SignOut(Account &account) : m_account(account) { }

Account::SignOut::~SignOut() = default;

/// Under the lock: a refresh that ends later would put the session back.
void Account::SignOut::start()
{
    m_account.lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            finish(fail(lock.error()));
            return;
        }
        m_lock = std::move(*lock);
        m_hold = m_account.m_parts.background.hold();
        readSession();
    });
}

void Account::SignOut::readSession()
{
    if (m_account.m_unsaved) {
        takeSession(m_account.m_unsaved->clone());
        return;
    }
    // Before anything is erased: an account must not stay in the list without its session.
    if (const auto writable = m_account.m_parts.index.probe(); !writable) {
        finish(fail(writable.error()));
        return;
    }
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

void Account::SignOut::takeSession(Result<std::optional<SessionRecord>> session)
{
    if (session) {
        m_session = std::move(*session);
    } else if (session.error().kind == ErrorKind::VaultFailed) {
        // Unreadable, so it cannot be revoked; it can still be erased.
        m_receipt = {SignOutReceipt::Revocation::Failed, session.error()};
    } else {
        finish(fail(session.error()));
        return;
    }
    if (m_session && m_session->service) {
        readServiceToken();
        return;
    }
    erase();
}

/// The only thing of a service account that could be revoked is beside its session.
void Account::SignOut::readServiceToken()
{
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> access) {
                        if (access && *access) {
                            m_session->accessToken = std::move((*access)->accessToken);
                        }
                        erase();
                    });
}

void Account::SignOut::erase()
{
    eraseItems(m_account.m_parts.environment.vault, m_account.id(), this,
               [this](const Result<void> &erased) {
                   // What was never in the vault need not be erased from it.
                   if (!erased && !m_account.m_unsaved) {
                       finish(fail(erased.error()));
                       return;
                   }
                   forget();
               });
}

void Account::SignOut::forget()
{
    m_account.m_parts.index.update(
        [this](QList<AccountEntry> &entries) {
            erase_if(entries, [this](const auto &each) { return each.id == m_account.id(); });
        },
        this, [this](const Result<QList<AccountEntry>> &written) { takeIndex(written); });
}

void Account::SignOut::takeIndex(const Result<QList<AccountEntry>> &written)
{
    // What was never in the list need not be taken from it.
    if (!written && !m_account.m_unsaved) {
        m_account.noteTrouble({ErrorKind::SignInRequired, {}, written.error().detail});
        finish(fail(written.error()));
        return;
    }
    revoke();
}

void Account::SignOut::revoke()
{
    if (!m_session || m_session->provider.revocationEndpoint.isEmpty()) {
        finish(m_receipt);
        return;
    }
    const bool hasRefreshToken = !m_session->refreshToken.isEmpty();
    Secret token = std::move(hasRefreshToken ? m_session->refreshToken : m_session->accessToken);
    if (token.isEmpty()) {
        finish(m_receipt);
        return;
    }
    m_redaction.add(token);
    const Environment &environment = m_account.m_parts.environment;
    revokeToken(clientOf(*m_session), std::move(token),
                hasRefreshToken ? oauth::TokenTypeHint::RefreshToken
                                : oauth::TokenTypeHint::AccessToken,
                environment.network, environment.clock, environment.random, this,
                [this](const Result<void> &revoked) { takeRevocation(revoked); });
}

void Account::SignOut::takeRevocation(const Result<void> &revoked)
{
    if (revoked) {
        m_receipt.revocation = SignOutReceipt::Revocation::Done;
    } else {
        m_receipt = {SignOutReceipt::Revocation::Failed, m_redaction.applied(revoked.error())};
    }
    finish(m_receipt);
}

void Account::SignOut::finish(const Result<SignOutReceipt> &receipt)
{
    m_lock.reset();
    m_hold.reset();
    m_account.endSignOut(receipt);
}

} // namespace lanyard
