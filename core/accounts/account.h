#pragma once

/// One identity and its tokens over time.
/// Source:  RFC 6749 §6, OIDC Core §12, RFC 8707
/// Units:   an access token is fresh until 60 s before it expires, or until a fifth of its life is
///          left where that is less, and never for longer than its life; without one, until a 401
///          A provider that answers 429, or says Retry-After, is not asked again before that
///          moment, or before 5 min where it says more; of a 429 without one, before a minute.
/// Errors:  of ensureFresh: SignInRequired, TokenRejected, Network, OutcomeUnknown, Vault…, as the
///          table in README says what becomes of the account
/// Owner:   AccountStore

#include "accounts/account_index.h"
#include "accounts/session_record.h"
#include "accounts/token_limits.h"
#include "accounts/token_view.h"
#include "base/result.h"
#include "oauth/userinfo.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lanyard {

class AccountStore;
class ProcessLock;
struct AccountParts;
struct UnsavedSignIn;

class Account final : public QObject {
    Q_OBJECT
public:
    enum class State { SignedIn, SignInRequired, VaultLocked };
    Q_ENUM(State)
    /// Force: the token that is there is of no use. Ahead: it is, but another one shall be there
    /// before that ends; where none is to be had without the person, nothing is wrong yet.
    enum class Freshness { IfStale, Ahead, Force };

    ~Account() override;

    [[nodiscard]] const QString &id() const { return m_entry.id; }
    [[nodiscard]] const QString &name() const { return m_entry.name; }
    [[nodiscard]] const AccountEntry &entry() const { return m_entry; } ///< without secrets
    [[nodiscard]] State state() const { return m_state; }
    /// Does the provider hear of a sign-out? As it said at the sign-in (RFC 7009).
    [[nodiscard]] bool isRevocable() const;
    [[nodiscard]] bool isRefreshing() const { return m_refresh != nullptr; }
    /// The vault did not take the session, so it ends with this process, unless the vault comes
    /// back before: then it is saved, unless another process has saved one since.
    [[nodiscard]] bool isUnsaved() const { return m_unsaved.has_value(); }
    /// Of a service account's secret, by this computer's calendar: 0 = it ends today. nullopt =
    /// nobody said when.
    [[nodiscard]] std::optional<qint64> secretDaysLeft() const;
    /// Of the last refresh or vault access; also why the account is unsaved.
    [[nodiscard]] std::optional<Error> lastError() const { return m_lastError; }

    /// After ensureFresh; null before. Valid until the next change.
    [[nodiscard]] const Secret *accessToken() const;
    /// The last one, beside the access token; nullopt = there is none.
    [[nodiscard]] std::optional<IdTokenView> idToken() const;
    /// Asks the vault. nullopt = there is none. Errors: of the vault
    void fetchRefreshToken(QObject *context, Reply<std::optional<RefreshTokenView>> reply) const;
    [[nodiscard]] QString tokenType() const;
    [[nodiscard]] std::optional<QDateTime> accessTokenExpiresAt() const;
    /// From when on ensureFresh gets another one; nullopt = nobody knows, or there is none to get.
    [[nodiscard]] std::optional<QDateTime> staleAt() const;
    [[nodiscard]] QStringList scope() const;
    /// Of the step-ups that led to it (step_up.h), as fingerprints; mostly none.
    [[nodiscard]] QStringList answeredChallenges() const;

    /// Fresh: replies. Else joins or starts the one refresh: lock, vault read (another process may
    /// have done it), refresh, vault write, validation, unlock. Whoever waited for the lock of
    /// another process gets its outcome, a failure too. Whoever the provider asked to wait gets its
    /// last answer again; by Force, a 5xx may be tried at once.
    void ensureFresh(Freshness freshness, QObject *context, Reply<void> reply);

    /// Of the account's own, or one that fetchTokenFor() got.
    [[nodiscard]] bool isFresh(const AccessTokenRecord &access) const;

    /// Out of this process's memory, where the vault has it as well.
    void forgetAccessToken();

    /// A token that is good for less than the account's own, asked for each time and kept nowhere:
    /// the account's own, and what was granted, stay what they are. Lock, vault and judgement are
    /// those of ensureFresh.
    /// Errors: as ensureFresh; those of token_limits.h, where nothing of it was granted (then
    ///         nothing is sent), the provider refuses it, or gives more
    void fetchTokenFor(const TokenLimits &limits, QObject *context, Reply<AccessTokenRecord> reply);

    /// Asks live; a 401 refreshes once and tries once more. Without a user-info endpoint: what the
    /// last ID token told.
    void fetchUserInfo(QObject *context, Reply<oauth::UserInfo> reply);

