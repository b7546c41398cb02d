#include "io/system_browser.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

const QUrl
    kUrl(QStringLiteral("https://login.example/"
                        "authorize?scope=openid+email&state=s1&x=%22'%3B&y=$(touch%20pwned)`id`"));

/// Everything that this process printed through Qt.
QStringList printed;

void record(QtMsgType, const QMessageLogContext &, const QString &message)
{
    printed << message;
}

/// The OpenURI portal of a desktop.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")
public:
    QStringList uris;
    bool refuses = false;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's own name for it
    QDBusObjectPath OpenURI(const QString &, const QString &uri, const QVariantMap &,
                            const QDBusMessage &message)
    {
        uris << uri;
        if (refuses) {
            message.setDelayedReply(true);
            QDBusConnection(QStringLiteral("portal"))
                .send(message.createErrorReply(QDBusError::AccessDenied, QString()));
        }
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
    }
};

} // namespace

class SystemBrowserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void runsAnEntryOfTheVariable_data();
    void runsAnEntryOfTheVariable();
    void givesTheUrlAsOneArgumentWithoutAShell_data();
    void givesTheUrlAsOneArgumentWithoutAShell();
    void takesTheFirstEntryThatStarts();
    void goesOnWhereAnEntryFails_data();
    void goesOnWhereAnEntryFails();
    void saysWhenEveryEntryFails();
    void waitsForAnEntryThatRunsOnAndLetsItRun();
    void triesNoFurtherEntryForNobody();
    void saysWhenXdgOpenFails();
    void saysWhenNoEntryStarts_data();
    void saysWhenNoEntryStarts();
    void keepsTheBrowsersOutputOutOfOurs();
    void startsNothingForOtherUrls_data();
    void startsNothingForOtherUrls();
    void usesXdgOpenWhereNothingIsChosen();
    void saysWhenThereIsNoXdgOpen();
    void asksThePortalInASandbox();
    void usesXdgOpenWhereThePortalRefuses();
    void repliesLater();
    void neverPrintsTheUrl();

private:
    /// A program that writes down its arguments, one a line.
    QString makeRecorder(const QString &name);
    /// Any program.
    QString makeScript(const QString &name, const QByteArray &lines);
    [[nodiscard]] QStringList recordedBy(const QString &name) const;
    /// A recorder that was started still runs, or has written.
    [[nodiscard]] bool wasStarted(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<void> open(const QString &variable, const QUrl &url = kUrl);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QProcess m_bus;
};

void SystemBrowserTest::initTestCase()
{
    m_path = qgetenv("PATH");
    qunsetenv("SNAP");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the person's own
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (m_bus.waitForStarted(kPatience) && m_bus.waitForReadyRead(kPatience)) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
}

void SystemBrowserTest::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished(kPatience);
}

void SystemBrowserTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    printed.clear();
    qInstallMessageHandler(record);
}

void SystemBrowserTest::cleanup()
{
    qInstallMessageHandler(nullptr);
    qunsetenv("SNAP");
    qputenv("PATH", m_path);
    for (const QString &line : std::as_const(printed)) {
        QVERIFY2(!line.contains(QLatin1String("state=")), qPrintable(line));
    }
}

QString SystemBrowserTest::makeRecorder(const QString &name)
{
    return makeScript(name,
                      "echo noise; echo noise >&2\n"
                      "printf '%s\\n' \"$@\" >\"$0.part\"\n"
                      "mv \"$0.part\" \"$0.args\"\n");
}

QString SystemBrowserTest::makeScript(const QString &name, const QByteArray &lines)
{
    QFile script(path(name));
    [&] { QVERIFY(script.open(QIODevice::WriteOnly)); }();
    script.write("#!/bin/sh\n" + lines);
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return script.fileName();
}

QStringList SystemBrowserTest::recordedBy(const QString &name) const
{
    QFile file(path(name) + QStringLiteral(".args"));
    [&] { QTRY_VERIFY(file.exists()); }();
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).chopped(1).split(QLatin1Char('\n'));
}

bool SystemBrowserTest::wasStarted(const QString &name) const
{
    const QByteArray program = QFile::encodeName(path(name));
    const QDir processes(QStringLiteral("/proc"));
    const QStringList ids = processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    const bool runs = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        QFile commandLine(processes.filePath(id + QStringLiteral("/cmdline")));
        return commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().contains(program);
    });
    return runs || QFile::exists(path(name) + QStringLiteral(".args"));
}

