#include "io/unix_socket.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace lanyard {

std::optional<sockaddr_un> unixAddress(const QString &path)
{
    const QByteArray bytes = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (size_t(bytes.size()) >= sizeof(address.sun_path)) {
        return std::nullopt;
    }
    std::memcpy(address.sun_path, bytes.constData(), size_t(bytes.size()));
    return address;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

int unixStreamSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool isAnswered(const sockaddr_un &address)
{
    const int probe = unixStreamSocket();
    const int problem = ::connect(probe, generic(address), sizeof(address)) == 0 ? 0 : errno;
    ::close(probe);
    return problem != ECONNREFUSED && problem != ENOENT;
}

} // namespace lanyard
