#include "support/host_names.h"

#include <QFile>

namespace lanyard {

HostNames::HostNames(const QStringList &hosts)
{
    QFile file(m_folder.filePath(QStringLiteral("hosts")));
    QByteArray lines;
    for (const QString &host : hosts) {
        lines += "127.0.0.1 " + host.toLatin1() + '\n';
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size()) {
        qFatal("the names of hosts cannot be written");
    }
}

void HostNames::addTo(QProcessEnvironment &environment) const
{
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libnss_wrapper.so"));
    environment.insert(QStringLiteral("NSS_WRAPPER_HOSTS"),
                       m_folder.filePath(QStringLiteral("hosts")));
}

} // namespace lanyard
