#include "support/fake_vault.h"

namespace lanyard {

void FakeVault::probe(QObject *context, Reply<void> reply)
{
    m_calls.append(QStringLiteral("probe"));
    const Replier<void> replier(context, std::move(reply));
    replier(failProbe ? Result<void>(fail(*failProbe)) : Result<void>());
}

void FakeVault::watch(QObject *context, std::function<void()> changed)
{
    m_watcher = context;
    m_changed = std::move(changed);
}

void FakeVault::failAll(const std::optional<Error> &error)
{
    failProbe = failRead = failWrite = failErase = error;
}

void FakeVault::tell()
{
    if (m_watcher) {
        m_changed();
    }
}

void FakeVault::read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply)
{
    m_calls.append(QStringLiteral("read ") + key);
    const Replier<std::optional<Secret>> replier(context, std::move(reply));
    const auto item = m_items.find(key);
    if (failRead) {
        replier(fail(*failRead));
    } else if (item == m_items.end()) {
        replier(std::nullopt);
    } else {
        replier(std::optional(item->second.clone()));
    }
}

void FakeVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    m_calls.append(QStringLiteral("write ") + key);
    if (onWrite) {
        onWrite(key);
    }
    const Replier<void> replier(context, std::move(reply));
    if (failWrite) {
        replier(fail(*failWrite));
        return;
    }
    put(key, std::move(value));
    replier({});
}

void FakeVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    m_calls.append(QStringLiteral("erase ") + key);
    const Replier<void> replier(context, std::move(reply));
    if (failErase) {
        replier(fail(*failErase));
        return;
    }
    m_items.erase(key);
    replier({});
}

QStringList FakeVault::keys() const
{
    QStringList keys;
    for (const auto &[key, value] : m_items) {
        keys.append(key);
    }
    return keys;
}

QByteArray FakeVault::bytes(const QString &key) const
{
    const auto item = m_items.find(key);
    return item == m_items.end() ? QByteArray()
                                 : item->second.reveal().toByteArray(); // into the test's hands
}

void FakeVault::put(const QString &key, Secret value)
{
    m_items.insert_or_assign(key, std::move(value));
}

} // namespace lanyard
