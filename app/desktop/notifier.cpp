#include "notifier.h"

#include "io/private_file.h"
#include "ui/notice.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWindow>

#include <algorithm>
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
        m_needs.remove(id);
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
    for (auto each = m_needs.cbegin(); each != m_needs.cend(); ++each) {
        if (!isTold(each.value())) {
            m_notifications.withdraw(each.key());
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
    lookTomorrow();
}

/// A day that comes changes an account, and nobody says so.
void Notifier::lookTomorrow()
{
    const QList<Account *> accounts = m_store.accounts();
    const bool isAwaited = std::any_of(accounts.begin(), accounts.end(), [](const Account *each) {
        return each->entry().secretEnds.isValid();
    });
    if (m_tomorrow) {
        m_tomorrow.release()->deleteLater(); // it may be the one that led here
    }
    if (isAwaited) {
        m_tomorrow = std::make_unique<QObject>();
        m_clock.after(betweenReminders, m_tomorrow.get(), [this] { watchAccounts(); });
    }
}

void Notifier::look(const QString &accountId)
{
    const Need need = needOf(accountId);
    if (need == m_needs.value(accountId, Need::Nothing)) {
        return;
    }
    if (need != Need::Nothing) {
        m_needs.insert(accountId, need);
        remindLater(accountId, focusPause);
    } else {
        m_needs.remove(accountId);
        m_notifications.withdraw(accountId);
    }
}

Notifier::Need Notifier::needOf(const QString &accountId) const
{
    const Account *account = m_store.account(accountId);
    if (!account) {
        return Need::Nothing;
    }
    if (account->state() == Account::State::SignInRequired) {
        return Need::SignIn;
    }
    return noticeOfSecretEnd(*account) ? Need::Secret : Need::Nothing;
}

bool Notifier::isTold(Need need) const
{
    return need == Need::Secret ? m_chosen.notifiesSecretRunsOut : m_chosen.notifiesSignInNeeded;
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
    const Need need = needOf(accountId);
    if (need == Need::Nothing) {
        return;
    }
    if (since.count() >= 0 && since < betweenReminders) { // a clock that was put back says nothing
        remindLater(accountId, betweenReminders - since);
        return;
    }
    m_remindedAt.insert(accountId, m_clock.now());
    keepReminders();
    if (isTold(need) && !isLookedAt()) {
        const Account *account = m_store.account(accountId);
        m_greeted.remove(accountId);
        m_notifications.show(accountId,
                             need == Need::Secret ? secretEndsText(*account)
                                                  : signInNeededText(account->entry()));
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
        if (account && m_chosen.notifiesSignedIn && !isLookedAt()
            && needOf(accountId) != Need::SignIn) {
            m_greeted.insert(accountId);
            m_notifications.show(accountId, signedInText(account->entry()));
        }
    });
}

} // namespace lanyard
