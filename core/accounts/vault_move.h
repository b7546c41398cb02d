#pragma once

/// The accounts of a store from one vault to another, all of them or none.
/// Shape:   the steps are the private methods in reading order. Each account is locked, so that
///          nobody rotates its session meanwhile; each item is copied and read back; then the list
///          of accounts is told where they are (the one step that counts); then the old items are
///          erased. Killed before that step, the old vault has everything; after it, the new one
///          has, and the next move to it only erases what is left in the old one.
/// Errors:  those of the vaults and of the list of accounts; nothing was changed then, and the
///          copies are taken back. What cannot be erased at the end is in the receipt
/// Owner:   child of the context until it has replied; destroying that is as being killed. The
///          store is not idle until then

#include "accounts/account_store.h"
#include "io/open_files.h"
#include "io/process_lock.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace lanyard {

class AccountStore::VaultMove final : public QObject {
public:
    VaultMove(AccountStore &store, TokenVault &source, TokenVault &target, QObject *context,
              Reply<VaultMoveReceipt> reply);
    ~VaultMove() override;

    void start();

private:
    void lockNext();
    void findSignedOut();
    void lockNextSignedOut();
    void collectItems();
    [[nodiscard]] bool isSettled() const;
    void copyNext();
    void writeCopy(Secret value);
    void compareCopy(const std::shared_ptr<const Secret> &original);
    void tellIndex();
    void tellRevocations();
    void erase();
    void eraseNext();
    void takeBack(const Error &why);
    void finish(Result<VaultMoveReceipt> receipt);

    AccountStore &m_store;
    TokenVault &m_source;
    TokenVault &m_target;
    Replier<VaultMoveReceipt> m_reply;
    std::shared_ptr<void> m_hold; ///< a move that has begun goes on to its end
    QList<AccountEntry> m_entries;
    QStringList m_signedOut; ///< ids of accounts that are gone, but for what is kept to revoke
    QStringList m_leftBehind; ///< likewise; in the source, though the accounts are not
    QStringList m_retold; ///< ids whose place in the list of revocations changes
    std::unique_ptr<OpenFiles> m_room; ///< for the locks, each of which is a file
    std::vector<std::unique_ptr<ProcessLock>> m_locks;
    QStringList m_keys; ///< of all items, those to copy first
    qsizetype m_copies = 0;
    qsizetype m_next = 0;
    VaultMoveReceipt m_receipt;
};

} // namespace lanyard
