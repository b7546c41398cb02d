#pragma once

/// `lanyard login`: one attempt to sign in.
/// Shape:   JSON {"account","issuer","sub","name","email"}; words for the person go to standard
///          error while it waits
/// Note:    folders and keychain are tried before the browser opens; Ctrl-C ends the attempt in
///          order; the command stays until the browser has got its page

#include "accounts/sign_in.h"
#include "command.h"
#include "login_options.h"
#include "login_progress.h"
#include "login_wishes.h"
#include "provider_choice.h"

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
    void tellOutcome();
    /// The provider did not register us: a person may know a client id.
    void askForClient(const Error &error);
    void tellSuccess(const SignIn::Outcome &outcome);
    /// The browser still gets its page, and a provider is still told to forget a token.
    void waitForTheRest(int exitCode);
    void leave();

    LoginOptions m_options;
    LoginWishes m_wishes;
    std::unique_ptr<ProviderChoice> m_choice;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<LoginProgress> m_progress;
    ErrorContext m_context;
    QList<AccountEntry> m_before; ///< the accounts that were there
    std::optional<int> m_exitCode; ///< told already
    bool m_isLeaving = false;
};

} // namespace lanyard
