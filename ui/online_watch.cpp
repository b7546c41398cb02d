#include "ui/online_watch.h"

#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 5s;

} // namespace

void OnlineWatch::wait(std::function<void()> online)
{
    m_waiting = std::make_unique<QObject>();
    m_online = std::move(online);
    lookLater();
}

void OnlineWatch::lookLater()
{
    m_clock.after(lookEvery, m_waiting.get(), [this] {
        if (!m_network.isOnline()) {
            lookLater();
            return;
        }
        m_waiting.release()->deleteLater(); // whose timer this is
        std::exchange(m_online, nullptr)();
    });
}

} // namespace lanyard
