#include "support/keyring_session.h"

#include "support/patience.h"

#include <QDir>

#include <csignal>

#include <sys/resource.h>

namespace lanyard {

namespace {

/// Empty on success.
QString runTool(const QString &program, const QStringList &arguments,
                const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience)) {
        return program + QStringLiteral(": ") + process.errorString();
    }
    return process.exitCode() == 0
        ? QString()
        : program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
}

void end(std::unique_ptr<QProcess> &process)
{
    if (process) {
        process->terminate();
        if (!process->waitForFinished(kPatience)) {
            process->kill();
            process->waitForFinished(kPatience);
        }
        process.reset();
    }
}

} // namespace

KeyringSession::~KeyringSession()
{
    end(m_keyring);
    end(m_bus);
}

QString KeyringSession::start(Keyring keyring)
{
    makeFolders();
    QString problem = startBus();
    if (!problem.isEmpty() || keyring == Keyring::None) {
        return problem;
    }
    // Only a keyring that was open once has something to lock.
    const QString opened = startKeyring(Keyring::Open);
    return opened.isEmpty() && keyring == Keyring::Locked ? restart(keyring) : opened;
}

void KeyringSession::makeFolders()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    const QDir home(m_home.path());
    const auto folder = [&](const char *variable, const char *name) {
        QString path = home.filePath(QString::fromLatin1(name));
        home.mkpath(path);
        m_environment.insert(QString::fromLatin1(variable), path);
        return path;
    };
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    folder("XDG_DATA_HOME", "data");
    folder("XDG_CONFIG_HOME", "config");
    folder("XDG_STATE_HOME", "state");
    folder("XDG_CACHE_HOME", "cache");
    const QString runtime = folder("XDG_RUNTIME_DIR", "run");
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "XDG_CURRENT_DESKTOP",
                                 "KDE_SESSION_VERSION", "GNOME_KEYRING_CONTROL"}) {
        m_environment.remove(QString::fromLatin1(variable));
    }
}

QString KeyringSession::startBus()
{
    m_bus = std::make_unique<QProcess>();
    m_bus->setProcessEnvironment(m_environment);
    m_bus->start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"),
                  QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    while (!m_bus->canReadLine()) {
        if (!m_bus->waitForReadyRead(kPatience)) {
            return QStringLiteral("dbus-daemon: ") + m_bus->errorString();
        }
    }
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromUtf8(m_bus->readLine()).trimmed());
    return {};
}

QString KeyringSession::startKeyring(Keyring keyring)
{
    // In the place of one that the bus may have started by itself.
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--replace"),
                          QStringLiteral("--components=secrets")};
    if (keyring == Keyring::Open) {
        arguments += QStringLiteral("--unlock");
    }
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(m_environment);
    m_keyring->setStandardOutputFile(QProcess::nullDevice());
    m_keyring->setStandardErrorFile(QProcess::nullDevice());
    // A full disk is told by write(); setDisk() must not end it by the signal that comes with that.
    m_keyring->setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); });
    m_keyring->start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_keyring->waitForStarted(kPatience)) {
        return QStringLiteral("gnome-keyring-daemon: ") + m_keyring->errorString();
    }
    m_keyring->write("test\n"); // an empty password would make no keyring at all
    m_keyring->closeWriteChannel();
    m_keyring->waitForBytesWritten(kPatience);
    return runTool(QStringLiteral("gdbus"),
                   {QStringLiteral("wait"), QStringLiteral("--session"),
                    QStringLiteral("org.freedesktop.secrets")},
                   m_environment);
}

QString KeyringSession::restart(Keyring keyring)
{
    end(m_keyring);
    return keyring == Keyring::None ? QString() : startKeyring(keyring);
}

void KeyringSession::setDisk(Disk disk)
{
    const rlimit limit{disk == Disk::Full ? 0 : RLIM_INFINITY, RLIM_INFINITY};
    ::prlimit(pid_t(m_keyring->processId()), RLIMIT_FSIZE, &limit, nullptr);
}

void KeyringSession::suspend() const
{
    ::kill(pid_t(m_keyring->processId()), SIGSTOP);
}

void KeyringSession::goOn() const
{
    ::kill(pid_t(m_keyring->processId()), SIGCONT);
}

void KeyringSession::join() const
{
    for (const QString &name : m_environment.keys()) {
        qputenv(name.toUtf8().constData(), m_environment.value(name).toUtf8());
    }
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "XDG_CURRENT_DESKTOP",
                                 "KDE_SESSION_VERSION", "GNOME_KEYRING_CONTROL"}) {
        qunsetenv(variable);
    }
}

} // namespace lanyard
