#include "agent/grants.h"

#include "accounts/json_fields.h"
#include "accounts/json_list.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFile>

#include <algorithm>

namespace lanyard {

namespace {

constexpr JsonList grantsList{QLatin1String("grants"), largestGrantList};
constexpr std::chrono::milliseconds blink{200}; ///< where the main thread waits
constexpr std::chrono::milliseconds lockPatience{5'000}; ///< where it does not

const QLatin1String programName("program");
const QLatin1String accountName("account");
const QLatin1String scopeName("scope");
const QLatin1String resourceName("resource");
const QLatin1String sinceName("since");
const QLatin1String untilName("until");
const QLatin1String suspendedName("suspended");
const QLatin1String narrowedName("narrowed");
/// In the place of a time. A member that is missing, or misspelt, is no limit that is missing.
const QLatin1String untilRevoked("revoked");

QJsonObject toJson(const Grant &grant)
{
    QJsonArray scope;
    for (const QString &each : grant.scope) {
        scope.append(jsonText(each));
    }
    return {{programName, jsonText(grant.program)},
            {accountName, jsonText(grant.accountId)},
            {scopeName, scope},
            {resourceName, jsonText(grant.resource)},
            {sinceName, jsonTime(grant.since)},
            {untilName, grant.until ? jsonTime(grant.until) : QJsonValue(untilRevoked)},
            {suspendedName, grant.isSuspended},
            {narrowedName, grant.isScopeNarrowed}};
}

Grant fromJson(JsonFields &fields)
{
    Grant grant;
    grant.program = fields.requiredText(programName);
    grant.accountId = fields.requiredText(accountName);
    const auto scope = fields.list(scopeName);
    grant.resource = fields.text(resourceName);
    const auto since = fields.time(sinceName);
    if (fields.requiredText(untilName) != untilRevoked) {
        grant.until = fields.time(untilName);
    }
    grant.isSuspended = fields.flag(suspendedName);
    grant.isScopeNarrowed = fields.flag(narrowedName);
    if (!grant.program.startsWith(u'/')) {
        fields.refuse(programName, "is no absolute path");
    }
    if (!scope) {
        fields.refuse(scopeName, "is missing");
    }
    if (!since) {
        fields.refuse(sinceName, "is missing");
    }
    grant.scope = scope.value_or(QStringList());
    grant.since = since.value_or(QDateTime());
    return grant;
}

bool hasAllOf(const QStringList &scope, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&scope](const QString &each) { return scope.contains(each); });
}

/// Whatever `grant` allows, `other` allows as well.
bool isWithin(const Grant &grant, const Grant &other)
{
    return grant.program == other.program && grant.accountId == other.accountId
        && grant.resource == other.resource && hasAllOf(other.scope, grant.scope)
        && (grant.isScopeNarrowed || !other.isScopeNarrowed)
        && (!other.until || (grant.until && *grant.until <= *other.until));
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return why.kind == ErrorKind::Busy
        ? fail(why)
        : fail(why.kind,
               QStringLiteral("the list of grants cannot be written (%1); make room there, and "
                              "make it a folder that you may write to")
                   .arg(why.detail));
}

/// InvalidResponse is a corrupt file; one that is not there holds nothing.
Result<QList<Grant>> readGrants(const QString &file)
{
    const auto bytes = readPrivateFile(file, largestGrantList);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the list of grants cannot be read (%1); move away what is in "
                                   "its place")
                        .arg(bytes.error().detail));
    }
    if (!*bytes) {
        return QList<Grant>();
    }
    auto grants = parseGrantList(**bytes);
    if (!grants && grants.error().kind == ErrorKind::Misconfigured) {
        return fail(ErrorKind::Misconfigured, plainText(file) + u' ' + grants.error().detail);
    }
    return grants;
}

} // namespace

bool hasRunOut(const Grant &grant, const QDateTime &now)
{
    return grant.until && *grant.until <= now;
}

bool isInForce(const Grant &grant, const QDateTime &now)
{
    return !grant.isSuspended && !hasRunOut(grant, now);
}

