#include "rotating_session.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lanyard;

using Kept = RotatingSession::Kept;

namespace {

constexpr int rounds = 300;

} // namespace

/// SIGKILL at any moment of a rotation, some hundreds of times, by the real executable, with a real
/// keyring, at a provider that ends a session whose refresh token is used twice.
class KilledAnywhereTest : public QObject {
    Q_OBJECT

    RotatingSession m_session;
    int m_survived = 0; ///< the killed, before or after the window
    int m_lost = 0; ///< in the window
    int m_ended = 0; ///< were done before they could be killed

    [[nodiscard]] std::unique_ptr<QProcess> begin()
    {
        return m_session.beginToken({QStringLiteral("--force-refresh")});
    }
    void judge(const QProcess &killed, qsizetype givenBefore)
    {
        if (killed.exitStatus() == QProcess::NormalExit) {
            ++m_ended;
            QCOMPARE(killed.exitCode(), 0);
            QCOMPARE(m_session.kept(), Kept::Newest);
        }
        const QByteArray kept = m_session.keptToken();
        const auto next = begin();
        QVERIFY(waitForEnd(*next));
        const QByteArray said = next->readAllStandardError();
        if (next->exitCode() == 0) {
            ++m_survived;
            QCOMPARE(m_session.kept(), Kept::Newest);
            return;
        }
        // The window: the provider has replaced it, and the keyring had the one before. Judged only
        // now, as a request may be heard when the process that sent it is gone.
        ++m_lost;
        QVERIFY2(next->exitCode() == 3, said.constData());
        QVERIFY2(m_session.accessTokens().size() > givenBefore, said.constData());
        QCOMPARE(m_session.judge(kept), Kept::Older);
        QCOMPARE(m_session.signIn(), QByteArray());
    }

private Q_SLOTS:
    void losesNoSessionOutsideTheWindow()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const quint32 seed = qEnvironmentVariableIsSet("LANYARD_SEED")
            ? quint32(qEnvironmentVariableIntValue("LANYARD_SEED"))
            : QRandomGenerator::system()->generate();
        qInfo("LANYARD_SEED=%u", seed);
        QRandomGenerator random(seed);
        QElapsedTimer timer;
        timer.start();
        const auto whole = begin();
        QVERIFY(waitForEnd(*whole));
        const int usual = int(timer.elapsed()); // ms
        for (int round = 0; round < rounds; ++round) {
            const qsizetype given = m_session.accessTokens().size();
            const auto process = begin();
            // The moment itself is what is tried.
            QTest::qWait(int(random.bounded(usual + usual / 4)));
            process->kill();
            QVERIFY(waitForEnd(*process));
            judge(*process, given);
            if (QTest::currentTestFailed()) {
                qInfo("in round %d", round);
                return;
            }
        }
        qInfo("%d rounds of about %d ms: %d survived, %d lost in the window, %d had ended", rounds,
              usual, m_survived, m_lost, m_ended);
        QVERIFY(m_survived > m_ended); // some were really killed
    }
};

QTEST_GUILESS_MAIN(KilledAnywhereTest)
#include "killed_anywhere_test.moc"
