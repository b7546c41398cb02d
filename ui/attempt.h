#pragma once

/// From the choice of a provider to the end of a sign-in: fills in what was answered before, asks
/// for what is open, and holds the one SignIn. A new start replaces the old attempt.
/// Shape:   the tenant is asked for first, since it may be refused; the client only once there is
///          a provider to register at. Answers are this attempt's: accounts/provider_setup
///          remembers those that worked, or this object does where the vault ends with the process
/// Owner:   the window; destroying it cancels

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/provider_setup.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <optional>

namespace lanyard {

class Attempt final : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<SignIn::Outcome>;

    /// `store` and what is in `environment` outlive the attempt.
    Attempt(AccountStore &store, const Environment &environment, Places places,
            QObject *parent = nullptr);
    ~Attempt() override;

    /// `provider` as it is listed. With an account's id, that account signs in again.
    void start(const Provider &provider, const QString &accountId = {});
    void again(); ///< with the same answers, and where it was
    void useOtherDevice(); ///< instead of the browser here
    /// The same once more, and from now on: where there is no keychain, sessions wait for one.
    void goOnWithoutVault();
    void askForClient(); ///< another client than the one that was tried
    /// `asked` as questionsOpen() gave it.
    void answer(const Provider &asked, const ProviderAnswers &answers);
    /// Whoever signed in last instead of the account that was to sign in again becomes one of their
    /// own. Ends in ended(). Nothing where there is none.
    void keepOther();
    void letOtherGo(); ///< and revokes what they got
    void cancel();

    [[nodiscard]] bool isOnOtherDevice() const
    {
        return m_open == SignInRequest::Open::OtherDevice;
    }
    [[nodiscard]] SignIn *signIn() const { return m_signIn.get(); } ///< null = none is running
    /// As it is known so far.
    [[nodiscard]] const Provider &provider() const { return m_provider ? *m_provider : m_listed; }
    [[nodiscard]] const QString &accountId() const { return m_accountId; }
    /// Who can be kept; null = nobody.
    [[nodiscard]] const AccountEntry *other() const
    {
        return m_other && m_other->other() ? &*m_other->other() : nullptr;
    }
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; } ///< of the last one
    [[nodiscard]] bool clientWasAsked() const
    {
        return provider().client != Provider::Client::FromFile;
    }

Q_SIGNALS:
    void looking(const lanyard::Provider &provider); ///< whether there is one, before it asks
    void questionsOpen(const lanyard::Provider &provider);
    void started(); ///< signIn() is there
    void ended(); ///< signIn() is gone; outcome() tells how

private:
    void complete();
    void proceed(const Result<Provider> &provider);
    void look();
    void begin();
    void finished();
    void rememberAnswers(const Outcome &outcome);
    [[nodiscard]] Result<Provider> rememberedAnswersIn(Provider provider) const;
    void end(Outcome outcome);

    AccountStore &m_store;
    Environment m_environment;
    Places m_places;
    Provider m_listed;
    QMap<QString, Provider> m_worked; ///< by their keys, where nothing else remembers the answers
    std::optional<Provider> m_provider; ///< with every answer there is, and no gap in its issuer
    QString m_accountId;
    SignInRequest::Open m_open = SignInRequest::Open::Browser;
    SignInRequest::WithoutVault m_withoutVault = SignInRequest::WithoutVault::End;
    std::unique_ptr<QObject> m_completing; ///< context of what is being filled in
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<SignIn> m_other; ///< finished, and holds somebody
    std::unique_ptr<QObject> m_keeping; ///< context of them becoming an account
    Outcome m_outcome = fail(ErrorKind::Canceled, {});
};

} // namespace lanyard
