#pragma once

/// One client of the agent: hears a request, says the answer, hears the next one.
/// Source:  wire/message.h
/// Limits:  a request has 5 s to come, and an answer to go; whoever is slower, or says what is no
///          request, is dropped without a word. Whoever waits for an answer is told after a second
///          that it takes longer, and whoever hangs up meanwhile is gone
/// Owner:   AgentServer; what it heard and said is wiped

#include "agent/wire/message.h"
#include "base/clock.h"

#include <QObject>
#include <QSocketNotifier>

#include <vector>

namespace lanyard {

class AgentConnection final : public QObject {
    Q_OBJECT
public:
    /// Owns the descriptor.
    AgentConnection(int descriptor, const Clock &clock);
    ~AgentConnection() override;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// As sinceBoot() (held_process.h) tells time.
    [[nodiscard]] std::chrono::milliseconds connectedBy() const { return m_connectedBy; }
    /// What heard() told of; valid until say().
    [[nodiscard]] wire::Type type() const { return m_header.type; }
    [[nodiscard]] std::string_view body() const;

    /// The answer, a whole message. Then the next request may come.
    void say(std::string_view message);

    /// A request was heard, and is not answered yet, or the answer is on its way.
    [[nodiscard]] bool isBusy() const { return m_stage != Stage::Hearing; }
    /// From time to time, while it isTimed(): ends it where it is too slow.
    void checkTime();
    [[nodiscard]] bool isTimed() const { return m_stage != Stage::Answering || !m_isTold; }

Q_SIGNALS:
    void heard(); ///< a whole request of our version
    void heardOtherVersion(); ///< nothing more is heard after the answer to that
    void said(); ///< it waits for the next request
    void ended(); ///< once: to be destroyed

private:
    enum class Stage { Hearing, Answering, Saying };

    void hear();
    bool hearMore();
    void noticeLeaving();
    void takeHeader();
    void write(std::string_view bytes);
    void writeRest();
    void endSaying();
    void enter(Stage stage);
    void end();

    int m_descriptor;
    std::chrono::milliseconds m_connectedBy;
    const Clock &m_clock;
    Stage m_stage = Stage::Hearing;
    std::chrono::milliseconds m_since; ///< it is in this stage; monotonic
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    std::vector<char> m_in; ///< as much as is expected
    std::size_t m_heard = 0; ///< of it
    wire::Header m_header;
    std::vector<char> m_out; ///< what the client has not taken yet
    bool m_isTold = false; ///< that it takes longer
    bool m_isLast = false;
    bool m_isOver = false;
};

} // namespace lanyard