Result<void> SystemBrowserTest::open(const QString &variable, const QUrl &url)
{
    std::optional<Result<void>> answer;
    QObject context;
    SystemBrowser browser(variable);
    browser.open(url, &context, [&answer](Result<void> result) { answer = std::move(result); });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    return answer ? *answer : fail(ErrorKind::Internal, {});
}

void SystemBrowserTest::runsAnEntryOfTheVariable_data()
{
    QTest::addColumn<QString>("entry"); // {} is the recorder's path, {url} the URL
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *entry, const QStringList &arguments) {
        QTest::newRow(name) << QString::fromLatin1(entry) << arguments;
    };
    const QString url = QStringLiteral("{url}");
    const QString window = QStringLiteral("--new window");
    row("a name", "{}", {url});
    row("with arguments", "{} -a  -b", {QStringLiteral("-a"), QStringLiteral("-b"), url});
    row("with a placeholder", "{} -a %s -b", {QStringLiteral("-a"), url, QStringLiteral("-b")});
    row("embedded", "{} --url=%s", {QStringLiteral("--url={url}")});
    row("twice", "{} %s %s", {url, url});
    row("quoted words", "{} \"--new window\" \"%s\"", {window, url});
    row("quoted, appended", "{} \"--new window\"", {window, url});
    row("shell marks are words", "{} $HOME ; | > x",
        {QStringLiteral("$HOME"), QStringLiteral(";"), QStringLiteral("|"), QStringLiteral(">"),
         QStringLiteral("x"), url});
    row("single quotes are no quotes", "{} 'a b'",
        {QStringLiteral("'a"), QStringLiteral("b'"), url});
}

void SystemBrowserTest::runsAnEntryOfTheVariable()
{
    QFETCH(QString, entry);
    QFETCH(QStringList, arguments);
    const QString program = makeRecorder(QStringLiteral("recorder"));
    const auto opened = open(entry.replace(QLatin1String("{}"), program));
    QVERIFY(opened.has_value());
    arguments.replaceInStrings(QStringLiteral("{url}"), QString::fromLatin1(kUrl.toEncoded()));
    QVERIFY(wasStarted(QStringLiteral("recorder")));
    QCOMPARE(recordedBy(QStringLiteral("recorder")), arguments);
}

void SystemBrowserTest::givesTheUrlAsOneArgumentWithoutAShell_data()
{
    QTest::addColumn<QString>("marks");
    for (const char *marks : {"\"", "'", "'\"'\"'", "$(touch pwned)", "`touch pwned`", "a b", "&",
                              "; touch pwned", "| touch pwned", "> pwned", "%s", "%25s", "\\", "*",
                              "\n", "--version", "\xc3\xa4", "#"}) {
        QTest::newRow(QByteArray(marks).toPercentEncoding().constData())
            << QString::fromUtf8(marks);
    }
}

void SystemBrowserTest::givesTheUrlAsOneArgumentWithoutAShell()
{
    QFETCH(QString, marks);
    QUrl url(QStringLiteral("http://127.0.0.1:8080/authorize"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("state"), marks);
    url.setQuery(query);
    makeRecorder(QStringLiteral("xdg-open"));
    for (const char *entry : {"xdg-open", "xdg-open %s", "xdg-open --url=%s", ""}) {
        QFile::remove(path(QStringLiteral("xdg-open.args")));
        qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
        QVERIFY(open(QString::fromLatin1(entry), url).has_value());
        QString expected = QString::fromLatin1(url.toEncoded());
        QVERIFY(!expected.contains(QLatin1Char(' ')));
        if (QByteArray(entry).contains("--url")) {
            expected.prepend(QLatin1String("--url="));
        }
        QCOMPARE(recordedBy(QStringLiteral("xdg-open")), QStringList{expected});
    }
    QVERIFY(!QFile::exists(QStringLiteral("pwned")));
}

void SystemBrowserTest::takesTheFirstEntryThatStarts()
{
    const QString first = makeRecorder(QStringLiteral("first"));
    const QString second = makeRecorder(QStringLiteral("second"));
    const QString third = makeRecorder(QStringLiteral("third"));
    const QString missing = path(QStringLiteral("missing"));
    QVERIFY(QFile::remove(first));
    QVERIFY(open(QStringLiteral(":%1 %s::%2:%3 -x %s:%4").arg(missing, first, second, third))
                .has_value());
    QVERIFY(!wasStarted(QStringLiteral("third")));
    QCOMPARE(recordedBy(QStringLiteral("second")).first(), QStringLiteral("-x"));
}

void SystemBrowserTest::goesOnWhereAnEntryFails_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("an exit code") << QByteArray("exit 3\n");
    QTest::newRow("a signal") << QByteArray("kill -9 $$\n");
    QTest::newRow("no interpreter") << QByteArray("exec /nonexistent/browser\n");
}

