#pragma once

/// Goes on when this computer is in a network again.
/// Owner:   whoever waits; destroying it, or stop(), ends the waiting

#include "accounts/environment.h"
#include "base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lanyard {

class OnlineWatch {
public:
    /// Both outlive it.
    OnlineWatch(NetworkAccess &network, Clock &clock) : m_network(network), m_clock(clock) { }

    void wait(std::function<void()> online); ///< called once
    void stop() { m_waiting.reset(); }

private:
    void lookLater();

    NetworkAccess &m_network;
    Clock &m_clock;
    std::unique_ptr<QObject> m_waiting; ///< context of the next look; null = nobody waits
    std::function<void()> m_online;
};

} // namespace lanyard
