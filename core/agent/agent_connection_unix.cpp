#include "agent/agent_connection.h"

#include "agent/held_process.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 5s;
constexpr auto untilTold = 1s;

} // namespace

AgentConnection::AgentConnection(int descriptor, const Clock &clock) :
    m_descriptor(descriptor), m_connectedBy(sinceBoot()), m_clock(clock),
    m_since(clock.monotonic()), m_readable(descriptor, QSocketNotifier::Read),
    m_writable(descriptor, QSocketNotifier::Write), m_in(wire::headerSize)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &AgentConnection::hear);
    connect(&m_writable, &QSocketNotifier::activated, this, &AgentConnection::writeRest);
}

AgentConnection::~AgentConnection()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ::close(m_descriptor);
    wire::wipe(m_out);
}

std::string_view AgentConnection::body() const
{
    return {m_in.data() + wire::headerSize, m_header.bodySize};
}

/// Mostly a request comes in one piece.
void AgentConnection::hear()
{
    if (m_stage != Stage::Hearing) {
        noticeLeaving();
    } else if (hearMore() && m_heard == wire::headerSize && m_stage == Stage::Hearing) {
        hearMore();
    }
}

/// While it waits for an answer. Its next request, or that there will be none, is no such thing; it
/// would be told of again and again.
void AgentConnection::noticeLeaving()
{
    pollfd connection = {m_descriptor, 0, 0};
    if (::poll(&connection, 1, 0) == 1 && (connection.revents & (POLLHUP | POLLERR)) != 0) {
        end();
    } else {
        m_readable.setEnabled(false);
    }
}

/// No more than this request: what comes behind it waits in the socket. False: nothing came.
bool AgentConnection::hearMore()
{
    const ssize_t received
        = ::recv(m_descriptor, m_in.data() + m_heard, m_in.size() - m_heard, MSG_DONTWAIT);
    if (received < 0 && (errno == EAGAIN || errno == EINTR)) {
        return false;
    }
    if (received <= 0) {
        end();
        return false;
    }
    m_heard += std::size_t(received);
    if (m_heard < m_in.size()) {
        return true;
    }
    if (m_heard == wire::headerSize) {
        takeHeader();
    } else {
        enter(Stage::Answering);
        Q_EMIT heard();
    }
    return true;
}

void AgentConnection::takeHeader()
{
    const auto header = wire::parseHeader({m_in.data(), m_in.size()}, wire::largestRequest);
    if (!header) {
        end();
        return;
    }
    m_header = *header;
    if (m_header.version != wire::ourVersion) {
        m_isLast = true; // what follows may have another form
        enter(Stage::Answering);
        Q_EMIT heardOtherVersion();
        return;
    }
    m_in.resize(wire::headerSize + m_header.bodySize);
    if (m_header.bodySize == 0) {
        enter(Stage::Answering);
        Q_EMIT heard();
    }
}

void AgentConnection::say(std::string_view message)
{
    enter(Stage::Saying);
    write(message);
}

/// Mostly all of it goes at once, and nothing is kept of it.
void AgentConnection::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent
            = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent < 0 && errno == EAGAIN) {
            m_out.assign(bytes.begin(), bytes.end());
            m_writable.setEnabled(true);
            return;
        }
        if (sent < 0) {
            end();
            return;
        }
        bytes.remove_prefix(std::size_t(sent));
    }
    endSaying();
}

void AgentConnection::writeRest()
{
    m_writable.setEnabled(false);
    std::vector<char> rest = std::move(m_out);
    m_out.clear();
    write({rest.data(), rest.size()});
    wire::wipe(rest);
}

void AgentConnection::endSaying()
{
    if (m_isLast) {
        end();
        return;
    }
    m_in.resize(wire::headerSize);
    m_heard = 0;
    m_isTold = false;
    enter(Stage::Hearing);
    Q_EMIT said();
}

void AgentConnection::enter(Stage stage)
{
    m_stage = stage;
    m_since = m_clock.monotonic();
    m_readable.setEnabled(stage != Stage::Saying);
}

void AgentConnection::checkTime()
{
    const auto passed = m_clock.monotonic() - m_since;
    if (m_stage != Stage::Answering) {
        if (passed >= patience) {
            end();
        }
        return;
    }
    if (passed >= untilTold && !m_isTold) {
        m_isTold = true;
        std::array<char, wire::headerSize> working{};
        const std::size_t size = wire::write(wire::Type::Working, working);
        // Nothing was said before it, so there is room for so little, or nobody there.
        (void)::send(m_descriptor, working.data(), size, MSG_DONTWAIT | MSG_NOSIGNAL);
    }
}

void AgentConnection::end()
{
    if (!m_isOver) {
        m_isOver = true;
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        Q_EMIT ended();
    }
}

} // namespace lanyard
