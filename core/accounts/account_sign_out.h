#pragma once

/// Ends an account here, and at the provider if it can.
/// Source:  RFC 7009 §2
/// Shape:   the steps are the private methods in reading order. Erasing comes first: what follows
///          is best effort and may take as long as a network does.
/// Owner:   the account

#include "accounts/account.h"
#include "base/redaction.h"
#include "io/process_lock.h"

#include <memory>
#include <optional>

namespace lanyard {

class Account::SignOut final : public QObject {
public:
    explicit SignOut(Account &account);
    ~SignOut() override;

    void start();

private:
    void readSession();
    void takeSession(Result<std::optional<SessionRecord>> session);
    void readServiceToken();
    void erase();
    void forget();
    void takeIndex(const Result<QList<AccountEntry>> &written);
    void revoke();
    void takeRevocation(const Result<void> &revoked);
    void finish(const Result<SignOutReceipt> &receipt);

    Account &m_account;
    std::shared_ptr<void> m_hold;
    std::unique_ptr<ProcessLock> m_lock;
    std::optional<SessionRecord> m_session;
    SignOutReceipt m_receipt;
    Redaction m_redaction; ///< what the receipt's error must not say
};

} // namespace lanyard
