#pragma once

/// What the desktop tells a person who looks at something else. One file per platform.
/// Source:  Desktop Notifications Specification 1.3: Notify, CloseNotification, ActionInvoked,
///          ActivationToken, NotificationClosed
/// Errors:  none: where nobody shows them there are none
/// Owner:   those that are still shown when it goes stay

#include "ui/notification_text.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace lanyard {

class Notifications final : public QObject {
    Q_OBJECT
public:
    Notifications();

    /// In the place of the one with that key, where it is shown.
    void show(const QString &key, const NotificationText &text);
    void withdraw(const QString &key);

Q_SIGNALS:
    /// The notification itself, or its button. The token is for the window to come to the front;
    /// empty = there is none.
    void opened(const QString &key, const QByteArray &activationToken);
    void actionChosen(const QString &key, const QByteArray &activationToken);

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0; ///< 0 = the desktop has not said it yet
        bool isBeingSent = false;
        std::optional<NotificationText> next{}; ///< what it shall be, once it can be replaced
        bool isOver = false; ///< withdrawn while it was being sent
    };

    void send(const QString &key, const NotificationText &text);
    void takeId(const QString &key, uint id);
    void askWhatItCan();
    [[nodiscard]] QString keyOf(uint id) const;

    QHash<QString, Shown> m_shown;
    std::optional<QStringList> m_capabilities; ///< nullopt = it was not asked
    bool m_isAsked = false;
    QHash<uint, QByteArray> m_tokens;
};

} // namespace lanyard
