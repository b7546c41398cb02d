#include "support/fake_clock.h"

#include <algorithm>

namespace lanyard {

FakeClock::FakeClock(QDateTime start) :
    m_start(start.isValid()
                ? std::move(start)
                : QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate))
{
}

QDateTime FakeClock::now() const
{
    return m_start.addMSecs(m_elapsed.count());
}

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)
{
    m_timers.push_back({m_elapsed + delay, context, std::move(f)});
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const auto target = m_elapsed + time;
    for (;;) {
        const auto next
            = std::min_element(m_timers.begin(), m_timers.end(),
                               [](const Timer &a, const Timer &b) { return a.due < b.due; });
        if (next == m_timers.end() || next->due > target) {
            break;
        }
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_elapsed = std::max(m_elapsed, timer.due);
        if (timer.context) {
            timer.f();
        }
    }
    m_elapsed = target;
}

void FakeClock::setNow(const QDateTime &now)
{
    m_start = now.addMSecs(-m_elapsed.count());
}

std::size_t FakeClock::pending() const
{
    return static_cast<std::size_t>(
        std::count_if(m_timers.begin(), m_timers.end(),
                      [](const Timer &timer) { return !timer.context.isNull(); }));
}

} // namespace lanyard
