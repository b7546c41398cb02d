#pragma once

/// The sign-outs that providers have still to be told of: kept when they are made, told later, in
/// the background. So are the sessions of sign-ins that were cut off before they were accounts.
/// Source:  RFC 7009
/// Shape:   what is due is tried one after the other; at most 100 are kept, for 30 days at most, or
///          until the access token that is all there is runs out. What is in another vault than the
///          one in use waits for that, or to be carried over
/// Errors:  of keep: those of the vault and of revocation_list.h, and Misconfigured where too many
///          are kept; then nothing was
/// Owner:   AccountStore. What is given in the constructor outlives it.

#include "accounts/account_index.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/revocation_list.h"
#include "accounts/session_record.h"
#include "base/result.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

class RevocationAttempt;

class LateRevocations final : public QObject {
    Q_OBJECT
public:
    LateRevocations(const Environment &environment, const Places &places, AccountIndex &index);
    ~LateRevocations() override;

    /// Before anything of the account is erased, so that nothing is forgotten by whoever is killed
    /// there; by the one who holds its lock. `part` is what revocablePartOf() gave; without one,
    /// the session itself has to be told of and erased, once the vault can be used.
    void keep(const AccountEntry &entry, std::optional<SessionRecord> part, QObject *context,
              Reply<void> reply);
    /// The provider knows, or has nothing to know. What cannot be erased stays, and is tried again.
    void drop(const QString &accountId, QObject *context, Reply<void> reply);
    /// What keep() was told without a part came to nothing: there is an account of that session, or
    /// no session. The vault is not asked.
    void strike(const QString &accountId, QObject *context, Reply<void> reply);
    /// The provider wants to be asked again from then on.
    void postpone(const QString &accountId, const QDateTime &wanted);

    /// There seems to be a network. Looks for what is due, unless it does so already.
    void tryDue();
    /// Replies when nothing is being tried.
    void whenTried(QObject *context, Reply<void> reply);

Q_SIGNALS:
    void accountRemoved(); ///< from the index, where a sign-out was cut off before that

private:
    void tryNext();
    [[nodiscard]] bool isDue(const LateRevocation &revocation) const;

    Environment m_environment;
    Places m_places;
    AccountIndex &m_index;
    RevocationList m_list;
    std::deque<LateRevocation> m_due;
    std::unique_ptr<RevocationAttempt> m_attempt; ///< null = nothing is being tried
    std::vector<Replier<void>> m_waiting;
};

} // namespace lanyard
