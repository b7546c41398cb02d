#include "notifier.h"

#include "support/keyring_session.h"
#include "ui/window_fixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Person = WindowFixture::Person;

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");

struct Call {
    QString name;
    QVariantList arguments;
};

} // namespace

/// A desktop's notifications are dbusmock's, on a bus of this test's own.
class NotifierTest : public QObject {
    Q_OBJECT

    KeyringSession m_session;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Notifier> m_notifier;

    void startDaemon(const QString &capabilities)
    {
        m_daemon = std::make_unique<QProcess>();
        m_daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon->setStandardOutputFile(QProcess::nullDevice());
        m_daemon->start(QStringLiteral("/usr/bin/python3"), // the system's, which has its modules
                        {QStringLiteral("-m"), QStringLiteral("dbusmock"),
                         QStringLiteral("--template"), QStringLiteral("notification_daemon"),
                         QStringLiteral("--parameters"),
                         QStringLiteral("{\"capabilities\": \"%1\"}").arg(capabilities)});
        QProcess wait;
        wait.start(QStringLiteral("gdbus"),
                   {QStringLiteral("wait"), QStringLiteral("--session"), kService});
        QVERIFY(wait.waitForFinished(kPatience));
        QCOMPARE(wait.exitCode(), 0);
    }
    [[nodiscard]] static QDBusMessage ask(const char *method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            kService, QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Mock"), QString::fromLatin1(method));
        call.setArguments(arguments);
        const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(call);
        static_cast<void>(QTest::qWaitFor([&] { return answer.isFinished(); }, kPatience));
        QTest::qWait(0); // what came before it, is in the queue
        return answer.reply();
    }
    /// What was called by that name so far. Whatever we have called before has arrived by then.
    [[nodiscard]] static QList<Call> calls(const char *method)
    {
        QList<Call> calls;
        const auto list = ask("GetMethodCalls", {QString::fromLatin1(method)})
                              .arguments()
                              .value(0)
                              .value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            quint64 time = 0;
            Call call{QString::fromLatin1(method), {}};
            list.beginStructure();
            list >> time >> call.arguments;
            list.endStructure();
            calls += call;
        }
        list.endArray();
        return calls;
    }
    [[nodiscard]] static qsizetype count(const char *method) { return calls(method).size(); }
    [[nodiscard]] static QString title(const Call &notify)
    {
        return notify.arguments.value(3).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    static void emitSignal(const char *name, const char *signature, const QVariantList &arguments)
    {
        QCOMPARE(ask("EmitSignal",
                     {kService, QString::fromLatin1(name), QString::fromLatin1(signature),
                      QVariant(arguments)})
                     .type(),
                 QDBusMessage::ReplyMessage);
    }

    void makeNotifier(const ChosenSettings &chosen = {})
    {
        m_notifier = std::make_unique<Notifier>(*m_fixture->store, m_fixture->clock,
                                                Places::below(m_fixture->folder.path()));
        m_notifier->obey(chosen);
        connect(m_fixture->window.get(), &MainWindow::personSignedIn, m_notifier.get(),
                &Notifier::tellSignedIn);
    }
    void lookAway()
    {
        m_fixture->window->setKeepsRunning(true);
        m_fixture->window->close();
        QTRY_VERIFY(!QGuiApplication::focusWindow());
    }
    void lookAtUs()
    {
        m_fixture->window->present();
        QTRY_VERIFY(QGuiApplication::focusWindow());
    }
    [[nodiscard]] Account *ada() const { return m_fixture->store->accounts().first(); }
    void endTheSession()
    {
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        ada()->ensureFresh(Account::Freshness::Force, this, [](const Result<void> &) {});
        QTRY_COMPARE(ada()->state(), Account::State::SignInRequired);
        m_fixture->clock.advance(1s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
    }
    void init()
    {
        startDaemon(QStringLiteral("actions body body-markup"));
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
    }
    void cleanup()
    {
        m_notifier.reset();
        m_fixture.reset();
        m_daemon->terminate();
        m_daemon->waitForFinished(kPatience);
    }

    void whoLooksElsewhereIsToldAndNoMoreOnceItIsSolved()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        const Call notify = calls("Notify").first();
        QCOMPARE(title(notify), QStringLiteral("Demo needs you to sign in again"));
        QCOMPARE(notify.arguments.value(1).toUInt(), 0U);
        QCOMPARE(notify.arguments.value(4).toString(), QStringLiteral("Ada Lovelace"));
        QCOMPARE(notify.arguments.value(5).toStringList(),
                 QStringList({QStringLiteral("default"), QStringLiteral("Open Lanyard"),
                              QStringLiteral("repair"), QStringLiteral("Sign in again")}));
        QCOMPARE(count("CloseNotification"), 0);

        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->window->repairAccount(ada()->id());
        QTRY_COMPARE(ada()->state(), Account::State::SignedIn);
        QTRY_COMPARE(count("CloseNotification"), 1);
        QCOMPARE(calls("CloseNotification").first().arguments.value(0).toUInt(), 1U);
    }

    void whoLooksAtUsIsNotTold()
    {
        makeNotifier();
        lookAtUs();
        endTheSession();
        QCOMPARE(count("GetCapabilities"), 0);
        QCOMPARE(count("Notify"), 0);
    }

    void anAccountThatAlreadyNeedsThemIsToldOf()
    {
        lookAway();
        endTheSession();
        makeNotifier();
        m_fixture->clock.advance(1s);
        QTRY_COMPARE(count("Notify"), 1);
    }

    void aReminderComesOnceADayInThePlaceOfTheOldOne()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        m_fixture->clock.advance(23h + 59min);
        QCOMPARE(count("Notify"), 1);
        m_fixture->clock.advance(1min);
        QTRY_COMPARE(count("Notify"), 2);
        QCOMPARE(calls("Notify").last().arguments.value(1).toUInt(), 1U);
    }

    void aRestartRemindsNobodyAnew()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        m_notifier.reset();
        m_fixture->clock.advance(10h);
        makeNotifier();
        m_fixture->clock.advance(13h);
        QCOMPARE(count("Notify"), 1);
        m_fixture->clock.advance(1h);
        QTRY_COMPARE(count("Notify"), 2);
    }

    void aPersonWhoClosedItHasADaysRest()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        emitSignal("NotificationClosed", "uu", {1U, 2U});
        Q_EMIT ada()->changed();
        m_fixture->clock.advance(1h);
        QCOMPARE(count("Notify"), 1);
        m_fixture->clock.advance(23h);
        QTRY_COMPARE(count("Notify"), 2);
        QCOMPARE(calls("Notify").last().arguments.value(1).toUInt(), 0U); // there is none any more
    }

    void whatIsSwitchedOffIsNotTold()
    {
        ChosenSettings chosen;
        chosen.notifiesSignInNeeded = false;
        chosen.notifiesSignedIn = false;
        makeNotifier(chosen);
        lookAway();
        m_notifier->tellSignedIn(ada()->id());
        endTheSession();
        QCOMPARE(count("GetCapabilities"), 0);
    }

    void switchedOffItIsWithdrawn()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        ChosenSettings chosen;
        chosen.notifiesSignInNeeded = false;
        m_notifier->obey(chosen);
        QTRY_COMPARE(count("CloseNotification"), 1);
    }

    void theButtonCarriesTheTokenOfTheDesktop()
    {
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        const QSignalSpy repair(m_notifier.get(), &Notifier::repairChosen);
        const QSignalSpy open(m_notifier.get(), &Notifier::openChosen);
        emitSignal("ActionInvoked", "us", {7U, QStringLiteral("repair")}); // somebody else's
        emitSignal("ActivationToken", "us", {1U, QStringLiteral("token-1")});
        emitSignal("ActionInvoked", "us", {1U, QStringLiteral("repair")});
        QTRY_COMPARE(repair.size(), 1);
        QCOMPARE(repair.value(0).value(0).toString(), ada()->id());
        QCOMPARE(repair.value(0).value(1).toByteArray(), QByteArray("token-1"));
        emitSignal("ActionInvoked", "us", {1U, QStringLiteral("default")});
        QTRY_COMPARE(open.size(), 1);
        QCOMPARE(open.value(0).value(1).toByteArray(), QByteArray()); // it was for once
        QCOMPARE(repair.size(), 1);
    }

    void aSignInIsToldToWhoIsStillInTheBrowser()
    {
        makeNotifier();
        lookAway();
        m_notifier->tellSignedIn(ada()->id());
        QCOMPARE(count("GetCapabilities"), 0); // a window may be coming to the front
        m_fixture->clock.advance(1s);
        QTRY_COMPARE(count("Notify"), 1);
        QCOMPARE(title(calls("Notify").first()), QStringLiteral("Signed in as Ada Lovelace"));
        lookAtUs();
        QTRY_COMPARE(count("CloseNotification"), 1);
    }

    void aWindowThatCameToTheFrontSaysItItself()
    {
        makeNotifier();
        lookAway();
        m_notifier->tellSignedIn(ada()->id());
        lookAtUs();
        m_fixture->clock.advance(1s);
        QCOMPARE(count("GetCapabilities"), 0);
    }

    void aSecretThatRunsOutIsToldOfInTime()
    {
        m_fixture->server.expect(
            "POST", "/token",
            jsonAnswer(R"({"token_type":"Bearer","access_token":"token-1","expires_in":3600})"));
        ServiceRequest request;
        request.tokenEndpoint = m_fixture->server.url(QStringLiteral("/token")).toString();
        request.client.clientId = QStringLiteral("reports-client");
        request.client.clientSecret
            = std::make_shared<const Secret>(Secret::take(QByteArray("s3cret")));
        request.name = QStringLiteral("nightly-build");
        request.secretEnds = m_fixture->clock.now().date().addDays(15);
        bool isAdded = false;
        m_fixture->store->addService(
            std::move(request), this,
            [&isAdded](const Result<SignIn::Outcome> &added) { isAdded = added.has_value(); });
        QTRY_VERIFY(isAdded);
        makeNotifier();
        lookAway();
        m_fixture->clock.advance(1s);
        QCOMPARE(count("Notify"), 0); // two weeks are enough
        m_fixture->clock.advance(24h + 1s);
        QTRY_COMPARE(count("Notify"), 1);
        const QString said = title(calls("Notify").first());
        QVERIFY2(said.startsWith(QStringLiteral("The secret for nightly-build runs out on ")),
                 qPrintable(said));
        ChosenSettings chosen;
        chosen.notifiesSecretRunsOut = false;
        m_notifier->obey(chosen);
        QTRY_COMPARE(count("CloseNotification"), 1);
    }

    /// It stands on locked screens.
    void nobodysAddressIsShown()
    {
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("4712")},
                                 {QStringLiteral("name"), QStringLiteral("bob@example.com")},
                                 {QStringLiteral("email"), QStringLiteral("bob@example.com")}});
        makeNotifier();
        m_fixture->window->showAdd();
        m_fixture->decide(Person::SaysYes);
        m_fixture->expectSignIn();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->store->accounts().size(), 2);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed in as bob@example.com"));
        lookAway();
        m_fixture->clock.advance(1s);
        QTRY_COMPARE(count("Notify"), 1);
        const Call notify = calls("Notify").first();
        QCOMPARE(title(notify), QStringLiteral("You’re signed in to Demo"));
        QCOMPARE(notify.arguments.value(4).toString(), QString());
    }

    /// A server that would make a dialog of buttons, and reads no markup.
    void aPoorerDesktopIsAskedForLess()
    {
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(kPatience));
        startDaemon(QStringLiteral("body"));
        m_fixture->renameProvider(QStringLiteral("Demo"));
        makeNotifier();
        lookAway();
        endTheSession();
        QTRY_COMPARE(count("Notify"), 1);
        QCOMPARE(calls("Notify").first().arguments.value(5).toStringList(), QStringList());
    }

    void withoutAnybodyWhoShowsThemThereAreNone()
    {
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(kPatience));
        makeNotifier();
        lookAway();
        endTheSession();
        QVERIFY(
            QDBusConnection::sessionBus().interface()->serviceOwner(kService).value().isEmpty());
        QTest::qWait(0); // before that, it was said that there is nobody
        startDaemon(QStringLiteral("actions body")); // is asked anew
        m_fixture->clock.advance(24h);
        QTRY_COMPARE(count("Notify"), 1);
    }
};

QTEST_MAIN(NotifierTest)
#include "notifier_test.moc"
