#include "words/account_text.h"

#include <QTest>

using namespace lanyard;

class AccountTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesStayOnTheirLine_data()
    {
        QTest::addColumn<QString>("line");
        const QString hostile = QStringLiteral("Evil\nlanyard: \u001b[2J\u202e{name}");
        const QString work = QStringLiteral("work");
        QTest::newRow("renamed") << accountRenamed(hostile, work);
        QTest::newRow("name taken") << nameIsTaken(hostile, work);
        QTest::newRow("default") << defaultAccountIs(hostile);
        QTest::newRow("later, offline") << signedOutTellWhenOnline(work, hostile);
        QTest::newRow("later") << signedOutTellLater(work, hostile);
        QTest::newRow("forgotten") << forgottenNotErased(hostile, QStringLiteral("keyring"));
        QTest::newRow("not told") << forgottenNotTold(hostile);
        QTest::newRow("still signed in") << notSignedOut(hostile, QStringLiteral("locked"));
    }
    void namesStayOnTheirLine()
    {
        QFETCH(const QString, line);
        QVERIFY2(line.contains(QLatin1String("Evil lanyard:")), qPrintable(line));
        QVERIFY(line.contains(QLatin1String("{name}"))); // a name is no place for another one
        for (const char16_t unfit : {u'\n', u'\u001b', u'\u202e'}) {
            QVERIFY(!line.contains(QChar(unfit)));
        }
    }

    void aReasonStaysWhole()
    {
        const QString reason = QStringLiteral("the file /home/ada/") + QString(200, u'a')
            + QStringLiteral(" cannot be locked");
        QCOMPARE(notSignedOut(QStringLiteral("work"), reason),
                 QStringLiteral("work is still signed in: ") + reason);
    }
};

QTEST_GUILESS_MAIN(AccountTextTest)
#include "account_text_test.moc"
