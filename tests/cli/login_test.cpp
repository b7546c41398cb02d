#include "demo_session.h"

#include "io/process_lock.h"
#include "support/form_browser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <vector>

using namespace lanyard;

namespace {

QJsonObject jsonOf(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.output).object();
}

/// Collects what a running command says, until `text` is there.
bool waitFor(QProcess &process, QByteArray &seen, const char *text)
{
    return QTest::qWaitFor(
        [&] {
            seen += process.readAllStandardError();
            return seen.contains(text);
        },
        kPatience);
}

bool waitForEnd(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                           kPatience);
}

/// The line that is a link.
QString linkIn(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("http")) {
            return QString::fromUtf8(line);
        }
    }
    return {};
}

/// Until one of these moments, as commands write it where the home has no language.
bool saysThatItWorks(const QByteArray &said, const QDateTime &first, const QDateTime &last)
{
    for (QDateTime until = first; until <= last.addSecs(1); until = until.addSecs(1)) {
        const QString time = QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 .toString(until.time(), QLocale::ShortFormat);
        if (said.contains("works until " + time.toUtf8() + ',')) {
            return true;
        }
    }
    return false;
}

const QString person = QStringLiteral(LANYARD_PERSON);
const QStringList demoLogin{QStringLiteral("login"), QStringLiteral("--provider"),
                            QStringLiteral("demo"), QStringLiteral("--json")};
const QStringList list{QStringLiteral("list"), QStringLiteral("--json")};

} // namespace

