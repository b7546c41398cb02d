#pragma once

/// One sign-in that a resource has asked for, and then a token that it may take: whoever called the
/// resource goes on from there.
/// Source:  RFC 9470 §4, §5
/// Shape:   the steps are the private methods in reading order; one finish(). The same person has
///          to sign in. There is one sign-in, whatever comes of it: where a resource asks again for
///          what its token was signed in for, that is an error and no second sign-in, in whatever
///          process, until the account has another token
/// Errors:  of result(): RequestRefused with the code "insufficient_user_authentication" (it goes
/// in
///          circles); NotFound (no such provider any more); Misconfigured (a service account);
///          those of the vault and of SignIn
/// Owner:   whoever started it; destroying it cancels, as destroying the SignIn does

#include "accounts/account.h"
#include "accounts/sign_in.h"
#include "base/result.h"
#include "oauth/authentication_challenge.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace lanyard {

class StepUp final : public QObject {
    Q_OBJECT
public:
    ~StepUp() override;

    /// The one sign-in, to be shown and waited for; null before signInStarted(), or without one.
    [[nodiscard]] SignIn *signIn() const { return m_signIn.get(); }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Valid when finished: the account's accessToken() is the one to go on with.
    [[nodiscard]] const Result<void> &result() const { return m_result; }
    /// What only this process has of the account, and why; nullopt = everything is kept.
    [[nodiscard]] std::optional<Error> notSaved() const { return m_notSaved; }

Q_SIGNALS:
    // Both come from the event loop, so a slot may destroy this.
    void signInStarted(); ///< once, at most
    void finished(); ///< once, last

private:
    friend class AccountStore;

    StepUp(AccountStore &store, Account &account, AccountParts &parts,
           oauth::AuthenticationChallenge challenge, SignInRequest how);

    void start();
    void takeToken(const Result<std::optional<AccessTokenRecord>> &token);
    void takeSession(Result<std::optional<SessionRecord>> session);
    void findProvider();
    void takeProvider(Result<Provider> provider);
    void begin(Provider provider);
    void takeOutcome();
    void finish(Result<void> result);

    [[nodiscard]] bool isGoingInCircles() const;
    [[nodiscard]] QStringList scopeFor(const Provider &provider) const;

    AccountStore &m_store;
    AccountParts &m_parts;
    QPointer<Account> m_account;
    oauth::AuthenticationChallenge m_challenge;
    SignInRequest m_how;
    std::unique_ptr<QObject> m_work; ///< context of everything that finish() ends
    QStringList m_answered; ///< by the sign-ins that led to the token that is there
    std::optional<SessionRecord> m_session;
    std::unique_ptr<SignIn> m_signIn;
    std::optional<Error> m_notSaved;
    bool m_isFinished = false;
    Result<void> m_result = fail(ErrorKind::Internal, QStringLiteral("not finished"));
};

} // namespace lanyard
