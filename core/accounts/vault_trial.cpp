#include "accounts/vault_trial.h"

#include "io/process_lock.h"

#include <QCryptographicHash>

#include <chrono>

namespace lanyard {

namespace {

constexpr qsizetype trialSize = 8 * 1024; ///< bytes, as large sessions have
/// Longer than a keychain takes that another process tries just now.
constexpr std::chrono::seconds lockPatience{60};

/// Several homes may share one keychain, and have locks of their own.
QString trialKey(const Places &places)
{
    const QByteArray home
        = QCryptographicHash::hash(places.data.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("trial/") + QString::fromLatin1(home.toHex().left(32));
}

QByteArray trialBytes()
{
    return QByteArray(trialSize, '-');
}

Result<void> compare(const Result<std::optional<Secret>> &read)
{
    if (!read) {
        return fail(read.error());
    }
    return *read && (*read)->equals(trialBytes())
        ? Result<void>()
        : fail(ErrorKind::VaultFailed, QStringLiteral("it does not give back what it was given"));
}

} // namespace

void tryVault(const Environment &environment, const Places &places, std::shared_ptr<void> hold,
              QObject *asker, QObject *keeper, Reply<void> reply, VaultTrial trial)
{
    TokenVault &vault = environment.vault;
    const auto tryIt = [&vault, keeper, key = trialKey(places), hold = std::move(hold), trial,
                        replier = Replier<void>(keeper, std::move(reply))](
                           Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            replier(fail(lock.error()));
            return;
        }
        const std::shared_ptr<ProcessLock> held = std::move(*lock);
        const auto erase = [&vault, keeper, key, hold, replier, held] {
            // Of a write that failed, too, something may be there.
            vault.erase(key, keeper, [hold, replier, held](const Result<void> &) {
                replier({}); // unless it has replied
            });
        };
        vault.write(key, Secret(trialBytes()), keeper,
                    [&vault, keeper, key, replier, erase, trial](const Result<void> &written) {
                        if (!written) {
                            replier(written);
                        }
                        if (!written || trial == VaultTrial::Writing) {
                            erase();
                            return;
                        }
                        vault.read(key, keeper,
                                   [replier, erase](const Result<std::optional<Secret>> &read) {
                                       if (const auto same = compare(read); !same) {
                                           replier(same);
                                       }
                                       erase();
                                   });
                    });
    };
    ProcessLock::acquire(places.state + QStringLiteral("/trial.lock"), lockPatience, asker, tryIt);
}

} // namespace lanyard
