#include "accounts/revocation_list.h"

#include "accounts/json_fields.h"
#include "accounts/json_list.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFile>
#include <QJsonArray>

namespace lanyard {

namespace {

constexpr JsonList revocationsList{QLatin1String("revocations"), largestRevocationList};
constexpr std::chrono::milliseconds lockPatience{5'000};

const QLatin1String keychainName("keychain");
const QLatin1String fileName("file");

/// What a process forgets is never listed.
QJsonValue toJson(std::optional<VaultChoice> vault)
{
    if (!vault) {
        return {};
    }
    return *vault == VaultChoice::File ? fileName : keychainName;
}

std::optional<VaultChoice> vaultFrom(JsonFields &fields)
{
    const QString name = fields.text(QLatin1String("vault"));
    if (name == fileName) {
        return VaultChoice::File;
    }
    return name == keychainName ? std::optional(VaultChoice::Keychain) : std::nullopt;
}

QJsonObject toJson(const LateRevocation &revocation)
{
    return {
        {QStringLiteral("account"), jsonText(revocation.id)},
        {QStringLiteral("name"), jsonText(revocation.name)},
        {QStringLiteral("provider_name"), jsonText(revocation.providerName)},
        {QStringLiteral("signed_out_at"), jsonTime(revocation.signedOutAt)},
        {QStringLiteral("next_attempt_at"), jsonTime(revocation.nextAttemptAt)},
        {QStringLiteral("until"), jsonTime(revocation.until)},
        {QStringLiteral("attempts"), revocation.attempts},
        {QStringLiteral("vault"), toJson(revocation.vault)},
    };
}

/// A time that is missing is long ago: then it is tried now, or given up.
LateRevocation fromJson(JsonFields &fields)
{
    LateRevocation revocation;
    revocation.id = fields.requiredText(QLatin1String("account"));
    revocation.name = fields.text(QLatin1String("name"));
    revocation.providerName = fields.text(QLatin1String("provider_name"));
    revocation.signedOutAt = fields.time(QLatin1String("signed_out_at")).value_or(QDateTime());
    revocation.nextAttemptAt = fields.time(QLatin1String("next_attempt_at")).value_or(QDateTime());
    revocation.until = fields.time(QLatin1String("until")).value_or(QDateTime());
    revocation.attempts = static_cast<int>(fields.number(QLatin1String("attempts")).value_or(0));
    revocation.vault = vaultFrom(fields);
    return revocation;
}

} // namespace

Result<QList<LateRevocation>> parseRevocationList(const QByteArray &bytes)
{
    QList<LateRevocation> revocations;
    const auto parsed = parseJsonList(bytes, revocationsList, [&](JsonFields &fields) {
        revocations.append(fromJson(fields));
        return revocations.last().id;
    });
    return parsed ? Result<QList<LateRevocation>>(std::move(revocations)) : fail(parsed.error());
}

QByteArray revocationListBytes(const QList<LateRevocation> &revocations)
{
    QJsonArray array;
    for (const LateRevocation &revocation : revocations) {
        array.append(toJson(revocation));
    }
    return jsonListBytes(revocationsList, array);
}

RevocationList::RevocationList(const Places &places) :
    m_file(places.data + QStringLiteral("/revocations.json")),
    m_lock(places.state + QStringLiteral("/revocations.lock"))
{
}

Result<QList<LateRevocation>> RevocationList::load() const
{
    // Reading needs no lock, since the file is replaced whole.
    const auto bytes = readPrivateFile(m_file, largestRevocationList);
    if (!bytes) {
        return fail(bytes.error());
    }
    return *bytes ? parseRevocationList(**bytes) : QList<LateRevocation>();
}

void RevocationList::update(Change change, QObject *context, Reply<void> reply) const
{
    ProcessLock::acquire(m_lock, lockPatience, context,
                         [self = *this, change = std::move(change),
                          reply = std::move(reply)](Result<std::unique_ptr<ProcessLock>> held) {
                             if (!held) {
                                 reply(fail(held.error()));
                                 return;
                             }
                             const Result<void> updated = self.updateLocked(change);
                             held->reset(); // whoever hears of it may want it again
                             reply(updated);
                         });
}

Result<void> RevocationList::updateLocked(const Change &change) const
{
    auto revocations = load();
    if (!revocations && revocations.error().kind == ErrorKind::InvalidResponse) {
        const auto aside = setAsidePrivateFile(m_file, QLatin1String("revocations.json"));
        revocations
            = aside ? Result<QList<LateRevocation>>(QList<LateRevocation>()) : fail(aside.error());
    }
    if (!revocations) {
        return fail(revocations.error());
    }
    change(*revocations);
    if (revocations->isEmpty()) {
        QFile::remove(m_file);
        return {};
    }
    return writePrivateFile(m_file, revocationListBytes(*revocations));
}

} // namespace lanyard
