#include "demo_session.h"

#include "support/form_browser.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace lanyard;

namespace {

const QStringList deviceLogin{QStringLiteral("login"), QStringLiteral("--provider"),
                              QStringLiteral("demo"), QStringLiteral("--device")};

struct Shown {
    QUrl address;
    QString userCode;
};

std::optional<Shown> shownIn(const QByteArray &said)
{
    static const QRegularExpression sentence(
        QStringLiteral("On your phone or another computer, open (http\\S+) and enter (\\S+)\\."));
    const auto match = sentence.match(QString::fromUtf8(said));
    return match.hasMatch() ? std::optional(Shown{QUrl(match.captured(1)), match.captured(2)})
                            : std::nullopt;
}

/// A terminal of a given size, as the other side sees it.
class Terminal {
public:
    Terminal(unsigned short columns, unsigned short rows) :
        m_ours(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        const winsize size{rows, columns, 0, 0};
        ::grantpt(m_ours);
        ::unlockpt(m_ours);
        m_theirs = ::open(::ptsname(m_ours), O_RDWR | O_NOCTTY);
        ::ioctl(m_theirs, TIOCSWINSZ, &size);
    }
    ~Terminal()
    {
        ::close(m_theirs);
        ::close(m_ours);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int theirs() const { return m_theirs; }
    /// All that was written so far.
    [[nodiscard]] QByteArray read()
    {
        char buffer[4096];
        for (;;) {
            const ssize_t count = ::read(m_ours, buffer, sizeof buffer);
            if (count <= 0) {
                return m_seen;
            }
            m_seen += QByteArray(buffer, count);
        }
    }

private:
    int m_ours;
    int m_theirs = -1;
    QByteArray m_seen;
};

} // namespace

/// `lanyard login --device`, through the real executable and the demo provider's pages.
class DeviceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<QProcess> m_command;
    QByteArray m_said;

    [[nodiscard]] bool isOver() const { return m_command->state() == QProcess::NotRunning; }

    /// Until the person is told what to do.
    std::optional<Shown> begin(const QStringList &more = {})
    {
        m_command = m_session->begin(deviceLogin + more);
        std::optional<Shown> shown;
        const bool isTold = QTest::qWaitFor(
            [&] {
                m_said += m_command->readAllStandardError();
                shown = shownIn(m_said);
                return (shown && m_said.contains("Ctrl-C cancels")) || isOver();
            },
            kPatience);
        return isTold ? shown : std::nullopt;
    }
    /// On the other device: types the code, and presses a button.
    QString decide(const Shown &shown, const QString &button)
    {
        FormBrowser phone;
        phone.type(QStringLiteral("user_code"), shown.userCode);
        phone.press(button);
        bool hasStopped = false;
        connect(&phone, &FormBrowser::stopped, this, [&] { hasStopped = true; });
        phone.open(shown.address, &phone, [](const Result<void> &) {});
        return QTest::qWaitFor([&] { return hasStopped; }, kPatience) ? phone.page() : QString();
    }
    int exitCode()
    {
        if (!QTest::qWaitFor([this] { return isOver(); }, kPatience)) {
            return -1;
        }
        m_said += m_command->readAllStandardError();
        return m_command->exitStatus() == QProcess::NormalExit ? m_command->exitCode() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_said.clear();
    }
    void cleanup()
    {
        m_command.reset();
        m_session.reset();
    }

    void signsInFromAnotherDevice()
    {
        const auto shown = begin();
        QVERIFY2(shown, m_said.constData());
        QCOMPARE(shown->address.toString(), m_session->issuer() + QStringLiteral("/device"));
        QVERIFY(m_said.contains("Only go on if you started this yourself."));
        QVERIFY(!m_said.contains('\033')); // standard error is a pipe
        const QString page = decide(*shown, QStringLiteral("Continue"));
        QVERIFY2(page.contains(QStringLiteral("signed in on your other device")), qPrintable(page));
        QCOMPARE(exitCode(), 0);
        const QByteArray output = m_command->readAllStandardOutput();
        QVERIFY2(output.contains("Ada Lovelace"), output.constData());
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty()); // no browser here

