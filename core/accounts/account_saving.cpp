#include "accounts/account_saving.h"

#include "accounts/account_late_saving.h"
#include "accounts/account_parts.h"
#include "accounts/provider_setup.h"
#include "accounts/session_vault.h"
#include "base/log.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int idBytes = 16;

} // namespace

AccountStore::Saving::Saving(AccountStore &store, NewSession session, QObject *context,
                             Reply<SignIn::Outcome> reply) :
    QObject(&store),
    m_store(store), m_new(std::move(session)), m_reply(context, std::move(reply)),
    m_hold(store.m_parts->background.hold())
{
    m_outcome.missingScope = m_new.missingScope;
    m_outcome.lostProtections = m_new.lostProtections;
}

AccountStore::Saving::~Saving() = default;

void AccountStore::Saving::start()
{
    identify();
    if (m_outcome.kind == SignIn::Outcome::Kind::UpdatedAccount) {
        lock();
    } else {
        noteSession();
    }
}

/// The same person at the same provider is the same account, whatever the e-mail says.
void AccountStore::Saving::identify()
{
    if (const auto loaded = m_store.load(); !loaded) {
        qCWarning(logAccounts) << "the index of accounts cannot be read:" << loaded.error().detail;
    }
    AccountEntry &entry = m_new.entry;
    for (const Account *each : m_store.accounts()) {
        if (each->entry().isSameIdentity(entry)) {
            entry.id = each->id();
            entry.name = each->name();
            m_outcome.kind = SignIn::Outcome::Kind::UpdatedAccount;
        }
    }
    if (entry.id.isEmpty()) {
        const QByteArray random = m_store.m_parts->environment.random.bytes(idBytes);
        entry.id = QString::fromLatin1(random.toHex());
    }
    m_outcome.accountId = entry.id;
}

/// Killed between vault and index, we would leave a session there that nobody knows of, and the
/// provider takes for good. Whoever looks for late sign-outs finds it, once the lock is free. Where
/// it cannot be noted it is saved all the same.
void AccountStore::Saving::noteSession()
{
    ProcessLock::acquire(m_store.m_parts->places.accountLock(m_new.entry.id),
                         std::chrono::milliseconds(0), this,
                         [this](Result<std::unique_ptr<ProcessLock>> lock) {
                             if (!lock) {
                                 writeSession();
                                 return;
                             }
                             m_lock = std::move(*lock);
                             m_store.m_parts->lateRevocations.keep(
                                 m_new.entry, std::nullopt, this, [this](const Result<void> &kept) {
                                     m_isNoted = kept.has_value();
                                     writeSession();
                                 });
                         });
}

void AccountStore::Saving::strikeNote(void (Saving::*next)())
{
    if (!std::exchange(m_isNoted, false)) {
        (this->*next)();
        return;
    }
    // What stays by mistake is struck by whoever looks for it: the account is there.
    m_store.m_parts->lateRevocations.strike(
        m_new.entry.id, this, [this, next](const Result<void> &) { (this->*next)(); });
}

/// A refresh that runs just now would write the old session over the new one.
void AccountStore::Saving::lock()
{
    const Account *account = m_store.account(m_new.entry.id);
    account->lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (lock) {
            m_lock = std::move(*lock);
        }
        readReplaced();
    });
}

void AccountStore::Saving::readReplaced()
{
    if (const auto kept = m_store.m_parts->index.checkVault(); !kept) {
        doWithoutVault(kept.error()); // ours is not where anybody will look for it
        return;
    }
    readSession(m_store.m_parts->environment.vault, m_new.entry.id, this,
                [this](Result<std::optional<SessionRecord>> session) {
                    if (session) {
                        m_replaced = std::move(*session);
                    }
                    keepReplaced();
                    writeSession();
                });
}

/// With what its refreshed ID tokens are compared with; only the access token is a new one.
void AccountStore::Saving::keepReplaced()
{
    const bool isKept = m_new.replaces == SignInRequest::Session::Keep
        && m_new.session.refreshToken.isEmpty() && m_replaced
        && !m_replaced->refreshToken.isEmpty();
    if (isKept) {
        m_new.session = m_replaced->clone();
    }
}

