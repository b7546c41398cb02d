#pragma once

/// The list of accounts on disk: no secrets, so listing never unlocks anything.
/// Shape:   accounts.json {"version": 1, "accounts": […]} in the data folder, replaced atomically
///          under a process lock; other processes' changes are re-read before each change
/// Errors:  Misconfigured (cannot be read or written: what was there stays; a newer version), in
///          words that name the file and what helps; there are accounts, and they are kept in
///          another vault, vault_home.h); Busy. A corrupt file is set aside as
///          accounts.json.broken-N, never overwritten, and reported once.

#include "accounts/places.h"
#include "base/result.h"
#include "io/token_vault.h"
#include "oauth/token_request.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class ProcessLock;

/// What makes a service account, besides its client id, the one it is.
struct ServiceIdentity {
    QString tokenEndpoint;
    oauth::ServiceAccess access; ///< with its scope in the order of the alphabet

    friend bool operator==(const ServiceIdentity &, const ServiceIdentity &) = default;
};

/// A provider that wants to be left alone for a while (RFC 6585 §4, RFC 9110 §10.2.3).
struct AskedToWait {
    QDateTime until;
    int status = 0; ///< of HTTP, that came with it

    friend bool operator==(const AskedToWait &, const AskedToWait &) = default;
};

struct AccountEntry {
    QString id; ///< random; the vault key
    QString name; ///< what the person gave, else the provider's id, then -2 …; unique
    QString providerId;
    QString providerName;
    QString issuer; ///< empty with plain OAuth
    QString clientId;
    QString subject;
    QString displayName;
    QString email;
    QString picture;
    QStringList scope;
    QDateTime signedInAt;
    bool isDefault = false; ///< the one that is meant where nobody says which; at most one is
    bool signInRequired = false;
    QDateTime endedAt{}; ///< when the provider said so; invalid = it did not
    int refusals = 0; ///< refreshes refused in a row, by whatever process
    std::optional<AskedToWait> askedToWait{}; ///< told to whatever process
    QStringList protections{}; ///< that the provider announced at this sign-in; protections.h
    QStringList resources{}; ///< asked for at this sign-in (RFC 8707); to be asked for again
    QDate secretEnds{}; ///< of a service account, as whoever added it said; null = they did not
    std::optional<ServiceIdentity> service{}; ///< nobody's account, but a program's

    /// (issuer, sub), or (provider id, sub) with plain OAuth. Never the e-mail (OIDC Core §5.7).
    /// Of a service account: client id, token endpoint and what it asks for.
    [[nodiscard]] bool isSameIdentity(const AccountEntry &other) const;
    /// What the person arranged may have changed since this was read; nothing else says it.
    void keepArrangementOf(const AccountEntry &listed);

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

class AccountIndex {
public:
    /// What a vault forgets with the process is listed in memory only: on disk it would be an
    /// account that leads to nothing.
    enum class Kept { OnDisk, InMemory };
    /// `vault` is where the secrets of its accounts are looked for.
    explicit AccountIndex(const Places &places, Kept kept = Kept::OnDisk,
                          VaultChoice vault = VaultChoice::Keychain);

    struct Loaded {
        QList<AccountEntry> entries;
        QString setAside; ///< where a corrupt file went; empty = nothing was wrong
    };
    [[nodiscard]] Result<Loaded> load() const;
    /// What the file lists, whatever vault the accounts are in, for whoever only shows their names.
    /// Changes nothing, not even a corrupt file, and waits for nobody.
    [[nodiscard]] Result<QList<AccountEntry>> glance() const;

    /// Could one more account be kept? Asked before a browser opens. Waits for nobody.
    [[nodiscard]] Result<void> probe() const;

    /// Are they still kept in our vault? Another process may have carried them elsewhere.
    [[nodiscard]] Result<void> checkVault() const;
    /// Carried there, all of `ids`: from now on that is where they are looked for. The one step
    /// that counts; off the main thread. Errors: Busy also where an account was added meanwhile
    void moveTo(VaultChoice vault, QStringList ids, QObject *context, Reply<void> reply);

    using Change = std::function<void(QList<AccountEntry> &)>;
    /// Lock, read, `change`, write. Gives back what is in the file now. Busy after a blink.
    [[nodiscard]] Result<QList<AccountEntry>> update(const Change &change);
    /// The same with patience, off the main thread. Destroying `context` takes it back, unless the
    /// change was made already.
    void update(Change change, QObject *context, Reply<QList<AccountEntry>> reply);

private:
    [[nodiscard]] Result<std::unique_ptr<ProcessLock>> lock() const;
    [[nodiscard]] Result<QList<AccountEntry>> updateLocked(const Change &change) const;
    [[nodiscard]] Result<Loaded> ours(Loaded loaded) const;
    [[nodiscard]] Result<void> settleVault() const;
    [[nodiscard]] Result<void> moveLocked(VaultChoice vault, const QStringList &ids) const;

    Places m_places;
    Kept m_kept;
    VaultChoice m_vault;
    QString m_file;
    QString m_lock;
    QList<AccountEntry> m_inMemory;
};

/// Letters, digits, `-`, `_`, `.`; 1 to 64 of them, not starting with `-` or `.`.
[[nodiscard]] bool isPlainName(const QString &name);
/// `wanted`, or `wanted-2`, `wanted-3` …: the first that no entry has.
[[nodiscard]] QString freeName(const QString &wanted, const QList<AccountEntry> &entries);

} // namespace lanyard
