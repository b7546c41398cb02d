#include "life_watch.h"

#include <QDir>
#include <QFile>
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
    return QByteArrayList(m_seen.begin(), m_seen.end()).join('\n') + '\n' + m_bus.heard();
}

} // namespace lanyard
