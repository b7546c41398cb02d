#include "single_instance.h"
#include "support/keyring_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

using What = StartWish::What;

namespace {

const QString kName = QStringLiteral("app.lanyard.Lanyard");

QString stringOf(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

/// A session bus of its own, and lanyard-desktop as a process that is started while we are the one
/// that runs.
class SingleInstanceTest : public QObject {
    Q_OBJECT

    KeyringSession m_session;

    /// Somebody else on the bus.
    [[nodiscard]] static QDBusConnection stranger()
    {
        return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                             QStringLiteral("stranger"));
    }
    [[nodiscard]] QDBusMessage call(const char *method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(kName, stringOf("/app/lanyard/Lanyard"),
                                                           stringOf("org.freedesktop.Application"),
                                                           QString::fromLatin1(method));
        call.setArguments(arguments);
        const QDBusPendingCall answer = stranger().asyncCall(call);
        // Our own loop has to turn: the one that is called is in this process.
        static_cast<void>(QTest::qWaitFor([&] { return answer.isFinished(); }, kPatience));
        return answer.reply();
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QByteArray &token = {}) const
    {
        QProcessEnvironment environment = m_session.environment();
        if (!token.isEmpty()) {
            environment.insert(stringOf("XDG_ACTIVATION_TOKEN"), QString::fromUtf8(token));
        }
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(stringOf(LANYARD_DESKTOP), arguments);
        return process;
    }
    /// -1 = it does not end.
    [[nodiscard]] static int codeOf(const QProcess &process)
    {
        const bool hasEnded
            = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience);
        return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] static StartWish wishIn(const QSignalSpy &spy)
    {
        return spy.value(0).value(0).value<StartWish>();
    }
    /// Only a window that was put together is the agent of its session.
    [[nodiscard]] bool isWindowThere() const
    {
        return QFile::exists(m_session.environment().value(stringOf("XDG_RUNTIME_DIR"))
                             + stringOf("/lanyard/agent.sock"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
        qRegisterMetaType<StartWish>();
    }

    void aSecondStartTellsTheFirst_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<What>("what");
        QTest::newRow("as it is") << QStringList() << What::Show;
        QTest::newRow("from the browser")
            << QStringList{stringOf("app.lanyard.lanyard:/return")} << What::Return;
        QTest::newRow("to add an account")
            << QStringList{stringOf("--action"), stringOf("add-account")} << What::AddAccount;
        QTest::newRow("to copy a token")
            << QStringList{stringOf("--action"), stringOf("copy-token")} << What::CopyToken;
    }
    void aSecondStartTellsTheFirst()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const What, what);
        SingleInstance first;
        QVERIFY(first.begin({}));
        QVERIFY(first.isReachable());
        const QSignalSpy wished(&first, &SingleInstance::wished);
        const auto second = start(arguments, "token-1");
        QCOMPARE(codeOf(*second), 0);
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wishIn(wished).what, what);
        QCOMPARE(wishIn(wished).activationToken, QByteArray("token-1"));
        QVERIFY(!isWindowThere());
    }

    /// A login starts it while it runs: nobody wants to see it for that.
    void aSecondStartWithoutAWindowTellsNothing()
    {
        SingleInstance first;
        QVERIFY(first.begin({}));
        const QSignalSpy wished(&first, &SingleInstance::wished);
        const auto second = start({stringOf("--background")});
        QCOMPARE(codeOf(*second), 0);
        QCOMPARE(wished.size(), 0);
    }

    void anyOtherAddressIsRefused()
    {
        SingleInstance first;
        QVERIFY(first.begin({}));
        const QSignalSpy wished(&first, &SingleInstance::wished);
        for (const char *address :
             {"app.lanyard.lanyard:/callback?code=x", "https://example.com/", "/etc/passwd"}) {
            const auto second = start({QString::fromLatin1(address)});
            QCOMPARE(codeOf(*second), 2);
            const QDBusMessage answer
                = call("Open", {QStringList(QString::fromLatin1(address)), QVariantMap()});
            QCOMPARE(answer.errorName(), stringOf("org.freedesktop.DBus.Error.InvalidArgs"));
        }
        QCOMPARE(wished.size(), 0);
    }

    void whatADesktopCallsIsToldOnce()
    {
        SingleInstance first;
        QVERIFY(first.begin({}));
        QSignalSpy wished(&first, &SingleInstance::wished);
        const QVariantMap x11{{stringOf("desktop-startup-id"), stringOf("id_TIME42")}};
        QCOMPARE(call("Activate", {x11}).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(wishIn(wished).what, What::Show);
        QCOMPARE(wishIn(wished).activationToken, QByteArray("id_TIME42"));
        wished.clear();
        QCOMPARE(
            call("ActivateAction", {stringOf("add-account"), QVariantList(), QVariantMap()}).type(),
            QDBusMessage::ReplyMessage);
        QCOMPARE(wishIn(wished).what, What::AddAccount);
        QCOMPARE(wishIn(wished).activationToken, QByteArray());
        QCOMPARE(wished.size(), 1);
        QCOMPARE(
            call("ActivateAction", {stringOf("quit"), QVariantList(), QVariantMap()}).errorName(),
            stringOf("org.freedesktop.DBus.Error.InvalidArgs"));
        // Nothing but the interface is there to be called.
        QCOMPARE(call("deleteLater", {}).type(), QDBusMessage::ErrorMessage);
        QCOMPARE(wished.size(), 1);
    }

    void whoHasEndedIsNotInTheWay()
    {
        SingleInstance first;
        QVERIFY(first.begin({}));
        first.end();
        QVERIFY(!first.isReachable());
        QVERIFY(stranger().registerService(kName));
        QVERIFY(stranger().unregisterService(kName));
    }

    /// With a name that somebody else has taken it is no worse off than without a bus.
    void aNameWithoutAnybodyBehindItIsPassedBy()
    {
        QVERIFY(stranger().registerService(kName));
        const auto window = start({});
        QTRY_VERIFY(isWindowThere());
        QCOMPARE(window->state(), QProcess::Running);
        QVERIFY(stranger().unregisterService(kName));
        window->terminate();
        QCOMPARE(codeOf(*window), 0);
        QVERIFY(!isWindowThere());
    }

    /// --config-dir has accounts of its own.
    void whatStandsAloneTakesNoNameAndTellsNobody()
    {
        const QTemporaryDir folder;
        SingleInstance first;
        QVERIFY(first.begin({}));
        const QSignalSpy wished(&first, &SingleInstance::wished);
        const QString own = folder.filePath(stringOf("own"));
        const auto window = start({stringOf("--config-dir"), own});
        QTRY_VERIFY(QFile::exists(own)); // whose settings it watches
        QCOMPARE(window->state(), QProcess::Running);
        window->terminate();
        QCOMPARE(codeOf(*window), 0);
        QCOMPARE(wished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
