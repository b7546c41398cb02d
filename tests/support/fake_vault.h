#pragma once

/// A vault in memory that fails when a test says so, and tells what was done to it, in order.

#include "io/token_vault.h"

#include <QPointer>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace lanyard {

class FakeVault final : public TokenVault {
public:
    void probe(QObject *context, Reply<void> reply) override;
    void watch(QObject *context, std::function<void()> changed) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

    /// All further calls of that kind; nullopt = they work again.
    std::optional<Error> failProbe;
    std::optional<Error> failRead;
    std::optional<Error> failWrite;
    std::optional<Error> failErase;
    void failAll(const std::optional<Error> &error);
    void tell(); ///< whoever watches
    /// Called at the beginning of a write.
    std::function<void(const QString &key)> onWrite;

    /// "write account/…", in the order of the calls.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] QStringList keys() const;
    /// What is kept under a key; empty when there is nothing.
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void put(const QString &key, Secret value);

private:
    QStringList m_calls;
    std::map<QString, Secret> m_items;
    QPointer<QObject> m_watcher;
    std::function<void()> m_changed;
};

} // namespace lanyard
