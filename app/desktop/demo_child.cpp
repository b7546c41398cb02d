#include "demo_child.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <memory>

namespace lanyard {

namespace {

constexpr int patience = 1000; ///< ms

QString program()
{
    const QString name = QStringLiteral("lanyard-demo-provider");
    const QString here = QCoreApplication::applicationDirPath();
    // Beside us when installed; in the sibling folder of a build tree; else where installers put
    // it.
    return QStandardPaths::findExecutable(
        name,
        {here, here + QStringLiteral("/../demo"), here + QStringLiteral("/../libexec"),
         here + QStringLiteral("/../libexec/lanyard"), QStringLiteral(LANYARD_LIBEXECDIR)});
}

} // namespace

DemoChild::DemoChild(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoChild::readIssuer);
    connect(&m_process, &QProcess::finished, this, &DemoChild::ended);
    connect(&m_process, &QProcess::errorOccurred, this, &DemoChild::ended);
}

DemoChild::~DemoChild()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(patience)) {
            m_process.kill();
            m_process.waitForFinished(patience);
        }
    }
}

void DemoChild::start()
{
    const QString path = program();
    if (path.isEmpty()) {
        m_told = true;
        Q_EMIT failed({ErrorKind::Internal, {}, tr("lanyard-demo-provider is not installed")});
        return;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(path, QStringList());
}

void DemoChild::readIssuer()
{
    if (m_told || !m_process.canReadLine()) {
        return;
    }
    m_told = true;
    Q_EMIT ready(QString::fromUtf8(m_process.readLine().trimmed()));
}

void DemoChild::ended()
{
    if (!m_told) {
        m_told = true;
        Q_EMIT failed(
            {ErrorKind::Internal, {}, tr("lanyard-demo-provider ended before it was ready")});
    }
}

Result<void> writeDemoProvider(const QString &configFolder, const QString &issuer)
{
    const QString folder = configFolder + QStringLiteral("/providers");
    QSaveFile file(folder + QStringLiteral("/demo.json"));
    const QJsonObject provider{{QStringLiteral("name"), QStringLiteral("Demo")},
                               {QStringLiteral("issuer"), issuer},
                               {QStringLiteral("post_logout_redirect_uris"),
                                QJsonArray{QStringLiteral("http://127.0.0.1/signed-out/demo")}},
                               {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")}};
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(provider).toJson()) > 0 && file.commit();
    if (!written) {
        return fail(ErrorKind::Internal,
                    file.fileName() + QStringLiteral(": ") + file.errorString());
    }
    return {};
}

ServiceRequest demoService(const QString &issuer)
{
    ServiceRequest request;
    request.issuer = issuer;
    request.client.clientId = QStringLiteral("lanyard-demo-service");
    // It is in the demo provider's sources and guards nothing.
    request.client.clientSecret
        = std::make_shared<const Secret>(Secret::take(QByteArray("demo-service-secret")));
    request.access.scope = QStringList{QStringLiteral("reports.read")};
    request.access.resources = QStringList{issuer + QStringLiteral("/api")};
    request.name = QStringLiteral("robot");
    return request;
}

} // namespace lanyard
