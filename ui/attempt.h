#pragma once

/// From the choice of a provider to the end of a sign-in: fills in what was answered before, asks
/// for what is open, and holds the one SignIn. A new start replaces the old attempt. Owner:   the
/// window; destroying it cancels

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/provider_setup.h"

#include <QObject>

#include <memory>

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
    void again();
    void askForClient(); ///< another client id than the one that was given
    void answer(ProviderAnswers answers);
    void cancel();

    [[nodiscard]] SignIn *signIn() const { return m_signIn.get(); } ///< null = none is running
    [[nodiscard]] const Provider &provider() const { return m_listed; }
    [[nodiscard]] const QString &accountId() const { return m_accountId; }
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; } ///< of the last one
    [[nodiscard]] bool clientWasAsked() const { return m_listed.clientId.isEmpty(); }

Q_SIGNALS:
    void questionsOpen(const lanyard::Provider &provider);
    void started(); ///< signIn() is there
    void ended(); ///< signIn() is gone; outcome() tells how

private:
    void completed(const Result<Provider> &provider);
    void begin(const Provider &provider);
    void finished();
    void end(Outcome outcome);

    AccountStore &m_store;
    Environment m_environment;
    Places m_places;
    Provider m_listed;
    QString m_accountId;
    std::unique_ptr<QObject> m_completing; ///< context of what is being filled in
    std::unique_ptr<SignIn> m_signIn;
    Outcome m_outcome = fail(ErrorKind::Canceled, {});
};

} // namespace lanyard
