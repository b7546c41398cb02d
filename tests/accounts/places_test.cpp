#include "accounts/platform_places.h"

#include <QDir>
#include <QTest>

using namespace lanyard;

class PlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("HOME", "/home/someone");
        for (const char *variable :
             {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CONFIG_DIRS"}) {
            qunsetenv(variable);
        }
    }

    void usesTheDefaultsOfXdg()
    {
        const Places places = Places::standard(QStringLiteral("lanyard"));
        QCOMPARE(places.data, QStringLiteral("/home/someone/.local/share/lanyard"));
        QCOMPARE(places.config, QStringLiteral("/home/someone/.config/lanyard"));
        QCOMPARE(places.state, QStringLiteral("/home/someone/.local/state/lanyard"));
        QCOMPARE(places.providers(), QStringLiteral("/home/someone/.config/lanyard/providers"));
        QCOMPARE(places.adminConfig, QStringList{QStringLiteral("/etc/xdg/lanyard")});
        QCOMPARE(places.adminProviders, QStringList{QStringLiteral("/etc/xdg/lanyard/providers")});
        QCOMPARE(places.ownCertificates(),
                 QStringLiteral("/home/someone/.config/lanyard/certificates"));
        QCOMPARE(places.adminCertificates,
                 QStringList{QStringLiteral("/etc/xdg/lanyard/certificates")});
    }

    void followsTheVariables()
    {
        qputenv("XDG_DATA_HOME", "/d/");
        qputenv("XDG_CONFIG_HOME", "/c");
        qputenv("XDG_STATE_HOME", "/s");
        qputenv("XDG_CONFIG_DIRS", "/first:/second");
        const Places places = Places::standard(QStringLiteral("other"));
        QCOMPARE(places.data, QStringLiteral("/d/other"));
        QCOMPARE(places.config, QStringLiteral("/c/other"));
        QCOMPARE(places.state, QStringLiteral("/s/other"));
        QCOMPARE(places.adminProviders,
                 (QStringList{QStringLiteral("/first/other/providers"),
                              QStringLiteral("/second/other/providers")}));
    }

    void ignoresRelativeAndEmptyOnes()
    {
        qputenv("XDG_DATA_HOME", "relative/folder");
        qputenv("XDG_CONFIG_HOME", "");
        qputenv("XDG_CONFIG_DIRS", "relative::/good");
        const Places places = Places::standard(QStringLiteral("lanyard"));
        QCOMPARE(places.data, QStringLiteral("/home/someone/.local/share/lanyard"));
        QCOMPARE(places.config, QStringLiteral("/home/someone/.config/lanyard"));
        QCOMPARE(places.adminProviders, QStringList{QStringLiteral("/good/lanyard/providers")});
    }

    void followsWindows()
    {
        const Places places
            = windowsPlaces(QStringLiteral("C:/Users/me/AppData/Local"),
                            QStringLiteral("C:/ProgramData"), QStringLiteral("lanyard"));
        QCOMPARE(places.data, QStringLiteral("C:/Users/me/AppData/Local/lanyard"));
        QCOMPARE(places.config, places.data);
        QCOMPARE(places.state, QStringLiteral("C:/Users/me/AppData/Local/lanyard/state"));
        QCOMPARE(places.adminConfig, QStringList{QStringLiteral("C:/ProgramData/lanyard")});
        QCOMPARE(places.adminProviders,
                 QStringList{QStringLiteral("C:/ProgramData/lanyard/providers")});
        QCOMPARE(places.adminCertificates,
                 QStringList{QStringLiteral("C:/ProgramData/lanyard/certificates")});
    }

    void followsMacos()
    {
        const Places places = macosPlaces(QStringLiteral("/Users/me"), QStringLiteral("other"));
        QCOMPARE(places.data, QStringLiteral("/Users/me/Library/Application Support/other"));
        QCOMPARE(places.config, places.data);
        QCOMPARE(places.state, QStringLiteral("/Users/me/Library/Application Support/other/state"));
        QCOMPARE(places.adminConfig,
                 QStringList{QStringLiteral("/Library/Application Support/other")});
        QCOMPARE(places.adminProviders,
                 QStringList{QStringLiteral("/Library/Application Support/other/providers")});
        QCOMPARE(places.adminCertificates,
                 QStringList{QStringLiteral("/Library/Application Support/other/certificates")});
    }

    void keepsEverythingBelowOneFolder()
    {
        qputenv("XDG_DATA_HOME", "/d");
        qputenv("XDG_CONFIG_DIRS", "/first");
        const Places places = Places::below(QStringLiteral("/elsewhere/x/"));
        for (const QString &folder :
             {places.data, places.config, places.state, places.providers()}) {
            QVERIFY2(folder.startsWith(QLatin1String("/elsewhere/x")), qPrintable(folder));
        }
        QCOMPARE(places.ownCertificates(), QStringLiteral("/elsewhere/x/certificates"));
        QVERIFY(QDir::isAbsolutePath(Places::below(QStringLiteral("x")).data));
    }

    /// What is set and locked for everybody, and whom the company trusts, is so in every folder.
    void leavesTheAdministratorsFoldersWhereTheyAre()
    {
        qputenv("XDG_CONFIG_DIRS", "/first:/second");
        const Places usual = Places::standard(QStringLiteral("lanyard"));
        const Places places = Places::below(QStringLiteral("/elsewhere/x"));
        QCOMPARE(places.adminConfig, usual.adminConfig);
        QCOMPARE(places.adminProviders, usual.adminProviders);
        QCOMPARE(places.adminCertificates,
                 (QStringList{QStringLiteral("/first/lanyard/certificates"),
                              QStringLiteral("/second/lanyard/certificates")}));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
