#pragma once

/// Ends an account here, and at the provider if it can.
/// Source:  RFC 7009 §2
/// Shape:   the steps are the private methods in reading order. What is to be revoked is kept apart
///          before anything is erased (late_revocations.h), so that a process that is killed leaves
///          nothing that nobody would ever try. Erasing comes before asking the provider, which may
///          take as long as a network does.
/// Owner:   the account

#include "accounts/account.h"
#include "base/redaction.h"
#include "io/process_lock.h"

#include <memory>
#include <optional>

namespace lanyard {

class Account::SignOut final : public QObject {
public:
    /// What becomes of an account whose vault cannot be used.
    enum class WithoutVault { Fail, Forget };

    SignOut(Account &account, WithoutVault withoutVault);
    ~SignOut() override;

    void start();
    void forgetAnyway() { m_withoutVault = WithoutVault::Forget; }

private:
    void readSession();
    void readReplaced();
    void takeReplaced(Result<std::optional<SessionRecord>> replaced);
    void takeSession(Result<std::optional<SessionRecord>> session);
    void readServiceToken();
    void keepToken();
    void erase();
    void takeErasure(const Result<void> &erased);
    void takeBack(const Error &why);
    void forgetWithoutVault(const Error &why);
    void forget();
    void takeIndex(const Result<QList<AccountEntry>> &written);
    void revoke();
    void takeRevocation(const Result<void> &revoked);
    void finish(const Result<SignOutReceipt> &receipt);

    Account &m_account;
    WithoutVault m_withoutVault;
    std::shared_ptr<void> m_hold;
    std::unique_ptr<ProcessLock> m_lock;
    std::optional<SessionRecord> m_session;
    std::optional<SessionRecord> m_token; ///< of the session, as far as it can be revoked
    std::optional<SessionRecord> m_replaced; ///< of the vault, where ours is in memory only
    bool m_isKept = false; ///< that token, for later
    SignOutReceipt m_receipt;
    Redaction m_redaction; ///< what the receipt's error must not say
};

} // namespace lanyard
