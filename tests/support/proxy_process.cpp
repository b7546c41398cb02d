#include "support/proxy_process.h"

#include "support/ports.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

namespace lanyard {

namespace {

constexpr int patience = 30'000; ///< ms; only a broken machine takes this long

bool isReachable(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

} // namespace

QString ProxyProcess::start(const QStringList &hosts, const QString &user, const QString &password)
{
    m_names.emplace(hosts);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_names->addTo(environment);
    m_process.setProcessEnvironment(environment);
    m_port = freePort(); // neither takes a 0
    if (m_kind == Kind::Socks) {
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    }
    const Command command
        = m_kind == Kind::Http ? httpProxy(user, password) : socksProxy(user, password);
    m_process.start(command.program, command.arguments);
    const bool isUp
        = m_process.waitForStarted(patience)
        && QTest::qWaitFor(
              [this] { return m_process.state() == QProcess::NotRunning || isReachable(m_port); },
              patience);
    return isUp && m_process.state() == QProcess::Running ? QString()
                                                          : command.program + QStringLiteral(": ")
            + m_process.errorString() + QString::fromLocal8Bit(m_process.readAll());
}

void ProxyProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

ProxyProcess::Command ProxyProcess::httpProxy(const QString &user, const QString &password) const
{
    const QString path = m_folder.filePath(QStringLiteral("tinyproxy.conf"));
    QString configuration = QStringLiteral("Listen 127.0.0.1\nAllow 127.0.0.1\nMaxClients 20\n"
                                           "LogLevel Connect\nLogFile \"%1\"\nPort %2\n")
                                .arg(m_folder.filePath(QStringLiteral("log")))
                                .arg(m_port);
    if (!user.isEmpty()) {
        configuration += QStringLiteral("BasicAuth %1 %2\n").arg(user, password);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration.toUtf8()) < 0) {
        qFatal("the proxy's folder cannot be written");
    }
    return {QStringLiteral("tinyproxy"), {QStringLiteral("-d"), QStringLiteral("-c"), path}};
}

ProxyProcess::Command ProxyProcess::socksProxy(const QString &user, const QString &password) const
{
    QStringList arguments{QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                          QString::number(m_port)};
    if (!user.isEmpty()) {
        arguments += {QStringLiteral("-u"), user, QStringLiteral("-P"), password};
    }
    return {QStringLiteral("microsocks"), arguments};
}

QString ProxyProcess::address() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"))
        .arg(m_port);
}

int ProxyProcess::requestsFor(const QString &authority) const
{
    QFile log(m_folder.filePath(QStringLiteral("log")));
    const QByteArray line = m_kind == Kind::Http ? "CONNECT " + authority.toLatin1() + " HTTP/"
                                                 : "connected to " + authority.toLatin1() + '\n';
    return log.open(QIODevice::ReadOnly) ? int(log.readAll().count(line)) : 0;
}

} // namespace lanyard
