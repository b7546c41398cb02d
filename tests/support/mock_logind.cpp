#include "support/mock_logind.h"

#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace lanyard {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage answerTo(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::systemBus().call(call);
}

} // namespace

MockLogind::~MockLogind()
{
    m_logind.terminate();
    m_logind.waitForFinished(kPatience);
}

QString MockLogind::start()
{
    if (const QString problem = m_session.start(KeyringSession::Keyring::None);
        !problem.isEmpty()) {
        return problem;
    }
    m_session.join();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    m_logind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_logind.setStandardOutputFile(QProcess::nullDevice());
    m_logind.start(QStringLiteral("/usr/bin/python3"), // the system's, which has its modules
                   {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"),
                    QStringLiteral("logind")});
    if (!m_logind.waitForStarted(kPatience)) {
        return QStringLiteral("dbusmock: ") + m_logind.errorString();
    }
    QProcess wait;
    wait.start(QStringLiteral("gdbus"),
               {QStringLiteral("wait"), QStringLiteral("--system"), kService});
    return wait.waitForFinished(kPatience) && wait.exitCode() == 0
        ? QString()
        : QStringLiteral("gdbus: ") + QString::fromLocal8Bit(wait.readAllStandardError());
}

QString MockLogind::makeSession(const char *id, uid_t user)
{
    const QDBusMessage made
        = answerTo(QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("AddSession"),
                   {QString::fromLatin1(id), QStringLiteral("seat0"), uint(user),
                    QStringLiteral("user-") + QString::fromLatin1(id), true});
    return made.arguments().value(0).toString();
}

bool MockLogind::lock(const QString &session)
{
    return answerTo(session, kSession, QStringLiteral("Lock"), {}).type()
        == QDBusMessage::ReplyMessage;
}

bool MockLogind::hint(const QString &session, bool isLocked)
{
    return answerTo(session, kSession, QStringLiteral("SetLockedHint"), {isLocked}).type()
        == QDBusMessage::ReplyMessage;
}

} // namespace lanyard
