#pragma once

/// A window that is the consent screen of an agent in another process: which question is to be on
/// the screen, and what the person says to it.
/// Shape:   begin(), then changed() each time that question() is another one; ended() when the
///          agent is gone, or has none for us
/// Owner:   the window

#include "agent/agent_place.h"
#include "agent/agent_talk.h"
#include "agent/consent.h"
#include "words/grant_text.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lanyard {

class ConsentWatch final : public QObject {
    Q_OBJECT
public:
    ConsentWatch(AgentPlace place, Clock &clock);
    ~ConsentWatch() override;

    /// False: nobody is there.
    [[nodiscard]] bool begin();
    [[nodiscard]] const std::optional<ToolQuestion> &question() const { return m_question; }
    /// Of the question that is shown.
    void answer(ConsentAnswer answer);

Q_SIGNALS:
    void changed();
    void ended();

private:
    void watch();
    void take(wire::Type type, const QByteArray &body);

    AgentPlace m_place;
    Clock &m_clock;
    AgentTalk m_watching;
    std::unique_ptr<AgentTalk> m_deciding;
    std::optional<ToolQuestion> m_question;
    std::uint8_t m_number = wire::noQuestion;
};

} // namespace lanyard
