#include "accounts/account_late_saving.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
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
        readReplaced();
    });
}

void Account::LateSaving::readReplaced()
{
    const auto loaded = m_account.m_parts.index.load();
    if (!loaded) {
        stayInMemory(loaded.error());
        return;
    }
    const AccountEntry &ours = m_account.m_entry;
    const QList<AccountEntry> &entries = loaded->entries;
    const bool isListed = std::any_of(entries.begin(), entries.end(),
                                      [&](const auto &each) { return each.id == ours.id; });
    m_writer = std::make_unique<SessionWriter>(m_account.m_parts, ours,
                                               isListed ? SessionWriter::Account::Listed
                                                        : SessionWriter::Account::New);
    m_writer->readReplaced([this] { write(); });
}

void Account::LateSaving::write()
{
    const auto &access = m_account.m_access;
    m_writer->write(
        {*m_account.m_unsaved, access ? &*access : nullptr},
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
    if (signIn && signIn->replaces == SignInRequest::Session::Replace) {
        m_writer->revokeReplaced(*m_account.m_unsaved);
    }
    m_account.m_lastError.reset();
    m_account.m_unsaved.reset();
    rememberAnswers();
}

/// Another process has signed the same person in since. Theirs is saved and as good as ours. It is
/// not revoked: at some providers it is of one grant with theirs, and would take that along (RFC
/// 7009 §2.1).
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
