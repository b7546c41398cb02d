#include "ui/phrases.h"

#include "words/time_text.h"
#include "words/vault_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestUnbroken = 16;
constexpr qsizetype nameCap = 100;
constexpr qsizetype mostPermissions = 20;

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

QString permissionName(const QString &scope)
{
    if (scope == QLatin1String("openid")) {
        return Phrases::tr("know who you are");
    }
    if (scope == QLatin1String("profile")) {
        return Phrases::tr("read your profile");
    }
    if (scope == QLatin1String("email")) {
        return Phrases::tr("read your e\u2011mail address");
    }
    if (scope == QLatin1String("offline_access")) {
        return Phrases::tr("stay signed in");
    }
    return isolated(scope);
}

/// A status stands alone, or first in its line.
QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString personOf(const AccountEntry &entry)
{
    if (entry.service) {
        return plainText(entry.name, nameCap);
    }
    for (const QString &name : {entry.displayName, entry.email, entry.subject}) {
        if (QString plain = plainText(name, nameCap); !plain.isEmpty()) {
            return plain;
        }
    }
    return QStringLiteral("?");
}

QString statusOf(const Account &account)
{
    switch (account.state()) {
    case Account::State::SignedIn:
        if (account.isRefreshing()) {
            return Phrases::tr("Refreshing…");
        }
        return account.entry().service ? Phrases::tr("Service account") : Phrases::tr("Signed in");
    case Account::State::SignInRequired:
        return Phrases::tr("Sign in again");
    case Account::State::VaultLocked: {
        const std::optional<Error> why = account.lastError();
        const Kept where = why && isOfVaultFile(*why) ? Kept::InFile : Kept::InStore;
        return withCapital(Phrases::tr("%1 locked").arg(storeName(where)));
    }
    }
    return {};
}

QString secretEndText(const Account &account)
{
    constexpr qint64 inTime = 14; ///< days
    const std::optional<qint64> left = account.secretDaysLeft();
    if (!left || *left > inTime) {
        return {};
    }
    if (*left < 0) {
        return Phrases::tr("Secret ran out");
    }
    if (*left == 1) {
        return Phrases::tr("Secret runs out tomorrow");
    }
    return *left == 0 ? Phrases::tr("Secret runs out today")
                      : Phrases::tr("Secret runs out in %n days", nullptr, int(*left));
}

ErrorContext contextOf(const AccountEntry &entry)
{
    const QString host = QUrl(entry.issuer).host();
    ErrorContext context;
    context.provider = entry.providerName;
    context.host = host.isEmpty() ? entry.providerName : host;
    context.store = secretStoreName();
    context.who = personOf(entry);
    context.clientId = entry.clientId;
    context.scope = entry.scope.join(u' ');
    if (entry.service) {
        context.during = ErrorContext::During::Service;
        context.scope = entry.service->access.scope.join(u' ');
    }
    return context;
}

ErrorContext contextOf(const Provider &provider)
{
    ErrorContext context;
    context.provider = provider.name;
    context.host
        = QUrl(provider.isPlainOAuth() ? provider.endpoints.authorizationEndpoint.toString()
                                       : provider.issuer)
              .host();
    context.store = secretStoreName();
    context.clientId = provider.clientId;
    context.scope = provider.scope.join(u' ');
    context.during = ErrorContext::During::SignIn;
    return context;
}

Kept keptBy(const TokenVault &vault)
{
    if (!vault.isLasting()) {
        return Kept::UntilQuit;
    }
    return vault.choice() == VaultChoice::File ? Kept::InFile : Kept::InStore;
}

QString storeName(Kept kept)
{
    return kept == Kept::InFile ? vaultFileName() : secretStoreName();
}

QString lookingAt(const QString &host)
{
    return Phrases::tr("Looking for a sign-in page at %1…").arg(isolated(shownHost(host)));
}

QString breakable(const QString &text)
{
    QString broken;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        broken += c;
        if (run >= longestUnbroken && !c.isHighSurrogate()) {
            broken += QChar(0x200b);
            run = 0;
        }
    }
    return broken;
}

QString permissionText(const QStringList &scope)
{
    QStringList names;
    const QStringList first = scope.mid(0, mostPermissions);
    std::transform(first.begin(), first.end(), std::back_inserter(names), permissionName);
    if (scope.size() > first.size()) {
        names += Phrases::tr("%n more", "permissions", int(scope.size() - first.size()));
    }
    return names.isEmpty() ? Phrases::tr("none were named") : QLocale().createSeparatedList(names);
}

Expiry expiryText(const QDateTime &expiresAt, const QDateTime &now)
{
    using std::chrono::milliseconds;
    const qint64 left = now.msecsTo(expiresAt);
    const QString at = timeText(expiresAt);
    if (left <= 0) {
        return {Phrases::tr("Ran out at %1.").arg(at), std::nullopt};
    }
    const qint64 minute = 60'000;
    if (left <= minute) {
        return {Phrases::tr("Works for less than a minute, until %1.").arg(at), milliseconds(left)};
    }
    if (left >= 24 * 60 * minute) {
        const QString day = QLocale().toString(expiresAt.toLocalTime(), QLocale::ShortFormat);
        return {Phrases::tr("Works until %1.").arg(day),
                milliseconds(left % (24 * 60 * minute) + 1)};
    }
    const qint64 minutes = left / minute;
    const QString span = minutes < 90 ? Phrases::tr("%n min", nullptr, int(minutes))
                                      : Phrases::tr("%n h", nullptr, int((minutes + 30) / 60));
    return {Phrases::tr("Works for %1, until %2.").arg(span, at), milliseconds(left % minute + 1)};
}

} // namespace lanyard
