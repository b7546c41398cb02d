#pragma once

/// One access to the vault that is a file.
/// Shape:   the steps are the private methods in reading order: lock (where it is changed), read
///          the file, make the key (where it is not the one that is known), open, change, seal,
///          replace
/// Owner:   FileVault

#include "base/result.h"
#include "io/file_vault.h"
#include "io/key_derivation.h"
#include "io/process_lock.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class FileVaultOperation final : public QObject {
public:
    enum class Verb { Probe, Open, Read, Write, Erase };
    using Value = std::optional<Secret>;

    /// `value` is what Write writes, and the passphrase that Open tries.
    FileVaultOperation(Verb verb, FileVault::State &state, QString key, Secret value,
                       Replier<Value> replier);

    /// Calls `over` once, when the next access may begin.
    void start(std::function<void()> over);
    [[nodiscard]] bool isWanted() const { return m_replier.isWaiting(); }

private:
    void lock();
    void readFile();
    void makeKey(const VaultSalt &salt);
    void takeKey(Result<VaultKey> key);
    void open(const std::shared_ptr<const VaultKey> &key);
    void apply();
    void replace();
    void removeFile();
    void finish(Result<Value> result);
    void failNamed(const Error &error);
    [[nodiscard]] bool isOfNothing() const;
    [[nodiscard]] const Secret &passphrase() const;

    Verb m_verb;
    FileVault::State &m_state;
    QString m_key;
    Secret m_value;
    Replier<Value> m_replier;
    std::function<void()> m_over;
    std::unique_ptr<ProcessLock> m_lock;
    std::optional<QByteArray> m_file; ///< as it is on the disk
    std::unique_ptr<KeyDerivation> m_derivation;
    VaultItems m_items;
};

} // namespace lanyard
