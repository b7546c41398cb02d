#include "support/limited_vault.h"

namespace lanyard {

void LimitedVault::probe(QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    replier({});
}

void LimitedVault::read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply)
{
    const Replier<std::optional<Secret>> replier(context, std::move(reply));
    if (failRead) {
        replier(fail(*failRead));
        return;
    }
    const auto item = m_items.find(key);
    auto value = item == m_items.end() ? std::nullopt : std::optional(Secret(item->second));
    if (onRead) {
        onRead(key);
    }
    replier(std::move(value));
}

void LimitedVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    if (isDead()) {
        return;
    }
    const Replier<void> replier(context, std::move(reply));
    if (value.size() > m_largest) {
        replier(fail(ErrorKind::VaultFailed,
                     QStringLiteral("Credential size exceeds maximum size of 2560")));
        return;
    }
    if (++m_writes > writesUntilFull) {
        replier(fail(ErrorKind::VaultFailed, QStringLiteral("there is no more room")));
        return;
    }
    m_items[key] = value.reveal().toByteArray(); // into the test's hands
    replier({});
}

void LimitedVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    if (isDead()) {
        return;
    }
    const Replier<void> replier(context, std::move(reply));
    if (failErase) {
        replier(fail(*failErase));
        return;
    }
    m_items.erase(key);
    replier({});
}

bool LimitedVault::isDead()
{
    if (m_changes == changesUntilDeath) {
        return true;
    }
    ++m_changes;
    return false;
}

} // namespace lanyard
