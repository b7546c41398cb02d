#include "support/proxy_process.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace lanyard {

namespace {

constexpr int patience = 30'000; ///< ms; only a broken machine takes this long
constexpr int attempts = 10;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Free a moment ago; tinyproxy takes no 0.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool isReachable(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

} // namespace

ProxyProcess::~ProxyProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

QString ProxyProcess::start(const QStringList &hosts, const QString &user, const QString &password)
{
    QByteArray names;
    for (const QString &host : hosts) {
        names += "127.0.0.1 " + host.toLatin1() + '\n';
    }
    if (!writeFile(m_folder.filePath(QStringLiteral("hosts")), names)) {
        return QStringLiteral("the proxy's folder cannot be written");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libnss_wrapper.so"));
    environment.insert(QStringLiteral("NSS_WRAPPER_HOSTS"),
                       m_folder.filePath(QStringLiteral("hosts")));
    m_process.setProcessEnvironment(environment);
    QString configuration = QStringLiteral("Listen 127.0.0.1\nAllow 127.0.0.1\nMaxClients 20\n"
                                           "LogLevel Connect\nLogFile \"%1\"\n")
                                .arg(m_folder.filePath(QStringLiteral("log")));
    if (!user.isEmpty()) {
        configuration += QStringLiteral("BasicAuth %1 %2\n").arg(user, password);
    }
    QString problem;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        problem = tryPort(configuration);
        if (problem.isEmpty()) {
            return {};
        }
    }
    return problem;
}

QString ProxyProcess::tryPort(const QString &configuration)
{
    m_port = freePort();
    const QString file = m_folder.filePath(QStringLiteral("tinyproxy.conf"));
    if (!writeFile(file, configuration.toUtf8() + "Port " + QByteArray::number(m_port) + '\n')) {
        return QStringLiteral("the proxy's folder cannot be written");
    }
    m_process.start(QStringLiteral("tinyproxy"),
                    {QStringLiteral("-d"), QStringLiteral("-c"), file});
    if (!m_process.waitForStarted(patience)) {
        return QStringLiteral("tinyproxy: ") + m_process.errorString();
    }
    const bool isUp = QTest::qWaitFor(
        [this] { return m_process.state() == QProcess::NotRunning || isReachable(m_port); },
        patience);
    if (isUp && m_process.state() == QProcess::Running) {
        return {};
    }
    m_process.kill();
    m_process.waitForFinished(patience);
    return QStringLiteral("tinyproxy: ") + QString::fromLocal8Bit(m_process.readAll());
}

QString ProxyProcess::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

int ProxyProcess::requestsFor(const QString &authority) const
{
    QFile log(m_folder.filePath(QStringLiteral("log")));
    return log.open(QIODevice::ReadOnly)
        ? int(log.readAll().count("CONNECT " + authority.toLatin1() + " HTTP/"))
        : 0;
}

} // namespace lanyard
