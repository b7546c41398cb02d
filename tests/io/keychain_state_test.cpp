#include "support/keyring_session.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace lanyard;

namespace {

/// A message bus that can start no service.
class EmptyBus {
public:
    EmptyBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (config.open(QIODevice::WriteOnly)) {
            config.write(
                "<busconfig><type>session</type><listen>unix:dir="
                + QFile::encodeName(m_folder.path())
                + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                  "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/>"
                  "</policy></busconfig>");
        }
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                     QStringLiteral("--print-address=1"),
                     QStringLiteral("--config-file=") + config.fileName()});
        if (m_bus.waitForReadyRead(kPatience)) {
            m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        }
    }
    ~EmptyBus()
    {
        m_bus.kill();
        m_bus.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(EmptyBus)

    [[nodiscard]] const QString &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
};

QByteArray probeIn(const QProcessEnvironment &environment)
{
    QProcess probe;
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(KEYCHAIN_PROBE), {});
    if (!probe.waitForFinished(kPatience)) {
        return "no answer: " + probe.errorString().toUtf8();
    }
    return probe.readAllStandardOutput().trimmed();
}

QByteArray probeOn(const QString &address, QProcessEnvironment environment)
{
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    return probeIn(environment);
}

} // namespace

class KeychainStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenKeyringIsGood()
    {
        KeyringSession session;
        QCOMPARE(session.start(), QString());
        QCOMPARE(probeIn(session.environment()), QByteArray("Good"));
    }

    void aLockedKeyringIsLocked()
    {
        KeyringSession session;
        QCOMPARE(session.start(KeyringSession::Keyring::Locked), QString());
        expect(probeIn(session.environment()), "VaultLocked", "locked");
    }

    void aServiceWithoutAKeyringIsUnavailable()
    {
        // The bus starts the daemon, which finds no keyring to open.
        KeyringSession session;
        QCOMPARE(session.start(KeyringSession::Keyring::None), QString());
        expect(probeIn(session.environment()), "VaultUnavailable", "no default keyring");
    }

    void noServiceIsUnavailable()
    {
        const EmptyBus bus;
        QVERIFY(!bus.address().isEmpty());
        expect(probeOn(bus.address(), m_plain), "VaultUnavailable", "install and start");
    }

    void noBusIsUnavailable()
    {
        QProcessEnvironment environment = m_plain;
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        expect(probeIn(environment), "VaultUnavailable", "dbus-run-session");
    }

    void aDeadBusIsUnavailable()
    {
        expect(probeOn(QStringLiteral("unix:path=/nonexistent/bus"), m_plain), "VaultUnavailable",
               "dbus-run-session");
    }

    void aLoopWithoutGlibIsUnavailableAndDoesNotHang()
    {
        KeyringSession session;
        QCOMPARE(session.start(), QString());
        QProcessEnvironment environment = session.environment();
        environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        expect(probeIn(environment), "VaultUnavailable", "QT_NO_GLIB");
    }

    void aKdeSessionWithoutWalletIsAskedLikeAnyOther()
    {
        // There qtkeychain falls back to the Secret Service.
        KeyringSession session;
        QCOMPARE(session.start(KeyringSession::Keyring::Locked), QString());
        QProcessEnvironment environment = session.environment();
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
        environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
        expect(probeIn(environment), "VaultLocked", "locked");
    }

private:
    static void expect(const QByteArray &said, const char *kind, const char *words)
    {
        QVERIFY2(said.startsWith(kind) && said.contains(words), said.constData());
    }

    static QProcessEnvironment plainEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                     "DESKTOP_SESSION", "KDE_FULL_SESSION", "XDG_RUNTIME_DIR"}) {
            environment.remove(QString::fromLatin1(variable));
        }
        return environment;
    }

    const QProcessEnvironment m_plain = plainEnvironment();
};

QTEST_GUILESS_MAIN(KeychainStateTest)
#include "keychain_state_test.moc"
