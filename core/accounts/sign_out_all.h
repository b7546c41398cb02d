#pragma once

/// Signs out of every account that a store holds, a few at a time.
/// Shape:   one outcome for each account that was begun, in the order of the list; what fails does
///          not stop the others
/// Owner:   whoever started it; the store outlives it

#include "accounts/account_store.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace lanyard {

class SignOutAll final : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        AccountEntry entry; ///< as it was
        Result<Account::SignOutReceipt> receipt;
    };

    /// What becomes of an account whose vault cannot be used.
    enum class WithoutVault { Keep, Forget };

    SignOutAll(AccountStore &store, WithoutVault withoutVault);

    /// Begins with those that the store holds now.
    void start();
    /// Begins with no other one. Those that were begun go on to their end.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isComplete() const { return m_ended == m_parts.size(); }
    /// Valid when finished.
    [[nodiscard]] QList<Outcome> outcomes() const;

Q_SIGNALS:
    void finished(); ///< from the event loop, so a slot may destroy this

private:
    struct Part {
        QPointer<Account> account;
        AccountEntry entry;
        std::optional<Result<Account::SignOutReceipt>> receipt{};
    };
    void beginNext();
    void begin(Account &account, std::size_t index);
    void take(std::size_t index, const Result<Account::SignOutReceipt> &receipt);

    AccountStore &m_store;
    WithoutVault m_withoutVault;
    std::vector<Part> m_parts;
    std::size_t m_begun = 0;
    std::size_t m_ended = 0;
    bool m_isStopped = false;
};

} // namespace lanyard
