#pragma once

/// Keeps what is larger than one item of the vault behind it may be, as several items.
/// Source:  CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows (wincred.h): 2560 bytes
/// Shape:   what fits is one item under its own key, as it is without this; what was so before is
///          read as it is. What does not fit is parts under keys of their own, and a small head
///          under the key (split_head.h). A value is written as the parts that do not count yet,
///          then the head is replaced, then the parts that counted before are erased: whoever dies
///          in between leaves the value before or the new one, whole, and the next write clears up.
/// Errors:  those of the vault behind it; VaultFailed for more than 64 KiB, and for parts that are
///          not what their head says
/// Note:    accesses are made one after the other, in the order they were asked for. One process at
///          a time writes a key (accounts/account.h locks it); any may read it meanwhile, and reads
///          again what changed under it
/// Owner:   owns the vault behind it; destroying it drops what has not begun

#include "io/operation_queue.h"
#include "io/token_vault.h"

#include <memory>

namespace lanyard {

class SplitOperation;

class SplitVault final : public TokenVault {
public:
    /// `largestItem` is in bytes, of one item of `vault`.
    SplitVault(std::unique_ptr<TokenVault> vault, qsizetype largestItem);
    ~SplitVault() override;

    [[nodiscard]] VaultChoice choice() const override { return m_vault->choice(); }
    [[nodiscard]] bool isLasting() const override { return m_vault->isLasting(); }
    void probe(QObject *context, Reply<void> reply) override;
    void unlock(QObject *context, Reply<void> reply) override;
    void forget() override;
    void watch(QObject *context, std::function<void()> changed) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

private:
    std::unique_ptr<TokenVault> m_vault;
    qsizetype m_largestItem;
    OperationQueue<SplitOperation> m_queue;
};

} // namespace lanyard
