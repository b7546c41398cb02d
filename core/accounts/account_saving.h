#pragma once

/// From a judged sign-in to an account: found or created, in the vault and in the index.
/// Shape:   the steps are the private methods in reading order. Nothing here ends in an error: what
///          vault or index do not take lives in memory, and the outcome says so. What was answered
///          about the provider is remembered here, and only here: now it has worked.
/// Owner:   child of the store until it has replied; destroying the SignIn does not stop it

#include "accounts/account_store.h"
#include "accounts/session_record.h"
#include "accounts/session_writer.h"
#include "io/process_lock.h"

#include <memory>
#include <optional>

namespace lanyard {

/// What a sign-in brought home.
struct NewSession {
    AccountEntry entry; ///< without id and name
    Provider provider; ///< that took the client it holds
    QString wantedName; ///< what the person asked for; empty = the provider's id
    SessionRecord session;
    AccessTokenRecord access;
    QStringList missingScope;
    QList<Protection> lostProtections;
    SignInRequest::Unsaved unsaved = SignInRequest::Unsaved::KeepInMemory;
    SignInRequest::Session replaces = SignInRequest::Session::Replace;
};

class AccountStore::Saving final : public QObject {
public:
    Saving(AccountStore &store, NewSession session, QObject *context, Reply<SignIn::Outcome> reply);
    ~Saving() override;

    void start();

private:
    void identify();
    void lock();
    void readReplaced();
    void keepReplaced();
    void write();
    void takeOutcome(const Result<SessionWriter::Outcome> &outcome);
    void beginAgain();
    void placeEntry(QList<AccountEntry> &entries);
    void doWithoutVault(const Error &why);
    void giveUp(const Error &why);
    void keepInMemory(const Error &why);
    void announce();
    void rememberAnswers();
    [[nodiscard]] bool isRememberedLater(const Error &why) const;
    [[nodiscard]] bool isListed() const;
    void finish();

    AccountStore &m_store;
    NewSession m_new;
    Replier<SignIn::Outcome> m_reply;
    std::shared_ptr<void> m_hold;
    std::unique_ptr<ProcessLock> m_lock;
    std::unique_ptr<SessionWriter> m_writer;
    SignIn::Outcome m_outcome;
};

} // namespace lanyard
