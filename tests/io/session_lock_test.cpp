#include "io/session_lock.h"
#include "support/mock_logind.h"

#include <QTest>

#include <unistd.h>

using namespace lanyard;

/// logind is dbusmock's, on a bus of this test's own.
class SessionLockTest : public QObject {
    Q_OBJECT

    MockLogind m_logind;
    QString m_own;
    QString m_other;

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_logind.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_own = MockLogind::makeSession("own", ::geteuid());
        m_other = MockLogind::makeSession("other", ::geteuid() + 1);
        QVERIFY(!m_own.isEmpty() && !m_other.isEmpty());
    }

    void tellsOfTheSignal()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(MockLogind::lock(m_own));
        QTRY_COMPARE(locked, 1);
    }

    /// What a screen locker says by itself.
    void tellsOfTheHint()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(MockLogind::hint(m_own, true));
        QTRY_COMPARE(locked, 1);
        QVERIFY(MockLogind::hint(m_own, false)); // which is not told
        QVERIFY(MockLogind::hint(m_own, true));
        QTRY_COMPARE(locked, 2);
        QVERIFY(MockLogind::hint(m_own, false));
    }

    void anotherPersonsSessionIsNotOurs()
    {
        QObject watching;
        int locked = 0;
        watchSessionLock(&watching, [&locked] { ++locked; });
        QVERIFY(MockLogind::lock(m_other));
        QVERIFY(MockLogind::hint(m_other, true));
        QVERIFY(MockLogind::lock(m_own)); // what came before was judged by the time that this is
        QTRY_COMPARE(locked, 1);
    }
};

QTEST_GUILESS_MAIN(SessionLockTest)
#include "session_lock_test.moc"
