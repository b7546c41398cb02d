#pragma once

/// A clock that stands still until a test advances it. Timers fire inside advance(), in the order
/// of their due times (equal ones in the order they were set), and die with their context.

#include "base/clock.h"

#include <QPointer>

#include <vector>

namespace lanyard {

class FakeClock final : public Clock {
public:
    /// 2026-01-02T03:04:05Z, so that a swapped field shows.
    explicit FakeClock(QDateTime start = {});

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override;

    /// Timers that callbacks set are fired as well, where they are due by then.
    void advance(std::chrono::milliseconds time);
    /// Someone sets the machine's clock; monotonic() and timers do not notice.
    void setNow(const QDateTime &now);
    /// Timers whose context lives.
    [[nodiscard]] std::size_t pending() const;

private:
    struct Timer {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> f;
    };
    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    std::vector<Timer> m_timers; ///< in the order they were set
};

} // namespace lanyard
