#include "io/secret_service.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <functional>

namespace lanyard {

namespace {

/// The bus may have to start the service first, at a login when everything starts.
constexpr std::chrono::seconds patience{10};

using Answer = std::function<void(const QDBusMessage &)>;

void send(const QDBusMessage &call, QObject *context, Answer answer)
{
    // Without a limit of its own: the clock says when it is late.
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(watcher->reply());
                     });
}

/// Its steps in reading order; dies with the context.
class NameProbe final : public QObject {
public:
    NameProbe(QString name, Clock &clock, QObject *context, Reply<bool> reply) :
        QObject(context), m_name(std::move(name)), m_reply(context, std::move(reply))
    {
        clock.after(patience, this, [this] { finish(false); });
        QDBusMessage call = busCall(QStringLiteral("NameHasOwner"));
        call << m_name;
        send(call, this, [this](const QDBusMessage &hasOwner) { takeOwner(hasOwner); });
    }

private:
    static QDBusMessage busCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                              QStringLiteral("/org/freedesktop/DBus"),
                                              QStringLiteral("org.freedesktop.DBus"), method);
    }

    void takeOwner(const QDBusMessage &hasOwner)
    {
        if (hasOwner.arguments().value(0).toBool()) {
            finish(true);
            return;
        }
        send(busCall(QStringLiteral("ListActivatableNames")), this,
             [this](const QDBusMessage &names) {
                 finish(names.arguments().value(0).toStringList().contains(m_name));
             });
    }

    void finish(bool isThere)
    {
        m_reply(isThere);
        deleteLater();
    }

    QString m_name;
    Replier<bool> m_reply;
};

/// The same.
class SecretServiceProbe final : public QObject {
public:
    SecretServiceProbe(Clock &clock, QObject *context, Reply<SecretServiceState> reply) :
        QObject(context), m_reply(context, std::move(reply))
    {
        clock.after(patience, this, [this] { finish(State::NoService); });
        if (!QDBusConnection::sessionBus().isConnected()) {
            finish(State::NoSessionBus);
            return;
        }
        probeBusName(serviceName(), clock, this,
                     [this](Result<bool> isThere) { askForTheDefaultCollection(*isThere); });
    }

private:
    using State = SecretServiceState;

    static QString serviceName() { return QStringLiteral("org.freedesktop.secrets"); }

    void askForTheDefaultCollection(bool isThere)
    {
        if (!isThere) {
            finish(State::NoService);
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(
            serviceName(), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
        call << QStringLiteral("default");
        send(call, this, [this](const QDBusMessage &alias) { askWhetherItIsLocked(alias); });
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
        send(call, this, [this](const QDBusMessage &locked) { takeLocked(locked); });
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

    void finish(State state)
    {
        m_reply(state);
        deleteLater();
    }

    Replier<State> m_reply;
};

} // namespace

void probeBusName(const QString &name, Clock &clock, QObject *context, Reply<bool> reply)
{
    new NameProbe(name, clock, context, std::move(reply));
}

void probeSecretService(Clock &clock, QObject *context, Reply<SecretServiceState> reply)
{
    new SecretServiceProbe(clock, context, std::move(reply));
}

} // namespace lanyard
