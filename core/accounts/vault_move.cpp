#include "accounts/vault_move.h"

#include "accounts/account_parts.h"
#include "accounts/client_choice.h"
#include "accounts/client_registrations.h"
#include "accounts/registration_list.h"
#include "accounts/revocation_attempt.h"
#include "accounts/revocation_list.h"
#include "accounts/session_record.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::chrono::seconds lockPatience{30}; ///< a provider may be hearing of it just now

} // namespace

AccountStore::VaultMove::VaultMove(AccountStore &store, TokenVault &source, TokenVault &target,
                                   QObject *context, Reply<VaultMoveReceipt> reply) :
    QObject(context),
    m_store(store), m_source(source), m_target(target), m_reply(context, std::move(reply)),
    m_hold(store.m_parts->background.hold()), m_entries(store.entries())
{
    // Two moves at once would else wait for each other.
    std::sort(m_entries.begin(), m_entries.end(),
              [](const auto &one, const auto &other) { return one.id < other.id; });
}

AccountStore::VaultMove::~VaultMove() = default;

void AccountStore::VaultMove::start()
{
    auto room = OpenFiles::makeRoom(m_entries.size() + mostLateRevocations);
    if (!room) {
        finish(fail(room.error()));
        return;
    }
    m_room = std::move(*room);
    lockNext();
}

void AccountStore::VaultMove::lockNext()
{
    const auto number = qsizetype(m_locks.size());
    if (number == m_entries.size()) {
        findSignedOut();
        return;
    }
    const Account *account = m_store.account(m_entries[number].id);
    if (!account) {
        finish(fail(ErrorKind::Busy, QStringLiteral("an account was signed out meanwhile")));
        return;
    }
    account->lockSession(this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            finish(fail(lock.error()));
            return;
        }
        m_locks.push_back(std::move(*lock));
        lockNext();
    });
}

/// What a provider has still to be told of a sign-out moves as well. Where the accounts are in the
/// target already, that may be all there is to move: it stayed when they began anew there.
void AccountStore::VaultMove::findSignedOut()
{
    const auto revocations = RevocationList(m_store.m_parts->places).load();
    if (!revocations) {
        finish(fail(revocations.error()));
        return;
    }
    const VaultChoice inUse = m_store.m_parts->environment.vault.choice();
    for (const LateRevocation &revocation : *revocations) {
        const bool isLocked
            = std::any_of(m_entries.begin(), m_entries.end(),
                          [&](const AccountEntry &entry) { return entry.id == revocation.id; });
        const bool moves = revocation.vault.value_or(inUse) == m_source.choice();
        if (moves) {
            m_retold += revocation.id;
        }
        if (isLocked || (!moves && !isSettled())) {
            continue; // what only the target has must not be taken for an old copy
        }
        m_signedOut += revocation.id;
        if (moves && isSettled()) {
            m_leftBehind += revocation.id;
        }
    }
    m_signedOut.sort();
    lockNextSignedOut();
}

void AccountStore::VaultMove::lockNextSignedOut()
{
    const auto number = qsizetype(m_locks.size()) - m_entries.size();
    if (number == m_signedOut.size()) {
        collectItems();
        return;
    }
    ProcessLock::acquire(m_store.m_parts->places.accountLock(m_signedOut[number]), lockPatience,
                         this, [this](Result<std::unique_ptr<ProcessLock>> lock) {
                             if (!lock) {
                                 finish(fail(lock.error()));
                                 return;
                             }
                             m_locks.push_back(std::move(*lock));
                             lockNextSignedOut();
                         });
}

void AccountStore::VaultMove::collectItems()
{
    const auto secrets = clientSecretKeys(m_store.m_parts->places);
    if (!secrets) {
        finish(fail(secrets.error()));
        return;
    }
    const auto registrations = listedRegistrations(m_store.m_parts->places);
    if (!registrations) {
        finish(fail(registrations.error()));
        return;
    }
    QStringList ids = m_signedOut;
    QStringList issuers;
    for (const AccountEntry &entry : std::as_const(m_entries)) {
        ids += entry.id;
        issuers += entry.issuer;
    }
    issuers += *registrations; // also where every account was signed out
    issuers.removeDuplicates();
    issuers.removeAll(QString()); // plain OAuth
    for (const QString &id : std::as_const(m_leftBehind)) {
        m_keys += {sessionKey(id), accessTokenKey(id), revocationKey(id)};
        ids.removeAll(id);
    }
    m_copies = m_keys.size();
    for (const QString &issuer : std::as_const(issuers)) {
        m_keys += registrationKey(issuer);
    }
    for (const QString &id : std::as_const(ids)) {
        m_keys += {sessionKey(id), accessTokenKey(id), revocationKey(id)};
    }
    m_keys += *secrets;
    if (!isSettled()) {
        m_copies = m_keys.size();
    }
    copyNext();
}

