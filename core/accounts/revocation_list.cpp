#include "accounts/revocation_list.h"

#include "accounts/account_index.h"
#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr JsonLimits limits{.bytes = largestRevocationList, .depth = 8};
constexpr std::chrono::milliseconds lockPatience{5'000};

const QLatin1String versionName("version");
const QLatin1String revocationsName("revocations");

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
    return revocation;
}

tl::unexpected<Error> corrupt(const QString &problem)
{
    return fail(ErrorKind::InvalidResponse, problem);
}

} // namespace

Result<QList<LateRevocation>> parseRevocationList(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, limits);
    if (!document) {
        return fail(document.error());
    }
    const QJsonValue version = document->value(versionName);
    if (version.toDouble() > knownVersion) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("was written by a newer version of this program"));
    }
    const QJsonValue value = document->value(revocationsName);
    if (version != QJsonValue(knownVersion) || !value.isArray()) {
        return corrupt(QStringLiteral("is no list of revocations"));
    }
    QList<LateRevocation> revocations;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        JsonFields fields(each.toObject());
        revocations.append(fromJson(fields));
        if (!fields.problem().isEmpty()) {
            return corrupt(fields.problem());
        }
        // It becomes the name of a lock file.
        if (!isPlainName(revocations.last().id)) {
            return corrupt(QStringLiteral("an account's id is not plain"));
        }
    }
    return revocations;
}

QByteArray revocationListBytes(const QList<LateRevocation> &revocations)
{
    QJsonArray array;
    for (const LateRevocation &revocation : revocations) {
        array.append(toJson(revocation));
    }
    return QJsonDocument(QJsonObject{{versionName, knownVersion}, {revocationsName, array}})
        .toJson();
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
