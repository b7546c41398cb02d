#include "agent/caller_gate.h"

#include "accounts/account.h"
#include "agent/wish_question.h"

#include <utility>

namespace lanyard {

CallerGate::CallerGate(const Places &places, Clock &clock, OwnPrograms own,
                       ConsentQuestion &person) :
    m_own(std::move(own)),
    m_person(person), m_consent(places, clock, &person), m_once(clock)
{
}

void CallerGate::ask(const TokenAsker &asker, const Account &account, const TokenLimits &limits,
                     QObject *context, Reply<NoteUse> reply)
{
    const Replier<NoteUse> replier(context, std::move(reply));
    // Who it is may be past telling; whether anybody has to know is not decided here.
    Caller caller = callerOfPeer(asker.connection, m_own, asker.connectedBy).value_or(Caller());
    const TokenWish wish = wishFor(std::move(caller), account, limits);
    const auto allowed = m_consent.allowsAlready(wish);
    if (!allowed) {
        replier(fail(allowed.error()));
    } else if (*allowed) {
        replier(NoteUse([this, wish, decision = **allowed] { m_consent.note(wish, decision); }));
    } else if (auto left = m_once.useLeft(wish)) {
        replier(std::move(*left)); // it is in the journal already
    } else if (m_person.isThere()) {
        askPerson(wish, context, replier);
    } else {
        replier(fail(ErrorKind::AuthorizationDenied,
                     QStringLiteral("somebody has to be asked, and no window is there"),
                     nobodyToAsk));
    }
}

void CallerGate::askPerson(const TokenWish &wish, QObject *context, const Replier<NoteUse> &replier)
{
    m_consent.ask(wish, context, [this, wish, replier](const Result<void> &answer) {
        if (answer) {
            const auto already = m_consent.allowsAlready(wish); // from now on
            replier(already && *already ? NoteUse() : m_once.use(wish));
            return;
        }
        Error error = answer.error();
        if (error.code == toolRefused) {
            error.detail = tokenWasRefused(questionFor(wish));
        }
        replier(fail(error));
    });
}

} // namespace lanyard
