#include "io/keychain_vault.h"
#include "io/split_vault.h"
#include "support/keyring_session.h"
#include "support/vault_answers.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;

using Value = std::optional<QByteArray>;

namespace {

const QString kApplication = QStringLiteral("org.example.LanyardTest");
const QString kKey = QStringLiteral("account/split");
constexpr qsizetype kLimit = 2560;

} // namespace

/// A real gnome-keyring, used as if it took no more than Windows does, by processes that are
/// killed.
class SplitKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_session.join();
        m_vault = std::make_unique<SplitVault>(
            std::make_unique<KeychainVault>(kApplication, m_clock), kLimit);
    }
    void cleanup() { QVERIFY(eraseFrom(*m_vault, kKey)); }

    void keepsSixtyFourKibibytes()
    {
        QByteArray value(largestVaultValue, Qt::Uninitialized);
        for (qsizetype i = 0; i < value.size(); ++i) {
            value[i] = char(i * 7 + i / 256);
        }
        QVERIFY(writeTo(*m_vault, kKey, value));
        QCOMPARE(readFrom(*m_vault, kKey).value(), Value(value));
        QVERIFY(writeTo(*m_vault, kKey, "small"));
        QCOMPARE(readFrom(*m_vault, kKey).value(), Value("small"));
        QVERIFY(eraseFrom(*m_vault, kKey));
        QCOMPARE(readFrom(*m_vault, kKey).value(), Value());
    }

    void readsWhatWasWrittenWithoutIt()
    {
        KeychainVault bare(kApplication, m_clock);
        QVERIFY(writeTo(bare, kKey, "rt-1"));
        QCOMPARE(readFrom(*m_vault, kKey).value(), Value("rt-1"));
    }

    /// Old: 6000 bytes in three parts. New: 9000 in four, then the head, then three erasures.
    void aKilledWriterLosesNothing_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("isNew");
        for (int changes = 0; changes <= 7; ++changes) {
            QTest::addRow("after %d changes", changes) << changes << (changes >= 5);
        }
    }
    void aKilledWriterLosesNothing()
    {
        QFETCH(int, changes);
        QFETCH(bool, isNew);
        QVERIFY(writeTo(*m_vault, kKey, QByteArray(6'000, 'o')));
        QCOMPARE(exitOf(9'000, changes), QProcess::CrashExit);
        QCOMPARE(readFrom(*m_vault, kKey).value(),
                 isNew ? Value(QByteArray(9'000, 'n')) : Value(QByteArray(6'000, 'o')));
        QCOMPARE(exitOf(9'000, 100), QProcess::NormalExit); // the next one has its way
        QCOMPARE(readFrom(*m_vault, kKey).value(), Value(QByteArray(9'000, 'n')));
    }

private:
    QProcess::ExitStatus exitOf(int size, int changes)
    {
        QProcess process;
        process.start(QStringLiteral(SPLIT_WRITER),
                      {kApplication, kKey, QString::number(size), QStringLiteral("n"),
                       QString::number(changes)});
        process.waitForFinished(kPatience);
        return process.exitStatus();
    }

    KeyringSession m_session;
    SystemClock m_clock;
    std::unique_ptr<SplitVault> m_vault;
};

QTEST_GUILESS_MAIN(SplitKeychainTest)
#include "split_keychain_test.moc"
