#include "cost.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace lanyard {

namespace {

/// A line like "VmHWM:     1234 kB".
qint64 statusBytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).simplified().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        file.write("5");
    }
}

} // namespace

CostMeter::CostMeter()
{
    resetPeak();
    m_before = statusBytes("VmRSS:");
    m_time.start();
}

Cost CostMeter::cost() const
{
    const qint64 peak = statusBytes("VmHWM:");
    return {m_time.elapsed(), peak, std::max<qint64>(0, peak - m_before)};
}

} // namespace lanyard
