#include "io/vault_file.h"
#include "support/test_data.h"

#include <QCryptographicHash>
#include <QTest>

using namespace lanyard;

namespace {

constexpr ScryptCost kCheap{10, 8, 1};
constexpr qsizetype kHeader = 14 + 1 + 3 + 32 + 32 + 12 + 4 + 32;

VaultKey keyOf(const char *passphrase, char salt = 's', ScryptCost cost = kCheap)
{
    auto key = VaultKey::derive(Secret(passphrase), {cost, QByteArray(vaultSaltSize, salt)});
    return std::move(*key);
}

VaultItems itemsOf(std::initializer_list<std::pair<const char *, QByteArray>> pairs)
{
    VaultItems items;
    for (const auto &[key, value] : pairs) {
        items.emplace(QString::fromUtf8(key), Secret(value));
    }
    return items;
}

QByteArray sealed(const VaultItems &items, const VaultKey &key, char nonce = 'n')
{
    return *sealVaultFile(items, key, QByteArray(vaultNonceSize, nonce));
}

bool holds(const VaultItems &items, const char *key, const QByteArray &value)
{
    const auto item = items.find(QString::fromUtf8(key));
    return item != items.end() && item->second.equals(value);
}

/// What was changed on purpose gets the sum that goes with it, as somebody would do it.
QByteArray withRightSum(QByteArray file)
{
    constexpr qsizetype sumAt = kHeader - 32;
    return file.replace(sumAt, 32,
                        QCryptographicHash::hash(file.first(sumAt), QCryptographicHash::Sha256));
}

} // namespace

class VaultFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed()
    {
        const VaultKey key = keyOf("correct horse");
        const QByteArray file = sealed(
            itemsOf({{"account/a", "rt-1"}, {"client/é", QByteArray("\0\xff", 2)}, {"empty", {}}}),
            key);
        QVERIFY(!file.contains("rt-1") && !file.contains("account"));
        const auto items = openVaultFile(file, key);
        QVERIFY(items);
        QCOMPARE(items->size(), std::size_t(3));
        QVERIFY(holds(*items, "account/a", "rt-1"));
        QVERIFY(holds(*items, "client/é", QByteArray("\0\xff", 2)));
        QVERIFY(holds(*items, "empty", {}));
    }

    void opensAnEmptyOne()
    {
        const VaultKey key = keyOf("correct horse");
        const auto items = openVaultFile(sealed({}, key), key);
        QVERIFY(items);
        QVERIFY(items->empty());
    }

    /// Made by Node's crypto: what stands in the header is the whole truth.
    void opensWhatSomebodyElseMade()
    {
        const QByteArray file = testData(QStringLiteral("vault/two_items.vault"));
        const auto salt = readVaultSalt(file);
        QVERIFY(salt);
        QCOMPARE(salt->cost, kCheap);
        const auto key = VaultKey::derive(Secret("correct horse"), *salt);
        QVERIFY(key);
        const auto items = openVaultFile(file, *key);
        QVERIFY2(items, qPrintable(items ? QString() : items.error().detail));
        QVERIFY(holds(*items, "account/a", "rt-1"));
        QVERIFY(holds(*items, "client/é", QByteArray("\0\xff", 2)));
        // And what we make of it is the same to the byte.
        QCOMPARE(*sealVaultFile(*items, *key, "0123456789ab"), file);
    }

    void theSameItemsLookDifferentEachTime()
    {
        const VaultKey key = keyOf("correct horse");
        const QByteArray one = sealed(itemsOf({{"account/a", "rt-1"}}), key, '1');
        const QByteArray other = sealed(itemsOf({{"account/a", "rt-1"}}), key, '2');
        QVERIFY(one.sliced(kHeader) != other.sliced(kHeader));
    }

    void anotherPassphraseIsSaidToBeOne()
    {
        const QByteArray file = sealed(itemsOf({{"account/a", "rt-1"}}), keyOf("correct horse"));
        for (const char *passphrase : {"correct horsf", "correct horse ", "c"}) {
            const auto items = openVaultFile(file, keyOf(passphrase));
            QVERIFY(!items);
            QCOMPARE(items.error().kind, ErrorKind::VaultLocked);
            QCOMPARE(items.error().detail, QStringLiteral("has another passphrase"));
        }
        const auto otherSalt = openVaultFile(file, keyOf("correct horse", 't'));
        QVERIFY(!otherSalt);
        QCOMPARE(otherSalt.error().kind, ErrorKind::VaultLocked);
    }

    void eachBitCounts()
    {
        const VaultKey key = keyOf("correct horse");
        const QByteArray file = sealed(itemsOf({{"account/a", "rt-1"}}), key);
        QVERIFY(openVaultFile(file, key)); // the twin
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = file;
                flipped[at] = char(flipped[at] ^ (1 << bit));
                const auto items = openVaultFile(flipped, key);
                const QByteArray where
                    = "byte " + QByteArray::number(at) + ", bit " + QByteArray::number(bit);
                QVERIFY2(!items, where.constData());
                // Never "another passphrase": that would send a person looking for one.
                QVERIFY2(items.error().kind == ErrorKind::VaultFailed, where.constData());
            }
        }
    }

    /// Somebody who changes the header, and its sum with it.
    void theHeaderIsAuthenticated_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("nonce") << qsizetype(14 + 1 + 3 + 32 + 32);
        QTest::newRow("whose key it is") << qsizetype(14 + 1 + 3 + 32);
        QTest::newRow("salt") << qsizetype(14 + 1 + 3);
        QTest::newRow("cost") << qsizetype(14 + 1);
    }
    void theHeaderIsAuthenticated()
    {
        QFETCH(qsizetype, at);
        const VaultKey key = keyOf("correct horse");
        const QByteArray file = sealed(itemsOf({{"account/a", "rt-1"}}), key);
        QVERIFY(openVaultFile(withRightSum(file), key)); // the twin
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ 1);
        const auto salt = readVaultSalt(withRightSum(changed));
        QVERIFY(salt); // as far as that can be seen
        const auto again = VaultKey::derive(Secret("correct horse"), *salt);
        QVERIFY(again);
        QVERIFY(!openVaultFile(withRightSum(changed), *again));
    }

    void whatIsCutOffIsSaidToBe()
    {
        const VaultKey key = keyOf("correct horse");
        const QByteArray file = sealed(itemsOf({{"account/a", "rt-1"}}), key);
        for (qsizetype size = 0; size < file.size(); ++size) {
            const auto items = openVaultFile(file.first(size), key);
            QVERIFY2(!items, qPrintable(QString::number(size)));
            QCOMPARE(items.error().kind, ErrorKind::VaultFailed);
            QVERIFY2(items.error().detail.contains(QStringLiteral("is cut off: %1 of ").arg(size)),
                     qPrintable(items.error().detail));
        }
    }

    void whatIsNoVaultFileIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const QByteArray good = sealed({}, keyOf("correct horse"));
        QTest::newRow("another file")
            << QByteArray("{\"version\": 1}") << QStringLiteral("is no vault file");
        QTest::newRow("more behind its end") << good + "x" << QStringLiteral("behind its end");
        QByteArray newer = good;
        newer[14] = 2;
        QTest::newRow("a newer one") << newer << QStringLiteral("newer version");
        QTest::newRow("a newer, shorter one") << newer.first(15) << QStringLiteral("newer version");
        QByteArray older = good;
        older[14] = 0;
        QTest::newRow("version 0") << older << QStringLiteral("damaged at its beginning");
    }
    void whatIsNoVaultFileIsSaidToBeNone()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto salt = readVaultSalt(file);
        QVERIFY(!salt);
        QCOMPARE(salt.error().kind, ErrorKind::VaultFailed);
        QVERIFY2(salt.error().detail.contains(says), qPrintable(salt.error().detail));
    }

    void asksForNoMoreWorkThanIsGood_data()
    {
        QTest::addColumn<int>("log2N");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("ours") << 17 << 8 << 1 << true;
        QTest::newRow("the least") << 10 << 1 << 1 << true;
        QTest::newRow("less") << 9 << 8 << 1 << false;
        QTest::newRow("a gigabyte") << 20 << 8 << 1 << true;
        QTest::newRow("two gigabytes") << 21 << 8 << 1 << false;
        QTest::newRow("two gigabytes by r") << 20 << 16 << 1 << false;
        QTest::newRow("minutes by p") << 20 << 8 << 255 << false;
        QTest::newRow("an overflow") << 255 << 255 << 255 << false;
        QTest::newRow("no r") << 17 << 0 << 1 << false;
        QTest::newRow("no p") << 17 << 8 << 0 << false;
    }
    void asksForNoMoreWorkThanIsGood()
    {
        QFETCH(int, log2N);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(bool, isGood);
        QByteArray file = sealed({}, keyOf("correct horse"));
        file[15] = char(log2N);
        file[16] = char(r);
        file[17] = char(p);
        const auto salt = readVaultSalt(withRightSum(file));
        QCOMPARE(salt.has_value(), isGood);
        if (!isGood) {
            QCOMPARE(salt.error().kind, ErrorKind::VaultFailed);
            QVERIFY(salt.error().detail.contains(QLatin1String("more work")));
            const VaultSalt asked{{quint8(log2N), quint8(r), quint8(p)}, QByteArray(32, 's')};
            QVERIFY(!VaultKey::derive(Secret("correct horse"), asked));
        }
    }

    void itemsThatNobodyWroteAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto item = [](const char *key, const char *value) {
            return vaultItemsBytes(itemsOf({{key, value}})).reveal().toByteArray(); // a test's
        };
        QTest::newRow("a key that ends early") << QByteArray("\0\5abc", 5);
        QTest::newRow("a key that is no UTF-8") << QByteArray("\0\1\xff\0\0\0\0", 7);
        QTest::newRow("no value") << item("a", "b").first(3);
        QTest::newRow("a value that ends early") << item("a", "bc").chopped(1);
        QTest::newRow("a key twice") << item("a", "b") + item("a", "c");
        QTest::newRow("half a size") << item("a", "b") + '\0';
    }
    void itemsThatNobodyWroteAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto items = parseVaultItems(Secret(bytes));
        QVERIFY(!items);
        QCOMPARE(items.error().kind, ErrorKind::VaultFailed);
    }
};

QTEST_GUILESS_MAIN(VaultFileTest)
#include "vault_file_test.moc"
