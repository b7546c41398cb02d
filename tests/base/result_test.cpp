#include "base/result.h"
#include "base/secret.h"

#include <QTest>

using namespace lanyard;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repliesOnceAndNotBeforeTheCallReturns()
    {
        QObject context;
        int calls = 0;
        const Replier<int> replier(&context, [&](Result<int> result) {
            ++calls;
            QCOMPARE(result.value(), 7);
        });
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): a copy is what is tested
        const Replier<int> copy = replier;
        replier(7);
        copy(8);
        QCOMPARE(calls, 0);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QVERIFY(!copy.isWaiting());
    }

    void staysSilentWhenTheContextIsGone()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        const Replier<int> answered(context.get(), [&](const Result<int> &) { called = true; });
        const Replier<int> late(context.get(), [&](const Result<int> &) { called = true; });
        answered(1);
        context.reset();
        late(2);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void carriesValuesThatOnlyMove()
    {
        QObject context;
        QByteArray seen;
        const Replier<Secret> replier(&context, [&](Result<Secret> result) {
            seen = result->reveal().toByteArray(); // compared below
        });
        replier(Secret("s3cret"));
        QCoreApplication::processEvents();
        QCOMPARE(seen, QByteArray("s3cret"));
    }

    void aReplyMayStartTheNextStep()
    {
        QObject context;
        QStringList order;
        const Replier<int> second(&context,
                                  [&](const Result<int> &) { order << QStringLiteral("second"); });
        const Replier<int> first(&context, [&](const Result<int> &) {
            second(2);
            order << QStringLiteral("first");
        });
        first(1);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(order, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
