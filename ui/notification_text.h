#pragma once

/// What a notification of the desktop's says.
/// Note:    it stands on locked screens: no token is in it, and no e-mail address

#include "accounts/account.h"
#include "accounts/account_index.h"

#include <QString>

namespace lanyard {

struct NotificationText {
    QString title;
    QString body; ///< may be empty
    QString open; ///< what the notification itself does, where that is said
    QString action{}; ///< its button; empty = there is none
};

[[nodiscard]] NotificationText signInNeededText(const AccountEntry &entry);
/// Of one whose secret has a day on which it ends, which is near.
[[nodiscard]] NotificationText secretEndsText(const Account &account);
[[nodiscard]] NotificationText signedInText(const AccountEntry &entry);

} // namespace lanyard
