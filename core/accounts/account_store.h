#pragma once

/// The set of accounts: the only thing shells hold.
/// Errors:  of find: NotFound (also for an e-mail that two accounts have)
/// Owner:   owns its Accounts; what startSignIn gives belongs to the caller

#include "accounts/account.h"
#include "accounts/account_index.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/sign_in.h"
#include "base/result.h"
#include "flow/provider_directory.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace lanyard {

class AccountStore final : public QObject {
    Q_OBJECT
public:
    AccountStore(Environment environment, Places places, QObject *parent = nullptr);
    ~AccountStore() override;

    /// Reads the index. Touches neither vault nor network.
    [[nodiscard]] Result<void> load();
    /// Where a corrupt index was put by load(); empty = none was.
    [[nodiscard]] QString indexSetAside() const;

    [[nodiscard]] QList<Account *> accounts() const; ///< in the order of the index
    [[nodiscard]] Account *account(const QString &id) const; ///< null = gone
    /// By name, or by an e-mail that is unique.
    [[nodiscard]] Result<Account *> find(const QString &nameOrEmail) const;

    /// Starts at once (queued). Never null.
    [[nodiscard]] std::unique_ptr<SignIn> startSignIn(SignInRequest request);

    /// Replies when nothing is left to finish in the background: pages being served, revocations.
    void whenIdle(QObject *context, Reply<void> reply);

Q_SIGNALS:
    void accountAdded(const QString &id);
    void accountRemoved(const QString &id);

private:
    Environment m_environment;
    Places m_places;
};

} // namespace lanyard
