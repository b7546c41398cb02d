/// What a token costs that the agent has in memory: `lanyard token` as a whole process beside
/// `oidc-token` of oidc-agent, which has one in memory, too; and how much the agent answers, and
/// what it holds after a million answers. Prints; asserts nothing.
/// Note:    oidc-agent's provider is a script, since nobody asks it for anything after the first
///          token

#include "agent/wire/client.h"
#include "bench/process_time.h"
#include "cli/demo_session.h"
#include "support/patience.h"
#include "support/scripted_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 401;
constexpr int fewRequests = 50'000;
constexpr int manyClients = 16;
constexpr int manyRequests = 1'000'000;

std::vector<std::string> variablesOf(const QProcessEnvironment &environment)
{
    std::vector<std::string> all;
    for (const QString &variable : environment.toStringList()) {
        all.push_back(variable.toStdString());
    }
    return all;
}

/// A kind of command, and what each round of it took.
struct Contestant {
    std::string name;
    std::vector<std::string> command;
    std::vector<std::string> environment;
    std::vector<double> times{};
    long peak = 0;
};

/// Interleaved, so that what else the machine does hits all of them alike.
bool race(std::vector<Contestant> &contestants)
{
    for (int round = 0; round < rounds; ++round) {
        for (Contestant &each : contestants) {
            const ProcessCost cost = costOf(each.command, each.environment);
            if (cost.time < 0) {
                std::fprintf(stderr, "%s failed\n", each.name.c_str());
                return false;
            }
            each.times.push_back(cost.time);
            each.peak = std::max(each.peak, cost.peak);
        }
    }
    return true;
}

void print(Contestant &contestant)
{
    std::vector<double> &times = contestant.times;
    std::sort(times.begin(), times.end());
    std::printf("%-34s %7.2f %7.2f ms %8.1f MB\n", contestant.name.c_str(), times[times.size() / 2],
                times[times.size() * 99 / 100], double(contestant.peak) / 1024);
}

/// An oidc-agent in the session, with one account whose token it has.
class OidcAgent {
public:
    explicit OidcAgent(DemoSession &session) : m_session(session) { }
    ~OidcAgent()
    {
        m_process.terminate();
        m_process.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(OidcAgent)

    /// Empty on success.
    [[nodiscard]] QString start()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("oidc-agent")).isEmpty()) {
            return QStringLiteral("oidc-agent is not installed");
        }
        const QString issuer = m_provider.origin().toString();
        m_provider.always("GET", "/.well-known/openid-configuration",
                          jsonAnswer(QStringLiteral("{\"issuer\":\"%1\",\"token_endpoint\":"
                                                    "\"%1/token\",\"authorization_endpoint\":"
                                                    "\"%1/auth\",\"jwks_uri\":\"%1/keys\","
                                                    "\"userinfo_endpoint\":\"%1/me\"}")
                                         .arg(issuer)
                                         .toUtf8()));
        m_provider.always("POST", "/token",
                          jsonAnswer(R"({"access_token":"0123456789abcdef0123456789abcdef",)"
                                     R"("token_type":"Bearer","expires_in":86400,)"
                                     R"("refresh_token":"refresh","scope":"openid"})"));
        QProcessEnvironment &environment = m_session.environment();
        const QString socket = m_session.home() + QStringLiteral("/oidc.sock");
        environment.insert(QStringLiteral("OIDC_SOCK"), socket);
        environment.insert(QStringLiteral("OIDC_ENCRYPTION_PW"), QStringLiteral("bench"));
        environment.insert(QStringLiteral("OIDC_REFRESH_TOKEN"), QStringLiteral("refresh"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("oidc-agent"),
                        {QStringLiteral("--console"), QStringLiteral("--socket-path=") + socket});
        if (!QTest::qWaitFor([&socket] { return QFile::exists(socket); }, kPatience)) {
            return QStringLiteral("oidc-agent does not start");
        }
        const Ended made = m_session.runProgram(
            QStringLiteral("oidc-gen"),
            {QStringLiteral("--manual"), QStringLiteral("--issuer=") + issuer,
             QStringLiteral("--client-id=bench"), QStringLiteral("--client-secret="),
             QStringLiteral("--scope=openid"), QStringLiteral("--flow=refresh"),
             QStringLiteral("--rt-env=OIDC_REFRESH_TOKEN"), QStringLiteral("--prompt=none"),
             QStringLiteral("--confirm-default"), QStringLiteral("--pw-env=OIDC_ENCRYPTION_PW"),
             QStringLiteral("--redirect-uri=http://localhost:4242"), QStringLiteral("bench")});
        return made.exitCode == 0 ? QString() : QString::fromUtf8(made.output + made.errors);
    }