/// The accounts are in the target already, and what is left of them in the source is to go.
bool AccountStore::VaultMove::isSettled() const
{
    return &m_target == &m_store.m_parts->environment.vault;
}

void AccountStore::VaultMove::copyNext()
{
    if (m_next == m_copies) {
        if (isSettled()) {
            tellRevocations();
        } else {
            tellIndex();
        }
        return;
    }
    m_source.read(m_keys[m_next], this, [this](Result<std::optional<Secret>> item) {
        if (!item) {
            takeBack(item.error());
        } else if (*item) {
            writeCopy(std::move(**item));
        } else {
            // Nothing older may take its place.
            m_target.erase(m_keys[m_next], this, [this](const Result<void> &erased) {
                if (erased) {
                    ++m_next;
                    copyNext();
                } else {
                    takeBack(erased.error());
                }
            });
        }
    });
}

void AccountStore::VaultMove::writeCopy(Secret value)
{
    auto original = std::make_shared<const Secret>(std::move(value));
    m_target.write(m_keys[m_next], original->clone(), this,
                   [this, original](const Result<void> &written) {
                       if (written) {
                           compareCopy(original);
                       } else {
                           takeBack(written.error());
                       }
                   });
}

/// Before the old one goes, the new one has to be seen.
void AccountStore::VaultMove::compareCopy(const std::shared_ptr<const Secret> &original)
{
    m_target.read(
        m_keys[m_next], this, [this, original](const Result<std::optional<Secret>> &copy) {
            if (!copy) {
                takeBack(copy.error());
                return;
            }
            if (!*copy || !original->equals((*copy)->reveal())) { // into the comparison only
                takeBack({ErrorKind::VaultFailed,
                          {},
                          QStringLiteral("what was written there is not what is read there")});
                return;
            }
            ++m_next;
            copyNext();
        });
}

void AccountStore::VaultMove::tellIndex()
{
    QStringList ids;
    for (const AccountEntry &entry : std::as_const(m_entries)) {
        ids += entry.id;
        m_receipt.accounts += entry.name;
    }
    m_store.m_parts->index.moveTo(m_target.choice(), ids, this, [this](const Result<void> &told) {
        if (!told) {
            takeBack(told.error());
            return;
        }
        tellRevocations();
    });
}

/// From here on they are looked for in the target; until this is written, nothing goes.
void AccountStore::VaultMove::tellRevocations()
{
    if (m_retold.isEmpty()) {
        erase();
        return;
    }
    RevocationList(m_store.m_parts->places)
        .update(
            [ids = m_retold, vault = m_target.choice()](QList<LateRevocation> &revocations) {
                for (LateRevocation &each : revocations) {
                    if (ids.contains(each.id)) {
                        each.vault = vault;
                    }
                }
            },
            this,
            [this](const Result<void> &told) {
                if (told) {
                    erase();
                } else {
                    m_receipt.notErased = told.error();
                    finish(m_receipt);
                }
            });
}

void AccountStore::VaultMove::erase()
{
    m_next = 0;
    eraseNext();
}

void AccountStore::VaultMove::eraseNext()
{
    if (m_next == m_keys.size()) {
        finish(m_receipt);
        return;
    }
    m_source.erase(m_keys[m_next], this, [this](const Result<void> &erased) {
        if (!erased) {
            m_receipt.notErased = erased.error();
        }
        ++m_next;
        eraseNext();
    });
}

/// Nobody looks for the copies, so nobody shall find them. Best effort: the next move writes over
/// them.
void AccountStore::VaultMove::takeBack(const Error &why)
{
    m_next = std::min(m_next, m_keys.size() - 1);
    if (m_next < 0) {
        finish(fail(why));
        return;
    }
    m_target.erase(m_keys[m_next], this, [this, why](const Result<void> &) {
        --m_next;
        takeBack(why);
    });
}

void AccountStore::VaultMove::finish(Result<VaultMoveReceipt> receipt)
{
    m_locks.clear();
    m_room.reset();
    m_reply(std::move(receipt));
    m_hold.reset();
    deleteLater();
}

} // namespace lanyard
