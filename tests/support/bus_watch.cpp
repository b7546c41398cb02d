#include "support/bus_watch.h"

#include "support/patience.h"

#include <QTest>

namespace lanyard {

BusWatch::~BusWatch()
{
    m_monitor.kill();
    m_monitor.waitForFinished(kPatience);
}

bool BusWatch::listen(const QProcessEnvironment &session, const QString &address)
{
    QStringList arguments{QStringLiteral("--session"), QStringLiteral("--binary")};
    if (!address.isEmpty()) {
        arguments = QStringList{QStringLiteral("--address"), address, QStringLiteral("--binary")};
    }
    m_monitor.setProcessEnvironment(session);
    m_monitor.start(QStringLiteral("dbus-monitor"), arguments);
    return QTest::qWaitFor([this] { return m_monitor.bytesAvailable() > 0; }, kPatience);
}

const QByteArray &BusWatch::heard()
{
    m_heard += m_monitor.readAllStandardOutput();
    return m_heard;
}

bool BusWatch::hears(const QByteArray &words)
{
    return QTest::qWaitFor([&] { return heard().contains(words); }, kPatience);
}

} // namespace lanyard
