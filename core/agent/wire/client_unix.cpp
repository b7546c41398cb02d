#include "agent/wire/client.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace lanyard::wire {

namespace {

constexpr timeval firstPatience{5, 0};
constexpr timeval longPatience{5 * 60, 0};

std::string_view variable(const char *name)
{
    const char *const value = std::getenv(name);
    return value ? std::string_view(value) : std::string_view();
}

bool isOfSamePerson(int socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

/// Both ways; connecting waits no longer either.
void setPatience(int socket, const timeval &patience)
{
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool receiveAll(int socket, std::span<char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t received = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (received < 0 && errno == EINTR) {
            continue;
        }
        if (received <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(received));
    }
    return true;
}

} // namespace

Surroundings ownSurroundings()
{
    return {variable("HOME"), variable("XDG_DATA_HOME"), variable("XDG_CONFIG_HOME"),
            variable("XDG_STATE_HOME"), variable("XDG_CONFIG_DIRS")};
}

Client::~Client()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

bool Client::connect(const char *runtimeFolder)
{
    const std::string_view folder = runtimeFolder ? runtimeFolder : "";
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (!folder.starts_with('/')
        || folder.size() + socketInFolder.size() >= sizeof(address.sun_path)) {
        return false;
    }
    char *const end = std::copy(folder.begin(), folder.end(), address.sun_path);
    std::copy(socketInFolder.begin(), socketInFolder.end(), end);

    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // With `>&-` it would be our standard output: a token would be written back to the agent.
    if (m_socket <= STDERR_FILENO) {
        return false;
    }
    setPatience(m_socket, firstPatience);
    return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
        && isOfSamePerson(m_socket);
}

/// A stranger's size is believed no further than the room goes.
std::optional<Client::Answer> Client::receive(std::span<char> room)
{
    if (!receiveAll(m_socket, room.first(headerSize))) {
        return std::nullopt;
    }
    const auto header = parseHeader({room.data(), headerSize}, room.size());
    if (!header || header->version != ourVersion) {
        return std::nullopt;
    }
    const std::span<char> body = room.subspan(headerSize, header->bodySize);
    if (!receiveAll(m_socket, body)) {
        return std::nullopt;
    }
    return Answer{header->type, {body.data(), body.size()}};
}

std::optional<Client::Answer> Client::ask(std::string_view message, std::span<char> room)
{
    if (!sendAll(m_socket, message)) {
        return std::nullopt;
    }
    auto answer = receive(room);
    if (answer && answer->type == Type::Working) {
        setPatience(m_socket, longPatience);
        answer = receive(room);
    }
    return answer && answer->type != Type::Working ? answer : std::nullopt;
}

} // namespace lanyard::wire
