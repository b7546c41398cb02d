#include "accounts/account_late_saving.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/provider_setup.h"
#include "accounts/session_vault.h"
#include "base/log.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::chrono::seconds refusalHolds{10};

} // namespace

/// There is a session that it did not take.
void AccountStore::awaitVault()
{
    if (m_awaiting) {
        return;
    }
    m_awaiting = std::make_unique<QObject>();
    m_parts->environment.vault.watch(m_awaiting.get(), [this] { saveUnsaved(); });
    // It may have come back while nobody watched. One that refused is not asked once more at once.
    QMetaObject::invokeMethod(
        m_awaiting.get(),
        [this] {
            const bool isMissed
                = std::any_of(m_accounts.begin(), m_accounts.end(), [](const auto &each) {
                      return each->isUnsaved() && each->m_lastError
                          && each->m_lastError->kind != ErrorKind::VaultFailed;
                  });
            if (isMissed) {
                saveUnsaved();
            }
        },
        Qt::QueuedConnection);
}

/// Where there is none any more.
void AccountStore::awaitVaultNoMore()
{
    const bool isAwaited = std::any_of(m_accounts.begin(), m_accounts.end(),
                                       [](const auto &each) { return each->isUnsaved(); });
    if (m_awaiting && !isAwaited) {
        m_awaiting.release()->deleteLater(); // whose call may be further up the stack
    }
}

/// A vault may well tell of a write that it has refused: that is no news.
void AccountStore::saveUnsaved()
{
    const auto now = m_parts->environment.clock.monotonic();
    const bool isNoNews = m_refusedAt && now - *m_refusedAt < refusalHolds;
    if (!m_awaiting || isNoNews) {
        return;
    }
    m_parts->environment.vault.probe(m_awaiting.get(), [this](const Result<void> &usable) {
        if (!usable) {
            return; // it tells when that changes
        }
        for (const auto &each : m_accounts) {
            each->saveLate();
        }
    });
}

void Account::saveLate()
{
    if (m_unsaved && !m_lateSaving) {
        m_lateSaving = std::make_unique<LateSaving>(*this);
        m_lateSaving->start();
    }
}

void Account::endLateSaving()
{
    m_lateSaving.release()->deleteLater(); // which is further up the stack
    m_store.awaitVaultNoMore();
    Q_EMIT changed();
}

Account::LateSaving::LateSaving(Account &account) : m_account(account) { }

Account::LateSaving::~LateSaving() = default;

/// A refresh that runs just now replaces the session, and saves it itself where it can.
void Account::LateSaving::start()
{
    m_account.lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        const bool isElsewhere = !m_account.m_parts.index.checkVault();
        if (!lock || !m_account.m_unsaved || isElsewhere) {
            finish();
            return;
        }
        m_lock = std::move(*lock);
        m_hold = m_account.m_parts.background.hold();
        lookForTwin();
    });
}

/// Another process may have signed the same person in since.
void Account::LateSaving::lookForTwin()
{
    const auto loaded = m_account.m_parts.index.load();
    if (!loaded) {
        stayInMemory(loaded.error());
        return;
    }
    const AccountEntry &ours = m_account.m_entry;
    const QList<AccountEntry> &entries = loaded->entries;
    m_wasListed = std::any_of(entries.begin(), entries.end(),
                              [&](const auto &each) { return each.id == ours.id; });
    const bool hasTwin = std::any_of(entries.begin(), entries.end(),
                                     [&](const auto &each) { return each.isSameIdentity(ours); });
    if (hasTwin && !m_wasListed) {
        giveWay();
    } else {
        readReplaced();
    }
}

/// Theirs is saved and as good as ours. It is not revoked: at some providers it is of one grant
/// with theirs, and would take that along (RFC 7009 §2.1).
void Account::LateSaving::giveWay()
{
    AccountStore &store = m_account.m_store;
    Account &account = m_account;
    m_lock.reset();
    m_hold.reset();
    account.m_unsaved.reset();
    account.m_lateSaving.release()->deleteLater(); // which is further up the stack
    store.loadAgain(); // lists the other one, and lets go of ours
}

