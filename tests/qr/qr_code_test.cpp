#include "qr/qr_code.h"
#include "support/phone.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString address = QStringLiteral("https://example.com/device?user_code=WDJB-MJHT");

/// With the quiet zone, a line of 0 and 1 for each row.
QByteArray drawn(const QrCode &code)
{
    QByteArray rows;
    for (int y = -QrCode::quietZone; y < code.size() + QrCode::quietZone; ++y) {
        for (int x = -QrCode::quietZone; x < code.size() + QrCode::quietZone; ++x) {
            rows += code.isDark(x, y) ? '1' : '0';
        }
        rows += '\n';
    }
    return rows;
}

/// The same, from what a terminal shows.
QByteArray drawn(const QStringList &halfBlocks, int rowCount)
{
    QByteArray rows;
    for (int row = 0; row < rowCount; ++row) {
        for (const QChar block : halfBlocks[row / 2]) {
            const bool isDark
                = block == QChar(u'\u2588') || block == QChar(row % 2 == 0 ? u'\u2580' : u'\u2584');
            rows += isDark ? '1' : '0';
        }
        rows += '\n';
    }
    return rows;
}

constexpr int pixels = 8;

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadByAPhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an address") << address;
        QTest::newRow("loopback") << QStringLiteral(
            "http://127.0.0.1:43211/device?user_code=WDJB-MJHT");
        QTest::newRow("the longest that is let through")
            << QString(QStringLiteral("https://example.com/") + QString(980, u'a'));
    }
    void isReadByAPhone()
    {
        QFETCH(const QString, text);
        const auto code = QrCode::of(text);
        QVERIFY(code);
        QCOMPARE(readByPhone(drawn(*code), pixels), text.toLatin1());
    }

    void isReadFromATerminal()
    {
        const auto code = QrCode::of(address);
        QVERIFY(code);
        const int rows = code->size() + 2 * QrCode::quietZone;
        const QStringList lines = code->halfBlocks();
        QCOMPARE(lines.size(), (rows + 1) / 2);
        for (const QString &line : lines) {
            QCOMPARE(line.size(), rows);
        }
        QCOMPARE(readByPhone(drawn(lines, rows), pixels), address.toLatin1());
    }

    /// A test that reads anything proves nothing.
    void isNotReadWhereItIsBroken()
    {
        QCOMPARE(readByPhone(QByteArray("000000000000\n").repeated(12), pixels), QByteArray());
    }

    void isLightAroundItself()
    {
        const auto code = QrCode::of(address);
        QVERIFY(code);
        QCOMPARE(code->size(), 29); // version 3
        QVERIFY(code->isDark(0, 0)); // a corner of the finder pattern
        for (const auto &[x, y] : {std::pair(-1, 0), std::pair(0, -1), std::pair(29, 0),
                                   std::pair(0, 29), std::pair(-1000, 1000)}) {
            QVERIFY(!code->isDark(x, y));
        }
    }

    void isNotMadeOfNothing()
    {
        QVERIFY(!QrCode::of({}));
        QVERIFY(!QrCode::of(QString(3000, u'a'))); // more than the largest version holds
    }
};

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qr_code_test.moc"
