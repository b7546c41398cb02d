#include "accounts/account_index.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr JsonLimits limits{.bytes = 16 * 1024 * 1024, .depth = 8};
constexpr std::chrono::milliseconds lockPatience{5'000};
constexpr qsizetype longestName = 64;
constexpr qsizetype roomForOneMore = 64 * 1024; ///< bytes in the file; most accounts take 1 kB

const QLatin1String versionName("version");
const QLatin1String accountsName("accounts");

QJsonValue toJson(const std::optional<ServiceIdentity> &service)
{
    if (!service) {
        return {};
    }
    return QJsonObject{
        {QStringLiteral("token_endpoint"), jsonText(service->tokenEndpoint)},
        {QStringLiteral("scope"), QJsonArray::fromStringList(service->access.scope)},
        {QStringLiteral("audience"), jsonText(service->access.audience)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(service->access.resources)},
    };
}

std::optional<ServiceIdentity> serviceFrom(JsonFields &fields)
{
    const QJsonObject object = fields.object(QLatin1String("service"));
    if (object.isEmpty()) {
        return std::nullopt;
    }
    JsonFields service(object);
    ServiceIdentity identity;
    identity.tokenEndpoint = service.requiredText(QLatin1String("token_endpoint"));
    identity.access = {service.list(QLatin1String("scope")).value_or(QStringList()),
                       service.text(QLatin1String("audience")),
                       service.list(QLatin1String("resources")).value_or(QStringList())};
    if (!service.problem().isEmpty()) {
        fields.refuse(QLatin1String("service"), "cannot be read");
    }
    return identity;
}

QJsonObject toJson(const AccountEntry &entry)
{
    return {
        {QStringLiteral("id"), jsonText(entry.id)},
        {QStringLiteral("name"), jsonText(entry.name)},
        {QStringLiteral("provider"), jsonText(entry.providerId)},
        {QStringLiteral("provider_name"), jsonText(entry.providerName)},
        {QStringLiteral("issuer"), jsonText(entry.issuer)},
        {QStringLiteral("client_id"), jsonText(entry.clientId)},
        {QStringLiteral("sub"), jsonText(entry.subject)},
        {QStringLiteral("display_name"), jsonText(entry.displayName)},
        {QStringLiteral("email"), jsonText(entry.email)},
        {QStringLiteral("picture"), jsonText(entry.picture)},
        {QStringLiteral("scope"), QJsonArray::fromStringList(entry.scope)},
        {QStringLiteral("signed_in_at"), jsonTime(entry.signedInAt)},
        {QStringLiteral("sign_in_required"), entry.signInRequired},
        {QStringLiteral("refusals"), entry.refusals},
        {QStringLiteral("protections"), QJsonArray::fromStringList(entry.protections)},
        {QStringLiteral("service"), toJson(entry.service)},
    };
}

AccountEntry fromJson(JsonFields &fields)
{
    AccountEntry entry;
    entry.id = fields.requiredText(QLatin1String("id"));
    entry.name = fields.requiredText(QLatin1String("name"));
    entry.providerId = fields.text(QLatin1String("provider"));
    entry.providerName = fields.text(QLatin1String("provider_name"));
    entry.issuer = fields.text(QLatin1String("issuer"));
    entry.clientId = fields.text(QLatin1String("client_id"));
    entry.subject = fields.requiredText(QLatin1String("sub"));
    entry.displayName = fields.text(QLatin1String("display_name"));
    entry.email = fields.text(QLatin1String("email"));
    entry.picture = fields.text(QLatin1String("picture"));
    entry.scope = fields.list(QLatin1String("scope")).value_or(QStringList());
    entry.signedInAt = fields.time(QLatin1String("signed_in_at")).value_or(QDateTime());
    entry.signInRequired = fields.flag(QLatin1String("sign_in_required"));
    entry.refusals = static_cast<int>(fields.number(QLatin1String("refusals")).value_or(0));
    // Absent in files from before it was kept.
    entry.protections = fields.list(QLatin1String("protections")).value_or(QStringList());
    entry.service = serviceFrom(fields);
    return entry;
}

tl::unexpected<Error> corrupt(const QString &problem)
{
    return fail(ErrorKind::InvalidResponse, problem);
}

/// InvalidResponse is a corrupt file; Misconfigured a newer one.
Result<QList<AccountEntry>> parseIndex(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, limits);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue version = document->value(versionName);
    if (version.toDouble() > knownVersion) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("was written by a newer version of this program; update this "
                                   "one, or move that file away"));
    }
    const QJsonValue accounts = document->value(accountsName);
    if (version != QJsonValue(knownVersion) || !accounts.isArray()) {
        return corrupt(QStringLiteral("is no list of accounts"));
    }
    QList<AccountEntry> entries;
    const QJsonArray array = accounts.toArray();
    for (const auto &value : array) {
        JsonFields fields(value.toObject());
        entries.append(fromJson(fields));
        if (!fields.problem().isEmpty()) {
            return corrupt(fields.problem());
        }
        // It becomes the name of a lock file.
        if (!isPlainName(entries.last().id)) {
            return corrupt(QStringLiteral("an account's id is not plain"));
        }
    }
    return entries;
}