private:
    DemoSession &m_session;
    ScriptedServer m_provider;
    QProcess m_process;
};

/// As the fast client asks, without its start; false = it was not answered.
bool askOften(const QProcessEnvironment &environment, int count)
{
    const auto variable = [&environment](const char *name) {
        return environment.value(QString::fromLatin1(name)).toStdString();
    };
    const std::string runtime = variable("XDG_RUNTIME_DIR");
    const std::string home = variable("HOME");
    const std::string data = variable("XDG_DATA_HOME");
    const std::string config = variable("XDG_CONFIG_HOME");
    const std::string state = variable("XDG_STATE_HOME");
    const std::string dirs = variable("XDG_CONFIG_DIRS");
    const wire::TokenRequest question{.surroundings = {home, data, config, state, dirs},
                                      .account = "demo"};
    std::vector<char> room(wire::largestAnswer);
    wire::Client client;
    if (!client.connect(runtime.c_str())) {
        return false;
    }
    for (int request = 0; request < count; ++request) {
        const std::size_t size = wire::write(question, std::span(room).first(wire::largestRequest));
        const auto answer = client.ask({room.data(), size}, room);
        if (!answer || answer->type != wire::Type::GivenToken) {
            return false;
        }
    }
    return true;
}

/// Requests a second; negative = some were not answered.
double rateOf(const QProcessEnvironment &environment, int clients, int requests)
{
    std::atomic<bool> isGood = true;
    QElapsedTimer timer;
    timer.start();
    const int each = requests / clients;
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(clients));
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&] {
            if (!askOften(environment, each)) {
                isGood = false;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    return isGood ? double(each) * clients * 1e9 / double(timer.nsecsElapsed()) : -1;
}

/// KiB, of /proc/PID/status; negative = it is not there.
long memoryOf(const QProcess &process, const char *field)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field)) {
            return line.mid(qsizetype(qstrlen(field))).simplified().split(' ').first().toLong();
        }
    }
    return -1;
}

int fail(const QString &problem)
{
    std::fprintf(stderr, "agent_bench: %s\n", qPrintable(problem));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DemoSession session;
    if (const QString problem = session.start(std::chrono::hours(24)); !problem.isEmpty()) {
        return fail(problem);
    }
    const Ended login = session.run(
        {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("demo")});
    if (login.exitCode != 0) {
        return fail(QString::fromUtf8(login.errors));
    }
    OidcAgent other(session);
    const QString notThere = other.start();
    const auto variables = variablesOf(session.environment());
    QProcessEnvironment alone = session.environment();
    alone.remove(QStringLiteral("XDG_RUNTIME_DIR")); // and no agent is looked for

    const auto agent = session.begin({QStringLiteral("agent")});
    QByteArray said;
    if (!QTest::qWaitFor(
            [&] {
                said += agent->readAllStandardError();
                return said.contains("The agent answers at ");
            },
            kPatience)) {
        return fail(QString::fromUtf8(said));
    }
    std::vector<Contestant> contestants{
        {"/bin/true", {"/bin/true"}, variables},
        {"lanyard token, by the agent", {LANYARD_EXECUTABLE, "token", "demo"}, variables},
        {"lanyard token, without an agent",
         {LANYARD_EXECUTABLE, "token", "demo"},
         variablesOf(alone)},
    };
    if (notThere.isEmpty()) {
        contestants.push_back(
            {"oidc-token, by its agent", {"/usr/bin/oidc-token", "bench"}, variables});
    } else {
        std::printf("agent: without oidc-token, to compare with: %s\n", qPrintable(notThere));
    }
    if (!race(contestants)) {
        return 1;
    }
    std::printf("whole process, %d rounds             median     p99    peak memory\n", rounds);
    for (Contestant &each : contestants) {
        print(each);
    }

    const double one = rateOf(session.environment(), 1, fewRequests);
    const double many = rateOf(session.environment(), manyClients, fewRequests);
    const long before = memoryOf(*agent, "VmRSS:");
    const double last = rateOf(session.environment(), manyClients, manyRequests);
    if (one < 0 || many < 0 || last < 0) {
        return fail(QStringLiteral("the agent did not answer"));
    }
    std::printf("agent: %.0f requests/s of one client, %.0f of %d\n", one, many, manyClients);
    std::printf("agent: %.1f MB resident before, %.1f after %d more requests (%.0f/s), at most "
                "%.1f\n",
                double(before) / 1024, double(memoryOf(*agent, "VmRSS:")) / 1024, manyRequests,
                last, double(memoryOf(*agent, "VmHWM:")) / 1024);
    return 0;
}
