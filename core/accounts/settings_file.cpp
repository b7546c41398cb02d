#include "accounts/settings_file.h"

#include "accounts/chosen_settings.h"
#include "accounts/client_choice.h"
#include "accounts/tool_asking.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr std::chrono::milliseconds blink{200}; ///< where the main thread waits
constexpr std::chrono::milliseconds lockPatience{5'000}; ///< where it does not

tl::unexpected<Error> unwritable(const Error &why)
{
    return fail(why.kind,
                QStringLiteral("the settings cannot be written (%1); make room there, and make it "
                               "a folder that you may write to")
                    .arg(why.detail));
}

tl::unexpected<Error> lockFault(const Error &why)
{
    return why.kind == ErrorKind::Busy ? fail(why) : unwritable(why);
}

QString lockFile(const Places &places)
{
    return places.state + QStringLiteral("/settings.lock");
}

/// InvalidResponse is a damaged file.
Result<QJsonObject> parseSettings(const QByteArray &bytes)
{
    auto settings = parseJsonObject(bytes, {.bytes = largestFile, .depth = 32});
    if (!settings) {
        return settings;
    }
    if (const auto clients = checkClientChoices(*settings); !clients) {
        return fail(clients.error());
    }
    if (const auto asking = toolAskingIn(*settings); !asking) {
        return fail(asking.error());
    }
    if (const auto chosen = chosenSettingsIn(*settings); !chosen) {
        return fail(chosen.error());
    }
    return settings;
}

/// InvalidResponse is a damaged file.
Result<QJsonObject> readAsItIs(const Places &places)
{
    const auto bytes = readPrivateFile(settingsFile(places), largestFile);
    if (!bytes) {
        return fail(bytes.error().kind,
                    QStringLiteral("the settings cannot be read (%1); move away what is in their "
                                   "place")
                        .arg(bytes.error().detail));
    }
    return *bytes ? parseSettings(**bytes) : QJsonObject();
}

/// Under the lock.
Result<void> changeLocked(const Places &places, const SettingsChange &change)
{
    auto settings = readSettings(places);
    if (!settings) {
        return fail(settings.error());
    }
    change(*settings);
    const auto written = writePrivateFile(settingsFile(places), QJsonDocument(*settings).toJson());
    return written ? written : unwritable(written.error());
}

} // namespace

QString settingsFile(const Places &places)
{
    return places.config + QStringLiteral("/settings.json");
}

QString setBrokenSettingsAside(const Places &places)
{
    const auto isBroken = [&places] {
        const auto settings = readAsItIs(places);
        return !settings && settings.error().kind == ErrorKind::InvalidResponse;
    };
    if (!isBroken()) {
        return {};
    }
    // Another process may have set it aside by now, so what is there is looked at again.
    const auto lock = ProcessLock::acquireNow(lockFile(places), blink);
    if (!lock || !isBroken()) {
        return {};
    }
    return setAsidePrivateFile(settingsFile(places), QLatin1String("settings.json"))
        .value_or(QString());
}

/// For those who do not set it aside: it broke while the program was running.
Result<QJsonObject> readSettings(const Places &places)
{
    auto settings = readAsItIs(places);
    if (settings || settings.error().kind != ErrorKind::InvalidResponse) {
        return settings;
    }
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the settings are damaged (%1: %2); start again, or move that file "
                               "away, and you are asked again for what it held")
                    .arg(plainText(settingsFile(places)), settings.error().detail));
}

Result<void> changeSettings(const Places &places, const SettingsChange &change)
{
    const auto lock = ProcessLock::acquireNow(lockFile(places), blink);
    return lock ? changeLocked(places, change) : lockFault(lock.error());
}

void changeSettings(const Places &places, SettingsChange change, QObject *context,
                    Reply<void> reply)
{
    ProcessLock::acquire(lockFile(places), lockPatience, context,
                         [places, change = std::move(change), reply = std::move(reply)](
                             const Result<std::unique_ptr<ProcessLock>> &held) {
                             reply(held ? changeLocked(places, change) : lockFault(held.error()));
                         });
}

} // namespace lanyard
