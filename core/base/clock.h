#pragma once

/// Time, as a seam: now, monotonic time, and a timer.
/// Units:   now() is UTC; monotonic() counts from an arbitrary start and never goes back.
/// Note:    no other file of core uses QTimer or QDateTime::currentDateTime.

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace lanyard {

class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    /// Calls `f` once, `delay` from now, unless `context` is destroyed before.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)
        = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override;
};

} // namespace lanyard
