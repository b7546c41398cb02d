#include "notifications.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <utility>

namespace lanyard {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service(),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          service(), QString::fromLatin1(method));
}

const QString defaultAction = QStringLiteral("default");
const QString ourAction = QStringLiteral("repair");

} // namespace

Notifications::Notifications()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto hear = [&](const char *signal, const char *slot) {
        bus.connect(service(), QStringLiteral("/org/freedesktop/Notifications"), service(),
                    QString::fromLatin1(signal), this, slot);
    };
    hear("ActivationToken", SLOT(takeToken(uint, QString)));
    hear("ActionInvoked", SLOT(takeAction(uint, QString)));
    hear("NotificationClosed", SLOT(takeClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service(), bus,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear(); // another one would give these numbers to others
        m_tokens.clear();
        m_capabilities.reset();
        m_isAsked = false;
    });
}

void Notifications::show(const QString &key, const NotificationText &text)
{
    Shown &shown = m_shown[key];
    shown.isOver = false;
    if (shown.isBeingSent || !m_capabilities) {
        shown.next = text;
        askWhatItCan();
    } else {
        send(key, text);
    }
}

void Notifications::withdraw(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end()) {
        return;
    }
    if (shown->isBeingSent) {
        shown->isOver = true;
        shown->next.reset();
        return;
    }
    if (shown->id != 0) {
        QDBusMessage close = callOf("CloseNotification");
        close << shown->id;
        QDBusConnection::sessionBus().asyncCall(close);
    }
    m_shown.erase(shown);
}

/// Buttons where it has none would be a dialog, and markup where it knows none would be read.
void Notifications::askWhatItCan()
{
    if (m_capabilities || std::exchange(m_isAsked, true)) {
        return;
    }
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *answer;
        m_isAsked = false;
        if (!capabilities.isValid()) {
            m_shown.clear(); // nobody shows any
            return;
        }
        m_capabilities = capabilities.value();
        const QStringList keys = m_shown.keys();
        for (const QString &key : keys) {
            if (auto next = std::exchange(m_shown[key].next, std::nullopt)) {
                send(key, *next);
            }
        }
    });
}

void Notifications::send(const QString &key, const NotificationText &text)
{
    Shown &shown = m_shown[key];
    shown.isBeingSent = true;
    QStringList actions;
    if (m_capabilities->contains(QStringLiteral("actions"))) {
        actions = QStringList{defaultAction, text.open};
        if (!text.action.isEmpty()) {
            actions += {ourAction, text.action};
        }
    }
    const bool isMarkup = m_capabilities->contains(QStringLiteral("body-markup"));
    QDBusMessage notify = callOf("Notify");
    notify << QStringLiteral("Lanyard") << shown.id << QStringLiteral("app.lanyard.Lanyard")
           << text.title << (isMarkup ? text.body.toHtmlEscaped() : text.body) << actions
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("app.lanyard.Lanyard")}}
           << -1; // for as long as the desktop shows such things
    auto *answer
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        takeId(key, id.isValid() ? id.value() : 0);
    });
}

void Notifications::takeId(const QString &key, uint id)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end()) {
        return; // of a desktop that has ended since
    }
    shown->isBeingSent = false;
    shown->id = id;
    if (shown->isOver) {
        withdraw(key);
    } else if (const auto next = std::exchange(shown->next, std::nullopt)) {
        send(key, *next);
    } else if (id == 0) {
        m_shown.erase(shown);
    }
}

/// Empty = it is none of ours.
QString Notifications::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); id != 0 && shown != m_shown.cend(); ++shown) {
        if (shown->id == id) {
            return shown.key();
        }
    }
    return {};
}

void Notifications::takeToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty()) {
        m_tokens.insert(id, token.toUtf8());
    }
}

void Notifications::takeAction(uint id, const QString &action)
{
    const QByteArray token = m_tokens.take(id);
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        return;
    }
    if (action == ourAction) {
        Q_EMIT actionChosen(key, token);
    } else if (action == defaultAction) {
        Q_EMIT opened(key, token);
    }
}

void Notifications::takeClosed(uint id, uint)
{
    m_tokens.remove(id);
    m_shown.removeIf([id](const auto &shown) { return id != 0 && shown.value().id == id; });
}

} // namespace lanyard
