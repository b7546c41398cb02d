#include "life_watch.h"

#include "base/base64url.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace lanyard {

namespace {

constexpr int patience = 60'000; ///< ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LifeWatch::LifeWatch(const QProcessEnvironment &session) : m_session(session) { }

LifeWatch::~LifeWatch()
{
    m_bus.kill();
    m_bus.waitForFinished(patience);
}

bool LifeWatch::listenToTheBus()
{
    m_bus.setProcessEnvironment(m_session);
    m_bus.start(QStringLiteral("dbus-monitor"),
                {QStringLiteral("--session"), QStringLiteral("--binary")});
    return QTest::qWaitFor([this] { return m_bus.bytesAvailable() > 0; }, patience);
}

void LifeWatch::follow(QProcess &process)
{
    const auto ended = [this, &process] {
        look(process.processId());
        return process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(ended, patience)) {
        process.kill();
        process.waitForFinished();
    }
    m_lastErrors = process.readAllStandardError();
    add(m_lastErrors);
}

void LifeWatch::look(qint64 process)
{
    if (process == 0) {
        return;
    }
    const QDir folder(QStringLiteral("/proc/%1").arg(process));
    add(contentOf(folder.filePath(QStringLiteral("cmdline"))));
    add(contentOf(folder.filePath(QStringLiteral("environ"))));
    for (const QString &thread : QDir(folder.filePath(QStringLiteral("task")))
                                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray children
            = contentOf(folder.filePath(QStringLiteral("task/%1/children").arg(thread)));
        for (const QByteArray &child : children.simplified().split(' ')) {
            look(child.toLongLong());
        }
    }
}

QByteArray LifeWatch::seen()
{
    m_heard += m_bus.readAllStandardOutput();
    return QByteArrayList(m_seen.begin(), m_seen.end()).join('\n') + '\n' + m_heard;
}

bool LifeWatch::heardTheBusSay(const QByteArray &words)
{
    return QTest::qWaitFor(
        [&] {
            m_heard += m_bus.readAllStandardOutput();
            return m_heard.contains(words);
        },
        patience);
}

QList<std::pair<QString, QByteArray>> LifeWatch::keptSecrets() const
{
    QProcess process;
    process.setProcessEnvironment(m_session);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("secret-tool"),
                  {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                   QStringLiteral("app.lanyard.Lanyard")});
    process.waitForFinished(patience);
    QList<std::pair<QString, QByteArray>> secrets;
    // One item is "secret = base64(JSON)" between lines about it; in the JSON a secret is
    // base64url.
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject item = line.startsWith("secret = ")
            ? QJsonDocument::fromJson(QByteArray::fromBase64(line.mid(9).trimmed())).object()
            : QJsonObject();
        const QJsonObject client = item.value(QLatin1String("client")).toObject();
        const auto addFrom = [&secrets](const QJsonObject &fields, const char *name) {
            const auto secret
                = base64UrlDecode(fields.value(QLatin1String(name)).toString().toLatin1());
            if (secret && !secret->isEmpty()) {
                secrets.append({QString::fromLatin1(name), *secret});
            }
        };
        for (const char *name : {"refresh_token", "access_token", "id_token"}) {
            addFrom(item, name);
        }
        for (const char *name : {"client_secret", "private_key"}) {
            addFrom(client, name);
        }
    }
    return secrets;
}

} // namespace lanyard