/// As xdg-open does.
void SystemBrowserTest::goesOnWhereAnEntryFails()
{
    QFETCH(QByteArray, lines);
    const QString first = makeScript(QStringLiteral("first"), lines);
    const QString second = makeRecorder(QStringLiteral("second"));
    const QString third = makeRecorder(QStringLiteral("third"));
    QVERIFY(open(QStringLiteral("%1:%1 %s:%2:%3").arg(first, second, third)).has_value());
    QCOMPARE(recordedBy(QStringLiteral("second")),
             QStringList{QString::fromLatin1(kUrl.toEncoded())});
    QVERIFY(!QFile::exists(path(QStringLiteral("third.args"))));
}

void SystemBrowserTest::saysWhenEveryEntryFails()
{
    const QString failing = makeScript(QStringLiteral("failing"), "exit 1\n");
    const auto opened = open(QStringLiteral("/nonexistent/browser:%1:%1 %s").arg(failing));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BrowserUnavailable);
    QVERIFY(!opened.error().detail.contains(QLatin1String("login.example")));
}

/// The first window of a browser is the browser.
void SystemBrowserTest::waitsForAnEntryThatRunsOnAndLetsItRun()
{
    const QString running = makeScript(QStringLiteral("running"),
                                       "echo started >\"$0.started\"\n"
                                       "read line <\"$0.fifo\"\n"
                                       "echo \"$line\" >\"$0.part\"\n"
                                       "mv \"$0.part\" \"$0.args\"\n");
    const QByteArray fifo = QFile::encodeName(running) + ".fifo";
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    makeRecorder(QStringLiteral("second"));
    bool isAnswered = false;
    {
        SystemBrowser browser(running + QLatin1Char(':') + path(QStringLiteral("second")));
        QObject context;
        browser.open(kUrl, &context, [&](const Result<void> &) { isAnswered = true; });
        QTRY_VERIFY(QFile::exists(running + QLatin1String(".started")));
    }
    QVERIFY(!isAnswered);
    QFile end(QString::fromLocal8Bit(fifo));
    QVERIFY(end.open(QIODevice::WriteOnly)); // waits for the reader
    end.write("still here\n");
    end.close();
    QCOMPARE(recordedBy(QStringLiteral("running")), QStringList{QStringLiteral("still here")});
    QVERIFY(!QFile::exists(path(QStringLiteral("second.args"))));
}

void SystemBrowserTest::triesNoFurtherEntryForNobody()
{
    const QString failing = makeScript(QStringLiteral("failing"),
                                       "read line <\"$0.fifo\"\n"
                                       "exit 1\n");
    const QByteArray fifo = QFile::encodeName(failing) + ".fifo";
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    makeRecorder(QStringLiteral("second"));
    makeRecorder(QStringLiteral("third"));
    SystemBrowser browser(failing + QLatin1Char(':') + path(QStringLiteral("second")));
    auto context = std::make_unique<QObject>();
    browser.open(kUrl, context.get(), [](const Result<void> &) {});
    context.reset();
    QFile end(QString::fromLocal8Bit(fifo));
    QVERIFY(end.open(QIODevice::WriteOnly));
    end.write("\n");
    end.close();
    QVERIFY(open(path(QStringLiteral("third"))).has_value()); // a whole start later
    QVERIFY(!QFile::exists(path(QStringLiteral("second.args"))));
}

void SystemBrowserTest::saysWhenXdgOpenFails()
{
    makeScript(QStringLiteral("xdg-open"), "exit 3\n"); // a required tool could not be found
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    const auto opened = open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BrowserUnavailable);
}

void SystemBrowserTest::saysWhenNoEntryStarts_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/browser");
    QTest::newRow("two missing") << QStringLiteral("/nonexistent/a:/nonexistent/b %s");
    QTest::newRow("a space") << QStringLiteral(" ");
    QTest::newRow("a placeholder only") << QStringLiteral("%s");
    QTest::newRow("a folder") << QStringLiteral("/");
}

