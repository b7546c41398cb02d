#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <unistd.h>

namespace {

struct Ended {
    int exitCode = -1;
    QString errors;
};

/// Through a shell, for its redirections.
Ended runShell(const QString &line)
{
    const QTemporaryDir home;
    QProcess process;
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), line, QStringLiteral("sh"),
                   QStringLiteral(LANYARD_EXECUTABLE),
                   QStringLiteral("--config-dir=") + home.path()});
    process.waitForFinished(lanyard::kPatience);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// What the process is made of and what it does with a standard output that fails.
class ConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"--version", "--help", "login --help", "list --json", "token --json nobody"}) {
            QTest::newRow(command) << QString::fromLatin1(command);
        }
    }
    /// As in README: 2 is for a disk that cannot be written.
    void aFullDiskIsSaid()
    {
        QFETCH(const QString, command);
        const Ended ended = runShell(QStringLiteral("\"$1\" %1 \"$2\" >/dev/full").arg(command));
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.errors.count(u'\n'), 1);
        QVERIFY2(ended.errors.startsWith(command.contains(QLatin1String("nobody"))
                                             ? QString::fromUtf8("lanyard: no one account is")
                                             : QString::fromUtf8("lanyard: the output couldn’t be "
                                                                 "written (No space left")),
                 qPrintable(ended.errors));
    }

    void aClosedOutputIsSaid()
    {
        const Ended ended = runShell(QStringLiteral("\"$1\" list --json \"$2\" >&-"));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.errors.startsWith(QLatin1String("lanyard: ")));
    }

    void aReaderThatLeftEndsItWithoutASignal()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        ::close(ends[0]);
        const QTemporaryDir home;
        QProcess process;
        process.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
        process.start(QStringLiteral(LANYARD_EXECUTABLE),
                      {QStringLiteral("list"), QStringLiteral("--json"),
                       QStringLiteral("--config-dir"), home.path()});
        QVERIFY(process.waitForFinished(lanyard::kPatience));
        ::close(ends[1]);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("lanyard: "));
    }

    void anEmptyFolderIsNotTheStandardOne()
    {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("list"), QStringLiteral("--config-dir"), QString()},
              QStringList{QStringLiteral("--config-dir"), QString(), QStringLiteral("list")},
              QStringList{QStringLiteral("login"), QStringLiteral("--client-id"), QString()}}) {
            QProcess process;
            process.start(QStringLiteral(LANYARD_EXECUTABLE), arguments);
            QVERIFY(process.waitForFinished(lanyard::kPatience));
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(process.readAllStandardError().contains("the value is empty"));
        }
    }

    /// By us: Qt NetworkAuth's own library needs it since 6.8.
    void noQtGuiIsLinked()
    {
        QProcess objdump;
        objdump.start(QStringLiteral("objdump"),
                      {QStringLiteral("-p"), QStringLiteral(LANYARD_CLI)});
        QVERIFY(objdump.waitForFinished(lanyard::kPatience));
        const QByteArray libraries = objdump.readAllStandardOutput();
        QVERIFY(libraries.contains("NEEDED               libQt6Core"));
        QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
        QVERIFY(!libraries.contains("libQt6Widgets"));
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
