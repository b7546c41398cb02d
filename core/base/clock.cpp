#include "base/clock.h"

#include <QTimer>

namespace lanyard {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)
{
    QTimer::singleShot(delay, context, std::move(f));
}

} // namespace lanyard
