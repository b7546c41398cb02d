#include "agent/wire/client.h"
#include "demo_session.h"

#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <memory>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr uid_t nobody = 65534;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, QFile::encodeName(path).constData());
    return address;
}

int connectTo(const QString &path)
{
    const int client = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = addressOf(path);
    return ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
        ? client
        : -1;
}

/// Somebody who sits where the agent should be, and gives one client a token of their own.
class Squatter {
public:
    Squatter(const QString &path, uid_t person) :
        m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const sockaddr_un address = addressOf(path);
        const bool isBound
            = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address))
            == 0;
        // The kernel notes who listens when they begin to.
        const uid_t self = ::geteuid();
        const bool isOther = person == self || ::seteuid(person) == 0;
        const bool isListening = ::listen(m_listener, 1) == 0;
        m_isReady = isBound && isOther && isListening && (person == self || ::seteuid(self) == 0);
        m_thread = std::thread([this] { serveOne(); });
    }
    ~Squatter()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Squatter)

    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    void serveOne() const
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0) {
            return;
        }
        std::array<char, wire::largestRequest> room{};
        if (::recv(client, room.data(), room.size(), 0) > 0) {
            const std::size_t size = wire::write(wire::GivenToken{"", "evil"}, room);
            (void)::send(client, room.data(), size, MSG_NOSIGNAL);
        }
        ::close(client);
    }

    int m_listener;
    bool m_isReady = false;
    std::thread m_thread;
};

/// dbusmock's, on the bus of the session, which is the system's for whoever is started then.
class Logind {
public:
    explicit Logind(QProcessEnvironment &environment)
    {
        const QString bus = QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS");
        environment.insert(bus, environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")));
        m_environment = environment;
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("/usr/bin/python3"), // the system's, which has its modules

                        {QStringLiteral("-m"), QStringLiteral("dbusmock"),
                         QStringLiteral("--template"), QStringLiteral("logind")});
        m_isReady = gdbus({QStringLiteral("wait"), QStringLiteral("--system"), m_name})
            && call(QStringLiteral("/org/freedesktop/login1"),
                    {QStringLiteral("org.freedesktop.DBus.Mock.AddSession"), QStringLiteral("c1"),
                     QStringLiteral("seat0"), QString::number(::geteuid()), QStringLiteral("ada"),
                     QStringLiteral("true")});
    }
    ~Logind()
    {
        m_process.terminate();
        m_process.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(Logind)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool lock() const
    {
        return call(QStringLiteral("/org/freedesktop/login1/session/c1"),
                    {QStringLiteral("org.freedesktop.login1.Session.Lock")});
    }

private:
    [[nodiscard]] bool call(const QString &path, const QStringList &methodAndArguments) const
    {
        return gdbus(QStringList{QStringLiteral("call"), QStringLiteral("--system"),
                                 QStringLiteral("--dest"), m_name, QStringLiteral("--object-path"),
                                 path, QStringLiteral("--method")}
                     + methodAndArguments);
    }
    [[nodiscard]] bool gdbus(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("gdbus"), arguments);
        return process.waitForFinished(kPatience) && process.exitCode() == 0;
    }

