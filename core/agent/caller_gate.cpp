#include "agent/caller_gate.h"

#include "accounts/account.h"

#include <utility>

namespace lanyard {

CallerGate::CallerGate(const Places &places, Clock &clock, OwnPrograms own) :
    m_own(std::move(own)), m_consent(places, clock, nullptr)
{
}

void CallerGate::ask(const TokenAsker &asker, const Account &account, const QString &resource,
                     QObject *context, Reply<void> reply)
{
    const Replier<void> replier(context, std::move(reply));
    // Who it is may be past telling; whether anybody has to know is not decided here.
    Caller caller = callerOfPeer(asker.connection, m_own, asker.connectedBy).value_or(Caller());
    const Result<bool> allowed = m_consent.allowsAlready(
        {std::move(caller), account.id(), account.name(), account.scope(), resource});
    if (!allowed) {
        replier(fail(allowed.error()));
    } else if (*allowed) {
        replier({});
    } else {
        replier(fail(ErrorKind::AuthorizationDenied,
                     QStringLiteral("somebody has to be asked, and not by the agent"),
                     nobodyToAsk));
    }
}

} // namespace lanyard
