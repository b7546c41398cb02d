#pragma once

/// The keychain of the operating system, through qtkeychain.
/// Shape:   one binary item per key; `service` is the application id, and the key is prefixed with
///          it as well, since Windows ignores the service
/// Note:    needs the GLib event loop on Linux; used from the main thread only. qtkeychain's jobs
///          run one at a time and have no parent: a deadline here only stops listening.

#include "base/clock.h"
#include "io/token_vault.h"

#include <QString>

namespace lanyard {

class KeychainVault final : public TokenVault {
public:
    KeychainVault(QString applicationId, Clock &clock);
    void probe(QObject *context, Reply<void> reply) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

private:
    QString m_applicationId;
    Clock &m_clock;
};

} // namespace lanyard
