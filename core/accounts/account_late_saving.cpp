#include "accounts/account_late_saving.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/session_vault.h"
#include "base/log.h"

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds refusalHolds = 10s;
constexpr std::chrono::milliseconds firstOffer = 10s;
constexpr std::chrono::milliseconds longestBetweenOffers = 10min;

std::optional<AccessTokenRecord> copyOf(const std::optional<AccessTokenRecord> &access)
{
    auto copy = access ? AccessTokenRecord::fromBytes(access->toBytes())
                       : fail(ErrorKind::NotFound, QString());
    return copy ? std::optional(std::move(*copy)) : std::nullopt;
}

} // namespace

/// There is a session that it did not take.
void AccountStore::awaitVault()
{
    if (m_awaiting) {
        return;
    }
    m_awaiting = std::make_unique<QObject>();
    m_parts->environment.vault.watch(m_awaiting.get(), [this] { saveUnsaved(); });
    offerLater(firstOffer);
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

/// A disk that has room again tells nobody.
void AccountStore::offerLater(std::chrono::milliseconds wait)
{
    m_parts->environment.clock.after(wait, m_awaiting.get(), [this, wait] {
        if (m_awaiting) {
            saveUnsaved();
            offerLater(std::min(2 * wait, longestBetweenOffers));
        }
    });
}

/// Somebody uses it, which is as good a moment as any; but not each time.
void AccountStore::offerUnsaved()
{
    const auto now = m_parts->environment.clock.monotonic();
    if (!m_offeredAt || now - *m_offeredAt >= refusalHolds) {
        m_offeredAt = now;
        saveUnsaved();
    }
}

void AccountStore::finish(QObject *context, Reply<void> reply)
{
    m_refusedAt.reset(); // there is no later
    saveUnsaved(m_parts->background.hold());
    whenIdle(context, std::move(reply));
}

/// A vault may well tell of a write that it has refused: that is no news. `held` until all is done.
void AccountStore::saveUnsaved(const std::shared_ptr<void> &held)
{
    const auto now = m_parts->environment.clock.monotonic();
    const bool isNoNews = m_refusedAt && now - *m_refusedAt < refusalHolds;
    if (!m_awaiting || isNoNews) {
        return;
    }
    m_parts->environment.vault.probe(m_awaiting.get(), [this, held](const Result<void> &usable) {
        if (!usable) {
            return; // it tells when that changes
        }
        for (const auto &each : m_accounts) {
            each->saveLate();
            if (held && each->m_lateSaving) {
                connect(each->m_lateSaving.get(), &QObject::destroyed, this, [held] {});
            }
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

bool Account::isOutdated(const SessionRecord &kept) const
{
    const auto isThat = [&kept](const Secret &token) {
        return !token.isEmpty()
            && token.equals(kept.refreshToken.reveal()); // into the comparison only
    };
    return (m_unsaved && isThat(m_unsaved->refreshToken))
        || std::any_of(m_outdated.begin(), m_outdated.end(), isThat);
}

/// What the list had then, or has of us, is no news.
bool Account::isOvertaken(const AccountEntry &listed) const
{
    const bool isKnown
        = listed.signedInAt == m_signInBefore || listed.signedInAt == m_entry.signedInAt;
    return m_unsavedSignIn && (m_isOvertaken || !isKnown);
}

void Account::dropUnsaved()
{
    if (!m_unsaved) {
        return;
    }
    m_unsaved.reset();
    m_unsavedSignIn.reset();
    m_isOvertaken = false;
    m_outdated.clear();
    if (m_lastError && recoveryFor(m_lastError->kind) == Recovery::RepairVault) {
        m_lastError.reset();
    }
    m_store.awaitVaultNoMore();
    const auto loaded = m_parts.index.load();
    for (const AccountEntry &each : loaded ? loaded->entries : QList<AccountEntry>()) {
        if (each.id == id()) {
            takeListed(each);
        }
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

/// A refresh that runs just now replaces the session.
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
        lookIntoList();
    });
}

void Account::LateSaving::lookIntoList()
{
    const auto loaded = m_account.m_parts.index.load();
    if (!loaded) {
        stayInMemory(loaded.error());
        return;
    }
    const QList<AccountEntry> &entries = loaded->entries;
    const auto listed = std::find_if(entries.begin(), entries.end(), [this](const auto &each) {
        return each.id == m_account.id();
    });
    const bool isListed = listed != entries.end();
    if (!isListed && !m_account.isOnlyHere()) {
        leave(); // it was signed out
        return;
    }
    if (isListed && m_account.isOvertaken(*listed)) {
        giveWay();
        return;
    }
    m_writer = std::make_unique<SessionWriter>(m_account.m_parts, m_account.m_entry,
                                               isListed ? SessionWriter::Account::Listed
                                                        : SessionWriter::Account::New);
    if (m_account.m_unsavedSignIn) {
        m_writer->readReplaced([this] { write(); });
    } else {
        lookIntoVault();
    }
}

/// A refresh has one place only, that of the session that it has replaced.
void Account::LateSaving::lookIntoVault()
{
    lanyard::readSession(m_account.m_parts.environment.vault, m_account.id(), this,
                         [this](const Result<std::optional<SessionRecord>> &kept) {
                             if (!kept
                                 && kept.error().code != QLatin1String(sessionUnreadableCode)) {
                                 stayInMemory(kept.error());
                             } else if (kept && *kept && !m_account.isOutdated(**kept)) {
                                 giveWay();
                             } else {
                                 write();
                             }
                         });
}

void Account::LateSaving::write()
{
    m_access = copyOf(m_account.m_access);
    m_writer->write(
        {*m_account.m_unsaved, m_access ? &*m_access : nullptr},
        [this](QList<AccountEntry> &entries) { placeEntry(entries); },
        [this](const Result<SessionWriter::Outcome> &outcome) { takeOutcome(outcome); });
}

void Account::LateSaving::placeEntry(QList<AccountEntry> &entries) const
{
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
}

void Account::LateSaving::takeOutcome(const Result<SessionWriter::Outcome> &outcome)
{
    if (!outcome) {
        // Else the session would be revoked that is in use here.
        m_writer->strikeNote([this, why = outcome.error()] { stayInMemory(why); });
        return;
    }
    if (*outcome == SessionWriter::Outcome::Joined) {
        giveWay();
        return;
    }
    // What a refresh has replaced is dead, and told of would end the session (RFC 9700 §4.14.2).
    const UnsavedSignIn *signIn = m_account.m_unsavedSignIn.get();
    const auto &replaced = m_writer->replaced();
    if (signIn && signIn->replaces == SignInRequest::Session::Replace && replaced
        && !m_account.isOutdated(*replaced)) {
        m_writer->revokeReplaced(*m_account.m_unsaved);
    }
    m_account.m_lastError.reset();
    m_account.m_unsaved.reset();
    m_account.m_outdated.clear();
    m_account.m_listedSignIn = m_account.m_entry.signedInAt;
    rememberAnswers();
}

/// Another process has signed the same person in since. Theirs is saved and as good as ours. It is
/// not revoked: at some providers it is of one grant with theirs, and would take that along (RFC
/// 7009 §2.1).
void Account::LateSaving::giveWay()
{
    m_account.dropUnsaved();
    leave();
}

/// The list says what has become of the account; one that is gone from it is let go of.
void Account::LateSaving::leave()
{
    AccountStore &store = m_account.m_store;
    m_lock.reset();
    m_hold.reset();
    m_account.endLateSaving();
    store.loadAgain();
}

void Account::LateSaving::rememberAnswers()
{
    const auto signIn = std::exchange(m_account.m_unsavedSignIn, nullptr);
    if (!signIn) {
        finish();
        return;
    }
    m_writer->rememberAnswers(signIn->provider, [this](const Result<void> &remembered) {
        if (!remembered) {
            qCWarning(logAccounts)
                << "what was said about a provider cannot be kept:" << remembered.error().detail;
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
