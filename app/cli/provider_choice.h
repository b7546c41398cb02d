#pragma once

/// From `--provider` or `--issuer` to a provider that a sign-in can start with: what the file says,
/// what was answered before, what the options say, and what a person on a terminal is asked once.
/// Shape:   the steps are the private methods in reading order; one finish()
/// Errors:  NotFound (no such provider), Misconfigured (something is missing and nobody is there to
///          ask: names the option), Vault… (a secret cannot be kept or fetched)
/// Owner:   whoever chooses; destroying it ends a question

#include "accounts/provider_setup.h"
#include "command.h"
#include "input_line.h"
#include "login_options.h"

namespace lanyard {

class ProviderChoice final : public QObject {
    Q_OBJECT
public:
    ProviderChoice(const LoginOptions &options, const World &world);

    void resolve(QObject *context, Reply<Provider> reply);
    /// What has to be registered at the chosen provider.
    [[nodiscard]] QString redirectUriToRegister() const;
    /// After the provider refused the client: what was answered is asked again next time.
    void forget(QObject *context, Reply<void> reply);

private:
    void find();
    void take(Result<Provider> listed);
    void readSecretFromStdin();
    void recallAnswers();
    void askForTenantOnce();
    void askForClientOnce();
    void askForSecretOnce();
    void rememberAnswers();
    void finish(Result<Provider> result);

    using Step = void (ProviderChoice::*)();
    /// Puts the question, and goes on with `next` once `take` has the answer.
    void ask(const QString &question, InputLine::Echo echo, Secret *answer, Step next);

    const LoginOptions &m_options;
    const World &m_world;
    Replier<Provider> m_reply;
    std::unique_ptr<InputLine> m_input;

    Provider m_listed; ///< as the file (or the issuer) says, with the options put in
    Provider m_recalled; ///< with earlier answers
    Secret m_tenant;
    Secret m_clientId;
    Secret m_clientSecret;
    bool m_isAnswered = false; ///< there is something new to remember
};

} // namespace lanyard
