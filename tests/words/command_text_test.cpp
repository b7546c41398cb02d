#include "words/command_text.h"
#include "words/proxy_text.h"
#include "words/tool_setup_text.h"
#include "words/tool_text.h"

#include <QTest>

using namespace lanyard;

class CommandTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsExplained()
    {
        for (int help = 0; help <= int(CommandHelp::Version); ++help) {
            const QString text = commandHelp(CommandHelp(help));
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }

    void soIsEveryOneForTools()
    {
        for (int help = 0; help <= int(ToolHelp::DockerAction); ++help) {
            const QString text = toolHelp(ToolHelp(help));
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }

    void andOfTheProxy()
    {
        for (int help = 0; help <= int(ProxyHelp::Socket); ++help) {
            QVERIFY(!proxyHelp(ProxyHelp(help)).isEmpty());
        }
    }

    void andEveryOneOfTheirSetUp()
    {
        for (int help = 0; help <= int(SetupHelp::IdToken); ++help) {
            const QString text = setupHelp(SetupHelp(help));
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }

    void aProvidersNameStaysOnItsLine()
    {
        const QString hostile = QStringLiteral("Evil\nlanyard: \u001b[2J{who}");
        const QString line = signedIn(QStringLiteral("Ada"), QStringLiteral("work"), hostile);
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(!line.contains(u'\u001b'));
        QVERIFY(line.contains(QLatin1String("{who}")));
        QVERIFY(line.contains(QLatin1String("as Ada; the account is called work")));
    }

    void neitherDoFilesAndIdsLeaveTheirs()
    {
        const QString hostile = QStringLiteral("a\u202eb\u001b[2J");
        for (const QString &line :
             {indexWasSetAside(hostile), tokenIsBound(hostile), headerNeedsUrl(hostile),
              boundTokenIsOfNoUse(hostile), cannotRun(hostile, QStringLiteral("x")),
              siteAdded(hostile, QStringLiteral("x")), fileIsChanged(hostile),
              toolGetsNoTokens(QStringLiteral("git"), QStringLiteral("x"), hostile),
              unknownProvider(QStringLiteral("x"), {hostile}),
              clientWasRefused(QStringLiteral("Acme"), hostile),
              answersNotRemembered(QStringLiteral("Acme"), hostile),
              clientIdIsMissing(QStringLiteral("Acme"), QString(), hostile),
              registerClientFirst(QStringLiteral("Acme"), QString(), hostile)}) {
            QVERIFY(line.contains(QLatin1String("a b")));
            QVERIFY(!line.contains(u'\u001b'));
        }
    }

    void aMissingClientIdSaysWhereAndWithWhichRedirectUri()
    {
        const QString uri = QStringLiteral("http://127.0.0.1/callback/acme");
        const QString line = clientIdIsMissing(QStringLiteral("Acme"),
                                               QStringLiteral("https://acme.example/clients"), uri);
        QVERIFY(line.contains(QLatin1String("--client-id")));
        QVERIFY(line.contains(QLatin1String("https://acme.example/clients")));
        QVERIFY(line.endsWith(uri));
        QVERIFY(!line.contains(u'\n'));
    }

    void aLongAddressStaysWhole()
    {
        const QString address = QStringLiteral("https://acme.example/") + QString(200, u'a');
        QVERIFY(clientIdIsMissing(QStringLiteral("Acme"), address, QString()).contains(address));
        QVERIFY(tenantIsMissing(QStringLiteral("Acme"), address).contains(address));
    }

    /// RFC 8628 §3.3: to the letter, and what follows "%" in an address is part of it.
    void anAddressAndACodeForAnotherDeviceStayWhole()
    {
        const QString address = QStringLiteral("https://acme.example/%1%2/") + QString(300, u'a');
        QCOMPARE(useAnotherDevice(address, QStringLiteral("WDJB-MJHT")),
                 QStringLiteral("On your phone or another computer, open %1 and enter WDJB-MJHT.")
                     .replace(QLatin1String("%1"), address));
        const QString hostile = useAnotherDevice(QStringLiteral("https://acme.example/\u001b[2J"),
                                                 QStringLiteral("A\nB\u202eC"));
        QVERIFY(!hostile.contains(u'\u001b') && !hostile.contains(u'\n'));
        QVERIFY(!hostile.contains(u'\u202e'));
    }

    void aLateHourIsToldInThePersonsTimeZone()
    {
        const QDateTime until(QDate(2026, 3, 4), QTime(13, 5));
        const QString line = continueInBrowser(QStringLiteral("Acme"), until.toUTC());
        QVERIFY(line.contains(QLocale().toString(until.time(), QLocale::ShortFormat)));
    }
};

QTEST_APPLESS_MAIN(CommandTextTest)
#include "command_text_test.moc"
