#include "base/plain_text.h"

#include "base/error.h"

#include <QTest>

using namespace lanyard;

class PlainTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingUnfitComesThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("C0: newline, bell, NUL")
            << QStringLiteral("a\nb\ac") + QChar(0) + u'd' << QStringLiteral("a b c d");
        QTest::newRow("C1: CSI in one character")
            << QStringLiteral("a\u009b31mb") << QStringLiteral("a 31mb");
        QTest::newRow("ANSI: title of the terminal")
            << QStringLiteral("\u001b]0;root\u0007") << QStringLiteral("]0;root");
        QTest::newRow("DEL") << QStringLiteral("a\u007fb") << QStringLiteral("a b");
        QTest::newRow("bidi: embedding, override, isolates")
            << QStringLiteral("a\u202ab\u202ec\u2066d\u2069e") << QStringLiteral("a b c d e");
        QTest::newRow("bidi: marks")
            << QStringLiteral("a\u200eb\u200fc\u061cd") << QStringLiteral("a b c d");
        QTest::newRow("zero width space, byte order mark, soft hyphen")
            << QStringLiteral("a\u200bb\ufeffc\u00add") << QStringLiteral("a b c d");
        QTest::newRow("line and paragraph separator")
            << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
        QTest::newRow("interlinear annotation")
            << QStringLiteral("a\ufff9b\ufffbc") << QStringLiteral("a b c");
        QTest::newRow("a name of blank letters")
            << QStringLiteral("\u3164\u115f\uffa0\u2800") << QString();
        QTest::newRow("nothing but spaces") << QStringLiteral(" \u00a0\u3000 ") << QString();
        QTest::newRow("joiners with nothing to join")
            << QStringLiteral("\u200da \u200cb") << QStringLiteral("a  b");
    }
    void nothingUnfitComesThrough()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainText(text), plain);
        const QList<uint> points = plainText(text).toUcs4();
        for (const uint point : points) {
            QVERIFY(isFitToShow(point));
        }
    }

    void writingIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Persian, with a non-joiner") << QStringLiteral("می\u200cخواهم");
        QTest::newRow("Hindi, with a joiner") << QStringLiteral("क्\u200dष");
        QTest::newRow("a family") << QStringLiteral("👩\u200d👩\u200d👧");
        QTest::newRow("Hebrew with points and accents") << QStringLiteral("בְּרֵאשִׁ֖ית");
        QTest::newRow("Vietnamese, decomposed") << QStringLiteral("Việt");
        QTest::newRow("Thai") << QStringLiteral("น้ำ");
        QTest::newRow("Japanese with a wide space inside") << QStringLiteral("山田\u3000太郎");
    }
    void writingIsLeftAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(plainText(text), text);
    }

    void aTowerOfMarksIsCutDown()
    {
        QString tower = QStringLiteral("Z");
        for (int i = 0; i < 100; ++i) {
            tower += QChar(0x0300 + i % 16);
        }
        const QString plain = plainText(tower + QStringLiteral("algo"));
        QVERIFY(plain.size() < 15);
        QVERIFY(plain.endsWith(QStringLiteral("algo")));
    }

    /// A name of nothing but that is no name, however long it is.
    void saysNothingWhereNothingCanBeShown()
    {
        QCOMPARE(plainText(QString(300, QChar(u'\0')), 200), QString());
        QCOMPARE(plainText(QString(300, QChar(u' ')) + u'x', 200), QString());
        QCOMPARE(plainText(u'x' + QString(300, QChar(u'\0')), 200), QStringLiteral("x…"));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