void Account::LateSaving::readReplaced()
{
    readSession(m_account.m_parts.environment.vault, m_account.id(), this,
                [this](Result<std::optional<SessionRecord>> session) {
                    if (session) {
                        m_replaced = std::move(*session);
                    } // else the write says what is wrong
                    writeSession();
                });
}

void Account::LateSaving::writeSession()
{
    m_account.m_parts.environment.vault.write(sessionKey(m_account.id()),
                                              m_account.m_unsaved->toBytes(), this,
                                              [this](const Result<void> &written) {
                                                  if (written) {
                                                      writeAccessToken();
                                                  } else {
                                                      stayInMemory(written.error());
                                                  }
                                              });
}

/// Where it does not fit it stays in memory; then the one before must not be taken for it.
void Account::LateSaving::writeAccessToken()
{
    TokenVault &vault = m_account.m_parts.environment.vault;
    const QString key = accessTokenKey(m_account.id());
    if (!m_account.m_access) {
        vault.erase(key, this, [this](const Result<void> &) { writeEntry(); });
        return;
    }
    vault.write(key, m_account.m_access->toBytes(), this,
                [this, &vault, key](const Result<void> &written) {
                    if (written) {
                        writeEntry();
                        return;
                    }
                    vault.erase(key, this, [this](const Result<void> &) { writeEntry(); });
                });
}

void Account::LateSaving::writeEntry()
{
    m_account.m_parts.index.update(
        [this](QList<AccountEntry> &entries) {
            AccountEntry &entry = m_account.m_entry;
            const auto place = std::find_if(entries.begin(), entries.end(),
                                            [&](const auto &each) { return each.id == entry.id; });
            if (place != entries.end()) {
                entry.keepArrangementOf(*place);
                *place = entry;
            } else {
                entry.name = freeName(entry.name, entries);
                entries.append(entry);
            }
        },
        this, [this](const Result<QList<AccountEntry>> &written) { takeIndex(written); });
}

void Account::LateSaving::takeIndex(const Result<QList<AccountEntry>> &written)
{
    if (!written && !m_wasListed) {
        // Nothing would ever find the items again.
        eraseItems(m_account.m_parts.environment.vault, m_account.id(), this,
                   [this, why = written.error()](const Result<void> &) { stayInMemory(why); });
        return;
    }
    m_account.m_lastError.reset();
    revokeReplaced();
}

/// As AccountStore::Saving does. What a refresh has replaced is dead, and told of would end the
/// session (RFC 9700 §4.14.2).
void Account::LateSaving::revokeReplaced()
{
    const UnsavedSignIn *signIn = m_account.m_unsavedSignIn.get();
    const bool isToEnd = signIn && signIn->replaces == SignInRequest::Session::Replace && m_replaced
        && !m_replaced->refreshToken.isEmpty()
        && !m_replaced->refreshToken.equals(
            m_account.m_unsaved->refreshToken.reveal()); // into the comparison only
    m_account.m_unsaved.reset();
    if (isToEnd) {
        m_account.m_parts.background.revoke(clientOf(*m_replaced),
                                            std::move(m_replaced->refreshToken),
                                            oauth::TokenTypeHint::RefreshToken);
    }
    rememberAnswers();
}

void Account::LateSaving::rememberAnswers()
{
    const auto signIn = std::exchange(m_account.m_unsavedSignIn, nullptr);
    if (!signIn) {
        finish();
        return;
    }
    lanyard::rememberAnswers(signIn->provider, m_account.m_parts.places,
                             m_account.m_parts.environment.vault, this,
                             [this](const Result<void> &remembered) {
                                 if (!remembered) {
                                     qCWarning(logAccounts) << "what was said about a provider "
                                                               "cannot be kept:"
                                                            << remembered.error().detail;
                                 }
                                 finish();
                             });
}

void Account::LateSaving::stayInMemory(const Error &why)
{
    m_account.m_lastError = why;
    m_account.m_store.m_refusedAt = m_account.m_parts.environment.clock.monotonic();
    finish();
}

void Account::LateSaving::finish()
{
    m_lock.reset();
    m_hold.reset();
    m_account.endLateSaving();
}

} // namespace lanyard
