#pragma once

/// One request for a token, or for the permission to have one, from its words to the bytes of the
/// answer. Shape:   the steps are the private methods in reading order; one finish() Note:    what
/// the vault refuses, a command may get all the same, since a person can be asked
///          there; so the answer is NotMine then
/// Owner:   the connection that it came by; destroyed with it, it ends

#include "agent/agent_accounts.h"
#include "agent/token_gate.h"
#include "agent/wire/message.h"

#include <QObject>

#include <functional>

namespace lanyard {

struct ErrorContext;

class TokenErrand final : public QObject {
public:
    /// What was asked, apart from the bytes that it came in.
    struct Wish {
        QString account;
        Account::Freshness freshness = Account::Freshness::IfStale;
        TokenLimits limits{};
        bool isTokenWanted = true; ///< else it is only asked whether there may be one
    };
    /// `say` is called once, with a message that is wiped behind it.
    using Say = std::function<void(std::string_view message)>;

    TokenErrand(AgentAccounts &accounts, TokenGate &gate, const TokenAsker &asker, Wish wish,
                Say say, QObject *parent);

    void start();

private:
    void askGate(const Account &account);
    void takePermission(const Result<TokenGate::NoteUse> &permission);
    void noteUse();
    void fetch(Account &account);
    void takeFresh(const Result<void> &fresh);
    [[nodiscard]] const Account *listedAccount();
    void giveToken(const Account &account, const Secret &token, const QString &type);
    void fail(const Error &error, const ErrorContext &context);
    void failOf(const Error &error);
    void passOn();
    void finish(std::span<char> room, std::size_t size);

    AgentAccounts &m_accounts;
    AccountStore &m_store;
    TokenGate &m_gate;
    Wish m_wish;
    TokenAsker m_asker;
    QString m_accountId; ///< of the account that is meant, as soon as that is known
    QString m_accountName;
    TokenGate::NoteUse m_noteUse;
    Say m_say;
};

} // namespace lanyard
