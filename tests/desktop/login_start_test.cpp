#include "login_start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// The file that a desktop starts us by; the desktop's own tool says whether it may be like that.
class LoginStartTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_config;

    [[nodiscard]] QString file() const
    {
        return m_config->filePath(QStringLiteral("autostart/app.lanyard.Lanyard.desktop"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile entry(file());
        return entry.open(QIODevice::ReadOnly) ? entry.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write(content);
    }

private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    }

    void isWhatTheFileSays()
    {
        QVERIFY(!isStartedAtLogin());
        QVERIFY(setStartedAtLogin(false)); // nothing has to be there for that
        QVERIFY(setStartedAtLogin(true));
        QVERIFY(isStartedAtLogin());
        QVERIFY(setStartedAtLogin(true));
        QVERIFY2(content().contains("\nExec=" + QCoreApplication::applicationFilePath().toUtf8()
                                    + " --background\n"),
                 content().constData());
        QVERIFY(setStartedAtLogin(false));
        QVERIFY(!isStartedAtLogin());
        QVERIFY(!QFile::exists(file()));
    }

    void itIsADesktopFile()
    {
        QVERIFY(setStartedAtLogin(true));
        QProcess validator;
        validator.start(QStringLiteral("desktop-file-validate"), {file()});
        QVERIFY(validator.waitForFinished(kPatience));
        QCOMPARE(validator.readAllStandardOutput(), QByteArray());
        QCOMPARE(validator.exitCode(), 0);
    }

    /// As settings programs do it.
    void whoSwitchesItOffElsewhereIsHeard_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("specification") << QByteArray("Hidden=true");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false");
    }
    void whoSwitchesItOffElsewhereIsHeard()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(setStartedAtLogin(true));
        write(content().replace("X-GNOME-Autostart-enabled=true", line));
        QVERIFY(!isStartedAtLogin());
        QVERIFY(setStartedAtLogin(true));
        QVERIFY(isStartedAtLogin());
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QFile inTheWay(m_config->filePath(QStringLiteral("autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto set = setStartedAtLogin(true);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(set.error().detail.contains(QStringLiteral("autostart")),
                 qPrintable(set.error().detail));
        QVERIFY(!isStartedAtLogin());
    }

    /// A copy of this test in a folder whose name is hard to write, read as a desktop does.
    void anyFolderCanBeStartedFrom()
    {
        const QString folder = m_config->filePath(QStringLiteral("100% \"Ada's\" $HOME\\`x`"));
        QVERIFY(QDir().mkpath(folder));
        const QString copy = folder + QStringLiteral("/program");
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
        qputenv("ENTRY_FOLDER", m_config->path().toUtf8());
        QProcess program;
        program.start(copy);
        QVERIFY(program.waitForFinished(kPatience));
        qunsetenv("ENTRY_FOLDER");
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(isStartedAtLogin());
        QProcess gio;
        gio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        gio.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sys, shlex; from gi.repository import GLib\n"
                                  "f = GLib.KeyFile(); f.load_from_file(sys.argv[1], 0)\n"
                                  "line = f.get_string('Desktop Entry', 'Exec')\n"
                                  "print(GLib.shell_parse_argv(line)[1][0].replace('%%', '%'))"),
                   file()});
        QVERIFY(gio.waitForFinished(kPatience));
        QCOMPARE(QString::fromUtf8(gio.readAllStandardOutput()).chopped(1), copy);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray config = qgetenv("ENTRY_FOLDER");
    if (!config.isEmpty()) { // the copy, which only writes its entry
        qputenv("XDG_CONFIG_HOME", config);
        return setStartedAtLogin(true) ? 0 : 1;
    }
    LoginStartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "login_start_test.moc"