    const QString m_name = QStringLiteral("org.freedesktop.login1");
    QProcessEnvironment m_environment;
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace

/// `lanyard token` and `lanyard agent`, the real executables, with a real keyring and the demo
/// provider.
class AgentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    void signIn(std::chrono::seconds tokenLifetime = std::chrono::seconds(300),
                demo::Dpop dpop = demo::Dpop::No)
    {
        m_session = std::make_unique<DemoSession>();
        m_session->makeOfProofs(dpop);
        const QString problem = m_session->start(tokenLifetime);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Ended ended = m_session->run(words("login --provider demo"));
        QVERIFY2(ended.exitCode == 0, ended.output + ended.errors);
    }
    [[nodiscard]] QString socketPath() const
    {
        return m_session->home() + QStringLiteral("/run/lanyard/agent.sock");
    }
    [[nodiscard]] static bool waitUntilItSays(QProcess &process, const QByteArray &words)
    {
        QByteArray said;
        return QTest::qWaitFor(
                   [&] {
                       said += process.readAllStandardError();
                       return said.contains(words) || process.state() == QProcess::NotRunning;
                   },
                   kPatience)
            && said.contains(words);
    }
    [[nodiscard]] std::unique_ptr<QProcess> beginAgent()
    {
        auto agent = m_session->begin(words("agent"));
        return waitUntilItSays(*agent, "The agent answers at ") ? std::move(agent) : nullptr;
    }
    [[nodiscard]] Ended token() { return m_session->run(words("token demo")); }
    /// lanyard-cli, which has options, asks no agent.
    [[nodiscard]] Ended tokenOfCommand()
    {
        return m_session->run(words("token demo --vault keychain"));
    }
    /// What was decided, the latest last; each time it was this very program that asked.
    [[nodiscard]] QStringList journal()
    {
        QStringList all;
        const Ended ended = m_session->run(words("journal --json"));
        const QJsonArray entries = QJsonDocument::fromJson(ended.output).array();
        for (const auto &each : entries) {
            const QJsonObject entry = each.toObject();
            const QString program = entry[QLatin1String("program")].toString();
            all += program == QCoreApplication::applicationFilePath()
                ? entry[QLatin1String("decision")].toString()
                : QStringLiteral("by ") + program;
        }
        return all;
    }
    void endIt(QProcess &agent, int signal)
    {
        ::kill(pid_t(agent.processId()), signal);
        QTRY_COMPARE(agent.state(), QProcess::NotRunning);
    }

private Q_SLOTS:
    void cleanup() { m_session.reset(); }

