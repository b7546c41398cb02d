#include "io/split_vault.h"

#include "io/split_operation.h"

namespace lanyard {

namespace {

using Value = std::optional<Secret>;

Reply<Value> withoutValue(Reply<void> reply)
{
    return [reply = std::move(reply)](const Result<Value> &result) {
        reply(result ? Result<void>() : fail(result.error()));
    };
}

} // namespace

SplitVault::SplitVault(std::unique_ptr<TokenVault> vault, qsizetype largestItem) :
    m_vault(std::move(vault)), m_largestItem(largestItem)
{
}

SplitVault::~SplitVault() = default;

void SplitVault::probe(QObject *context, Reply<void> reply)
{
    m_vault->probe(context, std::move(reply));
}

void SplitVault::unlock(QObject *context, Reply<void> reply)
{
    m_vault->unlock(context, std::move(reply));
}

void SplitVault::forget()
{
    m_vault->forget();
}

void SplitVault::watch(QObject *context, std::function<void()> changed)
{
    m_vault->watch(context, std::move(changed));
}

void SplitVault::read(const QString &key, QObject *context, Reply<Value> reply)
{
    m_queue.enqueue(std::make_unique<SplitOperation>(SplitOperation::Verb::Read, *m_vault,
                                                     m_largestItem, key, Secret(),
                                                     Replier<Value>(context, std::move(reply))));
}

void SplitVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    if (value.size() > largestVaultValue) {
        const Replier<void> replier(context, std::move(reply));
        replier(fail(ErrorKind::VaultFailed, QStringLiteral("the item is larger than 64 KiB")));
        return;
    }
    m_queue.enqueue(std::make_unique<SplitOperation>(
        SplitOperation::Verb::Write, *m_vault, m_largestItem, key, std::move(value),
        Replier<Value>(context, withoutValue(std::move(reply)))));
}

void SplitVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    m_queue.enqueue(std::make_unique<SplitOperation>(
        SplitOperation::Verb::Erase, *m_vault, m_largestItem, key, Secret(),
        Replier<Value>(context, withoutValue(std::move(reply)))));
}

} // namespace lanyard
