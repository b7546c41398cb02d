#pragma once

/// From an answer of the token endpoint to tokens that are believed, for every grant in which a
/// person signed in. Everything else becomes one Error with the provider's own code.
/// Source:  RFC 6749 §5, OIDC Core §3.1.3.7, §12.2; RFC 9449 §5
/// Units:   a Date that is 60 s to 5 min off our clock is what the ID token beside it is judged by;
///          one further off is said (Cause::ClockOff) and not believed
/// Shape:   answer -> parseTokenResponse -> the `keep` step -> IdToken -> believed
/// Owner:   belongs to one conversation; destroying it ends its work

#include "base/clock.h"
#include "base/result.h"
#include "flow/flow_client.h"
#include "flow/provider_directory.h"
#include "oauth/id_token.h"
#include "oauth/token_response.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace lanyard {

/// Tokens that passed every check. Without an ID token: plain OAuth, or a refresh that sent none.
struct BelievedTokens {
    oauth::TokenResponse tokens;
    std::optional<oauth::IdToken> idToken;
};

/// Called with a parsed answer *before* its ID token is validated and before anyone sees the new
/// access token: whoever has to remember a refresh token does so here, and calls `kept` when it is
/// safe, or could not be made so.
using KeepTokens
    = std::function<void(const oauth::TokenResponse &tokens, std::function<void()> kept)>;

/// What the next answer is held against.
struct TokenExpectation {
    oauth::Grant grant = oauth::Grant::AuthorizationCode;
    QStringList scope; ///< asked for, or in a refresh what was granted before
    QByteArray nonce; ///< of the code grant; empty = none was sent
    oauth::OriginalAuthentication original; ///< of a refresh
    KeepTokens keep; ///< null = nothing to keep
    oauth::AuthenticationRequirements required{}; ///< of the code grant
    QDateTime askedAt{}; ///< UTC, by our clock
    QStringList resources{}; ///< that the tokens were asked for: named where one is refused
};

class TokenJudge final : public QObject {
public:
    /// All three must outlive the judge.
    TokenJudge(const FlowClient &client, ProviderDirectory &directory, Clock &clock);

    /// For the one answer that comes next. `judged` is called once.
    void expect(TokenExpectation expectation, std::function<void(Result<BelievedTokens>)> judged);
    [[nodiscard]] bool isExpecting() const { return bool(m_judged); }

    void judge(Result<HttpReply> answer);

private:
    void keep();
    void lookAtType();
    void lookAtIdToken();
    void validate(const Result<ProviderDirectory::Keys> &keys);
    [[nodiscard]] Result<oauth::IdToken> validated(const oauth::JwkSet &keys,
                                                   const QDateTime &now) const;
    [[nodiscard]] bool isClockOff() const;
    [[nodiscard]] Error explained(Error error) const;
    [[nodiscard]] Error explained(Error error, const oauth::JwkSet &keys) const;
    void refetchKeys();
    void finish(Result<BelievedTokens> result);

    const FlowClient &m_client;
    ProviderDirectory &m_directory;
    Clock &m_clock;
    TokenExpectation m_expectation;
    std::function<void(Result<BelievedTokens>)> m_judged;
    oauth::TokenResponse m_tokens;
    std::chrono::seconds m_behind{0}; ///< our clock, by that of the answer
    bool m_hasRefetchedKeys = false;
};

} // namespace lanyard
