#pragma once

/// The session that the vault did not take when it came, saved now that it can be used again. It
/// takes the place of the one that it came after, and of no other: what another process has saved
/// since counts, and so does a sign-out.
/// Shape:   lock, list, vault, list, answers: the steps are the private methods in reading order.
///          Whatever fails, the session stays in memory, and the next time it is tried again.
/// Owner:   Account, until endLateSaving()

#include "accounts/account.h"
#include "accounts/provider.h"
#include "accounts/session_writer.h"
#include "accounts/sign_in.h"
#include "io/process_lock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lanyard {

/// What is still to be done for a sign-in, once its session is in the vault.
struct UnsavedSignIn {
    Provider provider; ///< whose answers are to be remembered
    SignInRequest::Session replaces = SignInRequest::Session::Replace;
};

class Account::LateSaving final : public QObject {
public:
    explicit LateSaving(Account &account);
    ~LateSaving() override;

    void start();

private:
    void lookIntoList();
    void lookIntoVault();
    void write();
    void placeEntry(QList<AccountEntry> &entries) const;
    void takeOutcome(const Result<SessionWriter::Outcome> &outcome);
    void giveWay();
    void leave();
    void rememberAnswers();
    void stayInMemory(const Error &why);
    void finish();

    Account &m_account;
    std::unique_ptr<ProcessLock> m_lock;
    std::shared_ptr<void> m_hold;
    std::unique_ptr<SessionWriter> m_writer;
    std::optional<AccessTokenRecord> m_access; ///< the account's own may go meanwhile
};

} // namespace lanyard
