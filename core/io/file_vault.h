#pragma once

/// A vault that is one file, sealed with a passphrase: for machines without a keyring, where a
/// person has chosen it.
/// Shape:   vault_file.h says what is in it. It is replaced as a whole, under a lock, so that of
///          two processes none undoes what the other wrote; synced to the disk; 0600, in a folder
///          that is its own and 0700. Where no item is left, there is no file.
/// Errors:  VaultLocked (no passphrase was given yet, or it is another one), VaultUnavailable
///          (read: there is no such file, and there should be one), VaultFailed (cut off, damaged,
///          of a newer version, or it cannot be written: then what was there stays), Busy. Each
///          names the file, in `place` as well: so it is told from the keychain's trouble
/// Note:    unlock() asks for the passphrase, and nothing else does. Accesses are made one after
///          the other, in the order they were asked for.
/// Limit:   whoever may write the file can put an older one in its place, and nobody would know

#include "base/random_source.h"
#include "io/operation_queue.h"
#include "io/token_vault.h"
#include "io/vault_file.h"

#include <QString>

#include <functional>
#include <memory>

namespace lanyard {

class FileVaultOperation;

struct VaultFilePlace {
    QString file; ///< alone in its folder
    QString lock;
};

/// Create: there is no file yet, so a typing error would be found out about too late.
enum class PassphraseUse { Open, Create };
/// Asks whoever knows it.
using PassphraseSource = std::function<void(PassphraseUse use, QObject *context, Reply<Secret>)>;
/// Is there anything that the file is known to hold? Where nothing is, a missing one holds nothing.
using VaultFileUse = std::function<bool()>;

class FileVault final : public TokenVault {
public:
    /// `cost` is of a file that is made; an existing one says its own. Without `isUsed`, one that
    /// is missing is missed.
    FileVault(VaultFilePlace place, PassphraseSource passphrase, RandomSource &random,
              ScryptCost cost = {}, VaultFileUse isUsed = {});
    ~FileVault() override;

    [[nodiscard]] VaultChoice choice() const override { return VaultChoice::File; }
    void probe(QObject *context, Reply<void> reply) override;
    /// Asks for the passphrase where it is not known yet, and tries it.
    void unlock(QObject *context, Reply<void> reply) override;
    void forget() override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

    /// What its accesses share.
    struct State {
        VaultFilePlace place;
        RandomSource &random;
        ScryptCost cost;
        Secret passphrase; ///< that was right, or made the file; empty = not known yet
        std::shared_ptr<const VaultKey> key;
        bool isEmptied = false; ///< there was none, or we have taken the last item out of it
        VaultFileUse isUsed; ///< asked where there is no file

        [[nodiscard]] bool mayBeMissing() const { return isEmptied || (isUsed && !isUsed()); }
    };

private:
    void ask(QObject *context, Reply<void> reply);

    State m_state;
    PassphraseSource m_source;
    OperationQueue<FileVaultOperation> m_queue;
};

/// Is there a file, whole as far as that can be seen without the passphrase? Nobody is asked.
/// Errors:  as of FileVault; VaultUnavailable = there is none
[[nodiscard]] Result<void> checkVaultFile(const QString &file);

constexpr qsizetype largestVaultFile = 256 * 1024 * 1024; ///< bytes; 1000 accounts take four MB

/// A clause of vault_file.h, with the file's name before it.
[[nodiscard]] tl::unexpected<Error> vaultFileFault(const QString &file, const Error &clause);
/// Of private_file.h or process_lock.h, which name their file: to us, it is the vault's trouble.
[[nodiscard]] tl::unexpected<Error> unusableVaultFile(const QString &file, const Error &why);

} // namespace lanyard
