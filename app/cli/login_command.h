#pragma once

/// `lanyard login`: one attempt to sign in.
/// Shape:   JSON {"account","issuer","sub","name","email"}; words for the person go to standard
///          error while it waits
/// Note:    folders and keychain are tried before the browser opens; Ctrl-C ends the attempt in
/// order; the
///          command stays until the browser has got its page

#include "accounts/sign_in.h"
#include "command.h"
#include "input_line.h"
#include "login_options.h"
#include "login_wishes.h"
#include "provider_choice.h"

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class LoginCommand final : public Command {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    [[nodiscard]] VaultUse vaultUse() const override { return VaultUse::NewAccount; }
    void endInOrder() override;
    void endAtOnce() override;

private:
    void probePlaces();
    void chooseProvider();
    void signIn(const Provider &provider);
    void tellProgress();
    void tellBrowserProgress();
    void tellDevice();
    void tellLostProtections();
    void tellOutcome();
    /// The provider did not register us: a person may know a client id.
    void askForClient(const Error &error);
    void tellSuccess(const SignIn::Outcome &outcome);
    /// The browser still gets its page, and a provider is still told to forget a token.
    void waitForTheRest(int exitCode);
    void leave();

    void offerHelp();
    void offerLink(const QString &sentence);
    /// Then `next`, where there is one.
    void tellLink(const QString &sentence, std::function<void()> next = {});
    void printLink(const SignIn::Link &link);
    void tellToContinue();
    /// Over ssh or in a container the browser cannot come back to our listener.
    void awaitTypedAddress();
    void takeTypedAddress(const Result<Secret> &line);

    LoginOptions m_options;
    LoginWishes m_wishes;
    std::unique_ptr<ProviderChoice> m_choice;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<InputLine> m_input;
    ErrorContext m_context;
    bool m_saidToContinue = false; ///< and how, in the browser or on another device
    bool m_saidLink = false;
    std::optional<QDateTime> m_linkExpiresAt; ///< of the one that was shown last
    bool m_saidStranger = false;
    bool m_saidLostProtections = false;
    std::optional<int> m_exitCode; ///< told already
};

} // namespace lanyard
