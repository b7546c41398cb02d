#include "accounts/account_refresh.h"

#include "accounts/account_late_saving.h"
#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/kept_stamps.h"
#include "accounts/session_vault.h"
#include "base/log.h"

#include <utility>

// What the provider answered: a session that it has replaced is kept before all else, one that it
// has ended is forgotten.

namespace lanyard {

/// RFC 6749 §6: a new refresh token replaces the old one, which may be dead by now. So it is kept
/// before anything else happens, even if the ID token beside it turns out to be wrong.
void Account::Refresh::keep(const oauth::TokenResponse &tokens, const std::function<void()> &kept)
{
    m_redaction.add(tokens.refreshToken);
    m_redaction.add(tokens.accessToken);
    m_isRefreshTokenKept = tokens.refreshToken.isEmpty()
        || tokens.refreshToken.equals(m_session->refreshToken.reveal()); // into the comparison only
    if (!m_isRefreshTokenKept) {
        m_replaced = std::exchange(m_session->refreshToken, tokens.refreshToken.clone());
        m_session->refreshTokenReplacedAt = m_account.m_parts.environment.clock.now();
    } else if (!m_account.m_unsaved) {
        kept(); // the vault has it
        return;
    }
    if (!isLimited()) { // whose token may allow less
        m_session->scope = tokens.scope;
    }
    if (m_account.m_unsaved) { // saved with all that belongs to that, or not at all
        m_account.m_unsaved = m_session->clone();
        if (!m_replaced.isEmpty()) {
            m_account.m_outdated.push_back(std::move(m_replaced));
        }
        kept();
        return;
    }
    m_account.m_parts.environment.vault.write(sessionKey(m_account.id()), m_session->toBytes(),
                                              this, [this, kept](const Result<void> &written) {
                                                  noteKept(written);
                                                  kept();
                                              });
}

void Account::Refresh::noteKept(const Result<void> &written)
{
    if (!written) {
        m_vaultTrouble = written.error();
        m_account.m_unsaved = m_session->clone();
        m_account.m_outdated.clear();
        m_account.m_outdated.push_back(std::move(m_replaced));
        m_account.m_store.awaitVault();
        return;
    }
    m_vaultTrouble.reset();
}

void Account::Refresh::takeTokens(Result<BelievedTokens> believed)
{
    if (believed) {
        storeToken(std::move(*believed));
    } else if (believed.error().kind == ErrorKind::TokenRejected) {
        lookForNewerSession(believed.error());
    } else if (believed.error().code == QLatin1String("invalid_client")) {
        lookForRegistration(believed.error());
    } else {
        finish(fail(believed.error()));
    }
}

/// Something that does not know our lock may have rotated the token (a restored keyring, another
/// machine's home folder), or another process has signed in while ours was in memory only: the
/// vault's word counts, once.
void Account::Refresh::lookForNewerSession(const Error &rejection)
{
    // Where nobody else ever knew of the account, the vault cannot have another session.
    const bool isLocked = m_account.m_unsaved && !m_account.isOnlyHere();
    m_account.dropUnsaved();
    lanyard::readSession(
        m_account.m_parts.environment.vault, m_account.id(), this,
        [this, rejection, isLocked](const Result<std::optional<SessionRecord>> &kept) {
            if (!kept && isLocked) {
                finish(fail(kept.error())); // nobody has refused what it holds
            } else {
                takeKept(kept, rejection);
            }
        });
}

/// What the provider did not refuse is not erased either.
void Account::Refresh::takeKept(const Result<std::optional<SessionRecord>> &kept,
                                const Error &rejection)
{
    const bool isAnother = kept && *kept
        && !(*kept)->refreshToken.equals(
            m_session->refreshToken.reveal()); // into the comparison only
    if (isAnother && !std::exchange(m_hasReread, true)) {
        lookAgain();
    } else if (isAnother || !kept) {
        finish(fail(rejection));
    } else {
        forgetSession(rejection);
    }
}

void Account::Refresh::forgetSession(const Error &rejection)
{
    eraseItems(m_account.m_parts.environment.vault, m_account.id(), this,
               [this, rejection](const Result<void> &erased) {
                   if (!erased) {
                       qCWarning(logAccounts) << "a rejected refresh token could not be erased:"
                                              << nameOf(erased.error().kind);
                   }
                   finish(fail(rejection));
               });
}

void Account::Refresh::storeToken(BelievedTokens believed)
{
    AccessTokenRecord access;
    access.accessToken = std::move(believed.tokens.accessToken);
    access.tokenType = believed.tokens.tokenType;
    access.expiresIn = believed.tokens.expiresIn;
    access.expiresAt = believed.tokens.expiresAt;
    access.scope = believed.tokens.scope;
    if (believed.tokens.idToken.isEmpty()) {
        access.idToken = std::move(m_idToken);
        access.idTokenCheckedAt = m_idTokenCheckedAt;
    } else {
        access.idToken = std::move(believed.tokens.idToken);
        access.idTokenCheckedAt = m_account.m_parts.environment.clock.now();
    }
    access.isRefreshTokenKept = m_isRefreshTokenKept;
    m_account.m_parts.lateRevocations.tryDue(); // there is a network
    const bool isUnsaved = m_account.m_unsaved && !m_vaultTrouble; // since before this refresh
    const std::optional<Error> trouble = isUnsaved ? m_account.m_lastError : m_vaultTrouble;
    Secret bytes = access.toBytes();
    if (isLimited()) {
        m_token = std::move(access);
    } else {
        m_account.adopt(std::move(access), std::move(m_account.m_unsaved));
    }
    m_account.m_lastError = trouble;
    if (isUnsaved) {
        saveUnsaved();
        return;
    }
    if (isLimited() || m_vaultTrouble) {
        finish({});
        return;
    }
    // Where it cannot be kept, the next process refreshes: nothing is lost.
    m_account.m_parts.environment.vault.write(
        accessTokenKey(m_account.id()), std::move(bytes), this, [this](const Result<void> &) {
            noteNewToken(m_account.m_parts.places, m_account.id());
            finish({});
        });
}

/// The vault may take what it refused before.
void Account::Refresh::saveUnsaved()
{
    m_lock.reset(); // the saving takes it, and may be waiting for it
    m_account.saveLate();
    connect(m_account.m_lateSaving.get(), &QObject::destroyed, this, [this] {
        const bool isGiven = isLimited() || m_account.m_access;
        finish(isGiven ? Result<void>() : fail(m_account.signInIsRequired())); // by the list, now
    });
}

} // namespace lanyard
