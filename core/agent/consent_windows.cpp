#include "agent/consent_windows.h"

#include "agent/wish_question.h"

#include <array>
#include <utility>

namespace lanyard {

void ConsentWindows::ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply)
{
    m_replier = Replier<ConsentAnswer>(context, std::move(reply));
    if (!isThere()) {
        finish(fail(ErrorKind::AuthorizationDenied, QStringLiteral("there is no window"),
                    nobodyToAsk));
        return;
    }
    m_lastNumber = m_lastNumber == 0xff ? 1 : std::uint8_t(m_lastNumber + 1);
    m_question = messageFor(wish, m_lastNumber);
    m_taken = connect(context, &QObject::destroyed, this, &ConsentWindows::endQuestion);
    tellAll();
}

void ConsentWindows::watch(QObject *window, std::uint8_t shown, Tell tell)
{
    if (!m_windows.contains(window)) {
        m_windows.insert(window);
        connect(window, &QObject::destroyed, this, &ConsentWindows::leave);
    }
    m_watching.push_back({window, shown, std::move(tell)});
    tellAll();
}

void ConsentWindows::decide(std::uint8_t number, ConsentAnswer answer)
{
    if (!m_question.isEmpty() && number == m_lastNumber) {
        finish(answer);
    }
}

std::uint8_t ConsentWindows::number() const
{
    return m_question.isEmpty() ? wire::noQuestion : m_lastNumber;
}

/// Who is told may say its next word at once.
void ConsentWindows::tellAll()
{
    const std::uint8_t current = number();
    std::vector<Watching> told;
    std::vector<Watching> waiting;
    for (Watching &each : std::exchange(m_watching, {})) {
        (each.shown == current ? waiting : told).push_back(std::move(each));
    }
    m_watching = std::move(waiting);
    tell(told);
}

void ConsentWindows::tell(const std::vector<Watching> &watching)
{
    std::array<char, wire::headerSize + 1> none{};
    const std::size_t size = wire::write(wire::Question{}, none);
    const QByteArray question = m_question;
    const std::string_view message = question.isEmpty()
        ? std::string_view(none.data(), size)
        : std::string_view(question.constData(), std::size_t(question.size()));
    for (const Watching &each : watching) {
        if (each.window) {
            each.tell(message);
        }
    }
}

void ConsentWindows::close()
{
    if (!m_question.isEmpty()) {
        finish(fail(ErrorKind::AuthorizationDenied, QStringLiteral("the agent ends"), nobodyToAsk));
    }
    tell(std::exchange(m_watching, {}));
}

void ConsentWindows::leave(QObject *window)
{
    m_windows.remove(window);
    std::erase_if(m_watching, [](const Watching &each) { return !each.window; });
    if (!isThere() && !m_question.isEmpty()) {
        finish(fail(ErrorKind::AuthorizationDenied, QStringLiteral("the window was closed"),
                    nobodyToAsk));
    }
}

void ConsentWindows::finish(const Result<ConsentAnswer> &answer)
{
    const Replier<ConsentAnswer> replier = m_replier;
    endQuestion();
    replier(answer); // the next question may come of it
}

void ConsentWindows::endQuestion()
{
    disconnect(m_taken);
    if (!m_question.isEmpty()) {
        m_question.clear();
        tellAll();
    }
}

} // namespace lanyard
