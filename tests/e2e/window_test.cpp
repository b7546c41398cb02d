#include "base/base64url.h"
#include "e2e/desktop_session.h"
#include "support/bus_watch.h"
#include "support/secret_scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

using namespace lanyard;
using namespace std::chrono_literals;

using Decision = DesktopSession::Decision;

/// The real window, a real keyring, a real provider and a real browser.
class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { startDesktop(KeyringSession::Keyring::Open); }
    void cleanup() { m_desktop.reset(); }

    void signsInToTheDemoProvider()
    {
        m_desktop->openWindow({QStringLiteral("--demo")}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("robot, 127.0.0.1, Service account")));
        m_desktop->takePicture(QStringLiteral("profile"));
        QCOMPARE(m_desktop->browserHeading(), QStringLiteral("You’re signed in to Demo"));
        QVERIFY(m_desktop->click(QStringLiteral("robot, 127.0.0.1, Service account")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("lanyard-demo-service")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Permissions: reports.read")));
        m_desktop->takePicture(QStringLiteral("service-account"));
        QVERIFY(m_desktop->closeWindow());
    }

    void showsThatAccessWasDenied()
    {
        m_desktop->openWindow({QStringLiteral("--demo")}, Decision::Deny);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in with Demo")));
        m_desktop->takePicture(QStringLiteral("first-run"));
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign-in was cancelled")));
        m_desktop->takePicture(QStringLiteral("denied"));
        QCOMPARE(m_desktop->browserHeading(), QStringLiteral("Sign-in was cancelled"));
        QVERIFY(m_desktop->click(QStringLiteral("Try again")));
        QCOMPARE(m_desktop->browserHeading(), QStringLiteral("Sign-in was cancelled"));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign-in was cancelled")));
        QVERIFY(m_desktop->closeWindow());
    }

    void waitsOnAClosedTabUntilThePersonCancels()
    {
        m_desktop->openWindow({QStringLiteral("--demo")}, Decision::Close);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Waiting for Demo")));
        QVERIFY(!m_desktop->browserHeading().isEmpty()); // the tab is closed
        QVERIFY(m_desktop->waitFor(QStringLiteral("Waiting for Demo")));
        m_desktop->takePicture(QStringLiteral("waiting"));
        QVERIFY(m_desktop->click(QStringLiteral("Cancel")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->closeWindow());
    }

    /// The ten minutes are the real ones to the window alone; e2e/time_limit is for all the world.
    void endsAnAttemptWhenItsTimeIsOver()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer has to be loaded before libfaketime");
#endif
        if (!m_desktop->giveWindowsAClock()) {
            QSKIP("libfaketime is not installed");
        }
        writeProvider(m_desktop->startDemoProvider()); // a child of the window would have its clock
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(!m_desktop->browserHeading().isEmpty()); // the tab is closed
        m_desktop->putClockForward(9min);
        QVERIFY(m_desktop->waitFor(QStringLiteral("The link works for")));
        m_desktop->putClockForward(10min + 1s);
        QVERIFY(m_desktop->waitFor(QStringLiteral("The sign-in wasn’t finished in time")));
        m_desktop->takePicture(QStringLiteral("time-limit"));
        QVERIFY(m_desktop->click(QStringLiteral("Start again")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Waiting for Demo")));
        QVERIFY(m_desktop->closeWindow());
    }

    void leavesNothingBehindWhenClosedInMidSignIn()
    {
        m_desktop->openWindow({QStringLiteral("--demo")}, Decision::Close);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Waiting for Demo")));
        QVERIFY(!m_desktop->browserHeading().isEmpty());
        const QByteArray demo = demoOfTheWindow();
        QVERIFY(!demo.isEmpty());
        QVERIFY(m_desktop->closeWindow());
        QTRY_VERIFY(hasEnded(demo));
    }

    void leavesNothingBehindWhenToldToEnd_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void leavesNothingBehindWhenToldToEnd()
    {
        QFETCH(const int, signal);
        const QTemporaryDir folder;
        m_desktop->setVariable(QStringLiteral("TMPDIR"), folder.path());
        m_desktop->openWindow({QStringLiteral("--demo")}, Decision::Continue);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in with Demo")));
        const QStringList ours{QStringLiteral("lanyard*")};
        QVERIFY(!QDir(folder.path()).entryList(ours).isEmpty());
        const QByteArray demo = demoOfTheWindow();
        QVERIFY(!demo.isEmpty());
        ::kill(pid_t(m_desktop->windowProcess()), signal);
        QCOMPARE(m_desktop->waitForEnd(kPatience), DesktopSession::End::Clean);
        QTRY_VERIFY(hasEnded(demo));
        QCOMPARE(QDir(folder.path()).entryList(ours), QStringList());
    }

    /// The provider has replaced the session already, and takes its time to say so.
    void staysForARotationAfterItWasClosed()
    {
        constexpr int longerThanAPageIsServed = 6000;
        const QString issuer = m_desktop->startDemoProvider();
        writeProvider(issuer);
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        const QByteArrayList secrets = m_desktop->keptSecrets();
        const auto provider = pid_t(m_desktop->demoProcess());
        ::kill(provider, SIGSTOP);
        const bool isAsked = m_desktop->click(QStringLiteral("Refresh"))
            && QTest::qWaitFor([&] { return hasUnreadBytes(quint16(QUrl(issuer).port())); },
                               kPatience);
        ::kill(pid_t(m_desktop->windowProcess()), SIGTERM);
        const auto early = m_desktop->waitForEnd(longerThanAPageIsServed);
        ::kill(provider, SIGCONT);
        QVERIFY(isAsked);
        QCOMPARE(early, DesktopSession::End::None);
        QCOMPARE(m_desktop->waitForEnd(kPatience), DesktopSession::End::Clean);
        QVERIFY(areAllReplaced(secrets, m_desktop->keptSecrets()));
    }

    void isStillSignedInAfterARestart()
    {
        writeProvider(m_desktop->startDemoProvider());
        // All that could ever be logged, but for what Qt says about every event and pixel.
        m_desktop->setVariable(QStringLiteral("QT_LOGGING_RULES"),
                               QStringLiteral("*=true;qt.qpa.*=false;qt.text.*=false;"
                                              "qt.widgets.*=false;qt.accessibility.*=false"));
        BusWatch bus;
        QVERIFY(bus.listen(m_desktop->login().environment()));
        BusWatch screenReaders;
        QVERIFY(
            screenReaders.listen(m_desktop->login().environment(), m_desktop->accessibilityBus()));
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        const QByteArray processes = commandLines();
        rlimit coreDump = {};
        QCOMPARE(::prlimit(pid_t(m_desktop->windowProcess()), RLIMIT_CORE, nullptr, &coreDump), 0);
        QCOMPARE(coreDump.rlim_cur, rlim_t(0));
        QVERIFY(m_desktop->closeWindow());

        const QByteArrayList secrets = m_desktop->keptSecrets();
        QVERIFY2(secrets.size() >= 2, "the keyring lacks the refresh or the access token");
        SecretScan scan;
        for (const QByteArray &secret : secrets) {
            scan.add(QStringLiteral("a token"), secret);
        }
        const auto code = base64UrlDecode(
            m_desktop->parameterOf(QStringLiteral("redirect"), QStringLiteral("code")));
        QVERIFY(code && !code->isEmpty());
        scan.add(QStringLiteral("the code"), *code);
        const QByteArray challenge
            = m_desktop->parameterOf(QStringLiteral("link"), QStringLiteral("code_challenge"));
        QCOMPARE(challenge.size(), 43); // of SHA-256
        scan.addVerifierOf(challenge);
        QCOMPARE(scan.findingsIn(processes), QStringList());
        QVERIFY(m_desktop->windowOutput().contains("qt.core")); // it was logged
        QCOMPARE(scan.findingsIn(m_desktop->windowOutput()), QStringList());
        QCOMPARE(scan.findingsBelow(m_desktop->login().home()), QStringList());
        QVERIFY(bus.hears("org.freedesktop.Secret.Collection")); // it was listened to
        QCOMPARE(scan.findingsIn(bus.heard()), QStringList());
        QVERIFY(screenReaders.hears("Signed in as "));
        QCOMPARE(scan.findingsIn(screenReaders.heard()), QStringList());
        m_desktop->setVariable(QStringLiteral("QT_LOGGING_RULES"), {});

        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Ada Lovelace")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QVERIFY(m_desktop->click(QStringLiteral("Refresh")));
        QTRY_VERIFY(areAllReplaced(secrets, m_desktop->keptSecrets()));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QVERIFY(m_desktop->click(QStringLiteral("Sign out…")));
        m_desktop->takePicture(QStringLiteral("sign-out"));
        QVERIFY(m_desktop->click(QStringLiteral("Sign out")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed out")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started")));
        QVERIFY(m_desktop->closeWindow());
    }

    void goesOnWithoutAKeyring()
    {
        startDesktop(KeyringSession::Keyring::None);
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("No place to keep sign-ins")));
        m_desktop->takePicture(QStringLiteral("no-keyring"));
        QVERIFY(m_desktop->click(QStringLiteral("Go on for now")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("You stay signed in until you quit Lanyard")));
        m_desktop->takePicture(QStringLiteral("not-saved-yet"));
        QVERIFY(m_desktop->closeWindow());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Sign in to get started"))); // as it was said
        QVERIFY(m_desktop->closeWindow());
    }

    /// Nobody clicks anything: the keyring is started, and has the session.
    void savesTheSignInWhenAKeyringComes()
    {
        startDesktop(KeyringSession::Keyring::None);
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->click(QStringLiteral("Go on for now")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QCOMPARE(m_desktop->login().restart(KeyringSession::Keyring::Open), QString());
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your sign-in is saved")));
        const QByteArrayList secrets = m_desktop->keptSecrets();
        QVERIFY2(secrets.size() >= 2, "the keyring lacks the refresh or the access token");
        QVERIFY(m_desktop->closeWindow());

        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QVERIFY(m_desktop->click(QStringLiteral("Refresh")));
        QTRY_VERIFY(areAllReplaced(secrets, m_desktop->keptSecrets()));
        QVERIFY(m_desktop->closeWindow());
    }

    /// The provider has replaced the session, and there is only the new one in the window.
    void savesARotationWhenTheKeyringIsOpenedAgain()
    {
        const QString issuer = m_desktop->startDemoProvider();
        writeProvider(issuer);
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        const QByteArrayList secrets = m_desktop->keptSecrets();
        const auto provider = pid_t(m_desktop->demoProcess());
        ::kill(provider, SIGSTOP);
        const bool isAsked = m_desktop->click(QStringLiteral("Refresh"))
            && QTest::qWaitFor([&] { return hasUnreadBytes(quint16(QUrl(issuer).port())); },
                               kPatience);
        m_desktop->lockKeyring();
        ::kill(provider, SIGCONT);
        QVERIFY(isAsked);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your sign-in couldn’t be saved")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your keyring is locked.")));
        m_desktop->openKeyring();
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your sign-in is saved")));
        QVERIFY(areAllReplaced(secrets, m_desktop->keptSecrets()));
        QVERIFY(m_desktop->closeWindow());
    }

    /// It is opened elsewhere, and the window goes on by itself. There is nobody who could ask for
    /// its password here: that is a question that was not answered.
    void aLockedKeyringSignsNobodyOut()
    {
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QVERIFY(m_desktop->closeWindow());
        const QByteArray link
            = m_desktop->parameterOf(QStringLiteral("link"), QStringLiteral("state"));
        QVERIFY(!link.isEmpty());
        m_desktop->lockKeyring();
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your keyring is locked")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Ada Lovelace, Demo, Keyring locked")));
        QVERIFY(m_desktop->click(QStringLiteral("Unlock keyring…")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your keyring is locked")));
        m_desktop->openKeyring();
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QCOMPARE(m_desktop->parameterOf(QStringLiteral("link"), QStringLiteral("state")), link);
        QVERIFY(m_desktop->closeWindow());
    }

    /// It has its ten seconds, and is asked again when the person says so.
    void aKeyringThatDoesNotAnswerSignsNobodyOut()
    {
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QVERIFY(m_desktop->closeWindow());
        m_desktop->login().suspend();
        m_desktop->openWindow({}, Decision::Close);
        const bool isSaid = m_desktop->waitFor(QStringLiteral("Your keyring isn’t answering"));
        m_desktop->login().goOn();
        QVERIFY(isSaid);
        QVERIFY(m_desktop->click(QStringLiteral("Try again")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QVERIFY(m_desktop->closeWindow());
    }

    void aFullDiskLosesNothing()
    {
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({}, Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        const QByteArrayList secrets = m_desktop->keptSecrets();
        m_desktop->login().setDisk(KeyringSession::Disk::Full);
        QVERIFY(m_desktop->click(QStringLiteral("Refresh")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your keyring didn’t do its part")));
        QCOMPARE(m_desktop->keptSecrets(), secrets); // the provider was not even asked
        m_desktop->login().setDisk(KeyringSession::Disk::Free);
        QVERIFY(m_desktop->click(QStringLiteral("Try again")));
        QTRY_VERIFY(areAllReplaced(secrets, m_desktop->keptSecrets()));
        QVERIFY(m_desktop->closeWindow());
    }

    /// Chosen once; from then on the window knows where to look, and asks for the passphrase.
    void keepsSignInsInAFileWithAPassphrase()
    {
        const QString passphrase = QStringLiteral("correct horse battery");
        writeProvider(m_desktop->startDemoProvider());
        m_desktop->openWindow({QStringLiteral("--vault"), QStringLiteral("file")},
                              Decision::Continue);
        QVERIFY(m_desktop->click(QStringLiteral("Sign in with Demo")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your vault file is locked")));
        QVERIFY(m_desktop->click(QStringLiteral("Unlock vault file…")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Choose a passphrase")));
        QVERIFY(m_desktop->type(QStringLiteral("Passphrase"), passphrase));
        QVERIFY(m_desktop->type(QStringLiteral("The same once more"), passphrase));
        m_desktop->takePicture(QStringLiteral("choose-passphrase"));
        QVERIFY(m_desktop->click(QStringLiteral("Continue")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Signed in as Ada Lovelace")));
        QVERIFY(m_desktop->closeWindow());
        QFile file(m_desktop->login().home()
                   + QStringLiteral("/data/lanyard/vault/sessions.vault"));
        QVERIFY(file.exists());
        QCOMPARE(m_desktop->keptSecrets(), QByteArrayList()); // in the keyring

        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->click(QStringLiteral("Unlock vault file…")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Unlock your vault file")));
        QVERIFY(m_desktop->type(QStringLiteral("Passphrase"), QStringLiteral("wrong horse")));
        QVERIFY(m_desktop->click(QStringLiteral("Unlock")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("That isn’t the passphrase")));
        m_desktop->takePicture(QStringLiteral("unlock-file"));
        QVERIFY(m_desktop->type(QStringLiteral("Passphrase"), passphrase));
        QVERIFY(m_desktop->click(QStringLiteral("Unlock")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Works for")));
        QVERIFY(m_desktop->closeWindow());

        QVERIFY(file.resize(file.size() - 100)); // cut off
        m_desktop->openWindow({}, Decision::Close);
        QVERIFY(m_desktop->click(QStringLiteral("Unlock vault file…")));
        QVERIFY(m_desktop->type(QStringLiteral("Passphrase"), passphrase));
        QVERIFY(m_desktop->click(QStringLiteral("Unlock")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Your vault file can’t be used")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("is cut off")));
        QVERIFY(m_desktop->click(QStringLiteral("Cancel")));
        QVERIFY(m_desktop->waitFor(QStringLiteral("Ada Lovelace"))); // nobody was signed out
        QVERIFY(m_desktop->closeWindow());
        SecretScan scan;
        scan.add(QStringLiteral("the passphrase"), passphrase.toUtf8());
        QCOMPARE(scan.findingsIn(m_desktop->windowOutput()), QStringList());
        QCOMPARE(scan.findingsBelow(m_desktop->login().home()), QStringList());
    }

private:
    void startDesktop(KeyringSession::Keyring keyring)
    {
        m_desktop = std::make_unique<DesktopSession>();
        const QString problem = m_desktop->start(keyring);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void writeProvider(const QString &issuer)
    {
        QVERIFY(m_desktop->listProvider(issuer));
    }

    /// The browser is a child as well, and stays.
    [[nodiscard]] QByteArray demoOfTheWindow()
    {
        return m_desktop
            ->run(QStringLiteral("pgrep"),
                  {QStringLiteral("-P"), QString::number(m_desktop->windowProcess()),
                   QStringLiteral("-f"), QStringLiteral("demo-provider")})
            .trimmed();
    }

    /// Has somebody sent to that port what has not been read?
    static bool hasUnreadBytes(quint16 port)
    {
        QFile connections(QStringLiteral("/proc/net/tcp"));
        const QByteArray local
            = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
        if (connections.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : connections.readAll().split('\n')) {
                // sl, local_address, rem_address, st (01 = established), tx_queue:rx_queue
                const QByteArrayList fields = line.simplified().split(' ');
                if (fields.size() > 4 && fields[1].endsWith(local) && fields[3] == "01"
                    && !fields[4].endsWith(":00000000")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// One that nobody has asked about yet (a zombie) has ended, too.
    static bool hasEnded(const QByteArray &process)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process)));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    }

    static bool areAllReplaced(const QByteArrayList &old, const QByteArrayList &now)
    {
        return now.size() >= 2 && std::none_of(old.begin(), old.end(), [&](const auto &secret) {
                   return now.contains(secret);
               });
    }
    /// Of every process that there is, with what it got in its environment.
    static QByteArray commandLines();

    std::unique_ptr<DesktopSession> m_desktop;
};

QByteArray WindowTest::commandLines()
{
    QByteArray all;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        for (const char *file : {"/cmdline", "/environ"}) {
            QFile text(QStringLiteral("/proc/") + process + QLatin1String(file));
            if (text.open(QIODevice::ReadOnly)) {
                all += text.readAll();
            }
        }
    }
    return all;
}

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
