#pragma once

/// Lets in whom the person lets in: everybody, where they do not want to be asked; else those
/// programs that they have granted it to. Each token is in the journal.
/// Errors:  as of the base class; of a refusal, `detail` is the sentence for who asked
/// Note:    what is allowed once is for one token, and not for one attempt (once_allowed.h).
///          Where no window is there to ask in, who is not granted it is sent to lanyard-cli, which
///          asks at the terminal that it was started from
/// Owner:   whoever runs the agent, and `person`

#include "agent/consent.h"
#include "agent/once_allowed.h"
#include "agent/own_programs.h"
#include "agent/token_gate.h"

namespace lanyard {

class CallerGate final : public TokenGate {
public:
    CallerGate(const Places &places, Clock &clock, OwnPrograms own, ConsentQuestion &person);

    void ask(const TokenAsker &asker, const Account &account, const TokenLimits &limits,
             QObject *context, Reply<NoteUse> reply) override;
    void forget() override { m_once.forget(); }

private:
    void askPerson(const TokenWish &wish, QObject *context, const Replier<NoteUse> &replier);

    OwnPrograms m_own;
    ConsentQuestion &m_person;
    Consent m_consent;
    OnceAllowed m_once;
};

} // namespace lanyard
