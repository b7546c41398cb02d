#include "notifier.h"

#include "io/private_file.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWindow>

#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// In which a window of ours that is just coming to the front gets there.
constexpr auto focusPause = 1s;
constexpr std::chrono::milliseconds betweenReminders = 24h;
constexpr qsizetype largestFile = 1024 * 1024;

bool isLookedAt()
{
    const QWindow *window = QGuiApplication::focusWindow();
    return window && window->isVisible();
}

} // namespace

Notifier::Notifier(AccountStore &store, Clock &clock, const Places &places) :
    m_store(store), m_clock(clock), m_reminders(places.state + QStringLiteral("/reminders.json"))
{
    readReminders();
    connect(&m_store, &AccountStore::accountAdded, this, &Notifier::watchAccounts);
    connect(&m_store, &AccountStore::accountRemoved, this, [this](const QString &id) {
        m_needing.remove(id);
        m_greeted.remove(id);
        m_plans.erase(id);
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

/// One plan an account: a new one takes the place of that before.
void Notifier::remindLater(const QString &accountId, std::chrono::milliseconds delay)
{
    std::unique_ptr<QObject> &plan = m_plans[accountId];
    if (plan) {
        plan.release()->deleteLater(); // it may be the one that led here
    }
    plan = std::make_unique<QObject>();
    m_clock.after(delay, plan.get(), [this, accountId] { remind(accountId); });
}

void Notifier::remind(const QString &accountId)
{
    const QDateTime last = m_remindedAt.value(accountId);
    const std::chrono::milliseconds since(last.isValid() ? last.msecsTo(m_clock.now()) : -1);
    if (!needsThePerson(accountId)) {
        return;
    }
    if (since >= 0ms && since < betweenReminders) { // a clock that was put back says nothing
        remindLater(accountId, betweenReminders - since);
        return;
    }
    m_remindedAt.insert(accountId, m_clock.now());
    keepReminders();
    if (m_chosen.notifiesSignInNeeded && !isLookedAt()) {
        m_greeted.remove(accountId);
        m_notifications.show(accountId, signInNeededText(m_store.account(accountId)->entry()));
    }
    remindLater(accountId, betweenReminders);
}

void Notifier::readReminders()
{
    const auto file = readPrivateFile(m_reminders, largestFile);
    const QJsonObject times
        = file && *file ? QJsonDocument::fromJson(**file).object() : QJsonObject();
    for (auto time = times.begin(); time != times.end(); ++time) {
        m_remindedAt.insert(time.key(),
                            QDateTime::fromString(time.value().toString(), Qt::ISODate));
    }
}

/// What cannot be kept is at worst reminded of once more.
void Notifier::keepReminders() const
{
    QJsonObject times;
    for (auto time = m_remindedAt.cbegin(); time != m_remindedAt.cend(); ++time) {
        if (m_store.account(time.key())) {
            times.insert(time.key(), time.value().toUTC().toString(Qt::ISODate));
        }
    }
    static_cast<void>(writePrivateFile(m_reminders, QJsonDocument(times).toJson()));
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
