#include "io/secret_service.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds patience{3'000};

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

/// Its steps in reading order; dies with the context.
class SecretServiceProbe final : public QObject {
public:
    SecretServiceProbe(Clock &clock, QObject *context, Reply<SecretServiceState> reply) :
        QObject(context), m_reply(context, std::move(reply)), m_bus(QDBusConnection::sessionBus())
    {
        clock.after(patience, this, [this] { finish(SecretServiceState::NoService); });
        askWhetherItRuns();
    }

private:
    using State = SecretServiceState;
    using Step = void (SecretServiceProbe::*)(const QDBusMessage &);

    void askWhetherItRuns()
    {
        if (!m_bus.isConnected()) {
            finish(State::NoSessionBus);
            return;
        }
        QDBusMessage call = busCall(QStringLiteral("NameHasOwner"));
        call << serviceName();
        send(call, &SecretServiceProbe::askWhetherItCanBeStarted);
    }

    void askWhetherItCanBeStarted(const QDBusMessage &hasOwner)
    {
        if (hasOwner.arguments().value(0).toBool()) {
            askForTheDefaultCollection();
            return;
        }
        send(busCall(QStringLiteral("ListActivatableNames")), &SecretServiceProbe::startIt);
    }

    void startIt(const QDBusMessage &names)
    {
        if (!names.arguments().value(0).toStringList().contains(serviceName())) {
            finish(State::NoService);
            return;
        }
        askForTheDefaultCollection(); // the call starts the service
    }

    void askForTheDefaultCollection()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            serviceName(), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        call << QStringLiteral("default");
        send(call, &SecretServiceProbe::askWhetherItIsLocked);
    }

    void askWhetherItIsLocked(const QDBusMessage &alias)
    {
        if (alias.type() != QDBusMessage::ReplyMessage) {
            finish(State::NoService);
            return;
        }
        const QString path = alias.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() || path == QLatin1String("/")) {
            finish(State::NoDefaultCollection);
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(
            serviceName(), path, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        send(call, &SecretServiceProbe::takeLocked);
    }

    void takeLocked(const QDBusMessage &locked)
    {
        const QVariant value = locked.arguments().value(0).value<QDBusVariant>().variant();
        // An alias may outlive its collection.
        if (locked.type() != QDBusMessage::ReplyMessage || value.typeId() != QMetaType::Bool) {
            finish(State::NoDefaultCollection);
            return;
        }
        finish(value.toBool() ? State::Locked : State::Unlocked);
    }

    void send(const QDBusMessage &call, Step next)
    {
        auto *watcher
            = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(patience.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] {
            watcher->deleteLater();
            if (m_reply.isWaiting()) {
                (this->*next)(watcher->reply());
            }
        });
    }

    void finish(State state)
    {
        m_reply(state);
        deleteLater();
    }

    Replier<State> m_reply;
    QDBusConnection m_bus;
};

} // namespace

void probeSecretService(Clock &clock, QObject *context, Reply<SecretServiceState> reply)
{
    new SecretServiceProbe(clock, context, std::move(reply));
}

} // namespace lanyard
