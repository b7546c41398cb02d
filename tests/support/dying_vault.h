#pragma once

/// A vault whose user is killed at one of its accesses.

#include "support/fake_vault.h"

namespace lanyard {

/// Does so much for whoever asks, and then nothing any more, as if they had been killed there.
class DyingVault final : public TokenVault {
public:
    DyingVault(FakeVault &vault, int accesses) : m_vault(vault), m_left(accesses) { }

    /// From now on.
    void dieAfter(int accesses) { m_left = accesses; }
    [[nodiscard]] bool isDead() const { return m_isDead; }

    void probe(QObject *context, Reply<void> reply) override
    {
        if (lives()) {
            m_vault.probe(context, std::move(reply));
        }
    }
    void watch(QObject *context, std::function<void()> changed) override
    {
        m_vault.watch(context, std::move(changed));
    }
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override
    {
        if (lives()) {
            m_vault.read(key, context, std::move(reply));
        }
    }
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override
    {
        if (lives()) {
            m_vault.write(key, std::move(value), context, std::move(reply));
        }
    }
    void erase(const QString &key, QObject *context, Reply<void> reply) override
    {
        if (lives()) {
            m_vault.erase(key, context, std::move(reply));
        }
    }

private:
    bool lives()
    {
        m_isDead = m_isDead || m_left-- == 0;
        return !m_isDead;
    }

    FakeVault &m_vault;
    int m_left;
    bool m_isDead = false;
};

} // namespace lanyard
