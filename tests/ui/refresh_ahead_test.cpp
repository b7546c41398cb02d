#include "ui/window_fixture.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// The window renews the token of the account that it shows, while somebody sees it. The server
/// fails the test where it is asked when it expects nothing.
class RefreshAheadTest : public QObject {
    Q_OBJECT

    const QString m_signedIn = QStringLiteral("Signed in as Ada Lovelace");
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] bool hasToken(const char *token) const
    {
        return m_fixture->store->accounts().first()->accessToken()->equals(token);
    }
    void processEvents() const
    {
        QTRY_VERIFY(!m_fixture->store->accounts().first()->isRefreshing());
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn()); // the token lives an hour
    }
    void cleanup() { m_fixture.reset(); }

    void renewsInTheMinuteBeforeItIsStale()
    {
        m_fixture->clock.advance(58min - 1s);
        processEvents();
        QVERIFY(hasToken("access-1"));
        m_fixture->expectRefresh();
        m_fixture->clock.advance(1min + 1s);
        QTRY_VERIFY(hasToken("access-2"));
        QCOMPARE(m_fixture->barTitle(), m_signedIn); // nothing is said of it
    }

    void doesNothingWhileNobodySees()
    {
        m_fixture->window->hide();
        const std::size_t timers = m_fixture->clock.pending();
        m_fixture->clock.advance(3h);
        processEvents();
        QVERIFY(hasToken("access-1"));
        QVERIFY(m_fixture->clock.pending() <= timers); // none is made for it
        m_fixture->expectRefresh();
        m_fixture->window->show();
        m_fixture->clock.advance(0s);
        QTRY_VERIFY(hasToken("access-2"));
    }

    void waitsForTheNetwork()
    {
        m_fixture->network.isThere = false;
        m_fixture->clock.advance(2h);
        processEvents();
        QVERIFY(hasToken("access-1"));
        QCOMPARE(m_fixture->barTitle(), m_signedIn); // nobody asked
        m_fixture->network.isThere = true;
        m_fixture->expectRefresh();
        m_fixture->clock.advance(1min);
        QTRY_VERIFY(hasToken("access-2"));
    }

    /// Nine hours of which no timer knows.
    void givesTheNetworkTimeAfterASleep()
    {
        m_fixture->clock.advance(10min);
        m_fixture->clock.setNow(m_fixture->clock.now().addSecs(9 * 60 * 60));
        m_fixture->clock.advance(1min); // it looks
        processEvents();
        QVERIFY(hasToken("access-1"));
        m_fixture->clock.advance(5s);
        processEvents();
        m_fixture->expectRefresh();
        m_fixture->clock.advance(15s);
        QTRY_VERIFY(hasToken("access-2"));
    }

    /// By it the token would be good for a day more, and nobody knows what it has left.
    void renewsWhereTheClockWasSetBack()
    {
        m_fixture->clock.advance(10min);
        m_fixture->clock.setNow(m_fixture->clock.now().addDays(-1));
        m_fixture->clock.advance(1min); // it looks
        processEvents();
        QVERIFY(hasToken("access-1"));
        m_fixture->expectRefresh();
        m_fixture->clock.advance(20s);
        QTRY_VERIFY(hasToken("access-2"));
        m_fixture->clock.advance(50min);
        processEvents();
        QVERIFY(hasToken("access-2")); // once
    }

    /// One try; from there on the page tries as it always does.
    void makesNoStormOfTrouble()
    {
        m_fixture->server.expect("POST", "/token", jsonAnswer("{}", 500));
        m_fixture->clock.advance(59min);
        const Account *account = m_fixture->store->accounts().first();
        QTRY_VERIFY(account->lastError());
        QCOMPARE(account->lastError()->kind, ErrorKind::ServerError);
        m_fixture->clock.advance(4min);
        processEvents();
        m_fixture->expectRefresh();
        m_fixture->clock.advance(1min);
        QTRY_VERIFY(hasToken("access-2"));
    }
};

QTEST_MAIN(RefreshAheadTest)
#include "refresh_ahead_test.moc"
