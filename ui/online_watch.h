#pragma once

/// Goes on when this computer is in a network again.
/// Shape:   looks when the system says that something has changed, where it does; and after five
///          seconds, then ever more seldom, up to once a minute. Not at all while the page that
///          waits is hidden: then anew when it is shown, or never any more
/// Owner:   whoever waits; destroying it, or stop(), ends the waiting

#include "accounts/environment.h"
#include "base/clock.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

namespace lanyard {

class OnlineWatch final : public QObject {
public:
    /// Both outlive it.
    OnlineWatch(NetworkAccess &network, Clock &clock) : m_network(network), m_clock(clock) { }

    enum class WhenHidden { Pause, Stop };
    void wait(QWidget &page, WhenHidden whenHidden, std::function<void()> online); ///< called once
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void lookLater();
    bool goOn(); ///< false = there is no network yet

    NetworkAccess &m_network;
    Clock &m_clock;
    QPointer<QWidget> m_page; ///< null = nobody waits
    WhenHidden m_whenHidden = WhenHidden::Pause;
    std::unique_ptr<QObject> m_waiting; ///< context of the next look; null = none is planned
    std::chrono::seconds m_pause{0};
    std::function<void()> m_online;
};

} // namespace lanyard
