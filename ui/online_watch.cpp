#include "ui/online_watch.h"

#include <QEvent>
#include <QNetworkInformation>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto firstPause = 5s;
constexpr auto longestPause = 60s;

} // namespace

void OnlineWatch::wait(QWidget &page, WhenHidden whenHidden, std::function<void()> online)
{
    stop();
    m_page = &page;
    m_whenHidden = whenHidden;
    m_online = std::move(online);
    page.installEventFilter(this);
    if (page.isVisible()) {
        begin();
    }
}

void OnlineWatch::stop()
{
    if (m_page) {
        m_page->removeEventFilter(this);
    }
    m_page.clear();
    m_waiting.reset();
}

bool OnlineWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show) {
        begin();
    } else if (watched == m_page && event->type() == QEvent::Hide) {
        // By the window system it comes back as it was.
        if (m_whenHidden == WhenHidden::Stop && !event->spontaneous()) {
            stop();
        } else {
            m_waiting.reset();
        }
    }
    return QObject::eventFilter(watched, event);
}

void OnlineWatch::begin()
{
    m_pause = firstPause;
    m_waiting = std::make_unique<QObject>();
    using Information = QNetworkInformation;
    if (Information::loadBackendByFeatures(Information::Feature::Reachability)) {
        connect(Information::instance(), &Information::reachabilityChanged, m_waiting.get(),
                [this] { goOn(); });
    }
    lookLater();
}

void OnlineWatch::lookLater()
{
    m_clock.after(std::exchange(m_pause, std::min(m_pause * 2, longestPause)), m_waiting.get(),
                  [this] {
                      if (!goOn()) {
                          lookLater();
                      }
                  });
}

bool OnlineWatch::goOn()
{
    if (!m_network.isOnline()) {
        return false;
    }
    m_waiting.release()->deleteLater(); // whose timer may be further up the stack
    stop();
    std::exchange(m_online, nullptr)();
    return true;
}

} // namespace lanyard
