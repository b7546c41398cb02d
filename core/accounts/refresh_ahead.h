#pragma once

/// Renews the access token of the account that somebody looks at before it goes stale, so that
/// nobody waits for it.
/// Units:   at a moment of its own in the margin before Account::staleAt(), so that not everybody
///          asks at once; after a sleep 5 s to 20 s later, when the network had time to come back,
///          and as soon where the clock was set back, since nobody knows what the token has left
/// Shape:   one timer, due within a minute while somebody looks, and none while nobody does. One
///          try for each token: what comes of it is the account's to tell, and whoever shows it
///          goes on from there.
/// Owner:   whoever shows the account

#include "accounts/account.h"
#include "accounts/environment.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>

namespace lanyard {

class RefreshAhead final : public QObject {
public:
    explicit RefreshAhead(const Environment &environment) : m_environment(environment) { }

    void watch(Account *account); ///< null = nobody looks any more

private:
    void plan();
    void lookLater();
    void look();
    [[nodiscard]] std::chrono::milliseconds clockJump() const;
    [[nodiscard]] std::chrono::milliseconds random(std::chrono::milliseconds below) const;

    Environment m_environment;
    QPointer<Account> m_account;
    std::unique_ptr<QObject> m_timer; ///< context of the next look; null = there is none
    QDateTime m_staleAt; ///< of the token that was planned for; invalid = there was none
    QDateTime m_due;
    QDateTime m_lookedAt;
    std::chrono::milliseconds m_lookedAtMonotonic{0};
};

} // namespace lanyard
