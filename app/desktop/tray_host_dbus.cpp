#include "tray_host.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace lanyard {

namespace {

constexpr std::chrono::seconds longestLogin{30};

/// Dies with the context, or once it has told.
class TrayWatch final : public QObject {
    Q_OBJECT
public:
    TrayWatch(Clock &clock, QObject *context, std::function<void()> there) :
        QObject(context), m_there(std::move(there))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_service.setConnection(bus);
        m_service.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
        m_service.addWatchedService(watcher());
        connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &TrayWatch::ask);
        bus.connect(watcher(), QStringLiteral("/StatusNotifierWatcher"), watcher(),
                    QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(tell()));
        clock.after(longestLogin, this, [this] { tell(); });
        ask();
    }

private Q_SLOTS:
    void tell()
    {
        if (m_there) {
            std::exchange(m_there, nullptr)();
            deleteLater();
        }
    }

private:
    static QString watcher() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }

    void ask()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            watcher(), QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << watcher() << QStringLiteral("IsStatusNotifierHostRegistered");
        call.setAutoStartService(false);
        auto *answer
            = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> isThere = *answer;
            if (isThere.isValid() && isThere.value().variant().toBool()) {
                tell();
            }
        });
    }

    std::function<void()> m_there;
    QDBusServiceWatcher m_service;
};

} // namespace

void whenTrayIsThere(Clock &clock, QObject *context, std::function<void()> there)
{
    new TrayWatch(clock, context, std::move(there));
}

} // namespace lanyard

#include "tray_host_dbus.moc"
