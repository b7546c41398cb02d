#pragma once

/// Lets in whom the person lets in: everybody, where they do not want to be asked; else those
/// programs that they have granted it to. Each token is in the journal.
/// Errors:  as of the base class; of a refusal, `detail` is the sentence for who asked
/// Note:    where no window is there to ask in, who is not granted it is sent to lanyard-cli, which
///          asks at the terminal that it was started from
/// Owner:   whoever runs the agent, and `person`

#include "agent/consent.h"
#include "agent/own_programs.h"
#include "agent/token_gate.h"

namespace lanyard {

class CallerGate final : public TokenGate {
public:
    CallerGate(const Places &places, Clock &clock, OwnPrograms own, ConsentQuestion &person);

    void ask(const TokenAsker &asker, const Account &account, const TokenLimits &limits,
             QObject *context, Reply<NoteUse> reply) override;

private:
    OwnPrograms m_own;
    ConsentQuestion &m_person;
    Consent m_consent;
};

} // namespace lanyard
