#include "accounts/session_binding.h"

#include "accounts/session_vault.h"

namespace lanyard {

const oauth::DpopKey *keyOf(const AccessTokenRecord &access, const SessionRecord &session)
{
    if (access.dpopKey) {
        return &*access.dpopKey;
    }
    return session.dpopKey ? &*session.dpopKey : nullptr;
}

std::shared_ptr<DpopProver> proverOf(const oauth::DpopKey *key, AccountParts &parts)
{
    return key ? std::make_shared<DpopProver>(*key, parts.dpopServers, parts.environment.clock,
                                              parts.environment.random)
               : nullptr;
}

FlowClient boundClientOf(const SessionRecord &session, AccountParts &parts)
{
    FlowClient client = clientOf(session);
    client.dpop = proverOf(session.dpopKey ? &*session.dpopKey : nullptr, parts);
    client.onlyBoundTokens = session.onlyBoundTokens;
    return client;
}

} // namespace lanyard
