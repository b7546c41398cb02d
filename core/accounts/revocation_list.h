#pragma once

/// Sign-outs that a provider has still to be told of: which, since when, and when next.
/// Shape:   revocations.json {"version": 1, "revocations": […]} in the data folder, without
/// secrets:
///          the token is in the vault, under revocationKey() or, where it could not be moved there,
///          in the session of the account. Replaced atomically under a process lock; no file where
///          there are none
/// Errors:  Misconfigured (cannot be read or written, a newer version: it stays as it is), Busy. A
///          corrupt file is set aside as revocations.json.broken-N

#include "accounts/places.h"
#include "base/result.h"
#include "io/token_vault.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lanyard {

struct LateRevocation {
    QString id; ///< of the account that was signed out; never used again
    QString name; ///< that it had
    QString providerName;
    QDateTime signedOutAt;
    QDateTime nextAttemptAt;
    QDateTime until; ///< from then on nobody tries any more, and what is kept goes
    int attempts = 0;
    /// That the token is in: with a first account, a home may come to another one. nullopt = an
    /// earlier version has not said it, and it is the one in use.
    std::optional<VaultChoice> vault{};

    [[nodiscard]] bool isIn(VaultChoice choice) const { return vault.value_or(choice) == choice; }

    friend bool operator==(const LateRevocation &, const LateRevocation &) = default;
};

class RevocationList {
public:
    explicit RevocationList(const Places &places);

    [[nodiscard]] Result<QList<LateRevocation>> load() const;

    using Change = std::function<void(QList<LateRevocation> &)>;
    /// Lock, read, `change`, write; with patience, off the main thread.
    void update(Change change, QObject *context, Reply<void> reply) const;

private:
    [[nodiscard]] Result<void> updateLocked(const Change &change) const;

    QString m_file;
    QString m_lock;
};

constexpr qsizetype mostLateRevocations = 100;
constexpr qsizetype largestRevocationList = 1024 * 1024; ///< bytes

/// InvalidResponse: a corrupt file. Misconfigured: one of a newer version.
[[nodiscard]] Result<QList<LateRevocation>> parseRevocationList(const QByteArray &bytes);
[[nodiscard]] QByteArray revocationListBytes(const QList<LateRevocation> &revocations);

} // namespace lanyard
