#include "support/ports.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTcpServer>

#include <algorithm>

#include <netinet/in.h>
#include <sys/socket.h>

namespace lanyard {

namespace {

/// Below 32768, where Linux begins to deal out.
constexpr quint32 kFirst = 20'000;
constexpr quint32 kEnd = 32'000;

/// In host order; 0 = this descriptor is no listening socket.
quint16 listeningPort(int descriptor)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    if (getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0 || listens == 0) {
        return 0;
    }
    sockaddr_storage address{};
    size = sizeof address;
    getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    switch (address.ss_family) {
    case AF_INET:
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    case AF_INET6:
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    default:
        return 0;
    }
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    quint16 port = 0;
    do {
        port = static_cast<quint16>(QRandomGenerator::system()->bounded(kFirst, kEnd));
    } while (!server.listen(QHostAddress::LocalHost, port));
    return port;
}

bool listensOn(quint16 port)
{
    const QStringList descriptors
        = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    return std::any_of(descriptors.begin(), descriptors.end(), [port](const QString &descriptor) {
        return listeningPort(descriptor.toInt()) == port;
    });
}

} // namespace lanyard
