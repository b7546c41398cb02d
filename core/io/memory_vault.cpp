#include "io/memory_vault.h"

namespace lanyard {

void MemoryVault::probe(QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    replier({});
}

void MemoryVault::read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply)
{
    const Replier<std::optional<Secret>> replier(context, std::move(reply));
    const auto item = m_items.find(key);
    replier(item == m_items.end() ? std::nullopt : std::optional(item->second.clone()));
}

void MemoryVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    m_items.insert_or_assign(key, std::move(value));
    const Replier<void> replier(context, std::move(reply));
    replier({});
}

void MemoryVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    m_items.erase(key);
    const Replier<void> replier(context, std::move(reply));
    replier({});
}

} // namespace lanyard