        const Ended token = m_session->run({QStringLiteral("token"), QStringLiteral("demo")});
        QCOMPARE(token.exitCode, 0);
        QVERIFY(m_session->issued().contains(token.output.trimmed()));
        const Ended refreshed = m_session->run(
            {QStringLiteral("token"), QStringLiteral("demo"), QStringLiteral("--force-refresh")});
        QCOMPARE(refreshed.exitCode, 0);
        QVERIFY(refreshed.output != token.output);
    }

    void keepsStandardOutputForTheResult()
    {
        const auto shown = begin({QStringLiteral("--json")});
        QVERIFY2(shown, m_said.constData());
        (void)decide(*shown, QStringLiteral("Continue"));
        QCOMPARE(exitCode(), 0);
        const QJsonDocument result = QJsonDocument::fromJson(m_command->readAllStandardOutput());
        QCOMPARE(result[QStringLiteral("account")].toString(), QStringLiteral("demo"));
        QCOMPARE(result[QStringLiteral("issuer")].toString(), m_session->issuer());
    }

    /// Neither code nor token is anywhere but where it belongs; the person's code is no secret.
    void saysNothingSecret()
    {
        m_session->environment().insert(QStringLiteral("QT_LOGGING_RULES"),
                                        QStringLiteral("*=true"));
        const auto shown = begin();
        QVERIFY2(shown, m_said.constData());
        (void)decide(*shown, QStringLiteral("Continue"));
        QCOMPARE(exitCode(), 0);
        const QByteArray everything = m_said + m_command->readAllStandardOutput();
        QVERIFY(!m_session->issued().isEmpty());
        for (const QByteArray &secret : m_session->issued()) {
            QVERIFY(!everything.contains(secret));
        }
    }

    void endsWhenThePersonSaysNo()
    {
        const auto shown = begin();
        QVERIFY2(shown, m_said.constData());
        const QString page = decide(*shown, QStringLiteral("Deny"));
        QVERIFY2(page.contains(QStringLiteral("gets nothing")), qPrintable(page));
        QCOMPARE(exitCode(), 7);
        const Ended list = m_session->run({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.output.trimmed(), QByteArray("[]"));
    }

    void endsWithCtrlC()
    {
        QVERIFY2(begin(), m_said.constData());
        ::kill(pid_t(m_command->processId()), SIGINT);
        QCOMPARE(exitCode(), 7);
        QVERIFY2(m_said.contains("cancelled"), m_said.constData());
    }

    void endsWithItsTimeLimit()
    {
        const Ended ended = m_session->run(
            deviceLogin + QStringList{QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(ended.exitCode, 7);
        QVERIFY2(ended.errors.contains("--timeout"), ended.errors.constData());
    }

    void saysWhatTheProviderDoesNotOffer()
    {
        QVERIFY(m_session->addProvider(
            QStringLiteral("old"),
            {{QStringLiteral("name"), QStringLiteral("Old")},
             {QStringLiteral("authorization_endpoint"),
              m_session->issuer() + QStringLiteral("/authorize")},
             {QStringLiteral("token_endpoint"), m_session->issuer() + QStringLiteral("/token")},
             {QStringLiteral("userinfo_endpoint"),
              m_session->issuer() + QStringLiteral("/userinfo")},
             {QStringLiteral("userinfo_claims"),
              QJsonObject{{QStringLiteral("sub"), QStringLiteral("sub")}}},
             {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")}}));
        const Ended ended = m_session->run({QStringLiteral("login"), QStringLiteral("--provider"),
                                            QStringLiteral("old"), QStringLiteral("--device")});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains("device_authorization_endpoint"), ended.errors.constData());
    }

    void isNoWayWithABrowser()
    {
        for (const QStringList &other :
             {QStringList{QStringLiteral("--print-url")},
              QStringList{QStringLiteral("--redirect-uri"),
                          QStringLiteral("http://127.0.0.1/callback/demo")}}) {
            QCOMPARE(m_session->run(deviceLogin + other).exitCode, 2);
        }
    }

    void drawsWhereItFits_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<bool>("isDrawn");
        const QStringList usual{QStringLiteral("TERM=xterm-256color"),
                                QStringLiteral("LC_ALL=C.UTF-8")};
        QTest::newRow("a window") << 80 << 40 << usual << true;
        QTest::newRow("narrow") << 30 << 40 << usual << false;
        QTest::newRow("low") << 80 << 20 << usual << false;
        QTest::newRow("NO_COLOR") << 80 << 40 << usual + QStringList{QStringLiteral("NO_COLOR=1")}
                                  << false;
        QTest::newRow("dumb") << 80 << 40 << usual + QStringList{QStringLiteral("TERM=dumb")}
                              << false;
        QTest::newRow("no UTF-8") << 80 << 40 << usual + QStringList{QStringLiteral("LC_ALL=C")}
                                  << false;
    }
    void drawsWhereItFits()
    {
        QFETCH(const int, columns);
        QFETCH(const int, rows);
        QFETCH(const QStringList, environment);
        QFETCH(const bool, isDrawn);
        Terminal terminal(static_cast<unsigned short>(columns), static_cast<unsigned short>(rows));
        QVERIFY(terminal.theirs() >= 0);
        QProcessEnvironment wanted = m_session->environment();
        for (const QString &each : environment) {
            wanted.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
        }
        m_command = std::make_unique<QProcess>();
        m_command->setProcessEnvironment(wanted);
        const int theirs = terminal.theirs();
        m_command->setChildProcessModifier([theirs] { ::dup2(theirs, STDERR_FILENO); });
        m_command->start(QStringLiteral(LANYARD_EXECUTABLE), deviceLogin);
        QVERIFY(QTest::qWaitFor(
            [&] { return isOver() || terminal.read().contains("Ctrl-C cancels"); }, kPatience));
        const QByteArray seen = terminal.read();
        QVERIFY2(shownIn(seen), seen.constData()); // in any case
        const QByteArray drawn = "\033[30;107m";
        QCOMPARE(seen.count(drawn) > 0, isDrawn);
        QCOMPARE(seen.contains("\u2588"), isDrawn);
        if (isDrawn) {
            QCOMPARE(seen.count(drawn), seen.count("\033[0m"));
            QVERIFY(seen.count(drawn) >= (21 + 8) / 2);
        }
        ::kill(pid_t(m_command->processId()), SIGINT);
        QCOMPARE(exitCode(), 7);
    }
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
