#include "io/session_lock.h"
#include "support/keyring_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace lanyard;

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

/// logind is dbusmock's, on a bus of this test's own.
class SessionLockTest : public QObject {
    Q_OBJECT

    KeyringSession m_session;
    QProcess m_logind;
    QString m_own;
    QString m_other;

    /// Its path; empty = it was not made.
    [[nodiscard]] static QString makeSession(const char *id, uid_t user)
    {
        const QDBusMessage made
            = answerTo(QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("AddSession"),
                       {QString::fromLatin1(id), QStringLiteral("seat0"), uint(user),
                        QStringLiteral("user-") + QString::fromLatin1(id), true});
        return made.arguments().value(0).toString();
    }
    [[nodiscard]] static bool lock(const QString &session)
    {
        return answerTo(session, kSession, QStringLiteral("Lock"), {}).type()
            == QDBusMessage::ReplyMessage;
    }
    [[nodiscard]] static bool hint(const QString &session, bool isLocked)
    {
        return answerTo(session, kSession, QStringLiteral("SetLockedHint"), {isLocked}).type()
            == QDBusMessage::ReplyMessage;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        m_logind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_logind.setStandardOutputFile(QProcess::nullDevice());
        m_logind.start(QStringLiteral("/usr/bin/python3"), // the system's, which has its modules

                       {QStringLiteral("-m"), QStringLiteral("dbusmock"),
                        QStringLiteral("--template"), QStringLiteral("logind")});
        QVERIFY(m_logind.waitForStarted(kPatience));
        QProcess wait;
        wait.start(QStringLiteral("gdbus"),
                   {QStringLiteral("wait"), QStringLiteral("--system"), kService});
        QVERIFY(wait.waitForFinished(kPatience));
        QCOMPARE(wait.exitCode(), 0);
        m_own = makeSession("own", ::geteuid());
        m_other = makeSession("other", ::geteuid() + 1);
        QVERIFY(!m_own.isEmpty() && !m_other.isEmpty());
    }
    void cleanupTestCase()
    {
        m_logind.terminate();
        m_logind.waitForFinished(kPatience);
    }

    void tellsOfTheSignal()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(lock(m_own));
        QTRY_COMPARE(locked, 1);
    }

    /// What a screen locker says by itself.
    void tellsOfTheHint()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(hint(m_own, true));
        QTRY_COMPARE(locked, 1);
        QVERIFY(hint(m_own, false)); // which is not told
        QVERIFY(hint(m_own, true));
        QTRY_COMPARE(locked, 2);
        QVERIFY(hint(m_own, false));
    }

    void anotherPersonsSessionIsNotOurs()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(lock(m_other));
        QVERIFY(hint(m_other, true));
        QVERIFY(lock(m_own)); // what came before was judged by the time that this is
        QTRY_COMPARE(locked, 1);
    }
};

QTEST_GUILESS_MAIN(SessionLockTest)
#include "session_lock_test.moc"