/// What a token can do that nobody has narrowed, the account's scope need not tell: a provider may
/// say none, and that of another API is its own.
bool covers(const Grant &grant, const TokenWish &wish)
{
    return wish.caller.isProgramThere && grant.program == wish.caller.program
        && grant.accountId == wish.accountId && grant.resource == wish.resource
        && hasAllOf(grant.scope, wish.scope) && (wish.isScopeNarrowed || !grant.isScopeNarrowed);
}

std::optional<Grant> grantFor(const TokenWish &wish, const QDateTime &since,
                              const std::optional<QDateTime> &until)
{
    if (!wish.caller.isProgramThere || !wish.caller.program.startsWith(u'/')) {
        return std::nullopt;
    }
    Grant grant{wish.caller.program, wish.accountId, wish.scope, wish.resource, since, until};
    grant.isScopeNarrowed = wish.isScopeNarrowed;
    return grant;
}

Grants::Grants(const Places &places) :
    m_file(places.data + QStringLiteral("/grants.json")),
    m_lock(places.state + QStringLiteral("/grants.lock"))
{
}

Result<Grants::Loaded> Grants::load() const
{
    // Reading needs no lock, since the file is replaced whole.
    auto grants = readGrants(m_file);
    if (grants) {
        return Loaded{std::move(*grants), {}};
    }
    if (grants.error().kind != ErrorKind::InvalidResponse) {
        return fail(grants.error());
    }
    // Another process may have set it aside by now, so what is there is looked at again.
    const auto held = ProcessLock::acquireNow(m_lock, blink);
    return held ? readOrSetAside() : unwritable(held.error());
}

/// Under the lock.
Result<Grants::Loaded> Grants::readOrSetAside() const
{
    auto grants = readGrants(m_file);
    if (grants) {
        return Loaded{std::move(*grants), {}};
    }
    if (grants.error().kind != ErrorKind::InvalidResponse) {
        return fail(grants.error());
    }
    const auto target = setAsidePrivateFile(m_file, QLatin1String("the list of grants"));
    return target ? Result<Loaded>(Loaded{{}, *target}) : fail(target.error());
}

void Grants::update(Change change, QObject *context, Reply<void> reply) const
{
    ProcessLock::acquire(m_lock, lockPatience, context,
                         [self = *this, change = std::move(change),
                          reply = std::move(reply)](Result<std::unique_ptr<ProcessLock>> held) {
                             if (!held) {
                                 reply(unwritable(held.error()));
                                 return;
                             }
                             auto loaded = self.readOrSetAside();
                             if (!loaded) {
                                 reply(fail(loaded.error()));
                                 return;
                             }
                             const QList<Grant> before = loaded->grants;
                             change(loaded->grants);
                             const auto written = loaded->grants == before
                                 ? Result<void>()
                                 : writePrivateFile(self.m_file, grantListBytes(loaded->grants));
                             held->reset(); // whoever hears of it may want it again
                             reply(written ? written : unwritable(written.error()));
                         });
}

void Grants::add(const Grant &grant, QObject *context, Reply<void> reply) const
{
    update(
        [grant](QList<Grant> &grants) {
            grants.removeIf([&grant](const Grant &each) {
                return hasRunOut(each, grant.since) || isWithin(each, grant);
            });
            grants.append(grant);
        },
        context, std::move(reply));
}

void Grants::remove(const QList<Grant> &grants, QObject *context, Reply<void> reply) const
{
    update(
        [grants](QList<Grant> &all) {
            all.removeIf([&grants](const Grant &each) { return grants.contains(each); });
        },
        context, std::move(reply));
}

void Grants::suspend(QObject *context, Reply<void> reply) const
{
    update(
        [](QList<Grant> &all) {
            for (Grant &each : all) {
                each.isSuspended = true;
            }
        },
        context, std::move(reply));
}

Result<QList<Grant>> parseGrantList(const QByteArray &bytes)
{
    QList<Grant> grants;
    const auto parsed = parseJsonList(bytes, grantsList, [&](JsonFields &fields) {
        grants.append(fromJson(fields));
        return grants.last().accountId;
    });
    return parsed ? Result<QList<Grant>>(std::move(grants)) : fail(parsed.error());
}

QByteArray grantListBytes(const QList<Grant> &grants)
{
    QJsonArray array;
    for (const Grant &grant : grants) {
        array.append(toJson(grant));
    }
    return jsonListBytes(grantsList, array);
}

} // namespace lanyard