/// How a sign-in ends, and what holds afterwards, through the real executable.
class LoginTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    void startSession(int tokenLifetime = 300)
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start(std::chrono::seconds(tokenLifetime));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void signIn()
    {
        const Ended ended = m_session->run(demoLogin);
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    [[nodiscard]] QString state()
    {
        const Ended ended = m_session->run(list);
        return QJsonDocument::fromJson(ended.output)
            .array()
            .first()
            .toObject()[QStringLiteral("state")]
            .toString();
    }
    [[nodiscard]] QByteArray token()
    {
        const Ended ended = m_session->run({QStringLiteral("token"), QStringLiteral("demo")});
        return ended.exitCode == 0 && ended.errors.isEmpty() ? ended.output : QByteArray();
    }

private Q_SLOTS:
    void init() { startSession(); }
    void cleanup() { m_session.reset(); }

    void theBrowserIsToldTheTruth()
    {
        signIn();
        const QByteArray page = m_session->lastPage();
        QVERIFY2(page.contains("You’re signed in to <bdi>Demo</bdi>"), page.constData());
        QVERIFY(page.contains("<bdi>Ada Lovelace</bdi> is ready to use in Lanyard."));
    }

    void theSessionIsInTheRealKeyring()
    {
        signIn();
        const QStringList search{QStringLiteral("search"), QStringLiteral("--all"),
                                 QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")};
        const Ended before = m_session->runProgram(QStringLiteral("secret-tool"), search);
        const QByteArray seen = before.output + before.errors;
        QVERIFY2(seen.contains("app.lanyard.Lanyard"), seen.constData());
        QVERIFY(seen.contains("account/"));

        QCOMPARE(m_session->run({QStringLiteral("logout"), QStringLiteral("demo")}).exitCode, 0);
        const Ended after = m_session->runProgram(QStringLiteral("secret-tool"), search);
        QVERIFY2(!(after.output + after.errors).contains("account/"), after.output.constData());
    }

    void plainTokenIsTheTokenAndALineBreak()
    {
        signIn();
        const QByteArray printed = token();
        QVERIFY(printed.endsWith('\n'));
        QVERIFY(m_session->issued().contains(printed.chopped(1)));
    }

    void aFreshTokenIsServedWhileTheProviderIsDown()
    {
        signIn();
        const QByteArray before = token();
        QVERIFY(!before.isEmpty());
        m_session->stopProvider();
        QCOMPARE(token(), before);

        const Ended asked = m_session->run(
            {QStringLiteral("userinfo"), QStringLiteral("demo"), QStringLiteral("--json")});
        QCOMPARE(asked.exitCode, 4);
        QCOMPARE(jsonOf(asked)[QStringLiteral("error")].toString(), QStringLiteral("Network"));

        const Ended forced = m_session->run(
            {QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        QCOMPARE(forced.exitCode, 4);
        QVERIFY(forced.output.isEmpty());
        QVERIFY2(forced.errors.startsWith("lanyard: 127.0.0.1 can’t be reached"),
                 forced.errors.constData());
        QCOMPARE(forced.errors.count('\n'), 1);
        QCOMPARE(state(), QStringLiteral("signed_in"));
    }

    void aStaleTokenIsRefreshedByTheNextProcess()
    {
        startSession(2);
        signIn();
        const QByteArray first = token();
        QVERIFY(!first.isEmpty());
        QByteArray second;
        QTRY_VERIFY(!(second = token()).isEmpty() && second != first);
    }

    void aRotationThatTheKeyringDoesNotTakeIsNoSuccess()
    {
        signIn();
        QString problem;
        m_session->whileProviderAnswers(
            [&] { problem = m_session->keyring().restart(KeyringSession::Keyring::Locked); });
        const Ended ended
            = m_session->run({QStringLiteral("token"), QStringLiteral("demo"),
                              QStringLiteral("--force-refresh"), QStringLiteral("--json")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(!ended.output.contains("access_token"), ended.output.constData());
        QVERIFY2(jsonOf(ended)[QStringLiteral("message")].toString().startsWith(QStringLiteral(
                     "Demo has replaced the session, and your keyring is locked and couldn’t keep "
                     "the new one; unlock it and sign in again with lanyard login")),
                 ended.output.constData());
    }

    void aFullDiskIsFoundBeforeTheProviderIsAsked()
    {
        signIn();
        const qsizetype issued = m_session->issued().size();
        m_session->keyring().setDisk(KeyringSession::Disk::Full);
        const Ended ended = m_session->run(
            {QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(ended.errors.startsWith("lanyard: your keyring didn’t do its part, so the session "
                                         "was left as it is; check it and the room on its disk"),
                 ended.errors.constData());
        QCOMPARE(ended.errors.count('\n'), 1);
        QCOMPARE(m_session->issued().size(), issued);
        QVERIFY(!token().isEmpty()); // the one that is kept

        m_session->keyring().setDisk(KeyringSession::Disk::Free);
        const Ended next = m_session->run(
            {QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        QVERIFY2(next.exitCode == 0, next.errors.constData());
    }

    /// Never after: whoever went through a sign-in wants to have it.
    void aFullDiskIsFoundBeforeTheBrowserOpens()
    {
        m_session->keyring().setDisk(KeyringSession::Disk::Full);
        m_session->personPresses(QStringLiteral("Continue"));
        const Ended ended = m_session->run(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(ended.errors.startsWith("lanyard: your keyring couldn’t keep the sign-in, so "
                                         "nothing was changed; check it and the room on its disk"),
                 ended.errors.constData());
        QCOMPARE(ended.errors.count('\n'), 1);
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());

        m_session->keyring().setDisk(KeyringSession::Disk::Free);
        QCOMPARE(m_session
                     ->run({QStringLiteral("login"), QStringLiteral("--provider"),
                            QStringLiteral("demo")})
                     .exitCode,
                 0);
    }

    void aFullDiskEndsASignOutWithOneLine()
    {
        signIn();
        m_session->keyring().setDisk(KeyringSession::Disk::Full);
        const Ended ended = m_session->run({QStringLiteral("logout"), QStringLiteral("demo")});
        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(ended.errors.startsWith("lanyard: your keyring didn’t do its part; check it and "
                                         "the room on its disk"),
                 ended.errors.constData());
        QCOMPARE(ended.errors.count('\n'), 1);

        m_session->keyring().setDisk(KeyringSession::Disk::Free);
        QCOMPARE(m_session->run({QStringLiteral("logout"), QStringLiteral("demo")}).exitCode, 0);
    }

    void aProviderThatForgotTheSessionWantsASignIn()
    {
        signIn();
        const auto port = quint16(QUrl(m_session->issuer()).port());
        m_session->stopProvider();
        QVERIFY(m_session->startProvider(port)); // with new keys and no memory
        const Ended ended
            = m_session->run({QStringLiteral("token"), QStringLiteral("demo"),
                              QStringLiteral("--force-refresh"), QStringLiteral("--json")});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(jsonOf(ended)[QStringLiteral("code")].toString(), QStringLiteral("invalid_grant"));
        QCOMPARE(state(), QStringLiteral("sign_in_required"));
    }

    void signingOutWithoutTheProviderErasesAndSaysSo()
    {
        signIn();
        m_session->stopProvider();
        const Ended ended = m_session->run(
            {QStringLiteral("logout"), QStringLiteral("demo"), QStringLiteral("--json")});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output.trimmed(),
                 QByteArray(
                     R"({"account":"demo","erased":true,"revoked":false,"will_be_revoked":true})"));
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
    }

    void denyingEndsWithSeven()
    {
        m_session->personPresses(QStringLiteral("Deny"));
        const Ended ended = m_session->run(demoLogin);
        QCOMPARE(ended.exitCode, 7);
        QCOMPARE(jsonOf(ended)[QStringLiteral("error")].toString(),
                 QStringLiteral("AuthorizationDenied"));
        QCOMPARE(jsonOf(ended)[QStringLiteral("code")].toString(), QStringLiteral("access_denied"));
        QVERIFY(m_session->lastPage().contains("Sign-in was cancelled"));
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
    }

    void theTimeLimitEndsWithSeven()
    {
        m_session->personPresses(QStringLiteral("Nothing"));
        const Ended ended = m_session->run(
            demoLogin + QStringList{QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(ended.exitCode, 7);
        QCOMPARE(jsonOf(ended)[QStringLiteral("error")].toString(), QStringLiteral("TimedOut"));
    }

    /// What is printed is the very value that holds where nobody gives one.
    void tenMinutesAreTheTimeLimit()
    {
        const Ended help = m_session->run({QStringLiteral("login"), QStringLiteral("--help")});
        QVERIFY2(help.output.contains("--timeout S=600 "), help.output.constData());
    }

    void ctrlCEndsAnAttempt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void ctrlCEndsAnAttempt()
    {
        QFETCH(int, signal);
        m_session->personPresses(QStringLiteral("Nothing"));
        const auto login = m_session->begin(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
        QByteArray said;
        QVERIFY(waitFor(*login, said, "Continue in your browser"));
        ::kill(pid_t(login->processId()), signal);
        QVERIFY(waitForEnd(*login));
        said += login->readAllStandardError();
        QCOMPARE(login->exitStatus(), QProcess::NormalExit);
        QCOMPARE(login->exitCode(), 7);
        QVERIFY2(said.contains("lanyard: sign-in was cancelled; nothing was changed\n"),
                 said.constData());
    }

    void withoutABrowserTheLinkIsToldAndTheAttemptGoesOn()
    {
        m_session->environment().insert(QStringLiteral("BROWSER"), QStringLiteral("/nowhere"));
        const auto login = m_session->begin(demoLogin);
        QByteArray said;
        QVERIFY(waitFor(*login, said, "\nhttp"));
        QVERIFY(waitFor(*login, said, "code_challenge"));
        QVERIFY(said.contains("No browser could be started."));
        QCOMPARE(m_session->runProgram(person, {linkIn(said)}).exitCode, 0);
        QVERIFY(waitForEnd(*login));
        QCOMPARE(login->exitCode(), 0);
    }

    void printUrlStartsNoBrowser()
    {
        const auto login
            = m_session->begin({QStringLiteral("login"), QStringLiteral("--provider"),
                                QStringLiteral("demo"), QStringLiteral("--print-url")});
        QByteArray said;
        QVERIFY(waitFor(*login, said, "Continue in your browser"));
        const QString link = linkIn(login->readAllStandardOutput());
        QVERIFY2(link.startsWith(m_session->issuer()), qPrintable(link));
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());
        QCOMPARE(m_session->runProgram(person, {link}).exitCode, 0);
        QVERIFY(waitForEnd(*login));
        QCOMPARE(login->exitCode(), 0);
        QVERIFY(login->readAllStandardOutput().startsWith("Signed in to Demo as Ada Lovelace"));
    }

    /// RFC 9126: the link holds a name only, and is good for one browser.
    void pushesTheRequestWhereTheProviderWantsThat()
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfPushedRequests(demo::PushedRequests::Required);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const QDateTime begin = QDateTime::currentDateTime();
        const auto login
            = m_session->begin({QStringLiteral("login"), QStringLiteral("--provider"),
                                QStringLiteral("demo"), QStringLiteral("--print-url")});
        QByteArray said;
        QVERIFY(waitFor(*login, said, "Ctrl-C cancels"));
        QVERIFY2(saysThatItWorks(said, begin.addSecs(60), QDateTime::currentDateTime().addSecs(60)),
                 said.constData()); // and not as long as the attempt
        const QString link = linkIn(login->readAllStandardOutput());
        QVERIFY2(link.contains(QStringLiteral("?client_id=lanyard-demo&request_uri=urn")),
                 qPrintable(link));
        QCOMPARE(link.count(u'&'), 1);
        QCOMPARE(m_session->runProgram(person, {link}).exitCode, 0);
        QVERIFY(waitForEnd(*login));
        QCOMPARE(login->exitCode(), 0);
        QVERIFY(!token().isEmpty());
    }

    /// Over ssh, or in a container.
    void theAddressOfAnotherComputersLastPageCanBeTyped()
    {
        const auto login
            = m_session->beginAtTerminal(QStringLiteral("login --provider demo --print-url"));
        QByteArray shown;
        QVERIFY(QTest::qWaitFor(
            [&] { return (shown += login->readAllStandardOutput()).contains("press Enter:"); },
            kPatience));
        FormBrowser browser;
        browser.beOnAnotherComputer();
        browser.press(QStringLiteral("Continue"));
        QSignalSpy stopped(&browser, &FormBrowser::stopped);
        browser.open(QUrl(linkIn(shown).trimmed()), &browser, [](const Result<void> &) {});
        QTRY_COMPARE(stopped.size(), 1);
        const QByteArray address = browser.visited().last().toEncoded();
        QVERIFY2(address.contains("code="), address.constData());

        login->write("http://127.0.0.1/?code=guess&state=guess\n\n");
        QVERIFY(QTest::qWaitFor(
            [&] { return (shown += login->readAllStandardOutput()).contains("still waiting"); },
            kPatience));
        const Ended ended = DemoSession::endOf(*login, address + '\n');
        QVERIFY2(ended.exitCode == 0, shown + ended.output);
        QVERIFY(ended.output.contains("Signed in to Demo as Ada Lovelace"));
        QVERIFY(!token().isEmpty());
    }

    void signsOutInTheBrowserToo()
    {
        signIn();
        const Ended ended = m_session->run({QStringLiteral("logout"), QStringLiteral("demo"),
                                            QStringLiteral("--browser"), QStringLiteral("--json")});
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
        const QJsonObject receipt = jsonOf(ended);
        QCOMPARE(receipt[QStringLiteral("erased")].toBool(), true);
        QCOMPARE(receipt[QStringLiteral("browser")].toBool(), true);
        QVERIFY(ended.errors.contains("Signed out of Demo in the browser, too."));
        // It is read beside us, and the page of the sign-in was there before.
        QTRY_VERIFY(m_session->lastPage().contains("signed out, here and in Lanyard"));
        QVERIFY(!m_session->seenByPerson(QStringLiteral("processes")).contains("id_token_hint"));
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
    }

    void whereNoBrowserCanBeStartedTheSignOutPageIsShown()
    {
        signIn();
        m_session->environment().insert(QStringLiteral("BROWSER"), QStringLiteral("/nowhere"));
        const Ended ended = m_session->run(
            {QStringLiteral("logout"), QStringLiteral("demo"), QStringLiteral("--browser")});
        QCOMPARE(ended.exitCode, 7);
        QVERIFY(ended.output.startsWith("Signed out of demo; Demo ended"));
        QVERIFY2(ended.errors.contains("To sign out of Demo there, open this link in the browser "
                                       "that you signed in with:\n"
                                       + m_session->issuer().toUtf8()
                                       + "/end-session?client_id=lanyard-demo\n"),
                 ended.errors.constData());
        QVERIFY2(ended.errors.contains("open the link that is shown above"),
                 ended.errors.constData());
        QVERIFY(!ended.errors.contains("id_token_hint"));
    }

    void signingOutHereStandsWhereTheBrowserDoesNotComeBack()
    {
        signIn();
        m_session->personPresses(QStringLiteral("Nothing"));
        const auto logout = m_session->begin(
            {QStringLiteral("logout"), QStringLiteral("demo"), QStringLiteral("--browser")});
        QByteArray said;
        QVERIFY(waitFor(*logout, said, "Ctrl-C stops waiting"));
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
        ::kill(pid_t(logout->processId()), SIGINT);
        QVERIFY(waitForEnd(*logout));
        QCOMPARE(logout->exitCode(), 7);
        said += logout->readAllStandardError();
        QVERIFY2(said.contains("isn’t known; look there"), said.constData());
        QVERIFY(logout->readAllStandardOutput().startsWith("Signed out of demo; Demo ended"));
    }

    /// Each tries the keyring, and clears up behind itself.
    void severalMayBeginAtOnce()
    {
        std::vector<std::unique_ptr<QProcess>> logins;
        for (int number = 0; number < 8; ++number) {
            const QString folder = QStringLiteral("%1/%2").arg(m_session->home()).arg(number);
            logins.push_back(m_session->begin(
                {QStringLiteral("login"), QStringLiteral("--issuer"), m_session->issuer(),
                 QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
                 QStringLiteral("--print-url"), QStringLiteral("--config-dir"), folder}));
        }
        for (const auto &login : logins) {
            QByteArray said;
            QVERIFY2(waitFor(*login, said, "Continue in your browser"), said.constData());
            login->terminate();
            QVERIFY(waitForEnd(*login));
        }
        const QStringList search{QStringLiteral("search"), QStringLiteral("--all"),
                                 QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")};
        const Ended left = m_session->runProgram(QStringLiteral("secret-tool"), search);
        QVERIFY2(!(left.output + left.errors).contains("trial"), left.errors.constData());
    }

    /// Whoever holds it lets go again: nothing of ours is at fault, and nothing is left behind.
    void aListThatAnotherProgramHoldsIsWorthAnotherTry()
    {
        const QString file = m_session->environment().value(QStringLiteral("XDG_STATE_HOME"))
            + QStringLiteral("/lanyard/accounts.lock");
        auto held = ProcessLock::acquireNow(file, std::chrono::milliseconds(0));
        QVERIFY(held);
        const Ended ended = m_session->run(demoLogin);
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(jsonOf(ended)[QStringLiteral("error")].toString(), QStringLiteral("Busy"));
        const QString message = jsonOf(ended)[QStringLiteral("message")].toString();
        QVERIFY2(message.startsWith(QStringLiteral(
                     "another lanyard is busy with the same file; try again in a moment"))
                     && message.contains(file),
                 qPrintable(message));
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
        held->reset();
        signIn();
    }

    void aLockedKeyringIsSaidBeforeTheBrowserOpens()
    {
        const QString problem = m_session->keyring().restart(KeyringSession::Keyring::Locked);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Ended ended = m_session->run(demoLogin);
        QCOMPARE(ended.exitCode, 5);
        QCOMPARE(jsonOf(ended)[QStringLiteral("error")].toString(), QStringLiteral("VaultLocked"));
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());
    }

    void aLockedKeyringIsNoReasonToSignInAgain()
    {
        signIn();
        const QString locked = m_session->keyring().restart(KeyringSession::Keyring::Locked);
        QVERIFY2(locked.isEmpty(), qPrintable(locked));
        QCOMPARE(state(), QStringLiteral("vault_locked"));
        const Ended ended = m_session->run({QStringLiteral("token"), QStringLiteral("demo")});
        QCOMPARE(ended.exitCode, 5);

        const QString open = m_session->keyring().restart(KeyringSession::Keyring::Open);
        QVERIFY2(open.isEmpty(), qPrintable(open));
        QCOMPARE(state(), QStringLiteral("signed_in"));
        QVERIFY(!token().isEmpty());
    }

    void aKeyringThatClosesMidwayIsSaidAndNobodyIsSignedIn()
    {
        const auto login = m_session->begin(demoLogin + QStringList{QStringLiteral("--print-url")});
        QByteArray said;
        QVERIFY(waitFor(*login, said, "Continue in your browser"));
        const QString problem = m_session->keyring().restart(KeyringSession::Keyring::Locked);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(m_session->runProgram(person, {linkIn(said)}).exitCode, 0);
        QVERIFY(waitForEnd(*login));
        QCOMPARE(login->exitCode(), 5);
        QCOMPARE(m_session->run(list).output, QByteArray("[]\n"));
        const QByteArray page = m_session->lastPage();
        QVERIFY2(page.contains("Sign-in wasn’t finished"), page.constData());
    }

    void aSecretThatIsRefusedIsNotRemembered()
    {
        const QStringList login{QStringLiteral("login"), QStringLiteral("--json"),
                                QStringLiteral("--issuer"), m_session->issuer()};
        const Ended refused = m_session->run(
            login
                + QStringList{QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
                              QStringLiteral("--client-secret-stdin")},
            "a-public-client-has-none\n");
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(jsonOf(refused)[QStringLiteral("code")].toString(),
                 QStringLiteral("invalid_client"));
        QVERIFY(!(refused.output + refused.errors).contains("a-public-client-has-none"));

        const Ended again = m_session->run(login);
        QCOMPARE(again.exitCode, 2);
        QVERIFY(jsonOf(again)[QStringLiteral("message")].toString().startsWith(
            QLatin1String("--client-id is missing")));
        QCOMPARE(
            m_session
                ->run(login
                      + QStringList{QStringLiteral("--client-id"), QStringLiteral("lanyard-demo")})
                .exitCode,
            0);
    }

    void aTerminalIsAskedForTheClientIdOnce()
    {
        QProcess terminal;
        terminal.setProcessEnvironment(m_session->environment());
        const QString command = QStringLiteral("%1 login --issuer %2")
                                    .arg(QStringLiteral(LANYARD_EXECUTABLE), m_session->issuer());
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
        QByteArray said;
        const auto answer = [&](const char *question, const char *line) {
            QVERIFY2(QTest::qWaitFor(
                         [&] {
                             said += terminal.readAllStandardOutput();
                             return said.contains(question);
                         },
                         kPatience),
                     said.constData());
            terminal.write(line);
        };
        answer("Client id:", "lanyard-demo\n");
        answer("Client secret", "\n");
        QVERIFY(waitForEnd(terminal));
        said += terminal.readAllStandardOutput();
        QVERIFY2(
            said.contains("Its redirect URI, to the letter: http://127.0.0.1/callback/127.0.0.1"),
            said.constData());
        QCOMPARE(terminal.exitCode(), 0);

        const Ended again = m_session->run(
            {QStringLiteral("login"), QStringLiteral("--issuer"), m_session->issuer()});
        QVERIFY2(again.exitCode == 0, again.errors.constData());
    }
};

QTEST_GUILESS_MAIN(LoginTest)
#include "login_test.moc"
