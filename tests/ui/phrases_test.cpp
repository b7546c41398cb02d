#include "ui/phrases.h"

#include <QLocale>
#include <QTest>

using namespace lanyard;
using std::chrono::milliseconds;

class PhrasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void anExpiryIsSpanAndTime_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("start");
        QTest::addColumn<qint64>("changesIn"); // -1: never
        QTest::newRow("an hour") << qint64(3'600'000) << QStringLiteral("Works for 60 min")
                                 << qint64(1);
        QTest::newRow("42.5 minutes")
            << qint64(42 * 60'000 + 30'000) << QStringLiteral("Works for 42 min") << qint64(30'001);
        QTest::newRow("last minute")
            << qint64(59'000) << QStringLiteral("Works for less than a minute") << qint64(59'000);
        QTest::newRow("eight hours")
            << qint64(8 * 3'600'000) << QStringLiteral("Works for 8 h") << qint64(1);
        QTest::newRow("over") << qint64(0) << QStringLiteral("Ran out at") << qint64(-1);
    }
    void anExpiryIsSpanAndTime()
    {
        QFETCH(qint64, left);
        QFETCH(QString, start);
        QFETCH(qint64, changesIn);
        const auto now = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        const Expiry expiry = expiryText(now.addMSecs(left), now);
        QVERIFY2(expiry.text.startsWith(start), qPrintable(expiry.text));
        QCOMPARE(expiry.changesIn ? qint64(expiry.changesIn->count()) : qint64(-1), changesIn);
    }

    void longWordsMayBreakAndNothingIsLost()
    {
        const QString word(100, u'x');
        const QString broken = breakable(word);
        QVERIFY(broken.contains(QChar(0x200b)));
        QCOMPARE(QString(broken).remove(QChar(0x200b)), word);
        QCOMPARE(breakable(QStringLiteral("short words stay")), QStringLiteral("short words stay"));
    }

    void aPersonHasTheBestNameThereIs()
    {
        AccountEntry entry;
        entry.subject = QStringLiteral("248289");
        QCOMPARE(personOf(entry), QStringLiteral("248289"));
        entry.email = QStringLiteral("ada@example.com");
        QCOMPARE(personOf(entry), QStringLiteral("ada@example.com"));
        entry.displayName = QStringLiteral("Ada");
        QCOMPARE(personOf(entry), QStringLiteral("Ada"));
        entry.name = QStringLiteral("robot");
        entry.service = ServiceIdentity{}; // nobody, so it goes by what tools call it
        QCOMPARE(personOf(entry), QStringLiteral("robot"));
    }
};

QTEST_MAIN(PhrasesTest)
#include "phrases_test.moc"
