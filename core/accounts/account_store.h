#pragma once

/// The set of accounts: the only thing shells hold.
/// Errors:  of find: NotFound (also for an e-mail that two accounts have)
/// Owner:   owns its Accounts; what startSignIn gives belongs to the caller

#include "accounts/account.h"
#include "accounts/account_index.h"
#include "accounts/browser_sign_out.h"
#include "accounts/environment.h"
#include "accounts/kept_stamps.h"
#include "accounts/places.h"
#include "accounts/service_request.h"
#include "accounts/sign_in.h"
#include "accounts/step_up.h"
#include "accounts/vault_move_receipt.h"
#include "base/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

class IndexWatch;
struct NewSession;

class AccountStore final : public QObject {
    Q_OBJECT
public:
    AccountStore(const Environment &environment, Places places, QObject *parent = nullptr);
    ~AccountStore() override;

    /// Reads the index. Touches neither vault nor network. Again: takes in what other processes
    /// changed since, and signals it.
    [[nodiscard]] Result<void> load();
    /// From now on what other processes change is taken in, and signalled, as it happens.
    void follow();
    /// Where a corrupt index was put by load(); empty = none was.
    [[nodiscard]] QString indexSetAside() const { return m_indexSetAside; }
    /// Could one more account be kept? A sign-in asks this itself, before its browser opens.
    [[nodiscard]] Result<void> probeIndex() const;

    [[nodiscard]] QList<Account *> accounts() const; ///< in the order of the index
    [[nodiscard]] QList<AccountEntry> entries() const; ///< theirs
    [[nodiscard]] Account *account(const QString &id) const; ///< null = gone
    /// By name, or by an e-mail that is unique.
    [[nodiscard]] Result<Account *> find(const QString &nameOrEmail) const;

    /// The one that is meant where nobody says which: the default, else the only one. Null = none.
    [[nodiscard]] Account *defaultAccount() const;

    /// What the person arranges (account_arrangement.cpp). Each is one step of the list on disk,
    /// made of what is there by then: two processes that arrange at once lose nothing.
    /// Errors: NotFound (gone meanwhile), Misconfigured (no plain name, one that is taken, or the
    ///         list cannot be written), Busy; then nothing was changed
    void rename(const QString &id, const QString &name, QObject *context, Reply<void> reply);
    void setDefault(const QString &id, QObject *context, Reply<void> reply); ///< empty = none
    struct Position {
        enum class Where { First, Last, Before, After } where = Where::Last;
        QString other{}; ///< id of the one it stands before or after
    };
    void move(const QString &id, const Position &position, QObject *context, Reply<void> reply);

    /// Any OpenID Provider by its issuer URL, a bare host, or a person's e-mail address, whose host
    /// is asked (OIDC Discovery §2) and which becomes the login hint.
    void providerFor(const QString &issuerOrEmail, QObject *context, Reply<Provider> reply);

    /// Is there a provider where a person said it is: at a bare issuer, or at their tenant? Asked
    /// before they go and register there; what a file says by itself is taken at its word. The one
    /// who answers for that address may be another than was asked for.
    /// Errors: as provider_search.h
    void lookFor(const Provider &provider, QObject *context, Reply<Provider> reply);

    /// Starts at once (queued). Never null.
    [[nodiscard]] std::unique_ptr<SignIn> startSignIn(SignInRequest request);

    /// Has its provider a page where a person signs out in the browser, too? As it said at the
    /// sign-in; false also where the vault cannot be asked.
    void hasSignOutPage(const Account &account, QObject *context, Reply<bool> reply);
    /// Starts at once (queued). Never null. The store must outlive it.
    [[nodiscard]] std::unique_ptr<BrowserSignOut>
    startBrowserSignOut(Account &account, std::chrono::seconds timeLimit);

    /// One sign-in that a resource has asked for by its challenge, and then a token that it may
    /// take (RFC 9470). Of `how`, the provider may be left out: then it is the one that the account
    /// came from. Starts at once (queued). Never null. The store must outlive it.
    [[nodiscard]] std::unique_ptr<StepUp>
    startStepUp(Account &account, oauth::AuthenticationChallenge challenge, SignInRequest how = {});

    /// A service account, for a program instead of a person (RFC 6749 §4.4): asks for its first
    /// token, which proves that all of it is right, and keeps secret or key in the vault.
    void addService(ServiceRequest request, QObject *context, Reply<SignIn::Outcome> reply);

    /// Tells providers, in the background, of the sign-outs they could not be told of then, as far
    /// as it is time to try again. Whatever asks a provider with success does so by itself.
    void tellOfSignOuts();
    /// Replies when nobody is being told. Nothing is lost where nobody waits for that.
    void whenToldOfSignOuts(QObject *context, Reply<void> reply);
    /// Carries what the vault keeps of all accounts into `target`, and from then on they are looked
    /// for there; vault_move.h says how. Afterwards this store is of no more use.
    void moveTo(TokenVault &target, QObject *context, Reply<VaultMoveReceipt> reply);
    /// Erases from `other` what a move that was cut short has left there.
    void clearUp(TokenVault &other, QObject *context, Reply<VaultMoveReceipt> reply);

    /// Is nothing left to finish in the background: pages being served, revocations, saving,
    /// rotations and sign-outs that have begun? (Not those that wait for another process.)
    [[nodiscard]] bool isIdle() const;
    /// Replies when it is.
    void whenIdle(QObject *context, Reply<void> reply);
    /// For whoever wants to end: what the vault did not take is offered to it once more; then as
    /// whenIdle().
    void finish(QObject *context, Reply<void> reply);

Q_SIGNALS:
    void accountAdded(const QString &id);
    void accountRemoved(const QString &id);
    void orderChanged(); ///< of those that were there before and are

private:
    friend class Account;
    friend class SignIn;
    class Saving;
    class ServiceSetup;
    class VaultMove;

    void loadAgain();
    using Arrangement = std::function<Result<void>(QList<AccountEntry> &)>;
    void arrange(Arrangement arrangement, QObject *context, Reply<void> reply);
    void takeEntries(const QList<AccountEntry> &entries);
    void letGo(std::unique_ptr<Account> account);
    void answerWhenIdle();
    void awaitVault();
    void awaitVaultNoMore();
    void offerLater(std::chrono::milliseconds wait);
    void offerUnsaved();
    void saveUnsaved(const std::shared_ptr<void> &held = {});
    void revokeUnsaved(Account &account);

    /// Finds or creates the account. Goes on when `context` is gone: what the provider issued has
    /// to be kept or given back.
    void save(NewSession session, QObject *context, Reply<SignIn::Outcome> reply);
    Account &put(const AccountEntry &entry);
    void remove(Account &account);

    std::unique_ptr<AccountParts> m_parts;
    std::vector<std::unique_ptr<Account>> m_accounts;
    QString m_indexSetAside;
    std::optional<ListStamp> m_loaded; ///< before it was read last; nullopt = it was not
    std::unique_ptr<IndexWatch> m_watch;
    std::vector<QPointer<SignIn>> m_signIns;
    std::unique_ptr<QObject> m_awaiting; ///< context of waiting for the vault; null = no need to
    std::optional<std::chrono::milliseconds>
        m_refusedAt; ///< by the vault, what came late; monotonic
    std::optional<std::chrono::milliseconds> m_offeredAt; ///< by offerUnsaved(); monotonic
    std::vector<Replier<void>> m_waitingForIdle;
};

} // namespace lanyard
