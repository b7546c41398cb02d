#pragma once

/// From a passphrase to a key, in a thread of its own: it takes too long for the main one.
/// Owner:   destroying it waits for the thread, which takes up to a second

#include "base/result.h"
#include "base/secret.h"
#include "io/vault_file.h"

#include <QObject>

#include <functional>
#include <thread>

namespace lanyard {

class KeyDerivation final : public QObject {
public:
    using Derived = std::function<void(Result<VaultKey>)>;

    /// `derived` is called once, queued, in this thread, unless it is destroyed before.
    KeyDerivation(const Secret &passphrase, VaultSalt salt, Derived derived);
    ~KeyDerivation() override;
    Q_DISABLE_COPY_MOVE(KeyDerivation)

private:
    void derive();

    Secret m_passphrase;
    VaultSalt m_salt;
    Derived m_derived;
    std::thread m_thread; ///< last: it uses the members above
};

} // namespace lanyard
