#include "words/shown_text.h"

#include <QTest>

using namespace lanyard;

class ShownTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameCannotLeaveItsIsolation()
    {
        QCOMPARE(isolated(QStringLiteral("Ada")), QStringLiteral("\u2068Ada\u2069"));
        QCOMPARE(isolated(QStringLiteral("evil\u2069\u202e")), QStringLiteral("\u2068evil\u2069"));
        const QString lengthy = isolated(QString(5000, u'x'));
        QCOMPARE(lengthy.size(), 103);
        QVERIFY(lengthy.endsWith(QStringLiteral("…\u2069")));
    }

    void hostsThatDeceiveAreShownInPunycode_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("shown");
        const auto same
            = [](const char *row, const QString &host) { QTest::newRow(row) << host << host; };
        same("plain", QStringLiteral("sso.example.com"));
        same("no host at all, but a name", QStringLiteral("GitHub"));
        same("IPv6", QStringLiteral("::1"));
        same("Latin with accents", QStringLiteral("bücher.de"));
        same("Chinese", QStringLiteral("例子.cn"));
        same("Japanese: three scripts and Latin", QStringLiteral("日本のカナabc.jp"));
        same("Korean and Latin", QStringLiteral("한국abc.kr"));
        QTest::newRow("Cyrillic in a Latin word")
            << QStringLiteral("p\u0430ypal.com") << QStringLiteral("xn--pypal-4ve.com");
        QTest::newRow("Greek in a Latin word")
            << QStringLiteral("g\u03bfogle.com") << QStringLiteral("xn--gogle-rce.com");
        QTest::newRow("all Cyrillic, and reads as Latin")
            << QStringLiteral("\u0430\u0440\u0440\u04cf\u0435.com")
            << QStringLiteral("xn--80ak6aa92e.com");
        QTest::newRow("sent as punycode already")
            << QStringLiteral("xn--pypal-4ve.com") << QStringLiteral("xn--pypal-4ve.com");
        QTest::newRow("one label of several")
            << QStringLiteral("login.micr\u043esoft.com.example.org")
            << QStringLiteral("login.xn--micrsoft-qbh.com.example.org");
    }
    void hostsThatDeceiveAreShownInPunycode()
    {
        QFETCH(QString, host);
        QFETCH(QString, shown);
        QCOMPARE(shownHost(host), shown);
    }

    void whatCountsInALongHostIsItsEnd()
    {
        const QString shown = shownHost(QStringLiteral("login.bank.example.") + QString(60, u'a')
                                        + u'.' + QString(60, u'b') + QStringLiteral(".evil.test"));
        QVERIFY(shown.size() <= 80);
        QVERIFY(shown.startsWith(u'…'));
        QVERIFY(shown.endsWith(QStringLiteral(".evil.test")));
    }

    void controlCharactersAreNoPartOfAHost()
    {
        QCOMPARE(shownHost(QStringLiteral("a\u001b[2Jb\u202e")), QStringLiteral("a [2Jb"));
    }

    void anAddressIsShownAsItIsSent()
    {
        QCOMPARE(shownAddress(QStringLiteral("https://sso.example.com/realms/a")),
                 QStringLiteral("https://sso.example.com/realms/a"));
        QCOMPARE(shownAddress(QStringLiteral("https://p\u0430ypal.com/a")),
                 QStringLiteral("https://xn--pypal-4ve.com/a"));
        QVERIFY(shownAddress(QStringLiteral("https://x.test/") + QString(9000, u'a')).size() < 310);
        QVERIFY(!shownAddress(QStringLiteral("https://x.test/\u202e")).contains(QChar(0x202e)));
    }
};

QTEST_APPLESS_MAIN(ShownTextTest)
#include "shown_text_test.moc"
