#pragma once

/// From `--provider` or `--issuer` to a provider that a sign-in can start with: what the file says,
/// what was answered before, what the options say, and what a person on a terminal is asked once.
/// Shape:   the steps are the private methods in reading order; one finish(). Nothing is written:
///          accounts/provider_setup remembers what worked
/// Errors:  NotFound (no such provider), Misconfigured (something is missing and nobody is there to
///          ask: names the option), Vault… (a secret cannot be fetched), and of looking whether
///          there is a provider at all those of flow/provider_directory
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
    /// After a sign-in in which the provider did not register us. Needs canAsk().
    void askForClient(QObject *context, Reply<Provider> reply);
    /// Is there a person to ask? Standard input is one or the other: a person, or the secret.
    [[nodiscard]] bool canAsk() const;
    /// What has to be registered at the chosen provider.
    [[nodiscard]] QString redirectUriToRegister() const;
    [[nodiscard]] const Provider &provider() const { return m_provider; } ///< as it is known so far
    /// Whom an error of resolve() is about.
    [[nodiscard]] const ErrorContext &errorContext() const { return m_context; }

private:
    void find();
    void take(Result<Provider> listed);
    void readSecretFromStdin();
    void recallAnswers();
    void askForTenantOnce();
    void takeTenant();
    void takeClient();
    void lookForProvider();
    void askForClientOnce();
    void askForSecretOnce();
    void takeAnswers();
    void finish(Result<Provider> result);

    using Step = void (ProviderChoice::*)();
    /// Puts the question, and goes on with `next` once `take` has the answer.
    void ask(const QString &question, InputLine::Echo echo, Secret *answer, Step next);

    const LoginOptions &m_options;
    const World &m_world;
    Replier<Provider> m_reply;
    std::unique_ptr<InputLine> m_input;

    ErrorContext m_context;
    Provider m_provider; ///< as it is known so far
    Secret m_tenant;
    Secret m_clientId;
    Secret m_clientSecret;
};

} // namespace lanyard
