#pragma once

/// A vault that forgets everything when the program ends (`--vault=memory`).

#include "io/token_vault.h"

#include <map>

namespace lanyard {

class MemoryVault final : public TokenVault {
public:
    [[nodiscard]] VaultChoice choice() const override { return VaultChoice::Memory; }
    [[nodiscard]] bool isLasting() const override { return false; }
    void probe(QObject *context, Reply<void> reply) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

private:
    std::map<QString, Secret> m_items;
};

} // namespace lanyard
