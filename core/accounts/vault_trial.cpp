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

} // namespace

void tryVault(const Environment &environment, const Places &places, std::shared_ptr<void> hold,
              QObject *asker, QObject *keeper, Reply<void> reply)
{
    TokenVault &vault = environment.vault;
    const auto tryIt = [&vault, keeper, key = trialKey(places), hold = std::move(hold),
                        replier = Replier<void>(keeper, std::move(reply))](
                           Result<std::unique_ptr<ProcessLock>> lock) {
        if (!lock) {
            replier(fail(lock.error()));
            return;
        }
        const std::shared_ptr<ProcessLock> held = std::move(*lock);
        vault.write(key, Secret(QByteArray(trialSize, '-')), keeper,
                    [&vault, keeper, key, hold, replier, held](const Result<void> &written) {
                        if (!written) {
                            replier(written);
                        }
                        // Of a write that failed, too, something may be there.
                        vault.erase(key, keeper, [hold, replier, held](const Result<void> &) {
                            replier({}); // unless it has replied
                        });
                    });
    };
    ProcessLock::acquire(places.state + QStringLiteral("/trial.lock"), lockPatience, asker, tryIt);
}

} // namespace lanyard
