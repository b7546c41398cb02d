#include "accounts/session_binding.h"

#include "accounts/session_vault.h"

namespace lanyard {

std::shared_ptr<DpopProver> proverOf(const SessionRecord &session, AccountParts &parts)
{
    return session.dpopKey
        ? std::make_shared<DpopProver>(*session.dpopKey, parts.dpopServers, parts.environment.clock,
                                       parts.environment.random)
        : nullptr;
}

FlowClient boundClientOf(const SessionRecord &session, AccountParts &parts)
{
    FlowClient client = clientOf(session);
    client.dpop = proverOf(session, parts);
    client.onlyBoundTokens = session.onlyBoundTokens;
    return client;
}

} // namespace lanyard
