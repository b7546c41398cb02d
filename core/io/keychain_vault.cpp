#include "io/keychain_vault.h"

#include "io/keychain_state.h"
#include "io/keychain_watch.h"

namespace lanyard {

namespace {

using Value = std::optional<Secret>;

Reply<Value> withoutValue(Reply<void> reply)
{
    return [reply = std::move(reply)](Result<Value> result) {
        reply(result ? Result<void>() : fail(result.error()));
    };
}

/// As long as a refresh may take from its last look into the keychain to the answer.
constexpr std::chrono::minutes remembered{1};

} // namespace

KeychainVault::KeychainVault(QString applicationId, Clock &clock) :
    m_applicationId(std::move(applicationId)), m_clock(clock)
{
}

KeychainVault::~KeychainVault() = default;

void KeychainVault::probe(QObject *context, Reply<void> reply)
{
    enqueue(KeychainOperation::Verb::Probe, {}, {}, context, withoutValue(std::move(reply)));
}

/// Not in the queue: it takes as long as a person does, and what waits there has its patience.
void KeychainVault::unlock(QObject *context, Reply<void> reply)
{
    unlockKeychain(m_clock, context, std::move(reply));
}

void KeychainVault::watch(QObject *context, std::function<void()> changed)
{
    watchKeychain(context, std::move(changed));
}

void KeychainVault::read(const QString &key, QObject *context, Reply<Value> reply)
{
    enqueue(KeychainOperation::Verb::Read, key, {}, context, std::move(reply));
}

void KeychainVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    if (value.size() > largestVaultValue) {
        const Replier<void> replier(context, std::move(reply));
        replier(fail(ErrorKind::VaultFailed, QStringLiteral("the item is larger than 64 KiB")));
        return;
    }
    enqueue(KeychainOperation::Verb::Write, key, std::move(value), context,
            withoutValue(std::move(reply)));
}

void KeychainVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    enqueue(KeychainOperation::Verb::Erase, key, {}, context, withoutValue(std::move(reply)));
}

void KeychainVault::enqueue(KeychainOperation::Verb verb, const QString &key, Secret value,
                            QObject *context, Reply<Value> reply)
{
    m_waiting.push_back(std::make_unique<KeychainOperation>(
        verb, m_applicationId, m_applicationId + QLatin1Char('/') + key, std::move(value), m_clock,
        Replier<Value>(context, std::move(reply))));
    if (m_waiting.size() == 1) {
        startNext();
    }
}

void KeychainVault::startNext()
{
    // Nobody waits any more for what was asked by a context that is gone.
    while (!m_waiting.empty() && !m_waiting.front()->isWanted()) {
        m_waiting.pop_front();
    }
    if (m_waiting.empty()) {
        return;
    }
    m_waiting.front()->start(seenOpen(), [this] {
        m_openAt
            = m_waiting.front()->foundItOpen() ? std::optional(m_clock.monotonic()) : std::nullopt;
        // It is inside its own method just now.
        m_waiting.front().release()->deleteLater();
        m_waiting.pop_front();
        startNext();
    });
}

KeychainOperation::SeenOpen KeychainVault::seenOpen() const
{
    return m_openAt && m_clock.monotonic() - *m_openAt < remembered
        ? KeychainOperation::SeenOpen::JustNow
        : KeychainOperation::SeenOpen::NotYet;
}

} // namespace lanyard