void SystemBrowserTest::saysWhenNoEntryStarts()
{
    QFETCH(QString, variable);
    makeRecorder(QStringLiteral("xdg-open"));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    const auto opened = open(variable);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BrowserUnavailable);
    QVERIFY(!opened.error().detail.contains(QLatin1String("login.example")));
    QVERIFY(!wasStarted(QStringLiteral("xdg-open"))); // the choice is respected
}

void SystemBrowserTest::keepsTheBrowsersOutputOutOfOurs()
{
    // A pipe in place of our stdout and stderr, as a script that calls us has it.
    int ends[2];
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    const int keptOut = dup(1);
    const int keptErr = dup(2);
    fflush(stdout);
    dup2(ends[1], 1);
    dup2(ends[1], 2);
    const auto opened = open(makeRecorder(QStringLiteral("recorder")));
    const QStringList arguments = recordedBy(QStringLiteral("recorder"));
    dup2(keptOut, 1);
    dup2(keptErr, 2);
    for (const int end : {keptOut, keptErr, ends[1]}) {
        close(end);
    }
    char byte = 0;
    const auto count = read(ends[0], &byte, 1); // the end, unless somebody wrote
    close(ends[0]);
    QVERIFY(opened.has_value());
    QCOMPARE(arguments.size(), 1);
    QCOMPARE(count, 0);
}

void SystemBrowserTest::startsNothingForOtherUrls_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
         {"file:///etc/passwd", "javascript:alert(1)", "http://example.org/", "http://0.0.0.0/",
          "http://localhost.example.org/", "https://", "https:///x", "ftp://127.0.0.1/",
          "data:text/html,x", "app.lanyard:/x", "mailto:a@b", "https://me:pw@login.example/",
          "--version", "/etc/passwd", ""}) {
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
    }
}

void SystemBrowserTest::startsNothingForOtherUrls()
{
    QFETCH(QUrl, url);
    makeRecorder(QStringLiteral("xdg-open"));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    for (const char *variable : {"xdg-open", ""}) {
        const auto opened = open(QString::fromLatin1(variable), url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Misconfigured);
    }
    QVERIFY(!wasStarted(QStringLiteral("xdg-open")));
}

void SystemBrowserTest::usesXdgOpenWhereNothingIsChosen()
{
    makeRecorder(QStringLiteral("xdg-open"));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    QVERIFY(open({}).has_value());
    QCOMPARE(recordedBy(QStringLiteral("xdg-open")),
             QStringList{QString::fromLatin1(kUrl.toEncoded())});
}

void SystemBrowserTest::saysWhenThereIsNoXdgOpen()
{
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    const auto opened = open({});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BrowserUnavailable);
    QVERIFY(!opened.error().detail.contains(QLatin1String("login.example")));
}

void SystemBrowserTest::asksThePortalInASandbox()
{
    if (m_bus.state() != QProcess::Running) {
        QSKIP("dbus-daemon is not installed");
    }
    Portal portal;
    auto bus = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("portal"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    makeRecorder(QStringLiteral("xdg-open"));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    qputenv("SNAP", "/snap/lanyard/1");

    QVERIFY(open({}).has_value());
    QCOMPARE(portal.uris, QStringList{QString::fromLatin1(kUrl.toEncoded())});
    QVERIFY(!wasStarted(QStringLiteral("xdg-open")));

    portal.refuses = true;
    QVERIFY(open({}).has_value());
    QCOMPARE(recordedBy(QStringLiteral("xdg-open")), QStringList{portal.uris.last()});
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

void SystemBrowserTest::usesXdgOpenWhereThePortalRefuses()
{
    makeRecorder(QStringLiteral("xdg-open"));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":" + m_path);
    qputenv("SNAP", "/snap/lanyard/1"); // and nobody owns the portal's name
    QVERIFY(open({}).has_value());
    QCOMPARE(recordedBy(QStringLiteral("xdg-open")),
             QStringList{QString::fromLatin1(kUrl.toEncoded())});
}

void SystemBrowserTest::repliesLater()
{
    SystemBrowser browser(QStringLiteral("/nonexistent/browser"));
    int calls = 0;
    browser.open(kUrl, this, [&calls](const Result<void> &) { ++calls; });
    browser.open(QUrl(), this, [&calls](const Result<void> &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 2);
}

void SystemBrowserTest::neverPrintsTheUrl()
{
    // cleanup() looks through what was printed, here and after every other test.
    for (const char *variable : {"/nonexistent/browser", "/", " "}) {
        QVERIFY(!open(QString::fromLatin1(variable)));
    }
}

QTEST_GUILESS_MAIN(SystemBrowserTest)
#include "system_browser_test.moc"
