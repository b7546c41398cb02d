#include "rotating_session.h"

#include "io/process_lock.h"

#include <QTest>

#include <csignal>
#include <vector>

using namespace lanyard;

Q_DECLARE_METATYPE(Reaction)

namespace {

Reaction oauthError(const char *code)
{
    return Reaction(HttpAnswer{
        400, {{"Content-Type", "application/json"}}, QByteArray("{\"error\":\"") + code + "\"}"});
}

} // namespace

/// Many processes of the real executable that want the token of one account when it has run out,
/// with a real keyring and a provider that ends a session whose refresh token is used twice.
class OneRefreshTest : public QObject {
    Q_OBJECT

    using Processes = std::vector<std::unique_ptr<QProcess>>;

    std::unique_ptr<RotatingSession> m_session;

    [[nodiscard]] Processes begin(int count)
    {
        Processes processes;
        for (int each = 0; each < count; ++each) {
            processes.push_back(m_session->beginToken());
        }
        return processes;
    }
    /// One after the other, so that each is known to wait for the lock.
    [[nodiscard]] Processes queueUp(int count, const QStringList &options = {})
    {
        FileWatch watch(m_session->lockFile(), FileWatch::What::Opened);
        Processes processes;
        for (int each = 0; each < count; ++each) {
            processes.push_back(m_session->beginToken(options));
            if (!watch.waitForIt()) {
                return {};
            }
        }
        return processes;
    }
    void allPrint(const Processes &processes, const QByteArray &token)
    {
        for (const auto &process : processes) {
            QVERIFY(waitForEnd(*process));
            QCOMPARE(process->readAllStandardError(), QByteArray());
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
            QCOMPARE(process->readAllStandardOutput(), token + '\n');
        }
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<RotatingSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_session->waitUntilItRanOut());
    }
    void cleanup() { m_session.reset(); }

    void fiftyProcessesAskTheProviderOnce()
    {
        const qsizetype before = m_session->refreshes();
        const Processes processes = begin(50);
        QVERIFY(waitForEnd(*processes.front()));
        allPrint(processes, m_session->accessTokens().last());
        QCOMPARE(m_session->refreshes(), before + 1);
        QCOMPARE(m_session->kept(), RotatingSession::Kept::Newest);
    }

    /// All of them have seen the old token before the first may replace it.
    void thoseThatWaitedAreServedToo()
    {
        const qsizetype before = m_session->refreshes();
        auto lock = ProcessLock::acquireNow(m_session->lockFile(), std::chrono::seconds(1));
        QVERIFY(lock);
        const Processes processes = queueUp(16);
        QVERIFY(!processes.empty());
        lock->reset();
        QVERIFY(waitForEnd(*processes.front()));
        allPrint(processes, m_session->accessTokens().last());
        QCOMPARE(m_session->refreshes(), before + 1);
    }

    void thoseThatWaitSurviveTheHolder()
    {
        m_session->behave({.instead = {{"POST", "/token", Reaction::silence()}}});
        const qsizetype before = m_session->refreshes();
        const auto holder = m_session->beginToken();
        QTRY_COMPARE(m_session->refreshes(), before + 1);
        ::kill(pid_t(holder->processId()), SIGSTOP); // it is in no hurry while the others come
        const Processes processes = queueUp(8);
        QVERIFY(!processes.empty());
        holder->kill();
        QVERIFY(waitForEnd(*holder));
        QVERIFY(waitForEnd(*processes.front()));
        allPrint(processes, m_session->accessTokens().last());
        QCOMPARE(m_session->refreshes(), before + 2);
        QCOMPARE(m_session->kept(), RotatingSession::Kept::Newest);
    }

    /// A provider in trouble is not asked once more by each of those who wait.
    void whatTheProviderSaidReachesAllWhoWaited_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("isAskedAgain"); // by who comes later
        const auto row = [](const char *name, int count, const Reaction &reaction, const char *kind,
                            bool isAskedAgain) {
            QTest::newRow(name) << count << reaction << QByteArray(kind) << isAskedAgain;
        };
        row("503", 50, HttpAnswer{503}, "ServerError", true);
        row("429", 8, HttpAnswer{429, {{"Retry-After", "120"}}, {}}, "RateLimited", false);
        row("closed", 8, Reaction::closeAfterReading(), "OutcomeUnknown", true);
        row("refused", 8, oauthError("invalid_request"), "RequestRefused", true);
        row("over", 8, oauthError("invalid_grant"), "TokenRejected", false);
    }
    void whatTheProviderSaidReachesAllWhoWaited()
    {
        QFETCH(const int, count);
        QFETCH(const Reaction, reaction);
        QFETCH(const QByteArray, kind);
        QFETCH(const bool, isAskedAgain);
        m_session->behave({.instead = {{"POST", "/token", reaction}}}); // and then it is well
        const qsizetype before = m_session->refreshes();
        auto lock = ProcessLock::acquireNow(m_session->lockFile(), std::chrono::seconds(1));
        QVERIFY(lock);
        const Processes processes = queueUp(count, {QStringLiteral("--json")});
        QVERIFY(!processes.empty());
        lock->reset();
        QByteArrayList said;
        for (const auto &process : processes) {
            QVERIFY(waitForEnd(*process));
            said += process->readAllStandardOutput();
            QVERIFY2(said.last().contains("\"error\":\"" + kind + '"'), said.last().constData());
        }
        QCOMPARE(m_session->refreshes(), before + 1);
        const auto later = m_session->beginToken();
        QVERIFY(waitForEnd(*later));
        QCOMPARE(later->exitCode() == 0, isAskedAgain);
        QCOMPARE(m_session->refreshes(), before + (isAskedAgain ? 2 : 1));
    }

    /// Nobody is answered by one who was killed before there was an answer.
    void aKilledHolderAnswersForNobody()
    {
        m_session->behave({.instead = {{"POST", "/token", Reaction(HttpAnswer{503})},
                                       {"POST", "/token", Reaction::silence()}}});
        const auto first = m_session->beginToken();
        QVERIFY(waitForEnd(*first));
        QVERIFY(first->exitCode() != 0); // what it left is older than the wait of the others
        const qsizetype before = m_session->refreshes();
        const auto holder = m_session->beginToken();
        QTRY_COMPARE(m_session->refreshes(), before + 1);
        const Processes processes = queueUp(8);
        QVERIFY(!processes.empty());
        holder->kill();
        QVERIFY(waitForEnd(*holder));
        QVERIFY(waitForEnd(*processes.front()));
        allPrint(processes, m_session->accessTokens().last());
        QCOMPARE(m_session->refreshes(), before + 2);
    }
};

QTEST_GUILESS_MAIN(OneRefreshTest)
#include "one_refresh_test.moc"
