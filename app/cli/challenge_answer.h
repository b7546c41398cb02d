#pragma once

/// `lanyard token NAME --challenge-stdin`: a resource's challenge comes in, the person signs in
/// once for it, and the account has a token to go on with.
/// Source:  RFC 9470
/// Shape:   one line of standard input: the value of a WWW-Authenticate field, its name before it
///          or not. Words for the person go to standard error; the token is the command's to print
/// Errors:  Misconfigured (no challenge, or none that asks for a sign-in); those of StepUp
/// Owner:   the command; destroying it cancels the sign-in

#include "accounts/step_up.h"
#include "command.h"
#include "input_line.h"

#include <chrono>
#include <memory>

namespace lanyard {

class ChallengeAnswer final : public QObject {
    Q_OBJECT
public:
    ChallengeAnswer(const World &world, Account &account, SignInRequest how);
    ~ChallengeAnswer() override;

    /// Replies when the browser has got its page, too.
    void read(QObject *context, Reply<void> reply);
    void cancel();

private:
    void takeLine(const Result<Secret> &line);
    void stepUp(oauth::AuthenticationChallenge challenge);
    void awaitSignIn();
    void tellProgress();
    void tellLink(const QString &sentence);
    void takeOutcome();
    void finish(const Result<void> &result);

    const World &m_world;
    Account &m_account;
    SignInRequest m_how;
    Replier<void> m_reply;
    std::unique_ptr<InputLine> m_input;
    QString m_asked; ///< of the challenge, for a person
    std::unique_ptr<StepUp> m_stepUp;
    bool m_saidToContinue = false;
    bool m_saidLink = false;
};

} // namespace lanyard
