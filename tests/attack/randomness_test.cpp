#include "base/random_source.h"

#include <QSet>
#include <QTest>

#include <bitset>
#include <cmath>

using namespace lanyard;

/// What state, nonce and verifier are made of cannot be told beforehand.
class RandomnessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// CVE-2024-36048: a generator seeded with the time gave two programs that were started in the
    /// same moment the same values.
    void cve_2024_36048_neverRepeats()
    {
        QSet<QByteArray> seen;
        for (int run = 0; run < 10'000; ++run) {
            SystemRandomSource random; // as a program that was just started
            const QByteArray bytes = random.bytes(32);
            QCOMPARE(bytes.size(), 32);
            QVERIFY(!seen.contains(bytes));
            seen.insert(bytes);
        }
    }

    /// Six standard deviations: an honest coin falls outside once in 500 million runs.
    void cve_2024_36048_hasNoFavourites()
    {
        SystemRandomSource random;
        const QByteArray bytes = random.bytes(1'000'000);
        double ones = 0;
        for (const char byte : bytes) {
            ones += double(std::bitset<8>(static_cast<unsigned char>(byte)).count());
        }
        const double bits = double(bytes.size()) * 8;
        QVERIFY(std::abs(ones - bits / 2) < 6 * std::sqrt(bits) / 2);
    }
};

QTEST_GUILESS_MAIN(RandomnessTest)
#include "randomness_test.moc"
