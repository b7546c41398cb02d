#include "accounts/refresh_ahead.h"

#include <QtEndian>

#include <algorithm>

namespace lanyard {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A timer counts no time that the machine sleeps, so it is never set for long.
constexpr milliseconds lookEvery = 1min;
/// By which the two clocks go apart only where the machine slept, or somebody set one.
constexpr milliseconds sleepFrom = 30s;
constexpr milliseconds networkComesBack = 5s;
constexpr milliseconds afterSleep = 15s;

} // namespace

void RefreshAhead::watch(Account *account)
{
    if (m_account) {
        m_account->disconnect(this);
    }
    m_timer.reset();
    m_staleAt = {};
    m_account = account;
    if (m_account) {
        connect(m_account, &Account::changed, this, &RefreshAhead::plan);
        plan();
    }
}

/// Again after each change; for the token that is planned for already there is nothing new.
void RefreshAhead::plan()
{
    const QDateTime staleAt = m_account->staleAt().value_or(QDateTime());
    if (staleAt == m_staleAt) {
        return;
    }
    m_staleAt = staleAt;
    m_timer.reset();
    if (!staleAt.isValid()) {
        return;
    }
    const milliseconds margin(staleAt.msecsTo(*m_account->accessTokenExpiresAt()));
    m_due = staleAt.addMSecs(-random(margin).count());
    lookLater();
}

void RefreshAhead::lookLater()
{
    m_lookedAt = m_environment.clock.now();
    m_lookedAtMonotonic = m_environment.clock.monotonic();
    m_timer = std::make_unique<QObject>();
    const milliseconds left(m_lookedAt.msecsTo(m_due));
    m_environment.clock.after(std::clamp(left, milliseconds(0), lookEvery), m_timer.get(),
                              [this] { look(); });
}

void RefreshAhead::look()
{
    m_timer.release()->deleteLater(); // whose timer this is
    if (!m_account) {
        return; // it went, and nobody has said that they look at another one
    }
    const QDateTime now = m_environment.clock.now();
    if (const milliseconds jump = clockJump(); std::chrono::abs(jump) > sleepFrom) {
        const QDateTime soon = now.addMSecs((networkComesBack + random(afterSleep)).count());
        m_due = jump < milliseconds(0) ? soon : std::max(m_due, soon);
    }
    if (now < m_due) {
        lookLater();
    } else if (!m_environment.network.isOnline()) {
        m_due = now.addMSecs(lookEvery.count());
        lookLater();
    } else {
        m_account->ensureFresh(Account::Freshness::Ahead, this, [](const Result<void> &) {});
    }
}

/// By which the clock on the wall went on more than time did since the last look: forward in a
/// sleep. Set back, it takes with it what was planned by it.
milliseconds RefreshAhead::clockJump() const
{
    const milliseconds wall(m_lookedAt.msecsTo(m_environment.clock.now()));
    return wall - (m_environment.clock.monotonic() - m_lookedAtMonotonic);
}

milliseconds RefreshAhead::random(milliseconds below) const
{
    const auto number
        = qFromLittleEndian<quint32>(m_environment.random.bytes(sizeof(quint32)).constData());
    return milliseconds(below.count() * number >> 32);
}

} // namespace lanyard
