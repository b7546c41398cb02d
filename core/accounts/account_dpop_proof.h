#pragma once

/// Makes a proof for a tool that sends the account's access token itself.
/// Source:  RFC 9449 §7.1
/// Owner:   child of the account until it has answered

#include "accounts/account.h"

namespace lanyard {

class Account::ProofMaking final : public QObject {
public:
    ProofMaking(Account &account, ProofQuestion question, QObject *context,
                Reply<QByteArray> reply);

    void start();

private:
    [[nodiscard]] Result<void> checkQuestion() const;
    void lookAtToken();
    void lookForKey();
    void takeSession(const Result<std::optional<SessionRecord>> &session);
    /// That the proof is for; null = it is gone.
    [[nodiscard]] const Secret *token() const;
    [[nodiscard]] Result<QByteArray> proofBy(const SessionRecord &session) const;
    [[nodiscard]] tl::unexpected<Error> notBound() const;
    void finish(Result<QByteArray> proof);

    Account &m_account;
    ProofQuestion m_question;
    Replier<QByteArray> m_reply;
};

} // namespace lanyard
