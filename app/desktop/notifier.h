#pragma once

/// When the person hears of an account while they look at something else: that it needs them, that
/// its secret runs out soon, or that they are signed in. One notification an account, gone when it
/// is solved. Units:   a reminder of the same account at most once a day, whoever was started
/// meanwhile:
///          reminders.json of the state folder says when the last was, {"<account id>": "<ISO
///          8601>"}
/// Owner:   what it is given outlives it

#include "accounts/account_store.h"
#include "accounts/chosen_settings.h"
#include "accounts/places.h"
#include "base/clock.h"
#include "notifications.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace lanyard {

class Notifier final : public QObject {
    Q_OBJECT
public:
    Notifier(AccountStore &store, Clock &clock, const Places &places);

    void obey(const ChosenSettings &chosen);
    /// In our window; there is nothing to tell where that has the focus.
    void tellSignedIn(const QString &accountId);

Q_SIGNALS:
    void openChosen(const QString &accountId, const QByteArray &activationToken);
    void repairChosen(const QString &accountId, const QByteArray &activationToken);

private:
    enum class Need { Nothing, SignIn, Secret };

    void watchAccounts();
    void look(const QString &accountId);
    void lookTomorrow();
    void remind(const QString &accountId);
    void remindLater(const QString &accountId, std::chrono::milliseconds delay);
    [[nodiscard]] Need needOf(const QString &accountId) const;
    [[nodiscard]] bool isTold(Need need) const; ///< as the person chose
    void readReminders();
    void keepReminders() const;

    AccountStore &m_store;
    Clock &m_clock;
    const QString m_reminders; ///< the file
    ChosenSettings m_chosen;
    Notifications m_notifications;
    QHash<QString, Need> m_needs; ///< of the accounts that have some, as far as it was seen
    QHash<QString, QDateTime> m_remindedAt;
    std::map<QString, std::unique_ptr<QObject>> m_plans; ///< contexts of the next reminders
    std::unique_ptr<QObject> m_tomorrow; ///< context; null = no secret has a day on which it ends
    QSet<QString> m_greeted; ///< of whom it is shown that they are signed in
};

} // namespace lanyard
