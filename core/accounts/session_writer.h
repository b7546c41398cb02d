#pragma once

/// Takes a session to where it is looked for: into the vault, and into the list of accounts.
/// Shape:   note, vault, list, note: the steps are the private methods in reading order. Killed
///          between vault and list, we would leave a session there that nobody knows of, and the
///          provider takes for good: so a new one is first noted among the late revocations, and
///          whoever looks for those finds it once the lock is free
/// Errors:  of write(): those of the vault, or of the list for an account that is not in it; then
///          nothing is in the vault that was not there before, as far as it can be told
/// Owner:   whoever saves, under the account's lock; what is given in the constructor outlives it

#include "accounts/account_index.h"
#include "accounts/provider.h"
#include "accounts/session_record.h"
#include "base/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace lanyard {

struct AccountParts;

class SessionWriter final : public QObject {
public:
    enum class Account { New, Listed };
    /// Joined: another process was quicker with the same person; nothing of ours is left.
    enum class Outcome { Saved, Joined };
    struct Items {
        const SessionRecord &session;
        const AccessTokenRecord *access; ///< null = there is none
    };

    /// `entry` is what change() of write() puts into the list.
    SessionWriter(AccountParts &parts, const AccountEntry &entry, Account account);
    ~SessionWriter() override;

    /// What the vault has of it until now; a new one has nothing.
    void readReplaced(std::function<void()> then);
    [[nodiscard]] const std::optional<SessionRecord> &replaced() const { return m_replaced; }

    /// `items` live until the reply. `change` is not called where somebody has joined us.
    void write(const Items &items, AccountIndex::Change change, Reply<Outcome> reply);
    /// For a session that the vault does not have, and that somebody uses: the note of it goes.
    void strikeNote(std::function<void()> then);

    /// Tells the provider of what write() has replaced by `session`: nobody holds it any more, so
    /// nobody else shall find it.
    void revokeReplaced(const SessionRecord &session);
    /// What was answered about the provider: now it has worked.
    void rememberAnswers(const Provider &provider, Reply<void> reply);

private:
    void note();
    void writeSession();
    void writeAccessToken();
    void writeEntry();
    void takeIndex(const Result<QList<AccountEntry>> &written);
    [[nodiscard]] bool hasTwin(const QList<AccountEntry> &entries) const;
    void takeBack(const Result<Outcome> &outcome);

    AccountParts &m_parts;
    const AccountEntry &m_entry;
    Account m_account;
    std::optional<SessionRecord> m_replaced;
    std::optional<Items> m_items;
    AccountIndex::Change m_change;
    Reply<Outcome> m_reply;
    bool m_isNoted = false; ///< among the late revocations, until it is an account
    bool m_isLate = false; ///< another process has listed this person
};

} // namespace lanyard
