#pragma once

/// One try to tell a provider of a sign-out that it could not be told of then; and whatever that
/// sign-out did not come to, since its process ended half way.
/// Source:  RFC 7009
/// Shape:   the steps are the private methods in reading order, under the lock of the account that
///          was. The token is erased when the provider was told, said no for good, or time is over
/// Owner:   LateRevocations; destroying it ends the try, which counts

#include "accounts/account_index.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/revocation_list.h"
#include "accounts/session_record.h"
#include "io/process_lock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

/// The vault's key of what is kept of a session that was signed out.
[[nodiscard]] QString revocationKey(const QString &accountId);
/// As little as revoking it takes. nullopt: it has no token, or its provider takes none back.
[[nodiscard]] std::optional<SessionRecord> revocablePartOf(const SessionRecord &session);
/// `part` is what revocablePartOf() gave. Errors: as flow/token_revocation.h
void revoke(SessionRecord part, const Environment &environment, QObject *context,
            Reply<void> reply);
/// Could the provider say something else later?
[[nodiscard]] bool isWorthAnotherTry(const Error &error);
/// When to try next, after so many tries: in a minute, then each time four times as long, a day at
/// most; not before the provider wants it (Retry-After), which is a day at most as well.
[[nodiscard]] QDateTime nextAttemptAfter(int attempts, const QDateTime &now,
                                         const QDateTime &wanted = {});

class RevocationAttempt final : public QObject {
    Q_OBJECT
public:
    /// Next: go on with the next one. VaultClosed: there is no use in that now.
    enum class Outcome { Next, VaultClosed };

    RevocationAttempt(const Environment &environment, const Places &places, AccountIndex &index,
                      RevocationList list, LateRevocation revocation,
                      std::function<void(Outcome)> finished);
    ~RevocationAttempt() override;

    void start();

Q_SIGNALS:
    void accountRemoved(); ///< from the list on disk: its sign-out had not come to that

private:
    void readToken();
    void takeToken(const Result<std::optional<Secret>> &bytes);
    void takeSession(const Result<std::optional<Secret>> &bytes);
    void judge();
    void removeAccount();
    void claim();
    void tell();
    void takeAnswer(const Result<void> &told);
    void postpone(const QDateTime &wanted);
    void eraseToken();
    void eraseSession();
    void strike();
    void finish(Outcome outcome);

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isListed(const QList<AccountEntry> &entries) const;
    [[nodiscard]] bool isOfTheSession() const;
    void updateEntry(const std::function<void(LateRevocation &)> &change,
                     void (RevocationAttempt::*next)());

    Environment m_environment;
    Places m_places;
    AccountIndex &m_index;
    RevocationList m_list;
    LateRevocation m_revocation;
    std::function<void(Outcome)> m_finished;
    std::unique_ptr<ProcessLock> m_lock;
    std::optional<SessionRecord> m_token;
    std::optional<SessionRecord> m_session;
    bool m_isSessionUnreadable = false; ///< there is one, and this version cannot make it out
    bool m_isSessionOver = true; ///< false: an account that is there needs it
};

} // namespace lanyard
