#include "agent/agent_talk.h"

#include "io/same_person.h"

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto firstPatience = 5s;

} // namespace

AgentTalk::AgentTalk(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &AgentTalk::hear);
    connect(&m_socket, &QLocalSocket::disconnected, this, &AgentTalk::end);
}

/// The socket would tell of its own end.
AgentTalk::~AgentTalk()
{
    m_socket.disconnect(this);
}

bool AgentTalk::connectTo(const AgentPlace &place)
{
    m_socket.connectToServer(place.socket);
    return m_socket.waitForConnected(0) && isOfSamePerson(int(m_socket.socketDescriptor()));
}

void AgentTalk::say(const QByteArray &message)
{
    if (message.isEmpty() || m_socket.write(message) != message.size()) {
        end();
        return;
    }
    m_isWaiting = true;
    m_clock.after(firstPatience, this, [this, asked = ++m_asked] {
        if (m_isWaiting && asked == m_asked) {
            end();
        }
    });
}

/// A stranger's size is believed no further than an answer goes.
void AgentTalk::hear()
{
    m_bytes += m_socket.readAll();
    while (!m_isOver && m_bytes.size() >= qsizetype(wire::headerSize)) {
        const auto header = wire::parseHeader({m_bytes.constData(), std::size_t(m_bytes.size())},
                                              wire::largestAnswer);
        if (!header || header->version != wire::ourVersion) {
            end();
            return;
        }
        const qsizetype size = qsizetype(wire::headerSize) + qsizetype(header->bodySize);
        if (m_bytes.size() < size) {
            return;
        }
        const QByteArray body
            = m_bytes.mid(qsizetype(wire::headerSize), qsizetype(header->bodySize));
        m_bytes.remove(0, size);
        m_isWaiting = false;
        if (header->type != wire::Type::Working) {
            Q_EMIT heard(header->type, body);
        }
    }
}

void AgentTalk::end()
{
    if (!m_isOver) {
        m_isOver = true;
        Q_EMIT ended();
    }
}

} // namespace lanyard
