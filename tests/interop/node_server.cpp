#include "node_server.h"

#include "support/patience.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>

namespace lanyard {

NodeServer::NodeServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

NodeServer::~NodeServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
}

QString NodeServer::start(const QString &script, const QStringList &arguments)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty()) {
        return QStringLiteral("node is not in PATH; ./dev test brings it, or install nodejs");
    }
    const QString folder = QStringLiteral(LANYARD_INTEROP);
    if (!QFileInfo::exists(folder + QStringLiteral("/../node_modules/oidc-provider"))) {
        return QStringLiteral("the test servers are not installed: npm ci --prefix tests");
    }
    QSignalSpy output(&m_process, &QProcess::readyReadStandardOutput);
    m_process.start(node, QStringList{folder + u'/' + script} + arguments);
    while (!m_process.canReadLine() && output.wait(kPatience)) { }
    m_origin = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    return m_origin.isEmpty() ? script + QStringLiteral(" printed no address") : QString();
}

} // namespace lanyard
