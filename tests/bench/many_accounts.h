#pragma once

/// A list of many accounts, each as large as they are: a picture, scopes and protections.

#include "accounts/account_index.h"

namespace lanyard {

inline AccountEntry entryNumber(int number)
{
    AccountEntry entry;
    entry.id = QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
    entry.name = QStringLiteral("account-%1").arg(number);
    entry.providerId = QStringLiteral("example");
    entry.providerName = QStringLiteral("Example");
    entry.issuer = QStringLiteral("https://id.example.com/tenant");
    entry.clientId = QStringLiteral("0123456789abcdef.apps.example.com");
    entry.subject = QStringLiteral("subject-%1").arg(number);
    entry.displayName = QStringLiteral("Person Number %1").arg(number);
    entry.email = QStringLiteral("person%1@example.com").arg(number);
    entry.picture = QStringLiteral("https://pictures.example.com/a/%1=s96-c").arg(number);
    entry.scope = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")};
    entry.signedInAt = QDateTime::currentDateTimeUtc();
    entry.protections = {QStringLiteral("pkce"), QStringLiteral("iss")};
    return entry;
}

/// In the place of those that were there; false = they cannot be written.
[[nodiscard]] inline bool writeAccounts(const Places &places, int count)
{
    AccountIndex index(places);
    return index
        .update([count](QList<AccountEntry> &entries) {
            entries.clear();
            for (int number = 0; number < count; ++number) {
                entries.append(entryNumber(number));
            }
        })
        .has_value();
}

} // namespace lanyard