    /// For one request that somebody else sends, with an access token of this account's.
    struct ProofQuestion {
        QByteArray method; ///< of HTTP, as it is sent
        QUrl url;
        QByteArray nonce{}; ///< that the resource asked for (DPoP-Nonce); empty = none
        QByteArray path{}; ///< as it is sent, where `url` may write it otherwise (dpop_proof.h)
        Secret accessToken{}; ///< that goes along, bound to the key; empty = the account's own
    };
    /// The value of the DPoP header (RFC 9449 §7.1). The account's own token is the one that
    /// accessToken() gives then. Misconfigured where that is bound to no key, or where this is no
    /// such request.
    void makeDpopProof(ProofQuestion question, QObject *context, Reply<QByteArray> reply);

    struct SignOutReceipt {
        enum class Revocation {
            Done,
            Later, ///< the provider could not be told now; it is, when it can be
            Failed,
            NotOffered
        } revocation
            = Revocation::NotOffered;
        std::optional<Error> revocationError; ///< Later, Failed
        /// Why the vault still has what it had. Only where the account was forgotten all the same,
        /// or was signed in again in memory only.
        std::optional<Error> erasureError;
    };
    /// Revokes if the provider can, erases always, and says which of the two happened. Fails, and
    /// changes nothing, only when the vault cannot erase or the index cannot be written. Afterwards
    /// the store has removed the account: `this` is deleted later.
    void signOut(QObject *context, Reply<SignOutReceipt> reply);
    /// As signOut(), but takes the account off the list also where the vault cannot be used.
    /// Should it ever be again, what it has is revoked and erased then.
    void forget(QObject *context, Reply<SignOutReceipt> reply);

Q_SIGNALS:
    void changed(); ///< read the getters again

private:
    friend class AccountStore;
    friend class BrowserSignOut;
    class Refresh;
    class UserInfoFetch;
    class ProofMaking;
    class SignOut;
    class LateSaving;

    Account(AccountStore &store, AccountParts &parts, AccountEntry entry);

    void setEntry(AccountEntry entry);
    /// What the list says of it by now. False = nothing new.
    bool takeListed(AccountEntry listed);
    /// Has another process signed the person in since we did so in memory only?
    [[nodiscard]] bool isOvertaken(const AccountEntry &listed) const;
    void adopt(AccessTokenRecord access, std::optional<SessionRecord> unsaved);
    /// So that one process at a time changes what the vault has of it.
    void lockSession(QObject *context, Reply<std::unique_ptr<ProcessLock>> reply) const;
    [[nodiscard]] Error signInIsRequired() const;
    void endRefresh(const Result<void> &outcome);
    void endLimitedRefresh(Refresh &refresh, const Result<void> &outcome, AccessTokenRecord token);
    void failLimitedRefreshes(const Error &error);
    [[nodiscard]] Result<void> judge(const Result<void> &outcome);
    void noteTrouble(const Error &error);
    void settle(State state, int refusals, const std::optional<AskedToWait> &wait);
    /// What the provider said when it asked us, or another process, to wait, and it is too early.
    [[nodiscard]] std::optional<Error> askedToWait(Freshness freshness);
    void saveEntry();
    void endSignOut(const Result<SignOutReceipt> &receipt);
    void saveLate();
    void endLateSaving();
    /// Is it what the unsaved session came after, or that session itself?
    [[nodiscard]] bool isOutdated(const SessionRecord &kept) const;
    /// From here on what the vault has counts again.
    void dropUnsaved();
    /// It lives in this process, and nobody else ever knew of it.
    [[nodiscard]] bool isOnlyHere() const { return m_unsaved && !m_listedSignIn; }

    AccountStore &m_store;
    AccountParts &m_parts;
    AccountEntry m_entry;
    State m_state = State::SignedIn;
    bool m_isEndCertain = false; ///< the list says so, and the vault has no newer session
    std::optional<Error> m_lastError;
    std::optional<AccessTokenRecord> m_access;
    /// The session where the vault did not take it: then it lives as long as this process.
    std::optional<SessionRecord> m_unsaved;
    std::vector<Secret> m_outdated; ///< the refresh tokens that it came after, one by one
    std::unique_ptr<UnsavedSignIn> m_unsavedSignIn; ///< that it came from; null = a refresh
    /// When the person signed in, as the list had it last; nullopt = it never had the account. Gone
    /// from there, it was signed out.
    std::optional<QDateTime> m_listedSignIn;
    std::optional<QDateTime> m_signInBefore; ///< likewise, before the last sign-in of this process
    bool m_isOvertaken = false; ///< the list has told of another one since
    std::unique_ptr<LateSaving> m_lateSaving;
    std::unique_ptr<Refresh> m_refresh;
    std::vector<Replier<void>> m_waiting;
    std::vector<std::unique_ptr<Refresh>> m_limitedRefreshes;
    std::unique_ptr<SignOut> m_signOut;
    std::vector<Replier<SignOutReceipt>> m_waitingForSignOut;
};

} // namespace lanyard
