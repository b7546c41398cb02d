#include "ui/notification_text.h"

#include "ui/notice.h"
#include "ui/phrases.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

/// Empty where all that is known of them is an address or a number.
QString nameFor(const AccountEntry &entry)
{
    const QString name = entry.service ? entry.name : entry.displayName;
    return name.contains(u'@') ? QString() : plainText(name, 100);
}

} // namespace

NotificationText signInNeededText(const AccountEntry &entry)
{
    const QString provider = isolated(entry.providerName);
    NotificationText text{Words::tr("%1 needs you to sign in again", "a provider").arg(provider),
                          nameFor(entry), Words::tr("Open Lanyard"), Words::tr("Sign in again")};
    if (entry.service) {
        text.title = Words::tr("A service account of %1 needs you", "a provider").arg(provider);
        text.action.clear();
    }
    return text;
}

NotificationText secretEndsText(const Account &account)
{
    const std::optional<Notice> notice = noticeOfSecretEnd(account);
    return {notice ? notice->title : QString(), notice ? notice->body : QString(),
            Words::tr("Open Lanyard")};
}

NotificationText signedInText(const AccountEntry &entry)
{
    const QString name = nameFor(entry);
    const QString provider = isolated(entry.providerName);
    return {name.isEmpty() ? Words::tr("You’re signed in to %1", "a provider").arg(provider)
                           : Words::tr("Signed in as %1", "a person").arg(isolated(name)),
            name.isEmpty() ? QString() : plainText(entry.providerName, 100),
            Words::tr("Open Lanyard")};
}

} // namespace lanyard
