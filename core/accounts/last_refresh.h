#pragma once

/// What came of an account's last refresh, where it was none: for those who waited for it, in
/// whatever process. What came of a good one is in the vault.
/// Shape:   account-ID.refresh beside the account's lock, {"version": 2, "attempt": "…", …}: no
///          secret. Whoever holds the lock leaves it before letting go; a success takes it away.
///          Each failure has a mark of its own, so one that is there after the wait and was not
///          before has ended meanwhile. No clock is asked, and who comes later asks anew
/// Errors:  none: what cannot be written or understood is as if nobody had left it

#include "accounts/places.h"
#include "accounts/token_limits.h"
#include "base/error.h"
#include "base/random_source.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lanyard {

class LastRefresh {
public:
    LastRefresh(const Places &places, const QString &accountId);

    /// Before waiting for the lock.
    void beginToWait();
    /// Under the lock: of a refresh within the same limits (none = for the account's own token)
    /// that failed since then.
    [[nodiscard]] std::optional<Error> failureWhileWaiting(const TokenLimits &limits) const;

    /// Under the lock. `error` is redacted.
    void leave(const Error &error, const TokenLimits &limits, RandomSource &random) const;
    void clear() const;

private:
    [[nodiscard]] QByteArray read() const; ///< empty = nothing that could be one

    QString m_file;
    QByteArray m_before;
};

struct FailedRefresh {
    Error error;
    TokenLimits limits;
    QByteArray attempt; ///< its mark
};
[[nodiscard]] QByteArray failedRefreshBytes(const FailedRefresh &failed);
/// nullopt = it is no such file, or of another version.
[[nodiscard]] std::optional<FailedRefresh> parseFailedRefresh(QByteArrayView bytes);

} // namespace lanyard
