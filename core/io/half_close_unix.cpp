#include "io/half_close.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace lanyard {

void endWriting(const QTcpSocket &socket)
{
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
}

} // namespace lanyard
