#include "accounts/account_sign_out.h"

#include "accounts/account_parts.h"
#include "accounts/last_refresh.h"
#include "accounts/revocation_attempt.h"
#include "accounts/session_vault.h"

namespace lanyard {

Account::SignOut::SignOut(Account &account, WithoutVault withoutVault) :
    m_account(account), m_withoutVault(withoutVault)
{
}

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
    if (m_account.isOnlyHere()) {
        takeSession(m_account.m_unsaved->clone());
        return;
    }
    // Before anything is erased: an account must not stay in the list without its session.
    if (const auto writable = m_account.m_parts.index.probe(); !writable) {
        finish(fail(writable.error()));
        return;
    }
    if (m_account.m_unsaved) {
        readReplaced();
        return;
    }
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this](Result<std::optional<SessionRecord>> session) { takeSession(std::move(session)); });
}

/// Ours is in memory only. What the vault has may be of an earlier sign-in, or a later one, and the
/// provider takes both.
void Account::SignOut::readReplaced()
{
    m_session = m_account.m_unsaved->clone();
    m_token = revocablePartOf(*m_session);
    lanyard::readSession(m_account.m_parts.environment.vault, m_account.id(), this,
                         [this](Result<std::optional<SessionRecord>> replaced) {
                             takeReplaced(std::move(replaced));
                         });
}

void Account::SignOut::takeReplaced(Result<std::optional<SessionRecord>> replaced)
{
    if (!replaced && replaced.error().kind != ErrorKind::VaultFailed) {
        forgetWithoutVault(replaced.error());
        return;
    }
    if (replaced && *replaced && !m_account.isOutdated(**replaced)) {
        m_replaced = std::move(*replaced);
    }
    keepToken();
}

void Account::SignOut::takeSession(Result<std::optional<SessionRecord>> session)
{
    if (session) {
        m_session = std::move(*session);
    } else if (session.error().kind == ErrorKind::VaultFailed) {
        // Unreadable, so it cannot be revoked; it can still be erased.
        m_receipt.revocation = SignOutReceipt::Revocation::Failed;
        m_receipt.revocationError = session.error();
    } else if (m_withoutVault == WithoutVault::Forget) {
        forgetWithoutVault(session.error());
        return;
    } else {
        finish(fail(session.error()));
        return;
    }
    if (m_session && m_session->service) {
        readServiceToken();
        return;
    }
    keepToken();
}

/// The only thing of a service account that could be revoked is beside its session.
void Account::SignOut::readServiceToken()
{
    readAccessToken(m_account.m_parts.environment.vault, m_account.id(), this,
                    [this](Result<std::optional<AccessTokenRecord>> access) {
                        if (access && *access) {
                            m_session->accessToken = std::move((*access)->accessToken);
                            m_session->accessTokenExpiresAt = (*access)->expiresAt;
                        }
                        keepToken();
                    });
}

/// Where it cannot be kept, the provider is told now or never.
void Account::SignOut::keepToken()
{
    if (m_session) {
        m_token = revocablePartOf(*m_session);
    }
    if (!m_token || m_account.isOnlyHere()) {
        erase();
        return;
    }
    m_account.m_parts.lateRevocations.keep(m_account.entry(), m_token->clone(), this,
                                           [this](const Result<void> &kept) {
                                               m_isKept = kept.has_value();
                                               erase();
                                           });
}

void Account::SignOut::erase()
{
    eraseItems(m_account.m_parts.environment.vault, m_account.id(), this,
               [this](const Result<void> &erased) { takeErasure(erased); });
}

void Account::SignOut::takeErasure(const Result<void> &erased)
{
    // What was never in the vault need not be erased from it.
    if (erased || m_account.isOnlyHere()) {
        forget();
    } else if (m_withoutVault == WithoutVault::Forget || m_account.m_unsaved) {
        forgetWithoutVault(erased.error());
    } else {
        takeBack(erased.error());
    }
}

void Account::SignOut::takeBack(const Error &why)
{
    if (!m_isKept) {
        finish(fail(why));
        return;
    }
    m_account.m_parts.lateRevocations.drop(
        m_account.id(), this, [this, why](const Result<void> &) { finish(fail(why)); });
}

/// The way to what the vault has must not go with the account.
void Account::SignOut::forgetWithoutVault(const Error &why)
{
    m_receipt.erasureError = why;
    if (m_isKept) {
        forget();
        return;
    }
    if (m_account.isRevocable() && !m_token) {
        m_receipt.revocation = SignOutReceipt::Revocation::Failed;
        m_receipt.revocationError = why;
    }
    m_account.m_parts.lateRevocations.keep(m_account.entry(), std::nullopt, this,
                                           [this](const Result<void> &) { forget(); });
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
    if (!written && !m_account.isOnlyHere()) {
        m_account.noteTrouble({ErrorKind::SignInRequired, {}, written.error().detail});
        finish(fail(written.error()));
        return;
    }
    LastRefresh(m_account.m_parts.places, m_account.id()).clear();
    revoke();
}

void Account::SignOut::revoke()
{
    if (m_replaced) {
        m_account.m_parts.background.revoke(std::move(*m_replaced));
    }
    if (!m_token) {
        finish(m_receipt);
        return;
    }
    m_redaction.add(m_token->refreshToken);
    m_redaction.add(m_token->accessToken);
    lanyard::revoke(std::move(*m_token), m_account.m_parts.environment, this,
                    [this](const Result<void> &revoked) { takeRevocation(revoked); });
}

void Account::SignOut::takeRevocation(const Result<void> &revoked)
{
    LateRevocations &later = m_account.m_parts.lateRevocations;
    if (revoked) {
        m_receipt.revocation = SignOutReceipt::Revocation::Done;
        later.tryDue();
    } else {
        const bool isLater = m_isKept && isWorthAnotherTry(revoked.error());
        m_receipt.revocation
            = isLater ? SignOutReceipt::Revocation::Later : SignOutReceipt::Revocation::Failed;
        m_receipt.revocationError = m_redaction.applied(revoked.error());
    }
    if (!m_isKept || m_receipt.erasureError) {
        finish(m_receipt); // there is something left to do for what is kept, too
    } else if (m_receipt.revocation != SignOutReceipt::Revocation::Later) {
        later.drop(m_account.id(), this, [this](const Result<void> &) { finish(m_receipt); });
    } else {
        if (revoked.error().at.isValid()) {
            later.postpone(m_account.id(), revoked.error().at);
        }
        finish(m_receipt);
    }
}

void Account::SignOut::finish(const Result<SignOutReceipt> &receipt)
{
    m_lock.reset();
    m_hold.reset();
    m_account.endSignOut(receipt);
}

} // namespace lanyard
