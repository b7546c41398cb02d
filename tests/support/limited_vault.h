#pragma once

/// A vault whose items may be no larger than Windows' Credential Manager takes them, and which a
/// test can let die, refuse, or change under a reader's hands.
/// Source:  CredWriteW: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2560 bytes
/// Shape:   what it keeps is outside of it, so that another one can go on with it

#include "io/token_vault.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace lanyard {

constexpr qsizetype windowsItemLimit = 2560;

class LimitedVault final : public TokenVault {
public:
    using Items = std::map<QString, QByteArray>;

    explicit LimitedVault(Items &items, qsizetype largest = windowsItemLimit) :
        m_items(items), m_largest(largest)
    {
    }

    [[nodiscard]] VaultChoice choice() const override { return kind; }
    void probe(QObject *context, Reply<void> reply) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

    VaultChoice kind = VaultChoice::Keychain;
    /// So many writes and erasures are done; then nothing is, and nobody is answered: as for a
    /// process that was killed.
    int changesUntilDeath = std::numeric_limits<int>::max();
    /// So many are done; then each write is refused with VaultFailed.
    int writesUntilFull = std::numeric_limits<int>::max();
    std::optional<Error> failErase;
    std::optional<Error> failRead;
    /// Called behind a read, before its answer.
    std::function<void(const QString &key)> onRead;
    [[nodiscard]] int changes() const { return m_changes; }

private:
    [[nodiscard]] bool isDead();

    Items &m_items;
    qsizetype m_largest;
    int m_changes = 0;
    int m_writes = 0;
};

} // namespace lanyard