void AccountStore::Saving::writeSession()
{
    m_store.m_parts->environment.vault.write(sessionKey(m_new.entry.id), m_new.session.toBytes(),
                                             this, [this](const Result<void> &w) {
                                                 if (!w) {
                                                     doWithoutVault(w.error());
                                                     return;
                                                 }
                                                 writeAccessToken();
                                             });
}

/// Where it does not fit it stays in memory; then the one before must not be taken for it.
void AccountStore::Saving::writeAccessToken()
{
    TokenVault &vault = m_store.m_parts->environment.vault;
    const QString key = accessTokenKey(m_new.entry.id);
    vault.write(key, m_new.access.toBytes(), this, [this, &vault, key](const Result<void> &w) {
        if (w) {
            writeIndex();
            return;
        }
        vault.erase(key, this, [this](const Result<void> &) { writeIndex(); });
    });
}

void AccountStore::Saving::writeIndex()
{
    m_store.m_parts->index.update(
        [this](QList<AccountEntry> &entries) {
            m_isLate = hasTwin(entries);
            if (!m_isLate) {
                placeEntry(entries);
            }
        },
        this, [this](const Result<QList<AccountEntry>> &written) { takeIndex(written); });
}

void AccountStore::Saving::takeIndex(const Result<QList<AccountEntry>> &written)
{
    if (written && m_isLate) {
        joinTwin();
        return;
    }
    if (written) {
        strikeNote(&Saving::announce);
        return;
    }
    if (m_outcome.kind == SignIn::Outcome::Kind::UpdatedAccount) {
        // The vault has the new session, and the index still leads to it.
        qCWarning(logAccounts) << "the index cannot be written:" << written.error().detail;
        announce();
        return;
    }
    // Nothing would ever find the items again.
    eraseItems(m_store.m_parts->environment.vault, m_new.entry.id, this,
               [this, why = written.error()](const Result<void> &) { doWithoutVault(why); });
}

/// Another process was quicker with the same person, after we had looked.
bool AccountStore::Saving::hasTwin(const QList<AccountEntry> &entries) const
{
    const AccountEntry &ours = m_new.entry;
    const bool isKnown = std::any_of(entries.begin(), entries.end(),
                                     [&](const auto &each) { return each.id == ours.id; });
    return !isKnown && std::any_of(entries.begin(), entries.end(), [&](const auto &each) {
        return each.isSameIdentity(ours);
    });
}

/// Our items belong to no account, so they go, and the other one is updated.
void AccountStore::Saving::joinTwin()
{
    eraseItems(m_store.m_parts->environment.vault, m_new.entry.id, this,
               [this](const Result<void> &) { strikeNote(&Saving::beginAgain); });
}

void AccountStore::Saving::beginAgain()
{
    m_lock.reset();
    m_new.entry.id.clear();
    start();
}

void AccountStore::Saving::placeEntry(QList<AccountEntry> &entries)
{
    AccountEntry &entry = m_new.entry;
    for (const AccountEntry &each : entries) {
        if (each.id == entry.id) {
            entry.keepArrangementOf(each);
        }
    }
    QList<AccountEntry> others = entries;
    erase_if(others, [&](const auto &each) { return each.id == entry.id; });
    // A name that somebody else has would rename it to what nobody asked for.
    const bool isTaken = std::any_of(others.begin(), others.end(), [this](const auto &each) {
        return each.name == m_new.wantedName;
    });
    const bool keepsName = !entry.name.isEmpty() && (m_new.wantedName.isEmpty() || isTaken);
    if (!keepsName) {
        entry.name
            = freeName(m_new.wantedName.isEmpty() ? entry.providerId : m_new.wantedName, others);
    }
    // Only now: `others` shares the list's memory, and whoever changes it first moves away.
    const auto known = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &each) { return each.id == entry.id; });
    if (known == entries.end()) {
        entries.append(entry);
    } else {
        *known = entry;
    }
}

void AccountStore::Saving::doWithoutVault(const Error &why)
{
    switch (m_new.unsaved) {
    case SignInRequest::Unsaved::KeepInMemory:
        keepInMemory(why);
        return;
    case SignInRequest::Unsaved::GiveUp:
        giveUp(why);
        return;
    }
    Q_UNREACHABLE();
}

