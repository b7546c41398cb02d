#include "agent/token_gate.h"

namespace lanyard {

void OpenGate::ask(const TokenQuestion &, QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    replier({});
}

} // namespace lanyard
