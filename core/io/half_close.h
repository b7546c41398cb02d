#pragma once

/// Says that nothing more will be written, and goes on reading: a socket that is closed with unread
/// bytes in it resets the connection, and that may overtake what was written. QTcpSocket has no
/// word for it.
/// Source:  RFC 9112 §9.6

class QTcpSocket;

namespace lanyard {

/// What was written is with the system by then.
void endWriting(const QTcpSocket &socket);

} // namespace lanyard
