#include "accounts/kept_stamps.h"

namespace lanyard {

ListStamp listStamp(const Places &places)
{
    return {FileStamp::of(places.data + QStringLiteral("/accounts.json")),
            FileStamp::of(places.data + QStringLiteral("/vault.json"))};
}

FileStamp tokenStamp(const Places &places, const QString &accountId)
{
    return FileStamp::of(places.accountLock(accountId));
}

void noteNewToken(const Places &places, const QString &accountId)
{
    restamp(places.accountLock(accountId));
}

} // namespace lanyard
