#pragma once

/// One identity and its tokens over time.
/// Source:  RFC 6749 §6, OIDC Core §12
/// Units:   an access token is fresh until 60 s before it expires; an unknown expiry counts as
///          fresh until a resource says 401
/// Errors:  of ensureFresh: SignInRequired, TokenRejected, Network, OutcomeUnknown, Vault…, as the
///          table in README says what becomes of the account
/// Owner:   AccountStore

#include "accounts/account_index.h"
#include "accounts/environment.h"
#include "accounts/session_record.h"
#include "base/result.h"
#include "oauth/userinfo.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <optional>

namespace lanyard {

class AccountStore;

class Account final : public QObject {
    Q_OBJECT
public:
    enum class State { SignedIn, SignInRequired, VaultLocked };
    Q_ENUM(State)
    enum class Freshness { IfStale, Force };

    ~Account() override;

    [[nodiscard]] const QString &id() const;
    [[nodiscard]] const QString &name() const;
    [[nodiscard]] const AccountEntry &entry() const; ///< who and where, without secrets
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] std::optional<Error> lastError() const; ///< of the last refresh or vault access

    /// After ensureFresh; null before. Valid until the next change.
    [[nodiscard]] const Secret *accessToken() const;
    [[nodiscard]] QString tokenType() const;
    [[nodiscard]] std::optional<QDateTime> accessTokenExpiresAt() const;
    [[nodiscard]] QStringList scope() const;

    /// Fresh: replies. Else joins or starts the one refresh: lock, vault read (another process may
    /// have done it), refresh, vault write, validation, unlock.
    void ensureFresh(Freshness freshness, QObject *context, Reply<void> reply);

    /// Asks live; a 401 refreshes once and tries once more.
    void fetchUserInfo(QObject *context, Reply<oauth::UserInfo> reply);

    struct SignOutReceipt {
        enum class Revocation { Done, Failed, NotOffered } revocation = Revocation::NotOffered;
        std::optional<Error> revocationError;
    };
    /// Revokes if the provider can, erases always, and says which of the two happened. Fails, and
    /// changes nothing, only when the vault could not erase. Afterwards the store has removed the
    /// account: `this` is deleted later.
    void signOut(QObject *context, Reply<SignOutReceipt> reply);

Q_SIGNALS:
    void changed(); ///< read the getters again

private:
    friend class AccountStore;
};

} // namespace lanyard
