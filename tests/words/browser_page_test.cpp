#include "words/browser_page.h"

#include <QRegularExpression>
#include <QTest>

using namespace lanyard;

Q_DECLARE_METATYPE(lanyard::BrowserPage)

class BrowserPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAreSmallAndStill_data()
    {
        QTest::addColumn<BrowserPage>("page");
        QTest::addColumn<QString>("heading");
        QTest::newRow("signed in")
            << BrowserPage::SignedIn << QStringLiteral("You’re signed in to <bdi>Contoso</bdi>");
        QTest::newRow("denied") << BrowserPage::Denied << QStringLiteral("Sign-in was cancelled");
        QTest::newRow("problem") << BrowserPage::Problem
                                 << QStringLiteral("Sign-in wasn’t finished");
        QTest::newRow("finishing") << BrowserPage::Finishing << QStringLiteral("Finishing sign-in");
        QTest::newRow("not ours") << BrowserPage::NotOurs
                                  << QStringLiteral("This isn’t from your sign-in");
        QTest::newRow("used") << BrowserPage::Used
                              << QStringLiteral("This sign-in was already used.");
        QTest::newRow("late") << BrowserPage::Late
                              << QStringLiteral("This sign-in link has run out");
        QTest::newRow("signed out")
            << BrowserPage::SignedOut << QStringLiteral("You’re signed out, here and in Lanyard");
        QTest::newRow("sign-out unconfirmed")
            << BrowserPage::SignOutUnconfirmed << QStringLiteral("Sign-out wasn’t confirmed");
    }
    void pagesAreSmallAndStill()
    {
        QFETCH(BrowserPage, page);
        QFETCH(QString, heading);
        const QString html = QString::fromUtf8(
            browserPage(page, QStringLiteral("Contoso"), QStringLiteral("Ada Lovelace")));

        QVERIFY(html.toUtf8().size() < 3072);
        QCOMPARE(html.count(QLatin1String("<h1>")), 1);
        QVERIFY(html.contains(QLatin1String("<h1>") + heading + QLatin1String("</h1>")));
        QVERIFY(html.startsWith(QLatin1String("<!doctype html><html lang=\"en\" dir=\"ltr\">")));
        QVERIFY(html.contains(QLatin1String("color-scheme")));
        QVERIFY(html.contains(QLatin1String("prefers-color-scheme:dark")));
        QVERIFY(html.contains(QLatin1String("forced-colors:active")));
        QVERIFY(!html.contains(QLatin1String("<script")));
        static const QRegularExpression loads(
            QStringLiteral("(src|url|@import|href=\"(?!data:,))"));
        QVERIFY(!html.contains(loads));
    }

    void theOneStyleSheetIsWhatTheHashIsMadeOf()
    {
        const QByteArray html = browserPage(BrowserPage::SignedIn, QStringLiteral("P"), QString());
        QCOMPARE(html.count("<style>"), 1);
        const qsizetype start = html.indexOf("<style>") + 7;
        QCOMPARE(html.mid(start, html.indexOf("</style>") - start), browserPageStyle());
        QVERIFY(!html.contains("style=\""));
    }

    void successSaysWhoIsReady()
    {
        const QByteArray html
            = browserPage(BrowserPage::SignedIn, QStringLiteral("GitHub"), QStringLiteral("Ada"));
        QVERIFY(html.contains("<title>Signed in – Lanyard</title>"));
        QVERIFY(html.contains("<bdi>Ada</bdi> is ready to use in Lanyard."));
        QVERIFY(html.contains("You can close this tab."));
    }

    void nobodyIsNamedWhereNobodyIsKnown()
    {
        const QByteArray html = browserPage(BrowserPage::SignedIn, QString(), QString());
        QVERIFY(html.contains("<h1>You’re signed in</h1><p>You can close this tab.</p>"));
        QCOMPARE(browserPage(BrowserPage::SignedIn, QString(QChar(0x202e)), QStringLiteral(" ")),
                 browserPage(BrowserPage::SignedIn, QString(), QString()));
    }

    void aNameOfBlanksIsNone()
    {
        const QString blank = QStringLiteral("\u3164\u200b");
        QCOMPARE(browserPage(BrowserPage::SignedIn, blank, blank),
                 browserPage(BrowserPage::SignedIn, QString(), QString()));
    }

    void hostileNamesAreText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("closing the isolate") << QStringLiteral("</bdi></h1><img src=x>");
        QTest::newRow("attribute") << QStringLiteral("\" onload=\"x");
        QTest::newRow("entity") << QStringLiteral("&lt;script&gt;");
        QTest::newRow("placeholder") << QStringLiteral("%1 %2");
        QTest::newRow("ANSI escape") << QStringLiteral("\u001b[2J\u009b2J");
        QTest::newRow("a tower of marks") << QStringLiteral("Z") + QString(900, QChar(0x0301));
        QTest::newRow("bidi override") << QStringLiteral("\u202egro.live");
        QTest::newRow("10 kB") << QString(10'240, u'"');
    }
    void hostileNamesAreText()
    {
        QFETCH(QString, name);
        const QString html = QString::fromUtf8(browserPage(BrowserPage::SignedIn, name, name));
        QVERIFY(html.toUtf8().size() < 3072);
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        for (const char16_t unfit : {u'\u202e', u'\u001b', u'\u009b'}) {
            QVERIFY(!html.contains(QChar(unfit)));
        }
        QCOMPARE(html.count(QLatin1String("<bdi>")), 2);
        QCOMPARE(html.count(QLatin1String("</bdi>")), 2);
        static const QRegularExpression inside(QStringLiteral("<bdi>([^<]*)</bdi>"));
        const QString shown = inside.match(html).captured(1);
        QVERIFY(!shown.contains(u'"') && !shown.contains(u'<'));
        QVERIFY(shown.size() > 1);
    }
};

QTEST_APPLESS_MAIN(BrowserPageTest)
#include "browser_page_test.moc"
