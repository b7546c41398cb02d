#include "support/fake_clock.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class FakeClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firesInTheOrderOfDueTimes()
    {
        FakeClock clock;
        QList<int> fired;
        clock.after(3s, this, [&] { fired << 3; });
        clock.after(1s, this, [&] { fired << 1; });
        clock.after(1s, this, [&] { fired << 2; });
        clock.advance(999ms);
        QVERIFY(fired.isEmpty());
        clock.advance(5s);
        QCOMPARE(fired, (QList<int>{1, 2, 3}));
        clock.advance(5s);
        QCOMPARE(fired.size(), 3);
    }

    void showsEachCallbackItsOwnTime()
    {
        FakeClock clock;
        const QDateTime start = clock.now();
        clock.after(2s, this, [&] {
            QCOMPARE(clock.now(), start.addSecs(2));
            QCOMPARE(clock.monotonic(), 2s);
        });
        clock.advance(10s);
        QCOMPARE(clock.now(), start.addSecs(10));
    }

    void firesWhatCallbacksSetIfItIsDueByThen()
    {
        FakeClock clock;
        int fired = 0;
        clock.after(1s, this, [&] {
            clock.after(1s, this, [&] { ++fired; });
            clock.after(9s, this, [&] { ++fired; });
        });
        clock.advance(5s);
        QCOMPARE(fired, 1);
        QCOMPARE(clock.pending(), std::size_t(1));
    }

    void staysSilentWhenTheContextIsGone()
    {
        FakeClock clock;
        bool fired = false;
        auto context = std::make_unique<QObject>();
        auto second = std::make_unique<QObject>();
        clock.after(1s, context.get(), [&] { second.reset(); });
        clock.after(2s, second.get(), [&] { fired = true; });
        clock.advance(5s);
        QVERIFY(!fired);
        QCOMPARE(clock.pending(), std::size_t(0));
    }

    void timersDoNotNoticeWhenTheWallClockIsSet()
    {
        FakeClock clock;
        bool fired = false;
        clock.after(10s, this, [&] { fired = true; });
        clock.advance(1s);
        clock.setNow(QDateTime::fromString(QStringLiteral("2030-01-01T00:00:00Z"), Qt::ISODate));
        QCOMPARE(clock.now().date().year(), 2030);
        QVERIFY(!fired);
        clock.advance(9s);
        QVERIFY(fired);
    }
};

QTEST_GUILESS_MAIN(FakeClockTest)
#include "fake_clock_test.moc"
