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

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), QStringLiteral("/org/freedesktop/secrets"),
                                          QStringLiteral("org.freedesktop.Secret.Service"), method);
}

QDBusMessage askForTheDefaultCollection()
{
    QDBusMessage call = serviceCall(QStringLiteral("ReadAlias"));
    call << QStringLiteral("default");
    return call;
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
        clock.after(patience, this, [this] { finish(State::NoAnswer); });
        if (!QDBusConnection::sessionBus().isConnected()) {
            finish(State::NoSessionBus);
            return;
        }
        probeBusName(serviceName(), clock, this,
                     [this](Result<bool> isThere) { askForItsAlias(*isThere); });
    }

private:
    using State = SecretServiceState;

    void askForItsAlias(bool isThere)
    {
        if (!isThere) {
            finish(State::NoService);
            return;
        }
        send(askForTheDefaultCollection(), this,
             [this](const QDBusMessage &alias) { askWhetherItIsLocked(alias); });
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

/// The same. No limit of time: a person types.
class Unlocking final : public QObject {
    Q_OBJECT
public:
    Unlocking(QObject *context, Reply<void> reply) :
        QObject(context), m_reply(context, std::move(reply))
    {
        send(askForTheDefaultCollection(), this,
             [this](const QDBusMessage &alias) { unlock(alias); });
    }

    ~Unlocking() override
    {
        if (!m_prompt.isEmpty()) {
            QDBusConnection::sessionBus().send(promptCall(QStringLiteral("Dismiss")));
        }
    }
    Q_DISABLE_COPY_MOVE(Unlocking)

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &)
    {
        m_prompt.clear();
        if (dismissed) {
            finish(stillLocked(QStringLiteral("the keyring was not unlocked")));
        } else {
            finish({});
        }
    }

private:
    void unlock(const QDBusMessage &alias)
    {
        QDBusMessage call = serviceCall(QStringLiteral("Unlock"));
        call << QVariant::fromValue(
            QList<QDBusObjectPath>{alias.arguments().value(0).value<QDBusObjectPath>()});
        send(call, this, [this](const QDBusMessage &answer) { prompt(answer); });
    }

    void prompt(const QDBusMessage &answer)
    {
        const QString path = answer.arguments().value(1).value<QDBusObjectPath>().path();
        if (answer.type() != QDBusMessage::ReplyMessage || path.isEmpty()) {
            finish(stillLocked(answer.errorMessage()));
            return;
        }
        if (path == QLatin1String("/")) {
            finish({}); // nobody had to be asked
            return;
        }
        m_prompt = path;
        QDBusConnection::sessionBus().connect(serviceName(), path, promptInterface(),
                                              QStringLiteral("Completed"), this,
                                              SLOT(completed(bool, QDBusVariant)));
        QDBusMessage call = promptCall(QStringLiteral("Prompt"));
        call << QString(); // no window's id: on Wayland there is none to give
        send(call, this, [this](const QDBusMessage &shown) { takeShown(shown); });
    }

    void takeShown(const QDBusMessage &shown)
    {
        if (shown.type() != QDBusMessage::ReplyMessage) {
            m_prompt.clear();
            finish(stillLocked(shown.errorMessage()));
        }
    }

    static QString promptInterface() { return QStringLiteral("org.freedesktop.Secret.Prompt"); }

    [[nodiscard]] QDBusMessage promptCall(const QString &method) const
    {
        return QDBusMessage::createMethodCall(serviceName(), m_prompt, promptInterface(), method);
    }

    static tl::unexpected<Error> stillLocked(const QString &why)
    {
        return fail(ErrorKind::VaultLocked, plainText(why));
    }

    void finish(Result<void> result)
    {
        m_reply(std::move(result));
        deleteLater();
    }

    Replier<void> m_reply;
    QString m_prompt; ///< empty = none is open
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

void unlockSecretService(QObject *context, Reply<void> reply)
{
    new Unlocking(context, std::move(reply));
}

} // namespace lanyard

#include "secret_service.moc"
