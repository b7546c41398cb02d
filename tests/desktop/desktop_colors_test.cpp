#include "desktop_colors.h"

#include "support/keyring_session.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
} // namespace

/// A desktop's portal, made of dbusmock, on a bus of this test's own.
class DesktopColorsTest : public QObject {
    Q_OBJECT

    KeyringSession m_session;
    std::unique_ptr<QProcess> m_portal;

    void startPortal()
    {
        m_portal = std::make_unique<QProcess>();
        m_portal->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_portal->setStandardOutputFile(QProcess::nullDevice());
        m_portal->start(
            QStringLiteral("/usr/bin/python3"), // the system's, which has its modules
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), service, path, settings});
        QProcess wait;
        wait.start(QStringLiteral("gdbus"),
                   {QStringLiteral("wait"), QStringLiteral("--session"), service});
        QVERIFY(wait.waitForFinished(kPatience));
        QCOMPARE(wait.exitCode(), 0);
    }
    static void mock(const char *method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            service, path, QStringLiteral("org.freedesktop.DBus.Mock"),
            QString::fromLatin1(method));
        call.setArguments(arguments);
        const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(call);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), kPatience);
        QVERIFY2(!answer.isError(), qPrintable(answer.error().message()));
    }
    static void answer(const char *method, const char *value)
    {
        mock("AddMethod",
             {settings, QString::fromLatin1(method), QStringLiteral("ss"), QStringLiteral("v"),
              QStringLiteral("ret = ") + QString::fromLatin1(value)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
    }
    void init() { startPortal(); }
    void cleanup()
    {
        m_portal->terminate();
        m_portal->waitForFinished(kPatience);
    }

    void aDarkDesktopIsHeardOf_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("ReadOne") << QByteArray("ReadOne") << QByteArray("dbus.UInt32(1)");
        QTest::newRow("an older portal")
            << QByteArray("Read") << QByteArray("dbus.UInt32(1, variant_level=1)");
    }
    void aDarkDesktopIsHeardOf()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, value);
        answer(method.constData(), value.constData());
        DesktopColors colors;
        const QSignalSpy changed(&colors, &DesktopColors::changed);
        QVERIFY(!colors.areDark());
        colors.ask();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(colors.areDark());
    }

    void aChangeIsHeardOf()
    {
        answer("ReadOne", "dbus.UInt32(1)");
        DesktopColors colors;
        colors.ask();
        QTRY_VERIFY(colors.areDark());
        const auto say = [](const char *group, uint value) {
            mock("EmitSignal",
                 {settings, QStringLiteral("SettingChanged"), QStringLiteral("ssv"),
                  QVariant(QVariantList{QString::fromLatin1(group), QStringLiteral("color-scheme"),
                                        value})});
        };
        say("org.gnome.desktop.interface", 2); // somebody else's
        say("org.freedesktop.appearance", 0); // GNOME's word for light
        QTRY_VERIFY(!colors.areDark());
        say("org.freedesktop.appearance", 1);
        QTRY_VERIFY(colors.areDark());
    }
};

QTEST_GUILESS_MAIN(DesktopColorsTest)
#include "desktop_colors_test.moc"
