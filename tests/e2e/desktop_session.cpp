#include "e2e/desktop_session.h"

#include "e2e/window_picture.h"
#include "support/kept_secrets.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTest>
#include <QUrlQuery>

namespace lanyard {

namespace {

/// Debian's own: the bindings are not in any other one.
const QString python = QStringLiteral("/usr/bin/python3");

QString tool(const char *name)
{
    return QStringLiteral(LANYARD_E2E_FOLDER "/") + QString::fromLatin1(name);
}

QString nameOf(DesktopSession::Decision decision)
{
    switch (decision) {
    case DesktopSession::Decision::Continue:
        return QStringLiteral("Continue");
    case DesktopSession::Decision::Deny:
        return QStringLiteral("Deny");
    case DesktopSession::Decision::Close:
        return QStringLiteral("Close");
    }
    return {};
}

/// Empty when the process ends without one.
QString firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(kPatience)) { }
    return QString::fromUtf8(process.readLine()).trimmed();
}

void end(std::unique_ptr<QProcess> &process)
{
    if (process && process->state() != QProcess::NotRunning) {
        process->terminate();
        if (!process->waitForFinished(kPatience)) {
            process->kill();
            process->waitForFinished(kPatience);
        }
    }
    process.reset();
}

} // namespace

DesktopSession::~DesktopSession()
{
    end(m_window);
    end(m_demo);
    end(m_windowManager);
    end(m_screen);
}

QString DesktopSession::start(KeyringSession::Keyring keyring)
{
    QString problem = m_login.start(keyring);
    if (!problem.isEmpty()) {
        return problem;
    }
    m_environment = m_login.environment();
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    return startScreen();
}

QString DesktopSession::startScreen()
{
    m_screen = std::make_unique<QProcess>();
    m_screen->setProcessEnvironment(m_environment);
    m_screen->setStandardErrorFile(QProcess::nullDevice());
    m_screen->start(QStringLiteral("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                     QStringLiteral("0"), QStringLiteral("1024x768x24"),
                     QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const QString number = firstLine(*m_screen);
    if (number.isEmpty()) {
        return QStringLiteral("Xvfb: ") + m_screen->errorString();
    }
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + number);
    m_windowManager = std::make_unique<QProcess>();
    m_windowManager->setProcessEnvironment(m_environment);
    m_windowManager->setStandardErrorFile(QProcess::nullDevice());
    // A window that is older than its manager gets moved later, under a person's pointer.
    m_windowManager->start(QStringLiteral("openbox"),
                           {QStringLiteral("--startup"), QStringLiteral("echo managed")});
    return firstLine(*m_windowManager).isEmpty()
        ? QStringLiteral("openbox: ") + m_windowManager->errorString()
        : QString();
}

void DesktopSession::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

bool DesktopSession::giveWindowsAClock()
{
    if (!QFile::exists(QStringLiteral(LANYARD_FAKETIME))) {
        return false;
    }
    m_clock = m_folder.filePath(QStringLiteral("clock"));
    putClockForward(std::chrono::seconds(0));
    return true;
}

void DesktopSession::putClockForward(std::chrono::seconds by)
{
    // In one step: it is read at any time.
    QSaveFile clock(m_clock);
    if (clock.open(QIODevice::WriteOnly)) {
        clock.write('+' + QByteArray::number(qint64(by.count())) + '\n');
        clock.commit();
    }
}

void DesktopSession::openWindow(const QStringList &arguments, Decision decision)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(QStringLiteral("BROWSER"), tool("browser.mjs"));
    if (!m_clock.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LANYARD_FAKETIME));
        environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), m_clock);
        environment.insert(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("BROWSER"),
                           QStringLiteral("env --unset=LD_PRELOAD ") + tool("browser.mjs"));
    }
    environment.insert(QStringLiteral("E2E_DECISION"), nameOf(decision));
    environment.insert(QStringLiteral("E2E_FOLDER"), m_folder.path());
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(environment);
    m_window->setProcessChannelMode(QProcess::MergedChannels);
    m_window->start(QStringLiteral(LANYARD_DESKTOP), arguments);
}

bool DesktopSession::closeWindow()
{
    QProcess keys;
    start(keys, {QStringLiteral("key"), QStringLiteral("ctrl+q")});
    const End end = waitForEnd(kPatience);
    keys.waitForFinished(kPatience);
    return end == End::Clean;
}

DesktopSession::End DesktopSession::waitForEnd(int patience)
{
    const bool ended = QTest::qWaitFor([this] { return !windowRuns(); }, patience);
    const QByteArray said = m_window->readAll();
    m_output += said;
    if (!ended) {
        return End::None;
    }
    if (m_window->exitStatus() == QProcess::NormalExit && m_window->exitCode() == 0) {
        return End::Clean;
    }
    qWarning("The window ended with %d. It said:\n%s", m_window->exitCode(), said.constData());
    return End::Unclean;
}

bool DesktopSession::windowRuns() const
{
    return m_window && m_window->state() != QProcess::NotRunning;
}

qint64 DesktopSession::windowProcess() const
{
    return m_window ? m_window->processId() : 0;
}

