#include "io/session_lock.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <optional>

#include <unistd.h>

namespace lanyard {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString session = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

/// Of the property User: a number, and a path. nullopt = it is something else.
std::optional<uid_t> userOf(const QDBusMessage &answer)
{
    const QVariant value = answer.arguments().value(0).value<QDBusVariant>().variant();
    if (value.userType() != qMetaTypeId<QDBusArgument>()) {
        return std::nullopt;
    }
    const auto structure = value.value<QDBusArgument>();
    if (structure.currentSignature() != QLatin1String("(uo)")) {
        return std::nullopt;
    }
    uint user = 0;
    structure.beginStructure();
    structure >> user;
    structure.endStructure();
    return user;
}

/// Dies with the context.
class SessionLockWatch final : public QObject {
    Q_OBJECT
public:
    SessionLockWatch(QObject *context, std::function<void()> locked) :
        QObject(context), m_locked(std::move(locked))
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        bus.connect(service, {}, session, QStringLiteral("Lock"), this,
                    SLOT(takeLock(QDBusMessage)));
        bus.connect(service, {}, properties, QStringLiteral("PropertiesChanged"), this,
                    SLOT(takeProperties(QDBusMessage)));
    }

private Q_SLOTS:
    void takeLock(const QDBusMessage &signal) { askWhose(signal.path()); }

    void takeProperties(const QDBusMessage &signal)
    {
        const QList<QVariant> arguments = signal.arguments();
        const auto changed = qdbus_cast<QVariantMap>(arguments.value(1));
        if (arguments.value(0).toString() == session
            && changed.value(QStringLiteral("LockedHint")).toBool()) {
            askWhose(signal.path());
        }
    }

private:
    void askWhose(const QString &path)
    {
        QDBusMessage call
            = QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
        call << session << QStringLiteral("User");
        auto *watcher
            = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            if (userOf(watcher->reply()).value_or(::geteuid()) == ::geteuid()) {
                m_locked();
            }
        });
    }

    std::function<void()> m_locked;
};

} // namespace

void watchSessionLock(QObject *context, std::function<void()> locked)
{
    new SessionLockWatch(context, std::move(locked));
}

} // namespace lanyard

#include "session_lock_linux.moc"
