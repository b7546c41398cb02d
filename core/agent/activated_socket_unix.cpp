#include "agent/activated_socket.h"

#include <QByteArray>
#include <QtGlobal>

#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr int firstDescriptor = 3;

} // namespace

int takeActivatedSocket()
{
    const bool isForUs = qgetenv("LISTEN_PID") == QByteArray::number(::getpid());
    const bool isOne = qgetenv("LISTEN_FDS") == "1";
    qunsetenv("LISTEN_PID");
    qunsetenv("LISTEN_FDS");
    qunsetenv("LISTEN_FDNAMES");
    if (!isForUs || !isOne || ::fcntl(firstDescriptor, F_SETFD, FD_CLOEXEC) != 0) {
        return -1;
    }
    return firstDescriptor;
}

} // namespace lanyard
