#pragma once

/// A conversation with the agent, for a program that has other things to do meanwhile.
/// Source:  wire/message.h; wire/client.h is the same for one that waits
/// Limits:  an agent that says nothing for 5 s is none; after Working it may take as long as it
///          likes
/// Owner:   whoever talks; destroying it hangs up, which takes back what was asked

#include "agent/agent_place.h"
#include "agent/wire/message.h"
#include "base/clock.h"

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>

#include <array>

namespace lanyard {

class AgentTalk final : public QObject {
    Q_OBJECT
public:
    explicit AgentTalk(Clock &clock, QObject *parent = nullptr);
    ~AgentTalk() override;

    /// False: nobody is there, or somebody else's agent.
    [[nodiscard]] bool connectTo(const AgentPlace &place);
    /// One message at a time; then the answer is heard, or it has ended.
    template <class Message>
    void ask(const Message &message)
    {
        std::array<char, wire::largestRequest> room{};
        const std::size_t size = wire::write(message, room);
        say({room.data(), qsizetype(size)});
    }

Q_SIGNALS:
    /// Never Working, and of our version.
    void heard(lanyard::wire::Type type, const QByteArray &body);
    void ended(); ///< once

private:
    void say(const QByteArray &message);
    void hear();
    void end();

    Clock &m_clock;
    QLocalSocket m_socket;
    QByteArray m_bytes;
    int m_asked = 0; ///< how many times
    bool m_isWaiting = false; ///< for the first word
    bool m_isOver = false;
};

} // namespace lanyard
