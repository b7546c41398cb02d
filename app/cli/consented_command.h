#pragma once

/// A command that hands a token to whoever called it: only where the person lets that program have
/// one (agent/consent.h). Where they want to be asked, and no agent does it, they are asked at the
/// terminal; where there is none, the command fails.
/// Errors:  AuthorizationDenied (exit 7), and what helps is said; those of agent/consent.h

#include "command.h"

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
    /// Then `go`, or the command has failed. `resource` is what the token is for alone; empty = the
    /// account's own.
    void withConsent(const Account &account, const QString &resource, std::function<void()> go);
    /// While the person is asked, that is a no.
    void endInOrder() override;

private:
    void refuse(const Error &error, const TokenWish &wish);

    TerminalQuestion m_terminal;
    std::unique_ptr<Consent> m_consent;
};

} // namespace lanyard
