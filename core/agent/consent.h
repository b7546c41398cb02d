#pragma once

/// May this program have a token of this account? What whoever hands out tokens to tools asks
/// first: the person's setting, the grants, then the person; and what came of it is in the journal.
/// Shape:   with "ask before a tool gets a token" off (tool_asking.h), everybody who runs as the
///          same user may. One question at a time; who is not there any more asks none
/// Errors:  AuthorizationDenied, `code` toolRefused (the person said no) or nobodyToAsk; those of
///          tool_asking.h and grants.h, where nobody can tell
/// Owner:   borrows the person and the clock
/// Note:    a journal that cannot be written is logged, and keeps nobody from a token: a full disk
///          would end every session

#include "accounts/journal.h"
#include "accounts/places.h"
#include "agent/grants.h"
#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <optional>

namespace lanyard {

/// The codes of an AuthorizationDenied.
inline constexpr QLatin1String toolRefused("tool_refused");
inline constexpr QLatin1String nobodyToAsk("nobody_to_ask");

enum class ConsentAnswer { DontAllow, AllowOnce, AlwaysAllow };

/// The person, at a window or a terminal.
class ConsentQuestion {
public:
    virtual ~ConsentQuestion() = default;

    /// False: nobody is there now.
    [[nodiscard]] virtual bool isThere() const { return true; }
    /// AlwaysAllow is of no effect where grantFor() has none, and is not to be offered.
    /// Errors: AuthorizationDenied, `code` nobodyToAsk
    virtual void ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply) = 0;
};

class Consent final : public QObject {
    Q_OBJECT
public:
    /// `person` may be null: then there is nobody to ask.
    Consent(const Places &places, Clock &clock, ConsentQuestion *person);
    ~Consent() override;

    /// Without a question, and why; whoever gives the token notes it. nullopt: somebody has to be
    /// asked.
    [[nodiscard]] Result<std::optional<TokenDecision>> allowsAlready(const TokenWish &wish) const;
    void note(const TokenWish &wish, TokenDecision decision) const;

    /// A reply without an error: it may.
    void ask(const TokenWish &wish, QObject *context, Reply<void> reply);

private:
    struct Waiting {
        TokenWish wish;
        QPointer<QObject> context;
        Replier<void> replier;
    };

    [[nodiscard]] Result<bool> isGranted(const TokenWish &wish) const;
    void askNext();
    void askPerson();
    void takeAnswer(const Result<ConsentAnswer> &answer);
    void keepGrant();
    void leave();
    void finishAsked(const Result<TokenDecision> &decision);
    void settle(const Waiting &asked, const Result<TokenDecision> &decision) const;

    Places m_places;
    Clock &m_clock;
    ConsentQuestion *m_person;
    Grants m_grants;
    Journal m_journal;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_asked; ///< the one that the person is asked for
    std::unique_ptr<QObject> m_question; ///< lives as long as the question is shown
};

} // namespace lanyard