    /// And the keyring is not asked: it is stopped.
    void itsTokenIsTheCommands()
    {
        signIn();
        const Ended expected = tokenOfCommand();
        QCOMPARE(expected.exitCode, 0);
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().output, expected.output); // it has it in memory now
        m_session->keyring().suspend();
        for (const char *line : {"token demo", "token", "token ada@example.com"}) {
            const Ended ended = m_session->run(words(line));
            QCOMPARE(ended.exitCode, 0);
            QCOMPARE(ended.output, expected.output);
            QCOMPARE(ended.errors, QByteArray());
        }
        m_session->keyring().goOn();
    }

    void itSaysWhatTheCommandSays()
    {
        signIn(std::chrono::seconds(300), demo::Dpop::Offered);
        const std::array lines{"token demo", "token other", "token a/b", "token --dance"};
        std::vector<Ended> expected;
        expected.reserve(lines.size());
        for (const char *line : lines) {
            expected.push_back(m_session->run(words(line)));
        }
        const auto agent = beginAgent();
        QVERIFY(agent);
        for (std::size_t place = 0; place < lines.size(); ++place) {
            const Ended ended = m_session->run(words(lines[place]));
            QCOMPARE(ended.exitCode, expected[place].exitCode);
            QCOMPARE(ended.output, expected[place].output);
            QCOMPARE(ended.errors, expected[place].errors);
        }
        QVERIFY(expected.front().errors.contains("DPoP")); // of a token that is bound, a note
    }

    /// It has nowhere to ask: what is not granted is lanyard-cli's to ask for, at a terminal.
    void itGivesWhatThePersonLetsItGive()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().exitCode, 0);
        QCOMPARE(journal(), (QStringList{QStringLiteral("not_asked")}));

        QCOMPARE(m_session->run(words("settings ask-tools on")).exitCode, 0);
        const Ended refused = m_session->run(words("token demo"));
        QCOMPARE(refused.exitCode, 7);
        QVERIFY2(refused.errors.contains("allow it beforehand"), refused.errors);
        QCOMPARE(journal().size(), 2); // one refusal, and not the agent's as well

        const QString self = QCoreApplication::applicationFilePath();
        const Ended granted = m_session->run(
            {QStringLiteral("grants"), QStringLiteral("add"), QStringLiteral("demo"), self});
        QVERIFY2(granted.exitCode == 0, granted.output + granted.errors);
        m_session->keyring().suspend(); // so it is the agent who answers
        const Ended ended = token();
        m_session->keyring().goOn();
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(journal(),
                 (QStringList{QStringLiteral("not_asked"), QStringLiteral("nobody_to_ask"),
                              QStringLiteral("granted")}));
    }

    /// What the person has always allowed as well: at a terminal they would be asked.
    void lockedItAsksForAProgramOnceMore_data()
    {
        QTest::addColumn<bool>("byLogind");
        QTest::newRow("lanyard lock") << false;
        QTest::newRow("the screen") << true;
    }
    void lockedItAsksForAProgramOnceMore()
    {
        QFETCH(const bool, byLogind);
        signIn();
        Logind logind(m_session->environment());
        QVERIFY(logind.isReady());
        QCOMPARE(m_session->run(words("settings ask-tools on")).exitCode, 0);
        const QString self = QCoreApplication::applicationFilePath();
        const QStringList grant{QStringLiteral("grants"), QStringLiteral("add"),
                                QStringLiteral("demo"), self};
        QCOMPARE(m_session->run(grant).exitCode, 0);
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().exitCode, 0);

        if (byLogind) {
            QVERIFY(logind.lock());
            QTRY_VERIFY(m_session->run(words("grants --json")).output.contains("true"));
        } else {
            const Ended locked = m_session->run(words("lock"));
            QVERIFY2(locked.output.startsWith("Locked: the agent has forgotten its tokens"),
                     locked.output + locked.errors);
        }
        const Ended refused = token();
        QCOMPARE(refused.exitCode, 7);
        QCOMPARE(refused.output, QByteArray());
        QCOMPARE(m_session->run(grant).exitCode, 0); // the person says so once more
        QCOMPARE(token().exitCode, 0);
        QCOMPARE(journal(),
                 (QStringList{QStringLiteral("granted"), QStringLiteral("nobody_to_ask"),
                              QStringLiteral("granted")}));
    }

    /// Of whatever the disk holds, the memory is not to be full of tokens.
    void itForgetsThoughNothingCanBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("grants") << QStringLiteral("/data/lanyard/grants.json") << 2;
        QTest::newRow("accounts") << QStringLiteral("/data/lanyard/accounts.json") << 0;
    }
    void itForgetsThoughNothingCanBeRead()
    {
        QFETCH(const QString, file);
        QFETCH(const int, exitCode);
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().exitCode, 0);
        const QString path = m_session->home() + file;
        const QByteArray kept = QFile::exists(path) ? contentOf(path) : QByteArray();
        putFile(path, "{\"version\":99}");
        const Ended locked = m_session->run(words("lock"));
        QVERIFY2(locked.exitCode == exitCode, locked.output + locked.errors);
        putFile(path, kept.isEmpty() ? QByteArray("{\"version\":1,\"grants\":[]}") : kept);
        const QString problem = m_session->keyring().restart(KeyringSession::Keyring::Locked);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(token().exitCode, 5); // which it would not, from memory
    }

    void anAgentThatDoesNotLockIsTold()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        ::kill(pid_t(agent->processId()), SIGSTOP);
        const Ended locked = m_session->run(words("lock"));
        ::kill(pid_t(agent->processId()), SIGCONT);
        QCOMPARE(locked.exitCode, 4);
        QVERIFY2(locked.errors.contains("the agent does not answer"), locked.errors);
    }

    void whereItWasKilledTheCommandDoesIt()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        const QByteArray expected = token().output;
        endIt(*agent, SIGKILL);
        QVERIFY(QFile::exists(socketPath()));
        const Ended ended = token();
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output, expected);
        const auto next = beginAgent(); // in the place of what is left of the first
        QVERIFY(next);
        QCOMPARE(token().output, expected);
    }

    /// It is there and says nothing, for longer than anybody waits.
    void whereItStandsStillTheCommandDoesIt()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        const QByteArray expected = token().output;
        ::kill(pid_t(agent->processId()), SIGSTOP);
        const Ended ended = token();
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output, expected);
        ::kill(pid_t(agent->processId()), SIGCONT);
        QCOMPARE(token().output, expected);
    }

    void theSecondOneSaysThatThereIsOne()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        const Ended second = m_session->run(words("agent"));
        QCOMPARE(second.exitCode, 4);
        QCOMPARE(second.errors,
                 QByteArray("lanyard: an agent is running already; one is enough for all your "
                            "programs\n"));
        QCOMPARE(token().exitCode, 0);
    }

    void endsInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endsInOrder()
    {
        QFETCH(const int, signal);
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        endIt(*agent, signal);
        QCOMPARE(agent->exitStatus(), QProcess::NormalExit);
        QCOMPARE(agent->exitCode(), 0);
        QVERIFY(!QFile::exists(socketPath()));
    }

    /// While the provider makes the new token: who asked gets it, and the session is not lost.
    void answersWhoHasAskedBeforeItEnds()
    {
        signIn(std::chrono::seconds(1));
        const auto agent = beginAgent();
        QVERIFY(agent);
        bool isToldToEnd = false;
        m_session->whileProviderAnswers([&] {
            isToldToEnd = true;
            ::kill(pid_t(agent->processId()), SIGTERM);
        });
        Ended ended;
        do { // the first token lives for a second
            ended = token();
        } while (!isToldToEnd && ended.exitCode == 0);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(!ended.output.trimmed().isEmpty());
        QTRY_COMPARE(agent->state(), QProcess::NotRunning);
        QCOMPARE(agent->exitCode(), 0);
        QCOMPARE(tokenOfCommand().exitCode, 0);
    }

    void knowsWhoWasSignedOutMeanwhile()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().exitCode, 0);
        QCOMPARE(m_session->run(words("logout demo")).exitCode, 0);
        const Ended ended = token();
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors, tokenOfCommand().errors);
    }

    void knowsTheTokenThatACommandGot()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        const QByteArray before = token().output;
        const Ended forced = m_session->run(words("token demo --force-refresh"));
        QCOMPARE(forced.exitCode, 0);
        QVERIFY(forced.output != before);
        QCOMPARE(token().output, forced.output);
    }

    /// Another home, though in the same login session.
    void anotherHomeIsNotItsOwn()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        m_session->environment().insert(QStringLiteral("XDG_DATA_HOME"),
                                        m_session->home() + QStringLiteral("/other"));
        const Ended ended = m_session->run(words("token"));
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.errors,
                 QByteArray("lanyard: there is no account yet; lanyard login adds one\n"));
    }

    /// A reader that is not there any more, or standard output that is closed.
    void whatCannotBePrintedIsTold()
    {
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        QCOMPARE(token().exitCode, 0);
        for (const char *where : {">/dev/full", ">&-"}) {
            const Ended ended = m_session->runProgram(
                QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral(LANYARD_EXECUTABLE " token demo ") + QLatin1String(where)});
            QCOMPARE(ended.exitCode, 2);
            QVERIFY2(ended.errors.startsWith("lanyard: "), ended.errors);
        }
    }

    void aTokenOfSomebodyElseIsNotBelieved()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can be somebody else");
        }
        signIn();
        const QString folder = QFileInfo(socketPath()).path();
        QVERIFY(QDir().mkpath(folder));
        {
            const Squatter self(socketPath(), ::geteuid()); // it would be believed
            QVERIFY(self.isReady());
            QCOMPARE(token().output, QByteArray("evil\n"));
        }
        QVERIFY(QFile::remove(socketPath()));
        const Squatter other(socketPath(), nobody);
        QVERIFY(other.isReady());
        const Ended ended = token();
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output, tokenOfCommand().output);
    }

    void aThousandAtOnceAreAnswered()
    {
        constexpr rlim_t clients = 1000;
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        if (limit.rlim_max < clients + 100) {
            QSKIP("this system lets nobody open a thousand sockets");
        }
        limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, clients + 100);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        signIn();
        const auto agent = beginAgent();
        QVERIFY(agent);
        const QByteArray expected = token().output.trimmed();

        const auto surroundings = [this](const char *name) {
            return m_session->environment().value(QString::fromLatin1(name)).toUtf8();
        };
        const QByteArray home = surroundings("HOME");
        const QByteArray data = surroundings("XDG_DATA_HOME");
        const QByteArray config = surroundings("XDG_CONFIG_HOME");
        const QByteArray state = surroundings("XDG_STATE_HOME");
        const QByteArray dirs = surroundings("XDG_CONFIG_DIRS");
        std::array<char, wire::largestRequest> room{};
        const std::size_t size
            = wire::write(wire::TokenRequest{.surroundings = {.home = home.constData(),
                                                              .dataHome = data.constData(),
                                                              .configHome = config.constData(),
                                                              .stateHome = state.constData(),
                                                              .configDirs = dirs.constData()},
                                             .account = "demo"},
                          room);
        std::vector<int> sockets;
        for (rlim_t each = 0; each < clients; ++each) {
            const int client = connectTo(socketPath());
            QVERIFY(client >= 0);
            QCOMPARE(::send(client, room.data(), size, MSG_NOSIGNAL), ssize_t(size));
            sockets.push_back(client);
        }
        for (const int client : sockets) {
            std::array<char, 4096> answer{};
            const ssize_t heard = ::recv(client, answer.data(), answer.size(), 0);
            QVERIFY(heard > ssize_t(wire::headerSize));
            const auto given = wire::parseGivenToken(
                {answer.data() + wire::headerSize, std::size_t(heard) - wire::headerSize});
            QVERIFY(given);
            QCOMPARE(QByteArray(given->token.data(), qsizetype(given->token.size())), expected);
            ::close(client);
        }
    }

    void aServiceManagerMayHoldItsSocket()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("systemd-socket-activate")).isEmpty()) {
            QSKIP("there is no systemd-socket-activate here");
        }
        signIn();
        const QByteArray expected = tokenOfCommand().output;
        const QString folder = QFileInfo(socketPath()).path();
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0700), 0);
        QStringList arguments{QStringLiteral("--listen=") + socketPath()};
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                 "XDG_STATE_HOME", "DBUS_SESSION_BUS_ADDRESS", "LC_ALL"}) {
            const QString variable = QString::fromLatin1(name);
            arguments += QStringLiteral("--setenv=") + variable + u'='
                + m_session->environment().value(variable);
        }
        arguments += {QStringLiteral(LANYARD_EXECUTABLE), QStringLiteral("agent")};
        QProcess manager;
        manager.setProcessEnvironment(m_session->environment());
        manager.start(QStringLiteral("systemd-socket-activate"), arguments);
        QVERIFY(waitUntilItSays(manager, "Listening on "));
        // While it listens, nobody takes its socket.
        QCOMPARE(token().output, expected); // which starts the agent, in the same process
        QVERIFY(waitUntilItSays(manager, "The agent answers at "));
        m_session->keyring().suspend();
        QCOMPARE(token().output, expected);
        m_session->keyring().goOn();
        endIt(manager, SIGTERM);
        QCOMPARE(manager.exitCode(), 0);
        QVERIFY(QFile::exists(socketPath())); // it is the manager's
    }
};

QTEST_GUILESS_MAIN(AgentTest)
#include "agent_test.moc"
