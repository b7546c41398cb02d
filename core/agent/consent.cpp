#include "agent/consent.h"

#include "accounts/tool_asking.h"
#include "base/log.h"

#include <algorithm>
#include <utility>

namespace lanyard {

Consent::Consent(const Places &places, Clock &clock, ConsentQuestion *person) :
    m_places(places), m_clock(clock), m_person(person), m_grants(places), m_journal(places)
{
}

Consent::~Consent() = default;

Result<std::optional<TokenDecision>> Consent::allowsAlready(const TokenWish &wish) const
{
    const auto isAsked = areToolsAskedFor(m_places);
    if (!isAsked) {
        return fail(isAsked.error());
    }
    if (!*isAsked) {
        return TokenDecision::NotAsked;
    }
    const auto granted = isGranted(wish);
    if (!granted) {
        return fail(granted.error());
    }
    return *granted ? std::optional(TokenDecision::Granted) : std::nullopt;
}

void Consent::ask(const TokenWish &wish, QObject *context, Reply<void> reply)
{
    Waiting asked{wish, context, Replier<void>(context, std::move(reply))};
    const auto isAsked = areToolsAskedFor(m_places);
    if (!isAsked) {
        asked.replier(fail(isAsked.error()));
        return;
    }
    if (!*isAsked) {
        settle(asked, TokenDecision::NotAsked);
        return;
    }
    // Whoever leaves takes the question along.
    connect(context, &QObject::destroyed, this, &Consent::leave, Qt::UniqueConnection);
    m_waiting.push_back(std::move(asked));
    askNext();
}

Result<bool> Consent::isGranted(const TokenWish &wish) const
{
    const auto loaded = m_grants.load();
    if (!loaded) {
        return fail(loaded.error());
    }
    const QDateTime now = m_clock.now();
    return std::any_of(loaded->grants.begin(), loaded->grants.end(), [&](const Grant &each) {
        return isInForce(each, now) && covers(each, wish);
    });
}

/// An answer to one may have been the answer to the next ones, too.
void Consent::askNext()
{
    while (!m_asked && !m_waiting.empty()) {
        m_asked = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!m_asked->replier.isWaiting()) { // whoever asked is not there any more
            m_asked.reset();
            continue;
        }
        const auto granted = isGranted(m_asked->wish);
        if (granted && !*granted && m_person) {
            askPerson();
            return;
        }
        settle(*m_asked,
               granted ? Result<TokenDecision>(*granted ? TokenDecision::Granted
                                                        : TokenDecision::NobodyToAsk)
                       : fail(granted.error()));
        m_asked.reset();
    }
}

void Consent::askPerson()
{
    m_question = std::make_unique<QObject>();
    m_person->ask(m_asked->wish, m_question.get(),
                  [this](const Result<ConsentAnswer> &answer) { takeAnswer(answer); });
}

void Consent::takeAnswer(const Result<ConsentAnswer> &answer)
{
    m_question.release()->deleteLater(); // whose reply this is
    if (!answer) {
        finishAsked(answer.error().code == nobodyToAsk
                        ? Result<TokenDecision>(TokenDecision::NobodyToAsk)
                        : fail(answer.error()));
        return;
    }
    switch (*answer) {
    case ConsentAnswer::DontAllow:
        finishAsked(TokenDecision::Refused);
        return;
    case ConsentAnswer::AllowOnce:
        finishAsked(TokenDecision::AllowedOnce);
        return;
    case ConsentAnswer::AlwaysAllow:
        keepGrant();
        return;
    }
    Q_UNREACHABLE();
}

/// What cannot be remembered is allowed this once: the person said yes.
void Consent::keepGrant()
{
    const auto grant = grantFor(m_asked->wish, m_clock.now(), std::nullopt);
    if (!grant) {
        finishAsked(TokenDecision::AllowedOnce);
        return;
    }
    m_grants.add(*grant, this, [this](const Result<void> &added) {
        if (!added) {
            qCWarning(logAccounts).noquote() << "a grant is not kept:" << added.error().detail;
        }
        finishAsked(added ? TokenDecision::AllowedAlways : TokenDecision::AllowedOnce);
    });
}

void Consent::leave()
{
    if (m_question && !m_asked->context) {
        m_question.reset(); // takes the question back
        m_asked.reset();
        askNext();
    }
}

void Consent::finishAsked(const Result<TokenDecision> &decision)
{
    settle(*m_asked, decision);
    m_asked.reset();
    askNext();
}

void Consent::settle(const Waiting &asked, const Result<TokenDecision> &decision) const
{
    if (!decision) {
        asked.replier(fail(decision.error()));
        return;
    }
    note(asked.wish, *decision);
    if (isAllowed(*decision)) {
        asked.replier({});
        return;
    }
    const bool isRefused = *decision == TokenDecision::Refused;
    asked.replier(fail(ErrorKind::AuthorizationDenied,
                       isRefused ? QStringLiteral("the person does not allow it")
                                 : QStringLiteral("there is neither a window nor a terminal"),
                       isRefused ? toolRefused : nobodyToAsk));
}

void Consent::note(const TokenWish &wish, TokenDecision decision) const
{
    const Result<void> written = m_journal.append(
        {m_clock.now(), decision, wish.accountId, wish.accountName, wish.caller.program,
         wish.caller.command, wish.caller.terminal, wish.scope, wish.resource});
    if (!written) {
        qCWarning(logAccounts).noquote()
            << "a use is not in the journal:" << written.error().detail;
    }
}

} // namespace lanyard