QString DesktopSession::startDemoProvider()
{
    m_demo = std::make_unique<QProcess>();
    m_demo->setProcessEnvironment(m_environment);
    m_demo->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_demo->start(QStringLiteral(LANYARD_DEMO_PROVIDER), QStringList());
    return firstLine(*m_demo);
}

qint64 DesktopSession::demoProcess() const
{
    return m_demo ? m_demo->processId() : 0;
}

bool DesktopSession::waitFor(const QString &text)
{
    return window({QStringLiteral("wait"), text});
}

bool DesktopSession::waitUntilGone(const QString &text)
{
    return window({QStringLiteral("gone"), text});
}

bool DesktopSession::click(const QString &name)
{
    return window({QStringLiteral("click"), name});
}

bool DesktopSession::type(const QString &field, const QString &text)
{
    return window({QStringLiteral("type"), field, text});
}

bool DesktopSession::press(const QString &keys)
{
    return window({QStringLiteral("key"), keys});
}

void DesktopSession::start(QProcess &process, const QStringList &verb)
{
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, QStringList{tool("window.py")} + verb);
}

bool DesktopSession::window(const QStringList &verb)
{
    QProcess process;
    start(process, verb);
    // A window that has ended shows nothing any more, however long one looks.
    const bool isOver = QTest::qWaitFor(
        [&] { return process.state() == QProcess::NotRunning || !windowRuns(); }, 2 * kPatience);
    if (!windowRuns()) {
        process.kill();
        process.waitForFinished(kPatience);
        qWarning("%s: the window has ended. It said:\n%s", qPrintable(verb.join(u' ')),
                 m_window->readAll().constData());
        return false;
    }
    if (isOver && process.exitCode() == 0) {
        return true;
    }
    qWarning("%s did not succeed. The window showed:\n%s", qPrintable(verb.join(u' ')),
             run(python, {tool("window.py"), QStringLiteral("dump")}).constData());
    takePicture(QStringLiteral("failed-") + QString::fromLatin1(QTest::currentTestFunction()));
    return false;
}

void DesktopSession::takePicture(const QString &name)
{
    const QString folder
        = qEnvironmentVariable("LANYARD_SCREENSHOTS", QStringLiteral(LANYARD_E2E_PICTURES));
    QDir().mkpath(folder);
    const QByteArrayList windows
        = run(QStringLiteral("xdotool"),
              {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
               QStringLiteral("lanyard-desktop")})
              .trimmed()
              .split('\n');
    const auto look = [&] {
        return windowPicture(m_environment.value(QStringLiteral("DISPLAY")),
                             windows.last().toUInt());
    };
    // What is in the middle of a repaint is not taken: it looks the same before and after the
    // window has come to rest.
    QImage before;
    QImage now = look();
    do {
        before = now;
        static_cast<void>(run(python, {tool("window.py"), QStringLiteral("rest")}));
        now = look();
    } while (before != now && windowRuns());
    now.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

QString DesktopSession::browserHeading()
{
    QFile heading(m_folder.filePath(QStringLiteral("browser.txt")));
    if (!QTest::qWaitFor([&] { return heading.exists() && heading.size() > 0; }, kPatience)
        || !heading.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(heading.readAll()).trimmed();
    heading.remove();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QByteArray DesktopSession::parameterOf(const QString &address, const QString &name) const
{
    QFile file(m_folder.filePath(address + QStringLiteral(".txt")));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QUrlQuery query{QUrl(QString::fromUtf8(file.readAll()))};
    return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

QByteArrayList DesktopSession::keptSecrets() const
{
    QByteArrayList secrets;
    for (const auto &[name, secret] : lanyard::keptSecrets(m_environment)) {
        secrets.append(secret);
    }
    return secrets;
}

QString DesktopSession::accessibilityBus() const
{
    const QByteArray said
        = run(QStringLiteral("gdbus"),
              {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
               QStringLiteral("org.a11y.Bus"), QStringLiteral("--object-path"),
               QStringLiteral("/org/a11y/bus"), QStringLiteral("--method"),
               QStringLiteral("org.a11y.Bus.GetAddress")});
    return QString::fromUtf8(said.split('\'').value(1)); // ('unix:path=…',)
}

void DesktopSession::lockKeyring() const
{
    static_cast<void>(
        run(QStringLiteral("gdbus"),
            {QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
             QStringLiteral("org.freedesktop.secrets"), QStringLiteral("--object-path"),
             QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("--method"),
             QStringLiteral("org.freedesktop.Secret.Service.Lock"),
             QStringLiteral("['/org/freedesktop/secrets/collection/login']")}));
}

void DesktopSession::openKeyring() const
{
    static_cast<void>(run(python, {tool("unlock_keyring.py")}));
}

bool DesktopSession::listProvider(const QString &issuer)
{
    const QString folder = m_login.home() + QStringLiteral("/config/lanyard/providers");
    QFile file(folder + QStringLiteral("/demo.json"));
    return !issuer.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument({{QStringLiteral("name"), QStringLiteral("Demo")},
                                     {QStringLiteral("issuer"), issuer},
                                     {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")}})
                          .toJson())
        > 0;
}

std::unique_ptr<QProcess> DesktopSession::begin(const QString &program,
                                                const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(program, arguments);
    return process;
}

QByteArray DesktopSession::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(kPatience);
    return process.readAllStandardOutput();
}

} // namespace lanyard
