#pragma once

/// What has to be finished although nobody waits for it any more: pages that a browser still reads,
/// tokens to be revoked, saving and refreshing that must not stop half way.
/// Owner:   AccountStore

#include "accounts/session_record.h"
#include "base/clock.h"
#include "flow/flow_client.h"
#include "io/loopback_listener.h"
#include "io/network_access.h"
#include "oauth/revocation_request.h"

#include <QObject>

#include <memory>
#include <vector>

namespace lanyard {

class BackgroundWork final : public QObject {
    Q_OBJECT
public:
    /// All three must outlive it.
    BackgroundWork(NetworkAccess &network, Clock &clock, RandomSource &random);
    ~BackgroundWork() override;

    /// Keeps a finished listener until it has said everything.
    void serve(std::unique_ptr<LoopbackListener> listener);

    /// Best effort: a provider that cannot, or does not answer, is left alone.
    void revoke(const FlowClient &client, Secret token, oauth::TokenTypeHint hint);
    void revoke(SessionRecord session); ///< what there is of it, likewise

    /// Not idle while somebody holds what this gives.
    [[nodiscard]] std::shared_ptr<void> hold();

    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void settled(); ///< something ended: ask isIdle()

private:
    void release();
    void drop(LoopbackListener *listener);

    NetworkAccess &m_network;
    Clock &m_clock;
    RandomSource &m_random;
    std::vector<std::unique_ptr<LoopbackListener>> m_listeners;
    int m_holders = 0;
};

} // namespace lanyard
