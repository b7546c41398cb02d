#include "accounts/sign_out_all.h"

namespace lanyard {

namespace {

/// So that one provider that does not answer keeps no other one waiting, and a thousand accounts do
/// not all ask at once.
constexpr std::size_t atOnce = 8;

} // namespace

SignOutAll::SignOutAll(AccountStore &store, WithoutVault withoutVault) :
    m_store(store), m_withoutVault(withoutVault)
{
}

void SignOutAll::start()
{
    const QList<Account *> accounts = m_store.accounts();
    for (Account *account : accounts) {
        m_parts.push_back({account, account->entry()});
    }
    beginNext();
}

void SignOutAll::beginNext()
{
    while (!m_isStopped && m_begun < m_parts.size() && m_begun - m_ended < atOnce) {
        const std::size_t index = m_begun++;
        if (Account *account = m_parts[index].account) {
            begin(*account, index);
        } else {
            ++m_ended; // another process was quicker, and told its person
        }
    }
    if (m_ended == m_begun) {
        QMetaObject::invokeMethod(this, &SignOutAll::finished, Qt::QueuedConnection);
    }
}

void SignOutAll::begin(Account &account, std::size_t index)
{
    const auto reply
        = [this, index](const Result<Account::SignOutReceipt> &receipt) { take(index, receipt); };
    switch (m_withoutVault) {
    case WithoutVault::Keep:
        account.signOut(this, reply);
        return;
    case WithoutVault::Forget:
        account.forget(this, reply);
        return;
    }
}

void SignOutAll::take(std::size_t index, const Result<Account::SignOutReceipt> &receipt)
{
    m_parts[index].receipt = receipt;
    ++m_ended;
    beginNext();
}

QList<SignOutAll::Outcome> SignOutAll::outcomes() const
{
    QList<Outcome> outcomes;
    for (const Part &part : m_parts) {
        if (part.receipt) {
            outcomes.append({part.entry, *part.receipt});
        }
    }
    return outcomes;
}

} // namespace lanyard
