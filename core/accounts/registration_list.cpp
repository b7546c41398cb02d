#include "accounts/registration_list.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024;
constexpr std::chrono::milliseconds lockPatience{5'000};

const QLatin1String versionName("version");
const QLatin1String issuersName("issuers");

QString listFile(const Places &places)
{
    return places.data + QStringLiteral("/registrations.json");
}

tl::unexpected<Error> unreadable(const QString &problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the list of registrations cannot be read (%1); move that file "
                               "away, and Lanyard registers anew where it has to")
                    .arg(problem));
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return why.kind == ErrorKind::Busy
        ? fail(why)
        : fail(why.kind,
               QStringLiteral("the list of registrations cannot be written (%1); make room there, "
                              "and make it a folder that you may write to")
                   .arg(why.detail));
}

/// Under the lock.
Result<void> insert(const Places &places, const QString &issuer)
{
    auto issuers = listedRegistrations(places);
    if (!issuers) {
        return fail(issuers.error());
    }
    if (issuers->contains(issuer)) {
        return {};
    }
    issuers->append(issuer);
    const QJsonObject object{{versionName, knownVersion},
                             {issuersName, QJsonArray::fromStringList(*issuers)}};
    const auto written = writePrivateFile(listFile(places), QJsonDocument(object).toJson());
    return written ? written : unwritable(written.error());
}

} // namespace

void listRegistration(const Places &places, const QString &issuer, QObject *context,
                      Reply<void> reply)
{
    ProcessLock::acquire(places.state + QStringLiteral("/registrations.lock"), lockPatience,
                         context,
                         [places, issuer, reply = std::move(reply)](
                             const Result<std::unique_ptr<ProcessLock>> &held) {
                             reply(held ? insert(places, issuer) : unwritable(held.error()));
                         });
}

Result<QStringList> listedRegistrations(const Places &places)
{
    const QString file = listFile(places);
    const auto bytes = readPrivateFile(file, largestFile);
    if (!bytes) {
        return unreadable(bytes.error().detail);
    }
    if (!*bytes) {
        return QStringList();
    }
    const auto object = parseJsonObject(**bytes, {.bytes = largestFile, .depth = 2});
    if (!object) {
        return unreadable(plainText(file) + QStringLiteral(": ") + object.error().detail);
    }
    JsonFields fields(*object);
    const auto issuers = fields.list(issuersName);
    if (object->value(versionName) != QJsonValue(knownVersion) || !issuers
        || !fields.problem().isEmpty()) {
        return unreadable(plainText(file) + QStringLiteral(": it is none, or of another version"));
    }
    return *issuers;
}

} // namespace lanyard
