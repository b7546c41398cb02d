#pragma once

/// A command that hands a token to whoever called it: only where the person lets that program have
/// one (agent/consent.h). Where they want to be asked, an agent asks them in a window; where it has
/// none, they are asked at the terminal; where there is none either, the command fails.
/// Errors:  AuthorizationDenied (exit 7), and what helps is said; those of agent/consent.h

#include "command.h"

#include "agent/agent_talk.h"
#include "agent/consent.h"
#include "terminal_question.h"

#include <functional>
#include <memory>

namespace lanyard {

/// What is installed with us.
[[nodiscard]] OwnPrograms ownPrograms();

class ConsentedCommand : public Command {
    Q_OBJECT
protected:
    /// May the person be asked for consent at the terminal? It is not read by way of the standard
    /// input, which may be the tool's.
    [[nodiscard]] virtual bool mayAskForConsent() const { return mayAsk(); }
    /// Then `go`, or the command has failed. `limits`: none = the account's own token.
    void withConsent(const Account &account, const TokenLimits &limits, std::function<void()> go);
    /// While the person is asked, that is a no.
    void endInOrder() override;

private:
    void askAgent();
    void takeAgentsAnswer(wire::Type type, const QByteArray &body);
    void askAtTerminal();
    void allow();
    void refuse(const Error &error);

    TokenWish m_wish;
    TokenLimits m_limits; ///< of it
    std::function<void()> m_go;
    std::unique_ptr<AgentTalk> m_agent;
    TerminalQuestion m_terminal;
    std::unique_ptr<Consent> m_consent;
};

} // namespace lanyard
