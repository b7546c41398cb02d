#include "io/desktop_entry.h"
#include "io/installed_browsers.h"
#include "support/files.h"
#include "support/problem.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

const QString kUrl(QStringLiteral("https://login.example/a?b=%22'c&d=$(e)"));

QByteArray browserFile(const QByteArray &name, const QByteArray &more = {})
{
    return "[Desktop Entry]\nType=Application\nName=" + name
        + "\nExec=/bin/true %u\nMimeType=text/html;x-scheme-handler/https;\n" + more
        + "[Desktop Action new]\nName=New window\nExec=/bin/false\n";
}

} // namespace

/// What the desktop's files say, and which of them are browsers.
class InstalledBrowsersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;

    void put(const QString &path, const QByteArray &content) const
    {
        putFile(m_root->filePath(path), content);
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_root->filePath(QStringLiteral("home")).toUtf8());
        qputenv("XDG_DATA_DIRS", m_root->filePath(QStringLiteral("usr")).toUtf8());
        qunsetenv("SNAP");
    }
    void cleanup() { qunsetenv("SNAP"); }

    void findsWhatTakesHttps()
    {
        put(QStringLiteral("usr/applications/b.desktop"), browserFile("Bebel"));
        put(QStringLiteral("usr/applications/vendor/a.desktop"), browserFile("abel"));
        put(QStringLiteral("usr/applications/mail.desktop"),
            "[Desktop Entry]\nName=Mail\nExec=/bin/true\nMimeType=x-scheme-handler/mailto;\n");
        put(QStringLiteral("usr/applications/hidden.desktop"),
            browserFile("Hidden", "NoDisplay=true\n"));
        put(QStringLiteral("usr/applications/text.desktop"),
            browserFile("Text", "Terminal=true\n"));
        put(QStringLiteral("usr/applications/gone.desktop"),
            browserFile("Gone", "TryExec=/nonexistent/browser\n"));
        put(QStringLiteral("usr/applications/nothing.desktop"), "");
        QCOMPARE(
            installedBrowsers(),
            (QList<InstalledBrowser>{{QStringLiteral("vendor-a.desktop"), QStringLiteral("abel")},
                                     {QStringLiteral("b.desktop"), QStringLiteral("Bebel")}}));
        QCOMPARE(installedBrowserCommand(QStringLiteral("b.desktop"), kUrl),
                 Result<QStringList>(QStringList{QStringLiteral("/bin/true"), kUrl}));
    }

    void thePersonsOwnFileHidesAnother()
    {
        put(QStringLiteral("usr/applications/b.desktop"), browserFile("System’s"));
        put(QStringLiteral("home/applications/b.desktop"), browserFile("Own"));
        QCOMPARE(installedBrowsers().size(), 1);
        QCOMPARE(installedBrowsers().first().name, QStringLiteral("Own"));
        put(QStringLiteral("home/applications/b.desktop"), browserFile("Own", "Hidden=true\n"));
        QVERIFY(installedBrowsers().isEmpty());
    }

    void oneThatIsNotThereIsNamed()
    {
        const auto command = installedBrowserCommand(QStringLiteral("gone.desktop"), kUrl);
        QVERIFY(!command);
        QCOMPARE(command.error().kind, ErrorKind::BrowserUnavailable);
        QVERIFY(command.error().detail.contains(QStringLiteral("gone.desktop")));
    }

    void aSandboxHasNone()
    {
        put(QStringLiteral("usr/applications/b.desktop"), browserFile("Bebel"));
        QCOMPARE(installedBrowsers().size(), 1);
        qputenv("SNAP", "/snap/lanyard");
        QVERIFY(installedBrowsers().isEmpty());
    }

    void isNamedInThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("name");
        QTest::newRow("no other") << QStringLiteral("fr_FR") << QStringLiteral("Web");
        QTest::newRow("language") << QStringLiteral("de_DE") << QStringLiteral("Netz");
        QTest::newRow("country") << QStringLiteral("de_AT") << QStringLiteral("Netzl");
    }
    void isNamedInThePersonsLanguage()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, name);
        const DesktopEntry entry = parseDesktopEntry(
            "# Name=no\n[Desktop Entry]\nName = Web\nName[de]=Netz\nName[de_AT]=Netzl\n", locale);
        QCOMPARE(entry.name, name);
    }

    void putsTheAddressIntoTheCommand_data()
    {
        QTest::addColumn<QByteArray>("exec");
        QTest::addColumn<QStringList>("command"); // URL = the address
        const auto row = [](const char *exec, const QStringList &command) {
            QTest::newRow(exec) << QByteArray(exec) << command;
        };
        const QString url = QStringLiteral("URL");
        row("browser %u", {QStringLiteral("browser"), url});
        row("browser --new %U", {QStringLiteral("browser"), QStringLiteral("--new"), url});
        row("browser", {QStringLiteral("browser"), url});
        row("browser %i %c %u", {QStringLiteral("browser"), url});
        row("\"/opt/a b/browser\" %u", {QStringLiteral("/opt/a b/browser"), url});
        row("\"/opt/a\\\\\"b\" %u", {QStringLiteral("/opt/a\"b"), url});
        row("browser 100%% %u", {QStringLiteral("browser"), QStringLiteral("100%"), url});
        row("flatpak run --file-forwarding org.x @@u %u @@",
            {QStringLiteral("flatpak"), QStringLiteral("run"), QStringLiteral("--file-forwarding"),
             QStringLiteral("org.x"), QStringLiteral("@@u"), url, QStringLiteral("@@")});
        row("", {});
    }
    void putsTheAddressIntoTheCommand()
    {
        QFETCH(const QByteArray, exec);
        QFETCH(QStringList, command);
        command.replaceInStrings(QStringLiteral("URL"), kUrl);
        const DesktopEntry entry
            = parseDesktopEntry("[Desktop Entry]\nExec=" + exec + '\n', QStringLiteral("en"));
        QCOMPARE(commandOf(entry, kUrl), command);
    }
};

QTEST_GUILESS_MAIN(InstalledBrowsersTest)
#include "installed_browsers_test.moc"
