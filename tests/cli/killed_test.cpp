#include "rotating_session.h"

#include "io/process_lock.h"

#include <QTest>

using namespace lanyard;

using Kept = RotatingSession::Kept;

/// SIGKILL at each step of a rotation by the real executable, with a real keyring, at a provider
/// that ends a session whose refresh token is used twice. A session is lost in one window only:
/// from when the provider has replaced the token until the keyring has been told the new one.
class KilledTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RotatingSession> m_session;
    std::unique_ptr<QProcess> m_process;

    void begin() { m_process = m_session->beginToken({QStringLiteral("--force-refresh")}); }
    void kill() { m_process->kill(); }
    /// With what they had to do when the process was killed.
    void goesOn(qsizetype refreshes)
    {
        QVERIFY(waitForEnd(*m_process));
        QCOMPARE(m_process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(m_session->refreshes(), refreshes);
        QCOMPARE(m_session->kept(), Kept::Newest);
        m_session->behave({});
        begin();
        QVERIFY(waitForEnd(*m_process));
        QCOMPARE(m_process->readAllStandardError(), QByteArray());
        QCOMPARE(m_process->exitCode(), 0);
        QCOMPARE(m_process->readAllStandardOutput(), m_session->accessTokens().last() + '\n');
        QCOMPARE(m_session->refreshes(), refreshes + 1);
        QCOMPARE(m_session->kept(), Kept::Newest);
    }
    [[nodiscard]] QString keyringFolder()
    {
        return m_session->session().home() + QStringLiteral("/data/keyrings");
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<RotatingSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup()
    {
        m_process.reset();
        m_session.reset();
    }

    void atTheLock()
    {
        const qsizetype before = m_session->refreshes();
        auto lock = ProcessLock::acquireNow(m_session->lockFile(), std::chrono::seconds(1));
        QVERIFY(lock);
        FileWatch watch(m_session->lockFile(), FileWatch::What::Opened);
        begin();
        QVERIFY(watch.waitForIt());
        kill();
        lock->reset();
        goesOn(before);
    }

    void withTheLock()
    {
        const qsizetype before = m_session->refreshes();
        const QString file = m_session->lockFile();
        auto lock = ProcessLock::acquireNow(file, std::chrono::seconds(1));
        QVERIFY(lock);
        FileWatch watch(file, FileWatch::What::Opened);
        begin();
        QVERIFY(watch.waitForIt());
        m_session->session().keyring().suspend(); // it gets no further
        lock->reset();
        QTRY_VERIFY(!ProcessLock::acquireNow(file, std::chrono::milliseconds(0)));
        kill();
        QVERIFY(waitForEnd(*m_process));
        m_session->session().keyring().goOn();
        goesOn(before);
    }

    void whenTheProviderHasHeard()
    {
        const qsizetype before = m_session->refreshes();
        m_session->behave({.instead = {{"POST", "/token", Reaction::silence()}}});
        begin();
        QTRY_COMPARE(m_session->refreshes(), before + 1);
        kill();
        goesOn(before + 1);
    }

    /// The window. What is lost is said, and everything else is there.
    void whileTheProviderHoldsTheAnswer()
    {
        m_session->behave({.answer = [this](const HttpRequest &request, auto &) {
            if (request.path() == "/token") {
                kill();
                QVERIFY(m_process->waitForFinished());
            }
        }});
        begin();
        QVERIFY(waitForEnd(*m_process));
        QCOMPARE(m_session->kept(), Kept::Older);
        m_session->behave({});
        begin();
        QVERIFY(waitForEnd(*m_process));
        QCOMPARE(m_process->exitCode(), 3);
        const QByteArray said = m_process->readAllStandardError();
        QVERIFY2(said.startsWith("lanyard: the sign-in at Contoso has ended"), said.constData());
        QCOMPARE(m_session->signIn(), QByteArray());
        QCOMPARE(m_session->kept(), Kept::Newest);
    }

    /// The keyring is slow. What it was told before the process died, it does all the same.
    void whileTheKeyringIsTold()
    {
        m_session->behave({.answer = [this](const HttpRequest &request, auto &) {
            if (request.path() == "/token") {
                m_session->session().keyring().suspend();
            }
        }});
        const qsizetype before = m_session->refreshes();
        begin();
        QTRY_COMPARE(m_session->refreshes(), before + 1);
        kill();
        QVERIFY(waitForEnd(*m_process));
        m_session->session().keyring().goOn();
        m_session->behave({});
        const Kept kept = m_session->kept();
        QVERIFY(kept == Kept::Newest || kept == Kept::Older);
        begin();
        QVERIFY(waitForEnd(*m_process));
        QCOMPARE(m_process->exitCode(), kept == Kept::Newest ? 0 : 3);
    }

    /// What came is kept before it is believed: that takes the provider's keys, and they do not
    /// come.
    void whenTheKeyringHasIt()
    {
        const qsizetype before = m_session->refreshes();
        std::unique_ptr<FileWatch> watch;
        m_session->behave({.answer =
                               [this, &watch](const HttpRequest &request, auto &) {
                                   if (request.path() == "/token") {
                                       watch = std::make_unique<FileWatch>(
                                           keyringFolder(), FileWatch::What::Replaced);
                                   }
                               },
                           .instead = {{"GET", "/jwks", Reaction::silence()}}});
        const qsizetype keyRequests = m_session->keyRequests();
        begin();
        QTRY_VERIFY(watch);
        QVERIFY(watch->waitForIt());
        QTRY_COMPARE(m_session->keyRequests(), keyRequests + 1); // else the next one gets silence
        kill();
        goesOn(before + 1);
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
