#include "io/split_vault.h"
#include "support/limited_vault.h"
#include "support/vault_answers.h"

#include <QTest>

#include <set>

using namespace lanyard;

using Items = LimitedVault::Items;
using Value = std::optional<QByteArray>;

namespace {

const QString kKey = QStringLiteral("account/0123/session");

/// Of that size, and unlike any other of the kind.
QByteArray valueOf(qsizetype size, int kind)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = char(i * 31 + i / 256 + kind * 57);
    }
    return bytes;
}

/// Over the same items, as another process would have it.
struct Split {
    explicit Split(Items &items)
    {
        auto limited = std::make_unique<LimitedVault>(items);
        behind = limited.get();
        vault = std::make_unique<SplitVault>(std::move(limited), windowsItemLimit);
    }
    LimitedVault *behind = nullptr;
    std::unique_ptr<SplitVault> vault;
};

Value read(Items &items)
{
    const auto value = readFrom(*Split(items).vault, kKey);
    return value ? *value : Value("an error: " + value.error().detail.toUtf8());
}

qsizetype itemsFor(qsizetype size)
{
    return size <= windowsItemLimit ? 1 : 1 + (size + windowsItemLimit - 1) / windowsItemLimit;
}

} // namespace

/// Behind it, a vault that takes no item over 2560 bytes, as Windows has it.
class SplitVaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsOneItem_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype(0);
        QTest::newRow("a byte") << qsizetype(1);
        QTest::newRow("all that fits") << windowsItemLimit;
    }
    void whatFitsIsOneItem()
    {
        QFETCH(qsizetype, size);
        Items items;
        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(size, 1)));
        QCOMPARE(items, (Items{{kKey, valueOf(size, 1)}}));
        QCOMPARE(read(items), Value(valueOf(size, 1)));
    }

    void whatDoesNotFitIsSplit_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("a byte more than fits") << windowsItemLimit + 1;
        QTest::newRow("two items to the byte") << 2 * windowsItemLimit;
        QTest::newRow("a session with a key") << qsizetype(7'001);
        QTest::newRow("64 KiB") << largestVaultValue;
    }
    void whatDoesNotFitIsSplit()
    {
        QFETCH(qsizetype, size);
        Items items;
        // The twin: without the split it is refused.
        LimitedVault bare(items);
        const auto refused = writeTo(bare, kKey, valueOf(size, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::VaultFailed);
        QVERIFY(items.empty());

        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(size, 1)));
        QCOMPARE(read(items), Value(valueOf(size, 1)));
        QCOMPARE(qsizetype(items.size()), itemsFor(size));
    }

    void refusesMoreThanAVaultPromises()
    {
        Items items;
        const auto written = writeTo(*Split(items).vault, kKey, valueOf(largestVaultValue + 1, 1));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultFailed);
        QVERIFY(items.empty());
    }

    void readsWhatWasThereBeforeItCame()
    {
        Items items{{kKey, "rt-1"}};
        QCOMPARE(read(items), Value("rt-1"));
        QVERIFY(writeTo(*Split(items).vault, kKey, "rt-2"));
        QCOMPARE(items, (Items{{kKey, "rt-2"}}));
    }

    void aValueThatLooksLikeAHeadComesBack()
    {
        Items items;
        const QByteArray value("lanyard-split/1A, says a client secret");
        QVERIFY(writeTo(*Split(items).vault, kKey, value));
        QCOMPARE(read(items), Value(value));
        QVERIFY(eraseFrom(*Split(items).vault, kKey));
        QVERIFY(items.empty());
    }

    void growsAndShrinksAndLeavesNothingBehind()
    {
        Items items;
        int kind = 0;
        for (const qsizetype size : {10, 6'000, 64 * 1024, 3'000, 20'000, 20'000, 2'561, 5}) {
            const QByteArray value = valueOf(size, ++kind);
            QVERIFY(writeTo(*Split(items).vault, kKey, value));
            QCOMPARE(read(items), Value(value));
            // Once it was split it stays so: a head, and as many parts as it needs.
            const qsizetype parts = (size + windowsItemLimit - 1) / windowsItemLimit;
            QCOMPARE(qsizetype(items.size()), kind == 1 ? 1 : 1 + parts);
        }
        QVERIFY(eraseFrom(*Split(items).vault, kKey));
        QVERIFY(items.empty());
        QCOMPARE(read(items), Value());
    }

    void aKillAtAnyStepOfAWriteLosesNothing_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::newRow("nothing, then split") << qsizetype(-1) << qsizetype(6'000);
        QTest::newRow("one item, then split") << qsizetype(2'000) << qsizetype(9'000);
        QTest::newRow("split, then larger") << qsizetype(6'000) << qsizetype(20'000);
        QTest::newRow("split, then smaller") << qsizetype(20'000) << qsizetype(6'000);
        QTest::newRow("split, then one item's worth") << qsizetype(6'000) << qsizetype(100);
        QTest::newRow("split, then as large") << qsizetype(6'000) << qsizetype(6'000);
    }
    void aKillAtAnyStepOfAWriteLosesNothing()
    {
        QFETCH(qsizetype, before);
        QFETCH(qsizetype, after);
        Items first;
        if (before >= 0) {
            QVERIFY(writeTo(*Split(first).vault, kKey, valueOf(before, 1)));
        }
        const Value old = before < 0 ? Value() : Value(valueOf(before, 1));
        Items whole = first;
        Split uninterrupted(whole);
        QVERIFY(writeTo(*uninterrupted.vault, kKey, valueOf(after, 2)));
        const int steps = uninterrupted.behind->changes();
        QVERIFY(steps >= 2);

        std::set<bool> outcomes;
        for (int step = 0; step <= steps; ++step) {
            Items items = first;
            dieAfter(items, step, [&](TokenVault &vault, QObject *context) {
                vault.write(kKey, Secret(valueOf(after, 2)), context, [](const Result<void> &) {});
            });
            const Value kept = read(items);
            QVERIFY2(kept == old || kept == Value(valueOf(after, 2)), qPrintable(at(step)));
            outcomes.insert(kept == old);
            // The next one clears up, whatever it is.
            for (const qsizetype next : {qsizetype(11'000), qsizetype(2'600)}) {
                QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(next, 3)));
                QVERIFY2(read(items) == Value(valueOf(next, 3)), qPrintable(at(step)));
                QVERIFY2(qsizetype(items.size()) == itemsFor(next), qPrintable(at(step)));
            }
            QVERIFY(eraseFrom(*Split(items).vault, kKey));
            QVERIFY2(items.empty(), qPrintable(at(step)));
        }
        QCOMPARE(outcomes.size(), std::size_t(2)); // it died before the step that counts, and after
    }

    void aKillAtAnyStepOfAnErasureLeavesAllOrNothing()
    {
        Items first;
        QVERIFY(writeTo(*Split(first).vault, kKey, valueOf(9'000, 1)));
        Items whole = first;
        Split uninterrupted(whole);
        QVERIFY(eraseFrom(*uninterrupted.vault, kKey));
        QVERIFY(whole.empty());
        for (int step = 0; step <= uninterrupted.behind->changes(); ++step) {
            Items items = first;
            dieAfter(items, step, [](TokenVault &vault, QObject *context) {
                vault.erase(kKey, context, [](const Result<void> &) {});
            });
            QVERIFY2(read(items) == (step == 0 ? Value(valueOf(9'000, 1)) : Value()),
                     qPrintable(at(step)));
            QVERIFY(eraseFrom(*Split(items).vault, kKey));
            QVERIFY2(items.empty(), qPrintable(at(step)));
        }
    }

    void aVaultThatGetsFullKeepsTheValueBefore()
    {
        Items first;
        QVERIFY(writeTo(*Split(first).vault, kKey, valueOf(6'000, 1)));
        for (int room = 0; room < 5; ++room) { // four parts and a head
            Items items = first;
            Split split(items);
            split.behind->writesUntilFull = room;
            const auto written = writeTo(*split.vault, kKey, valueOf(9'000, 2));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::VaultFailed);
            QCOMPARE(read(items), Value(valueOf(6'000, 1)));
        }
    }

    void anItemThatIsNotWholeIsNoticed_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<int>("part");
        for (const int part : {0, 1, 2}) {
            QTest::addRow("part %d is lost", part) << true << part;
            QTest::addRow("part %d is another", part) << false << part;
        }
    }
    void anItemThatIsNotWholeIsNoticed()
    {
        QFETCH(bool, isLost);
        QFETCH(int, part);
        Items items;
        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(6'000, 1)));
        QCOMPARE(read(items), Value(valueOf(6'000, 1))); // the twin
        const QString key = splitPartKeyOf(items, part);
        if (isLost) {
            items.erase(key);
        } else {
            items[key][7] = char(items[key][7] ^ 1);
        }
        const auto value = readFrom(*Split(items).vault, kKey);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(value.error().detail.contains(QLatin1String("not whole")),
                 qPrintable(value.error().detail));
        // And it can be written anew.
        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(6'000, 2)));
        QCOMPARE(read(items), Value(valueOf(6'000, 2)));
    }

    void aHeadThatMeansNothingToUsIsAnError_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("says");
        QTest::newRow("a newer one") << QByteArray("lanyard-split/2…") << QStringLiteral("newer");
        QTest::newRow("cut off") << QByteArray("lanyard-split/1A") << QStringLiteral("damaged");
        QTest::newRow("no generation")
            << QByteArray("lanyard-split/1C") + QByteArray(38, '\0') << QStringLiteral("damaged");
        QTest::newRow("more than a vault holds")
            << QByteArray("lanyard-split/1A\x00\x01\x7f\xff\xff\xff", 22) + QByteArray(32, 'x')
            << QStringLiteral("damaged");
    }
    void aHeadThatMeansNothingToUsIsAnError()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, says);
        Items items{{kKey, head}};
        const auto value = readFrom(*Split(items).vault, kKey);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(value.error().detail.contains(says), qPrintable(value.error().detail));
    }

    /// Between the head and its parts, another process replaces both.
    void aReaderSeesOneValueOrTheOther()
    {
        Items items;
        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(9'000, 1)));
        Items later = items;
        QVERIFY(writeTo(*Split(later).vault, kKey, valueOf(7'000, 2)));
        for (const int reads : {1, 2, 3}) {
            Items seen = items;
            Split split(seen);
            int count = 0;
            split.behind->onRead = [&](const QString &) {
                if (++count == reads) {
                    seen = later;
                }
            };
            const auto value = readFrom(*split.vault, kKey);
            QVERIFY2(value, qPrintable(value ? QString() : value.error().detail));
            QCOMPARE(*value, Value(valueOf(7'000, 2)));
        }
    }

    void whatCannotBeErasedIsNotSaidToBe()
    {
        Items items;
        QVERIFY(writeTo(*Split(items).vault, kKey, valueOf(6'000, 1)));
        Split split(items);
        split.behind->failErase = Error{ErrorKind::VaultLocked, {}, QStringLiteral("locked")};
        const auto erased = eraseFrom(*split.vault, kKey);
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, ErrorKind::VaultLocked);
        split.behind->failErase.reset();
        QVERIFY(eraseFrom(*split.vault, kKey));
        QVERIFY(items.empty());
    }

    void itsTroubleIsThatOfTheVaultBehindIt()
    {
        Items items;
        Split split(items);
        split.behind->failRead = Error{ErrorKind::VaultLocked, {}, QStringLiteral("locked")};
        const auto value = readFrom(*split.vault, kKey);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::VaultLocked);
        const auto written = writeTo(*split.vault, kKey, valueOf(6'000, 1));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::VaultLocked);
    }

    void accessesAreMadeInTheOrderTheyWereAskedFor()
    {
        Items items;
        const Split split(items);
        QObject context;
        VaultAnswer<std::optional<Secret>> first;
        VaultAnswer<std::optional<Secret>> second;
        VaultAnswer<void> erased;
        split.vault->write(kKey, Secret(valueOf(6'000, 1)), &context, [](const Result<void> &) {});
        split.vault->read(kKey, &context, first.reply());
        split.vault->write(kKey, Secret(valueOf(3'000, 2)), &context, [](const Result<void> &) {});
        split.vault->read(kKey, &context, second.reply());
        split.vault->erase(kKey, &context, erased.reply());
        QVERIFY(answered(erased));
        QVERIFY((**first.result)->equals(valueOf(6'000, 1)));
        QVERIFY((**second.result)->equals(valueOf(3'000, 2)));
        QVERIFY(items.empty());
    }

    void aDeadContextHearsNothingAndBlocksNobody()
    {
        Items items;
        const Split split(items);
        bool wasHeard = false;
        {
            QObject context;
            split.vault->write(kKey, Secret(valueOf(6'000, 1)), &context,
                               [&](const Result<void> &) { wasHeard = true; });
            split.vault->write(kKey, Secret(valueOf(6'000, 2)), &context,
                               [&](const Result<void> &) { wasHeard = true; });
        }
        const auto value = readFrom(*split.vault, kKey);
        QVERIFY(value);
        QCOMPARE(*value, Value(valueOf(6'000, 1))); // which had begun
        QVERIFY(!wasHeard);
    }

private:
    static QString at(int step) { return QStringLiteral("killed after step %1").arg(step); }

    /// The access does so many changes and no more.
    static void dieAfter(Items &items, int step,
                         const std::function<void(TokenVault &, QObject *)> &access)
    {
        Split split(items);
        split.behind->changesUntilDeath = step;
        QObject context;
        access(*split.vault, &context);
        // All it does is queued; what is left when nothing comes any more is a dead process.
        for (int before = -1; before != split.behind->changes();) {
            before = split.behind->changes();
            for (int i = 0; i < 200; ++i) {
                QCoreApplication::processEvents();
            }
        }
    }

    static QString splitPartKeyOf(const Items &items, int part)
    {
        const QString end = QStringLiteral("/%1").arg(part);
        for (const auto &[key, value] : items) {
            if (key != kKey && key.endsWith(end)) {
                return key;
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(SplitVaultTest)
#include "split_vault_test.moc"
