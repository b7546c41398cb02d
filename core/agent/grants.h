#pragma once

/// Which programs may have tokens of which accounts without a question, because the person said
/// "always", or said so beforehand. No secrets.
/// Shape:   grants.json {"version": 1, "grants": [{"program", "account", "scope", "resource",
///          "since", "until", "suspended", "narrowed"}]} beside the list of accounts; replaced in
///          one step under a process lock. `account` is the account's id, so that a sign-out ends
///          it; `until` is a time, or "revoked"; a suspended one stays on the list and allows
///          nothing, until the person says "always" once more
/// Errors:  Misconfigured (it cannot be read or written, a newer version: it stays as it is), Busy.
///          A corrupt file is set aside as grants.json.broken-N, and holds nothing then
/// Note:    a grant is for a path. Whatever file stands there has it: after an update the new one,
///          and so anything that somebody who may write there puts into its place; of an
///          interpreter or a shell, all that it runs. A program that runs from elsewhere, or whose
///          file is not the one at its path any more, is asked for (Caller::isProgramThere)

#include "accounts/places.h"
#include "agent/caller.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lanyard {

/// What a tool wants.
struct TokenWish {
    Caller caller;
    QString accountId;
    QString accountName; ///< for people
    QStringList scope; ///< what the token can do
    QString resource; ///< an API that it is for alone (RFC 8707); empty = the account's own token
    bool isScopeNarrowed = false; ///< it is less than the account may have (RFC 6749 §6)

    friend bool operator==(const TokenWish &, const TokenWish &) = default;
};

struct Grant {
    QString program; ///< an absolute path
    QString accountId;
    QStringList scope; ///< no more than this
    QString resource; ///< as of a wish, and no other
    QDateTime since;
    std::optional<QDateTime> until; ///< nullopt = until it is revoked
    bool isSuspended = false; ///< the login session was locked since
    bool isScopeNarrowed = false; ///< it is for tokens that were asked for with such a scope

    friend bool operator==(const Grant &, const Grant &) = default;
};

[[nodiscard]] bool hasRunOut(const Grant &grant, const QDateTime &now);
[[nodiscard]] bool isInForce(const Grant &grant, const QDateTime &now);
/// By program, account, resource and scope; whether it is in force is another matter.
[[nodiscard]] bool covers(const Grant &grant, const TokenWish &wish);
/// nullopt = a program that has no path of its own can be asked for each time only.
[[nodiscard]] std::optional<Grant> grantFor(const TokenWish &wish, const QDateTime &since,
                                            const std::optional<QDateTime> &until);

class Grants {
public:
    explicit Grants(const Places &places);

    [[nodiscard]] QString file() const { return m_file; }

    struct Loaded {
        QList<Grant> grants; ///< also those that have run out
        QString setAside; ///< where a corrupt file went; empty = nothing was wrong
    };
    /// Waits for others no longer than a blink, and only where the file is corrupt.
    [[nodiscard]] Result<Loaded> load() const;

    using Change = std::function<void(QList<Grant> &)>;
    /// Lock, read, `change`, write where that changed anything; with patience, off the main thread.
    void update(Change change, QObject *context, Reply<void> reply) const;

    /// In the place of those that say the same or less; what has run out by then goes.
    void add(const Grant &grant, QObject *context, Reply<void> reply) const;
    void remove(const QList<Grant> &grants, QObject *context, Reply<void> reply) const;
    /// All of them.
    void suspend(QObject *context, Reply<void> reply) const;

private:
    [[nodiscard]] Result<Loaded> readOrSetAside() const;

    QString m_file;
    QString m_lock;
};

constexpr qsizetype largestGrantList = 512 * 1024; ///< bytes

/// InvalidResponse: a corrupt file. Misconfigured: one of a newer version.
[[nodiscard]] Result<QList<Grant>> parseGrantList(const QByteArray &bytes);
[[nodiscard]] QByteArray grantListBytes(const QList<Grant> &grants);

} // namespace lanyard