/// A file that is not there is an empty list.
Result<QList<AccountEntry>> readIndex(const QString &file)
{
    const auto bytes = readPrivateFile(file, limits.bytes);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the list of accounts cannot be read (%1); put its own file "
                                   "back, or move away what is in its place")
                        .arg(bytes.error().detail));
    }
    if (!*bytes) {
        return QList<AccountEntry>();
    }
    auto entries = parseIndex(**bytes);
    if (!entries) {
        Error error = entries.error();
        error.detail = plainText(file) + QStringLiteral(": ") + error.detail;
        return fail(error);
    }
    return entries;
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the list of accounts cannot be written (%1); make room there, and "
                               "make it a folder that you may write to")
                    .arg(why.detail));
}

QByteArray asFile(const QList<AccountEntry> &entries)
{
    QJsonArray accounts;
    for (const AccountEntry &entry : entries) {
        accounts.append(toJson(entry));
    }
    return QJsonDocument(QJsonObject{{versionName, knownVersion}, {accountsName, accounts}})
        .toJson();
}

/// Under the lock.
Result<AccountIndex::Loaded> readOrSetAside(const QString &file)
{
    auto entries = readIndex(file);
    if (entries) {
        return AccountIndex::Loaded{std::move(*entries), {}};
    }
    if (entries.error().kind != ErrorKind::InvalidResponse) {
        return fail(entries.error());
    }
    const auto target = setAsidePrivateFile(file, QLatin1String("the list of accounts"));
    if (!target) {
        return fail(target.error());
    }
    return AccountIndex::Loaded{{}, *target};
}

bool isPlainCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'-' || character == u'_'
        || character == u'.';
}

} // namespace

bool AccountEntry::isSameIdentity(const AccountEntry &other) const
{
    if (service || other.service) {
        return service == other.service && clientId == other.clientId;
    }
    const bool isSameSource
        = issuer == other.issuer && (!issuer.isEmpty() || providerId == other.providerId);
    return isSameSource && subject == other.subject;
}

AccountIndex::AccountIndex(const Places &places, Kept kept) :
    m_kept(kept), m_file(places.data + QStringLiteral("/accounts.json")),
    m_lock(places.state + QStringLiteral("/accounts.lock"))
{
}

Result<AccountIndex::Loaded> AccountIndex::load() const
{
    if (m_kept == Kept::InMemory) {
        return Loaded{m_inMemory, {}};
    }
    // Reading needs no lock, since the file is replaced whole.
    auto entries = readIndex(m_file);
    if (entries) {
        return Loaded{std::move(*entries), {}};
    }
    if (entries.error().kind != ErrorKind::InvalidResponse) {
        return fail(entries.error());
    }
    // Another process may have set it aside by now, so what is there is looked at again.
    const auto held = lock();
    if (!held) {
        return fail(held.error());
    }
    return readOrSetAside(m_file);
}

Result<void> AccountIndex::probe() const
{
    if (m_kept == Kept::InMemory) {
        return {};
    }
    if (const auto held = lock(); !held) {
        return fail(held.error());
    }
    const auto writable = probePrivateFile(m_file, QFileInfo(m_file).size() + roomForOneMore);
    return writable ? writable : unwritable(writable.error());
}

Result<QList<AccountEntry>>
AccountIndex::update(const std::function<void(QList<AccountEntry> &)> &change)
{
    if (m_kept == Kept::InMemory) {
        change(m_inMemory);
        return m_inMemory;
    }
    const auto held = lock();
    if (!held) {
        return fail(held.error());
    }
    auto loaded = readOrSetAside(m_file);
    if (!loaded) {
        return fail(loaded.error());
    }
    change(loaded->entries);
    if (auto written = writePrivateFile(m_file, asFile(loaded->entries)); !written) {
        return unwritable(written.error());
    }
    return std::move(loaded->entries);
}

Result<std::unique_ptr<ProcessLock>> AccountIndex::lock() const
{
    auto held = ProcessLock::acquireNow(m_lock, lockPatience);
    if (held) {
        return held;
    }
    // Nobody holds it longer than a write takes.
    return held.error().kind == ErrorKind::TimedOut ? fail(ErrorKind::Internal, held.error().detail)
                                                    : unwritable(held.error());
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.startsWith(QLatin1Char('-'))
        && !name.startsWith(QLatin1Char('.'))
        && std::all_of(name.begin(), name.end(), isPlainCharacter);
}

QString freeName(const QString &wanted, const QList<AccountEntry> &entries)
{
    const auto isTaken = [&entries](const QString &name) {
        return std::any_of(entries.begin(), entries.end(),
                           [&name](const AccountEntry &entry) { return entry.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        name = wanted.left(longestName - suffix.size()) + suffix;
    }
    return name;
}

} // namespace lanyard
