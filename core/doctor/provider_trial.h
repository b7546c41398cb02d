#pragma once

/// What only a sign-in shows of a provider: whether it takes any port, rotates, notices a token or
/// a code that comes twice, and wants the proof that it was promised.
/// Source:  the sections of base/provider_line.h
/// Shape:   the person signs in up to three times: once for a session, which is thrown away again,
///          and twice for a code that is given to the provider with a wrong proof, and with none.
///          The steps are the private methods in reading order; one finish()
/// Note:    nothing of it is stored; every token is revoked at the end, also where it ends early by
///          cancel()
/// Owner:   whoever tries it. Destroying it ends everything, and leaves at the provider what it had

#include "accounts/environment.h"
#include "base/provider_line.h"
#include "doctor/trial_client.h"
#include "flow/authorization_code_flow.h"
#include "io/loopback_listener.h"
#include "oauth/revocation_request.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace lanyard {

/// One line each for all that a trial is about.
[[nodiscard]] ProviderLines untriedLines(Untried why);

class ProviderTrial final : public QObject {
    Q_OBJECT
public:
    enum class Round { Session, WrongVerifier, NoVerifier };
    static constexpr int rounds = 3;

    /// The environment must outlive the trial. `wish.redirectUri` may name a port.
    ProviderTrial(const Environment &environment, TrialWish wish, std::chrono::seconds timeLimit);
    ~ProviderTrial() override;

    void start(); ///< once
    void cancel(); ///< what was issued is revoked first

    [[nodiscard]] int round() const { return int(m_round) + 1; }
    [[nodiscard]] QUrl link() const { return m_link; } ///< for the browser, of this round
    [[nodiscard]] const ProviderLines &lines() const { return m_lines; } ///< when finished

Q_SIGNALS:
    void awaitsBrowser(); ///< round() and link() are new
    void finished(); ///< once, last

private:
    // Client and browser (provider_trial.cpp)
    void takeClient(const Result<oauth::ClientAuthentication> &client);
    void beginRound(Round round);
    [[nodiscard]] Result<void> makeRequest();
    void listen();
    void makeLink();
    void openBrowser(const QUrl &link);
    void takeRedirect(const QUrl &redirect);
    void exchange(oauth::AuthorizationCode code);
    void takeTokens(const Result<BelievedTokens> &believed);
    void endEarly(const Error &error);
    void end();

    // The session (provider_trial_tokens.cpp)
    void refreshOnce();
    void takeRefreshed(const Result<BelievedTokens> &believed);
    void refreshWithOld();
    void refreshWithNew();
    void spendCodeAgain();
    void endRound(ProviderTrait trait, const Result<oauth::TokenResponse> &answer);
    void postCode(const Secret *verifier, ProviderTrait trait);
    void revokeNext();
    void finishWhenIdle();

    void add(ProviderTrait trait, Mark mark, const std::optional<Error> &error = {});
    void addUntried(ProviderTrait trait, Untried why);
    void holdForRevocation(const oauth::TokenResponse &tokens);
    [[nodiscard]] KeepTokens holdThem();

    const Environment m_environment;
    TrialWish m_wish;
    std::chrono::seconds m_timeLimit;
    std::unique_ptr<QObject> m_work; ///< context of what cancel() ends
    DpopServers m_dpopServers;
    ProviderDirectory m_directory;
    FlowClient m_client;
    Round m_round = Round::Session;
    oauth::AuthorizationRequest m_request;
    QUrl m_link;
    std::vector<std::unique_ptr<LoopbackListener>> m_listeners; ///< each until its page is served
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
    Secret m_code;
    Secret m_codeVerifier;
    oauth::OriginalAuthentication m_original;
    QStringList m_scope;
    Secret m_oldToken; ///< that a refresh has replaced
    Secret m_refreshToken;
    struct Held {
        Secret token;
        oauth::TokenTypeHint hint;
    };
    std::vector<Held> m_held;
    bool m_isEnding = false;
    ProviderLines m_lines;
};

} // namespace lanyard
