#include "accounts/background_work.h"

#include "accounts/session_vault.h"
#include "base/log.h"
#include "flow/token_revocation.h"

#include <QPointer>

#include <algorithm>

namespace lanyard {

BackgroundWork::BackgroundWork(NetworkAccess &network, Clock &clock, RandomSource &random) :
    m_network(network), m_clock(clock), m_random(random)
{
}

BackgroundWork::~BackgroundWork() = default;

void BackgroundWork::serve(std::unique_ptr<LoopbackListener> listener)
{
    LoopbackListener *served = listener.get();
    m_listeners.push_back(std::move(listener));
    connect(served, &LoopbackListener::closed, this, [this, served] { drop(served); });
    connect(served, &LoopbackListener::becameIdle, this, &BackgroundWork::settled);
}

void BackgroundWork::drop(LoopbackListener *listener)
{
    std::erase_if(m_listeners, [listener](const auto &each) { return each.get() == listener; });
    Q_EMIT settled();
}

void BackgroundWork::revoke(const FlowClient &client, Secret token, oauth::TokenTypeHint hint)
{
    if (client.provider.revocationEndpoint.isEmpty()) {
        return;
    }
    revokeToken(client, std::move(token), hint, m_network, m_clock, m_random, this,
                [held = hold()](const Result<void> &revoked) {
                    if (!revoked) {
                        qCInfo(logAccounts)
                            << "a token could not be revoked:" << nameOf(revoked.error().kind);
                    }
                });
}

void BackgroundWork::revoke(SessionRecord session)
{
    const bool hasRefreshToken = !session.refreshToken.isEmpty();
    Secret &token = hasRefreshToken ? session.refreshToken : session.accessToken;
    if (!token.isEmpty()) {
        revoke(clientOf(session), std::move(token),
               hasRefreshToken ? oauth::TokenTypeHint::RefreshToken
                               : oauth::TokenTypeHint::AccessToken);
    }
}

std::shared_ptr<void> BackgroundWork::hold()
{
    ++m_holders;
    // Any pointer that is not null will do: only the deleter matters.
    return {static_cast<void *>(this), [self = QPointer(this)](void *) {
                if (self) {
                    self->release();
                }
            }};
}

void BackgroundWork::release()
{
    --m_holders;
    Q_EMIT settled();
}

bool BackgroundWork::isIdle() const
{
    return m_holders == 0
        && std::all_of(m_listeners.begin(), m_listeners.end(),
                       [](const auto &listener) { return listener->isIdle(); });
}

} // namespace lanyard
