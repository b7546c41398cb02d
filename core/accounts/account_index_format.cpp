#include "accounts/account_index_format.h"

#include "accounts/json_fields.h"
#include "accounts/json_list.h"

#include <QJsonArray>

namespace lanyard {

namespace {

constexpr JsonList accountsList{QLatin1String("accounts"), largestAccountIndex};

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

QJsonValue toJson(const std::optional<AskedToWait> &wait)
{
    if (!wait) {
        return {};
    }
    return QJsonObject{{QStringLiteral("until"), jsonTime(wait->until)},
                       {QStringLiteral("status"), wait->status}};
}

/// It is no loss where it cannot be read.
std::optional<AskedToWait> askedToWaitFrom(JsonFields &fields)
{
    JsonFields wait(fields.object(QLatin1String("asked_to_wait")));
    const auto until = wait.time(QLatin1String("until"));
    const auto status = wait.number(QLatin1String("status"));
    if (!until || !status) {
        return std::nullopt;
    }
    return AskedToWait{*until, static_cast<int>(*status)};
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
        {QStringLiteral("default"), entry.isDefault},
        {QStringLiteral("sign_in_required"), entry.signInRequired},
        {QStringLiteral("ended_at"), jsonTime(entry.endedAt)},
        {QStringLiteral("refusals"), entry.refusals},
        {QStringLiteral("asked_to_wait"), toJson(entry.askedToWait)},
        {QStringLiteral("protections"), QJsonArray::fromStringList(entry.protections)},
        {QStringLiteral("resources"), QJsonArray::fromStringList(entry.resources)},
        {QStringLiteral("secret_expires"), jsonText(entry.secretEnds.toString(Qt::ISODate))},
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
    entry.isDefault = fields.flag(QLatin1String("default"));
    entry.signInRequired = fields.flag(QLatin1String("sign_in_required"));
    entry.endedAt = fields.time(QLatin1String("ended_at")).value_or(QDateTime());
    entry.refusals = static_cast<int>(fields.number(QLatin1String("refusals")).value_or(0));
    entry.askedToWait = askedToWaitFrom(fields);
    // Absent in files from before they were kept.
    entry.protections = fields.list(QLatin1String("protections")).value_or(QStringList());
    entry.resources = fields.list(QLatin1String("resources")).value_or(QStringList());
    entry.secretEnds = QDate::fromString(fields.text(QLatin1String("secret_expires")), Qt::ISODate);
    entry.service = serviceFrom(fields);
    return entry;
}

} // namespace

Result<QList<AccountEntry>> parseAccountIndex(const QByteArray &bytes)
{
    QList<AccountEntry> entries;
    bool hasDefault = false;
    const auto parsed = parseJsonList(bytes, accountsList, [&](JsonFields &fields) {
        entries.append(fromJson(fields));
        // Whoever wrote two meant one of them.
        entries.last().isDefault = entries.last().isDefault && !hasDefault;
        hasDefault = hasDefault || entries.last().isDefault;
        return entries.last().id;
    });
    return parsed ? Result<QList<AccountEntry>>(std::move(entries)) : fail(parsed.error());
}

QByteArray accountIndexBytes(const QList<AccountEntry> &entries)
{
    QJsonArray accounts;
    for (const AccountEntry &entry : entries) {
        accounts.append(toJson(entry));
    }
    return jsonListBytes(accountsList, accounts);
}

} // namespace lanyard
