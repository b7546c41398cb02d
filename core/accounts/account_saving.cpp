#include "accounts/account_saving.h"

#include "accounts/account_late_saving.h"
#include "accounts/account_parts.h"
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
    m_writer = std::make_unique<SessionWriter>(*m_store.m_parts, m_new.entry,
                                               isListed() ? SessionWriter::Account::Listed
                                                          : SessionWriter::Account::New);
    lock();
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

/// One that lives in memory only is known, and in no list.
bool AccountStore::Saving::isListed() const
{
    const Account *account = m_store.account(m_new.entry.id);
    if (!account || !account->isUnsaved()) {
        return account != nullptr;
    }
    const auto loaded = m_store.m_parts->index.load();
    return !loaded
        || std::any_of(loaded->entries.begin(), loaded->entries.end(),
                       [this](const auto &each) { return each.id == m_new.entry.id; });
}

/// A refresh that runs just now would write the old session over the new one. And while we have the
/// lock of a new account, nobody looks at the note of it.
void AccountStore::Saving::lock()
{
    const auto take = [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (lock) {
            m_lock = std::move(*lock);
        }
        if (m_outcome.kind == SignIn::Outcome::Kind::UpdatedAccount) {
            readReplaced();
        } else {
            write();
        }
    };
    if (const Account *account = m_store.account(m_new.entry.id)) {
        account->lockSession(this, take);
    } else {
        ProcessLock::acquire(m_store.m_parts->places.accountLock(m_new.entry.id),
                             std::chrono::milliseconds(0), this, take);
    }
}

void AccountStore::Saving::readReplaced()
{
    if (const auto kept = m_store.m_parts->index.checkVault(); !kept) {
        doWithoutVault(kept.error()); // ours is not where anybody will look for it
        return;
    }
    m_writer->readReplaced([this] {
        keepReplaced();
        write();
    });
}

/// With what its refreshed ID tokens are compared with; only the access token is a new one, and the
/// key that it is bound to.
void AccountStore::Saving::keepReplaced()
{
    const auto &replaced = m_writer->replaced();
    const bool isKept = m_new.replaces == SignInRequest::Session::Keep
        && m_new.session.refreshToken.isEmpty() && replaced && !replaced->refreshToken.isEmpty();
    if (isKept) {
        m_new.access.dpopKey = std::move(m_new.session.dpopKey);
        m_new.session = replaced->clone();
    }
}

void AccountStore::Saving::write()
{
    m_new.session.signedInAt = m_new.entry.signedInAt;
    m_writer->write(
        {m_new.session, &m_new.access},
        [this](QList<AccountEntry> &entries) { placeEntry(entries); },
        [this](const Result<SessionWriter::Outcome> &outcome) { takeOutcome(outcome); });
}

void AccountStore::Saving::takeOutcome(const Result<SessionWriter::Outcome> &outcome)
{
    if (!outcome) {
        doWithoutVault(outcome.error());
        return;
    }
    switch (*outcome) {
    case SessionWriter::Outcome::Saved:
        announce();
        return;
    case SessionWriter::Outcome::Joined:
        beginAgain();
        return;
    }
    Q_UNREACHABLE();
}

/// Another process was quicker with the same person, after we had looked: its account is updated.
void AccountStore::Saving::beginAgain()
{
    m_writer.release()->deleteLater(); // which is further up the stack
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
    // Else the session would be revoked that is in use here.
    m_writer->strikeNote([this] { announce(); });
}

void AccountStore::Saving::announce()
{
    // As long as the new one is in memory only, the old one is what the next start of the program
    // has. Where the same session only goes on, both may be of one grant, and would end together
    // (RFC 7009 §2.1).
    if (m_new.replaces == SignInRequest::Session::Replace && !m_outcome.notSaved) {
        m_writer->revokeReplaced(m_new.session);
    }
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
    m_writer->rememberAnswers(m_new.provider, [this](const Result<void> &remembered) {
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

} // namespace lanyard
