#include "support/rough_socket.h"

#include <QList>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <deque>
#include <memory>
#include <thread>

namespace lanyard {

namespace {

constexpr std::size_t mostOpen = 100;

} // namespace

RoughSocket::RoughSocket(int port, Waits waits) :
    m_socket(
        ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | (waits == Waits::No ? SOCK_NONBLOCK : 0), 0))
{
    const timeval patience{20, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
}

RoughSocket::~RoughSocket()
{
    ::close(m_socket);
}

bool RoughSocket::isConnected() const
{
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    return ::getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
}

bool RoughSocket::send(const QByteArray &bytes) const
{
    return ::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
        == bytes.size();
}

QByteArray RoughSocket::receive() const
{
    QByteArray all;
    char buffer[4096];
    for (;;) {
        const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (count <= 0) {
            return all;
        }
        all.append(buffer, count);
    }
}

int throwJunk(int port, int connections, const std::function<bool()> &goesOn)
{
    static const QList<QByteArray> junk{"", "GET / HT", "\x16\x03"};
    std::deque<std::unique_ptr<RoughSocket>> open;
    int made = 0;
    while (made < connections && (!goesOn || goesOn())) {
        auto connection = std::make_unique<RoughSocket>(port, RoughSocket::Waits::No);
        if (!connection->isConnected()) {
            std::this_thread::yield();
            continue;
        }
        connection->send(junk.at(made % junk.size()));
        open.push_back(std::move(connection));
        if (open.size() > mostOpen) {
            open.pop_front();
        }
        ++made;
    }
    return made;
}

} // namespace lanyard