/// An account that was there before keeps what the vault has of it. The note of a new one stays: a
/// vault that did not answer in time may have taken the session all the same.
void AccountStore::Saving::giveUp(const Error &why)
{
    SessionRecord &session = m_new.session;
    const bool hasRefreshToken = !session.refreshToken.isEmpty();
    if (session.service) {
        session.accessToken = std::move(m_new.access.accessToken);
    }
    m_store.m_parts->background.revoke(
        clientOf(session), std::move(hasRefreshToken ? session.refreshToken : session.accessToken),
        hasRefreshToken ? oauth::TokenTypeHint::RefreshToken : oauth::TokenTypeHint::AccessToken);
    m_lock.reset();
    m_reply(fail(why));
    m_hold.reset();
    deleteLater();
}

void AccountStore::Saving::keepInMemory(const Error &why)
{
    m_outcome.notSaved = why;
    QList<AccountEntry> entries = m_store.entries();
    placeEntry(entries); // for a name that is free
    strikeNote(&Saving::announce); // else the session would be revoked that is in use here
}

void AccountStore::Saving::announce()
{
    revokeReplaced();
    m_store.m_parts->lateRevocations.tryDue(); // there is a network
    m_lock.reset();
    Account &account = m_store.put(m_new.entry);
    if (m_outcome.notSaved) {
        auto waiting
            = std::make_unique<UnsavedSignIn>(UnsavedSignIn{m_new.provider, m_new.replaces});
        const UnsavedSignIn *earlier = account.m_unsavedSignIn.get();
        if (earlier && earlier->provider.key() == waiting->provider.key()
            && earlier->provider.clientId == waiting->provider.clientId) {
            // Whoever was asked then is asked no more, and nothing has remembered it yet.
            waiting->provider.client = earlier->provider.client;
        }
        account.m_unsavedSignIn = std::move(waiting);
    } else {
        account.m_unsavedSignIn.reset();
    }
    account.adopt(std::move(m_new.access),
                  m_outcome.notSaved ? std::optional(std::move(m_new.session)) : std::nullopt);
    account.m_lastError = m_outcome.notSaved;
    switch (m_outcome.kind) {
    case SignIn::Outcome::Kind::NewAccount:
        Q_EMIT m_store.accountAdded(account.id());
        break;
    case SignIn::Outcome::Kind::UpdatedAccount:
        Q_EMIT account.changed();
        break;
    }
    rememberAnswers();
}

/// The account is there already: the sign-in stands, whatever comes of this.
void AccountStore::Saving::rememberAnswers()
{
    lanyard::rememberAnswers(m_new.provider, m_store.m_parts->places,
                             m_store.m_parts->environment.vault, this,
                             [this](const Result<void> &remembered) {
                                 if (!remembered && !isRememberedLater(remembered.error())) {
                                     m_outcome.notRemembered = remembered.error();
                                 }
                                 finish();
                             });
}

/// With the session, when the vault is back.
bool AccountStore::Saving::isRememberedLater(const Error &why) const
{
    return m_outcome.notSaved && recoveryFor(why.kind) == Recovery::RepairVault;
}

void AccountStore::Saving::finish()
{
    m_reply(m_outcome);
    m_hold.reset();
    deleteLater();
}

/// Nobody holds it any more, so nobody else shall find it. As long as the new one is in memory
/// only, the old one is what the next start of the program has. Where the same session only goes
/// on, both may be of one grant, and would end together (RFC 7009 §2.1).
void AccountStore::Saving::revokeReplaced()
{
    if (m_new.replaces == SignInRequest::Session::Keep) {
        return;
    }
    if (!m_replaced || m_outcome.notSaved || m_replaced->refreshToken.isEmpty()) {
        return;
    }
    const bool isSame = m_replaced->refreshToken.equals(
        m_new.session.refreshToken.reveal()); // into the comparison only
    if (!isSame) {
        m_store.m_parts->background.revoke(clientOf(*m_replaced),
                                           std::move(m_replaced->refreshToken),
                                           oauth::TokenTypeHint::RefreshToken);
    }
}

} // namespace lanyard
