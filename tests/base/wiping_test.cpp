#include "base/percent.h"
#include "base/secret.h"
#include "support/freed_memory.h"

#include <QTest>

#include <functional>
#include <map>
#include <optional>
#include <vector>

using namespace lanyard;

/// What a Secret held is gone when its memory is given back: each piece is looked into at that very
/// moment.
class WipingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWatchSeesWhatIsLeft_data();
    void theWatchSeesWhatIsLeft();
    void aSecretLeavesNothing_data();
    void aSecretLeavesNothing();
    void takingLeavesTheOtherOwnersBytesAlone();
};

namespace {

using Action = std::function<void(const QByteArray &canary)>;

/// A canary of this length, different from byte to byte.
QByteArray canaryOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = char('!' + i * 7 % 90);
    }
    return bytes;
}

/// The same bytes in memory of their own, which nobody shares.
QByteArray copyOf(const QByteArray &bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}

} // namespace

void WipingTest::theWatchSeesWhatIsLeft_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("isFreedByQt");
    QTest::newRow("delete[]") << Action([](const QByteArray &canary) {
        const auto bytes = std::make_unique<char[]>(std::size_t(canary.size()));
        volatile char *byte
            = bytes.get(); // so that the optimiser does not see it is all for nothing
        for (const char character : canary) {
            *byte++ = character;
        }
    }) << false;
    QTest::newRow("delete") << Action([](const QByteArray &canary) {
        const std::vector<char> bytes(canary.begin(), canary.end());
    }) << false;
    QTest::newRow("QByteArray") << Action([](const QByteArray &canary) { (void)copyOf(canary); })
                                << true;
    QTest::newRow("QString") << Action([](const QByteArray &canary) {
        (void)QString::fromLatin1(canary);
    }) << true;
    QTest::newRow("a QByteArray that grows") << Action([](const QByteArray &canary) {
        QByteArray bytes = copyOf(canary);
        bytes.resize(1 << 20);
        bytes.fill('x'); // so that only the old place still holds it
    }) << true;
}

void WipingTest::theWatchSeesWhatIsLeft()
{
    QFETCH(Action, action);
    QFETCH(bool, isFreedByQt);
    if (isFreedByQt && !FreedMemory::seesEverything()) {
        QSKIP("AddressSanitizer owns free()");
    }
    const QByteArray canary = canaryOf(40);
    const FreedMemory freed(canary);
    action(canary);
    QCOMPARE(freed.sightings(), 1);
}

void WipingTest::aSecretLeavesNothing_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("destroyed") << Action(
        [](const QByteArray &canary) { const Secret secret{QByteArrayView(canary)}; });
    QTest::newRow("moved from, moved into, destroyed") << Action([](const QByteArray &canary) {
        Secret first{QByteArrayView(canary)};
        const Secret second(std::move(first));
    });
    QTest::newRow("assigned over") << Action([](const QByteArray &canary) {
        Secret secret{QByteArrayView(canary)};
        secret = Secret("something else");
        QVERIFY(secret.equals("something else"));
    });
    QTest::newRow("emptied") << Action([](const QByteArray &canary) {
        Secret secret{QByteArrayView(canary)};
        secret = Secret();
    });
    QTest::newRow("assigned to itself") << Action([](const QByteArray &canary) {
        Secret secret{QByteArrayView(canary)};
        Secret &same = secret;
        secret = std::move(same);
        QVERIFY(secret.equals(canary));
    });
    QTest::newRow("percent-encoded") << Action([](const QByteArray &canary) {
        const Secret secret{QByteArrayView(canary)};
        const Secret once = percentEncoded(secret.reveal());
        QCOMPARE(once.reveal().toByteArray(), canary.toPercentEncoding());
        const Secret twice = percentEncoded(QByteArray(40, 'x'));
    });
    QTest::newRow("cloned") << Action([](const QByteArray &canary) {
        const Secret secret{QByteArrayView(canary)};
        const Secret clone = secret.clone();
    });
    QTest::newRow("a row of them grows") << Action([](const QByteArray &canary) {
        std::vector<Secret> secrets;
        for (int i = 0; i < 50; ++i) {
            // NOLINTNEXTLINE(performance-inefficient-vector-operation): to grow is what is tried
            secrets.emplace_back(QByteArrayView(canary));
        }
        secrets.erase(secrets.begin());
    });
    QTest::newRow("replaced in a map") << Action([](const QByteArray &canary) {
        std::map<int, Secret> secrets;
        secrets.insert_or_assign(1, Secret{QByteArrayView(canary)});
        secrets.insert_or_assign(1, Secret("something else"));
    });
    QTest::newRow("an optional that ends") << Action([](const QByteArray &canary) {
        std::optional<Secret> secret(Secret{QByteArrayView(canary)});
        secret.reset();
    });
    QTest::newRow("taken from a QByteArray") << Action(
        [](const QByteArray &canary) { const Secret secret = Secret::take(copyOf(canary)); });
    QTest::newRow("taken from what was cut in front") << Action([](const QByteArray &canary) {
        QByteArray bytes = copyOf(canary);
        bytes.remove(0, canary.size() - 1);
        const Secret secret = Secret::take(std::move(bytes));
    });
    QTest::newRow("taken from what was cut behind") << Action([](const QByteArray &canary) {
        QByteArray bytes = copyOf(canary);
        bytes.truncate(1);
        const Secret secret = Secret::take(std::move(bytes));
    });
}

void WipingTest::aSecretLeavesNothing()
{
    QFETCH(Action, action);
    const QByteArray canary = canaryOf(40);
    const FreedMemory freed(QByteArrayView(canary).sliced(1).chopped(1));
    action(canary);
    QVERIFY(freed.pieces() > 0);
    QCOMPARE(freed.sightings(), 0);
}

void WipingTest::takingLeavesTheOtherOwnersBytesAlone()
{
    const QByteArray canary = canaryOf(40);
    QByteArray shared = canary; // one buffer, two owners
    const Secret secret = Secret::take(std::move(shared));
    QVERIFY(secret.equals(canaryOf(40)));
    QCOMPARE(canary, canaryOf(40));
}

QTEST_APPLESS_MAIN(WipingTest)
#include "wiping_test.moc"
