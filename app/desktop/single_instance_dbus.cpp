#include "single_instance.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QVariantMap>

namespace lanyard {

namespace {

constexpr int patience = 10'000; ///< ms
/// A name that changes hands while it is asked for is asked for again.
constexpr int attempts = 3;

const QString busName = QStringLiteral("app.lanyard.Lanyard");
const QString objectPath = QStringLiteral("/app/lanyard/Lanyard");
const QString interfaceName = QStringLiteral("org.freedesktop.Application");

// What launchers write and read: the first is X11's, the second Wayland's.
const QString startupId = QStringLiteral("desktop-startup-id");
const QString activationToken = QStringLiteral("activation-token");

QByteArray tokenIn(const QVariantMap &platformData)
{
    const QByteArray token = platformData.value(activationToken).toString().toUtf8();
    return token.isEmpty() ? platformData.value(startupId).toString().toUtf8() : token;
}

QDBusMessage callFor(const StartWish &wish)
{
    QVariantMap platformData;
    if (!wish.activationToken.isEmpty()) {
        const QString token = QString::fromUtf8(wish.activationToken);
        platformData = {{startupId, token}, {activationToken, token}};
    }
    const auto method = [](const char *name) {
        return QDBusMessage::createMethodCall(busName, objectPath, interfaceName,
                                              QString::fromLatin1(name));
    };
    QDBusMessage call;
    if (wish.what == StartWish::What::Return) {
        call = method("Open");
        call << QStringList(returnAddress);
    } else if (const QString action = nameOfAction(wish.what); !action.isEmpty()) {
        call = method("ActivateAction");
        call << action << QVariantList();
    } else {
        call = method("Activate");
    }
    call << platformData;
    call.setAutoStartService(false); // there is one, or we are it
    return call;
}

bool handOver(const StartWish &wish)
{
    const QDBusMessage answer = wish.what == StartWish::What::StayHidden
        ? QDBusMessage::createMethodCall(busName, objectPath,
                                         QStringLiteral("org.freedesktop.DBus.Peer"),
                                         QStringLiteral("Ping"))
        : callFor(wish);
    return QDBusConnection::sessionBus().call(answer, QDBus::Block, patience).type()
        == QDBusMessage::ReplyMessage;
}

} // namespace

/// What others call.
class ApplicationObject final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationObject(SingleInstance &instance) : m_instance(instance) { }

    // The names are the interface's.
    // NOLINTBEGIN(readability-identifier-naming)
public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { tell(StartWish::What::Show, platformData); }

    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        for (const QString &uri : uris) {
            if (uri != returnAddress) {
                refuse(QStringLiteral("no address of ours"));
                return;
            }
        }
        tell(StartWish::What::Return, platformData);
    }

    void ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platformData)
    {
        if (const auto action = actionNamed(name)) {
            tell(*action, platformData);
        } else {
            refuse(QStringLiteral("no action of ours"));
        }
    }
    // NOLINTEND(readability-identifier-naming)

private:
    void tell(StartWish::What what, const QVariantMap &platformData)
    {
        Q_EMIT m_instance.wished({what, tokenIn(platformData)});
    }
    void refuse(const QString &why) const { sendErrorReply(QDBusError::InvalidArgs, why); }

    SingleInstance &m_instance;
};
SingleInstance::SingleInstance() = default;

SingleInstance::~SingleInstance()
{
    end();
}

bool SingleInstance::begin(const StartWish &wish)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return true;
    }
    // Before the name: who finds that finds the object.
    m_application = std::make_unique<ApplicationObject>(*this);
    bus.registerObject(objectPath, m_application.get(), QDBusConnection::ExportAllSlots);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (bus.registerService(busName)) {
            return true;
        }
        if (handOver(wish)) {
            end();
            return false;
        }
    }
    end();
    return true;
}

bool SingleInstance::isReachable() const
{
    return m_application != nullptr;
}

void SingleInstance::end()
{
    if (m_application) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(busName);
        bus.unregisterObject(objectPath);
        m_application.reset();
    }
}

} // namespace lanyard

#include "single_instance_dbus.moc"
