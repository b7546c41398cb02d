#include "rotating_session.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace lanyard;

namespace {

const QByteArray passphrase("correct horse battery\n");

} // namespace

/// A session that `lanyard agent` has in memory only, since the disk of its vault file was full
/// when the provider replaced the one before.
class UnsavedTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RotatingSession> m_session;
    std::unique_ptr<QProcess> m_agent;

    [[nodiscard]] Ended run(const char *line)
    {
        return m_session->session().run(QString::fromLatin1(line).split(u' '));
    }
    /// By another process than the agent.
    [[nodiscard]] Ended opening(const char *line)
    {
        return m_session->session().run(
            QString::fromLatin1(line).split(u' ')
                + QStringList{QStringLiteral("--vault-passphrase-fd"), QStringLiteral("0")},
            passphrase);
    }
    [[nodiscard]] bool beginAgent()
    {
        m_agent = m_session->session().begin({QStringLiteral("agent"),
                                              QStringLiteral("--vault-passphrase-fd"),
                                              QStringLiteral("0")});
        m_agent->write(passphrase);
        m_agent->closeWriteChannel();
        QByteArray said;
        return QTest::qWaitFor(
            [&] {
                said += m_agent->readAllStandardError();
                return said.contains("The agent answers at ");
            },
            kPatience);
    }
    /// What a full disk looks like to the agent.
    void giveRoom(bool isThere) const
    {
        rlimit limit{};
        const auto id = pid_t(m_agent->processId());
        QCOMPARE(::prlimit(id, RLIMIT_FSIZE, nullptr, &limit), 0);
        limit.rlim_cur = isThere ? limit.rlim_max : 0;
        QCOMPARE(::prlimit(id, RLIMIT_FSIZE, &limit, nullptr), 0);
    }
    /// The agent's token then lives so long.
    void rotateWithoutRoom(RotatingSession::Given given)
    {
        m_session->give(given);
        bool wasFull = false;
        m_session->behave({.tokens = [&](QJsonObject &) {
            wasFull = true;
            giveRoom(false);
        }});
        const Ended token = run("token contoso");
        QVERIFY(wasFull);
        m_session->behave({});
        QCOMPARE(token.exitCode, 0);
        QCOMPARE(token.output, m_session->accessTokens().last() + '\n');
        QVERIFY2(token.errors.contains("couldn’t keep the new one"), token.errors.constData());
        giveRoom(true);
        m_session->give(RotatingSession::Given::FiveMinutes);
    }
    void endAgent()
    {
        m_agent->terminate();
        QTRY_COMPARE(m_agent->state(), QProcess::NotRunning);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<RotatingSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const Ended other = run("login --provider demo"); // a vault of nobody is no file
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        const Ended moved = opening("vault move --to file");
        QVERIFY2(moved.exitCode == 0, moved.errors.constData());
        QVERIFY(m_session->waitUntilItRanOut());
        QVERIFY(beginAgent());
    }
    void cleanup()
    {
        m_agent.reset();
        m_session.reset();
    }

    void itIsSavedWhenThereIsRoom_data()
    {
        QTest::addColumn<bool>("isServed");
        QTest::newRow("as somebody is served") << true;
        QTest::newRow("as the agent ends") << false;
    }
    void itIsSavedWhenThereIsRoom()
    {
        QFETCH(const bool, isServed);
        rotateWithoutRoom(RotatingSession::Given::FiveMinutes);
        if (isServed) {
            QCOMPARE(run("token contoso").output, m_session->accessTokens().last() + '\n');
            // Until the agent has nothing to remark any more.
            QTRY_COMPARE_WITH_TIMEOUT(run("token contoso").errors, QByteArray(), kPatience);
            m_agent->kill();
            QTRY_COMPARE(m_agent->state(), QProcess::NotRunning);
        } else {
            endAgent();
        }
        const qsizetype before = m_session->refreshes();
        const Ended token = opening("token contoso --force-refresh");
        QVERIFY2(token.exitCode == 0, token.errors.constData());
        QCOMPARE(m_session->refreshes(), before + 1);
    }

    /// The twin of whoever uses the old one meanwhile: that ends the session, at the provider too.
    void itTakesNoNewerOneAlong()
    {
        rotateWithoutRoom(RotatingSession::Given::ASecond);
        QVERIFY(m_session->waitUntilItRanOut());
        const Ended reuse = opening("token contoso --force-refresh");
        QVERIFY(reuse.exitCode != 0);
        const Ended login = opening("login --provider contoso");
        QVERIFY2(login.exitCode == 0, login.errors.constData());
        const QByteArray newest = m_session->accessTokens().last();
        const Ended token = run("token contoso");
        QVERIFY2(token.exitCode == 0, token.errors.constData());
        QCOMPARE(token.output, newest + '\n');
        endAgent();
        const Ended after = opening("token contoso --force-refresh");
        QVERIFY2(after.exitCode == 0, after.errors.constData());
    }

    void whoSignedOutStaysOut()
    {
        rotateWithoutRoom(RotatingSession::Given::FiveMinutes);
        const Ended logout = opening("logout contoso");
        QVERIFY2(logout.exitCode == 0, logout.errors.constData());
        const Ended token = run("token contoso");
        QVERIFY(token.exitCode != 0);
        QCOMPARE(token.output, QByteArray());
        endAgent();
        const Ended list = run("list");
        QVERIFY2(list.output.startsWith("demo "), list.output.constData());
        QVERIFY(!list.output.contains("contoso"));
    }
};

QTEST_GUILESS_MAIN(UnsavedTest)
#include "unsaved_test.moc"
