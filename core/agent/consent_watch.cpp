#include "agent/consent_watch.h"

#include "agent/wire/client.h"
#include "agent/wish_question.h"

namespace lanyard {

namespace {

wire::Decision decisionOf(ConsentAnswer answer)
{
    switch (answer) {
    case ConsentAnswer::DontAllow:
        return wire::Decision::DontAllow;
    case ConsentAnswer::AllowOnce:
        return wire::Decision::AllowOnce;
    case ConsentAnswer::AlwaysAllow:
        return wire::Decision::AlwaysAllow;
    }
    Q_UNREACHABLE();
}

} // namespace

ConsentWatch::ConsentWatch(AgentPlace place, Clock &clock) :
    m_place(std::move(place)), m_clock(clock), m_watching(clock)
{
    connect(&m_watching, &AgentTalk::heard, this, &ConsentWatch::take);
    connect(&m_watching, &AgentTalk::ended, this, &ConsentWatch::ended);
}

ConsentWatch::~ConsentWatch() = default;

bool ConsentWatch::begin()
{
    if (!m_watching.connectTo(m_place)) {
        return false;
    }
    watch();
    return true;
}

/// The answer comes when there is another question than that.
void ConsentWatch::watch()
{
    m_watching.ask(wire::WatchRequest{.surroundings = wire::ownSurroundings(), .shown = m_number});
}

void ConsentWatch::take(wire::Type type, const QByteArray &body)
{
    const auto question = type == wire::Type::Question
        ? wire::parseQuestion({body.constData(), std::size_t(body.size())})
        : std::nullopt;
    if (!question) {
        Q_EMIT ended();
        return;
    }
    m_number = question->number;
    m_question = m_number == wire::noQuestion ? std::nullopt : std::optional(questionOf(*question));
    Q_EMIT changed();
    watch(); // last: it may find out that the agent is gone
}

/// By a connection of its own: the other one waits.
void ConsentWatch::answer(ConsentAnswer answer)
{
    m_deciding = std::make_unique<AgentTalk>(m_clock);
    if (m_number != wire::noQuestion && m_deciding->connectTo(m_place)) {
        m_deciding->ask(wire::DecideRequest{.surroundings = wire::ownSurroundings(),
                                            .number = m_number,
                                            .decision = decisionOf(answer)});
    }
}

} // namespace lanyard
