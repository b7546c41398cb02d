#include "notifier.h"

#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// In which a window of ours that is just coming to the front gets there.
constexpr auto focusPause = 1s;
constexpr std::chrono::milliseconds betweenReminders = 24h;

bool isLookedAt()
{
    const QWindow *window = QGuiApplication::focusWindow();
    return window && window->isVisible();
}

} // namespace

Notifier::Notifier(AccountStore &store, Clock &clock) : m_store(store), m_clock(clock)
{
    connect(&m_store, &AccountStore::accountAdded, this, &Notifier::watchAccounts);
    connect(&m_store, &AccountStore::accountRemoved, this, [this](const QString &id) {
        m_needing.remove(id);
        m_greeted.remove(id);
        m_notifications.withdraw(id);
    });
    connect(&m_notifications, &Notifications::opened, this, &Notifier::openChosen);
    connect(&m_notifications, &Notifications::actionChosen, this, &Notifier::repairChosen);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this] {
        if (isLookedAt()) {
            for (const QString &id : std::exchange(m_greeted, {})) {
                m_notifications.withdraw(id);
            }
        }
    });
    watchAccounts();
}

void Notifier::obey(const ChosenSettings &chosen)
{
    m_chosen = chosen;
    if (!m_chosen.notifiesSignInNeeded) {
        for (const QString &id : std::as_const(m_needing)) {
            m_notifications.withdraw(id);
        }
    }
}

void Notifier::watchAccounts()
{
    const QList<Account *> accounts = m_store.accounts();
    for (const Account *account : accounts) {
        disconnect(account, &Account::changed, this, nullptr);
        connect(account, &Account::changed, this, [this, id = account->id()] { look(id); });
        look(account->id());
    }
}

void Notifier::look(const QString &accountId)
{
    const bool isNeeding = needsThePerson(accountId);
    if (isNeeding == m_needing.contains(accountId)) {
        return;
    }
    if (isNeeding) {
        m_needing.insert(accountId);
        remindLater(accountId, focusPause);
    } else {
        m_needing.remove(accountId);
        m_notifications.withdraw(accountId);
    }
}

bool Notifier::needsThePerson(const QString &accountId) const
{
    const Account *account = m_store.account(accountId);
    return account && account->state() == Account::State::SignInRequired;
}

void Notifier::remindLater(const QString &accountId, std::chrono::milliseconds delay)
{
    m_clock.after(delay, this, [this, accountId] { remind(accountId); });
}

void Notifier::remind(const QString &accountId)
{
    const QDateTime last = m_remindedAt.value(accountId);
    const bool isEarly = last.isValid() && last.msecsTo(m_clock.now()) < betweenReminders.count();
    if (!needsThePerson(accountId) || isEarly) {
        return;
    }
    m_remindedAt.insert(accountId, m_clock.now());
    if (m_chosen.notifiesSignInNeeded && !isLookedAt()) {
        m_greeted.remove(accountId);
        m_notifications.show(accountId, signInNeededText(m_store.account(accountId)->entry()));
    }
    remindLater(accountId, betweenReminders);
}

void Notifier::tellSignedIn(const QString &accountId)
{
    m_clock.after(focusPause, this, [this, accountId] {
        const Account *account = m_store.account(accountId);
        if (account && m_chosen.notifiesSignedIn && !isLookedAt() && !needsThePerson(accountId)) {
            m_greeted.insert(accountId);
            m_notifications.show(accountId, signedInText(account->entry()));
        }
    });
}

} // namespace lanyard
