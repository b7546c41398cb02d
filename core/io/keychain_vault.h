#pragma once

/// The keychain of the operating system, through qtkeychain.
/// Shape:   one binary item per key; `service` is the application id, and the key is prefixed with
///          it as well, since Windows ignores the service
/// Note:    needs the GLib event loop on Linux; used from the main thread only. Accesses are made
///          one after the other, in the order they were asked for. A write is read back.
/// Owner:   destroying it drops what has not begun; a job that runs is left to finish

#include "base/clock.h"
#include "io/keychain_operation.h"
#include "io/token_vault.h"

#include <QString>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace lanyard {

class KeychainVault final : public TokenVault {
public:
    KeychainVault(QString applicationId, Clock &clock);
    ~KeychainVault() override;
    void probe(QObject *context, Reply<void> reply) override;
    void unlock(QObject *context, Reply<void> reply) override;
    void watch(QObject *context, std::function<void()> changed) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

private:
    void enqueue(KeychainOperation::Verb verb, const QString &key, Secret value, QObject *context,
                 Reply<std::optional<Secret>> reply);
    void startNext();
    [[nodiscard]] KeychainOperation::SeenOpen seenOpen() const;

    QString m_applicationId;
    Clock &m_clock;
    std::deque<std::unique_ptr<KeychainOperation>> m_waiting; ///< the first one runs
    std::optional<std::chrono::milliseconds> m_openAt; ///< when it was last found so; monotonic
};

} // namespace lanyard
