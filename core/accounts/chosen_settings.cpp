#include "accounts/chosen_settings.h"

#include "accounts/settings_file.h"
#include "base/json.h"

#include <QJsonValue>

#include <array>
#include <cmath>
#include <utility>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::pair<Appearance, QLatin1String>, 3> appearances{{
    {Appearance::System, QLatin1String("system")},
    {Appearance::Light, QLatin1String("light")},
    {Appearance::Dark, QLatin1String("dark")},
}};
constexpr std::chrono::minutes longestTimeLimit{60};
constexpr std::chrono::seconds longestCopy{3600};

constexpr QLatin1String notificationsName("notifications");

Error notOneOf(QLatin1String name)
{
    return {
        ErrorKind::InvalidResponse, {}, QStringLiteral("%1 is none of what it can be").arg(name)};
}

/// Reads the members of one object; the first that is wrong is kept.
class MemberReader {
public:
    explicit MemberReader(const QJsonObject &object) : m_object(object) { }

    void read(QLatin1String name, bool &value)
    {
        const auto member = optionalBool(m_object, name);
        take(member, [&](bool chosen) { value = chosen; });
    }
    void read(QLatin1String name, QString &value)
    {
        const auto member = optionalString(m_object, name);
        take(member, [&](const QString &chosen) { value = chosen; });
    }
    void read(QLatin1String name, Appearance &value)
    {
        const auto member = optionalString(m_object, name);
        take(member, [&](const QString &chosen) {
            for (const auto &[appearance, word] : appearances) {
                if (chosen == word) {
                    value = appearance;
                    return;
                }
            }
            m_problem = notOneOf(name);
        });
    }
    /// From `least` to `most`.
    void read(QLatin1String name, int &value, int least, int most)
    {
        const QJsonValue member = m_object.value(name);
        if (member.isUndefined() || member.isNull()) {
            return;
        }
        const double number = member.toDouble(least - 1);
        if (number < least || number > most || std::floor(number) != number) {
            m_problem = notOneOf(name);
            return;
        }
        value = int(number);
    }
    void fails(const Error &problem) { m_problem = problem; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    template <typename Value, typename Use>
    void take(const Result<std::optional<Value>> &member, const Use &use)
    {
        if (!member) {
            m_problem = member.error();
        } else if (*member) {
            use(**member);
        }
    }

    const QJsonObject &m_object;
    std::optional<Error> m_problem;
};

QLatin1String nameOf(Appearance appearance)
{
    return appearances[size_t(appearance)].second;
}

int secondsOf(std::optional<std::chrono::seconds> period)
{
    return period ? int(period->count()) : 0;
}

/// A choice that is what it is anyway stands in no file: a later version may know a better one.
template <typename Value>
void put(QJsonObject &object, QLatin1String name, const Value &before, const Value &chosen,
         const Value &unchosen)
{
    if (chosen == before) {
        return;
    }
    if (chosen == unchosen) {
        object.remove(name);
    } else {
        object.insert(name, chosen);
    }
}

void putAll(QJsonObject &object, const ChosenSettings &before, const ChosenSettings &chosen)
{
    const ChosenSettings unchosen;
    const auto member = [&](const char *name, auto read) {
        put(object, QLatin1String(name), read(before), read(chosen), read(unchosen));
    };
    using Settings = ChosenSettings;
    member("language", [](const Settings &from) { return from.language; });
    member("appearance", [](const Settings &from) { return QString(nameOf(from.appearance)); });
    member("keep_running", [](const Settings &from) { return from.keepRunning; });
    member("tray", [](const Settings &from) { return from.showsTray; });
    member("browser", [](const Settings &from) { return from.browser; });
    member("redirect_port", [](const Settings &from) { return int(from.redirectPort); });
    member("time_limit_minutes", [](const Settings &from) { return int(from.timeLimit.count()); });
    member("clear_copied_seconds",
           [](const Settings &from) { return secondsOf(from.clearCopied); });
    member("activity_days", [](const Settings &from) { return from.activityDays; });

    QJsonObject notifications = object.value(notificationsName).toObject();
    const auto kind = [&](const char *name, bool Settings::*which) {
        put(notifications, QLatin1String(name), before.*which, chosen.*which, unchosen.*which);
    };
    kind("sign_in_needed", &Settings::notifiesSignInNeeded);
    kind("signed_in", &Settings::notifiesSignedIn);
    kind("secret_runs_out", &Settings::notifiesSecretRunsOut);
    if (notifications.isEmpty()) {
        object.remove(notificationsName);
    } else {
        object.insert(notificationsName, notifications);
    }
}

} // namespace

Result<ChosenSettings> readChosenSettings(const Places &places)
{
    const auto settings = readSettings(places);
    return settings ? chosenSettingsIn(*settings) : fail(settings.error());
}

void chooseSettings(const Places &places, const ChosenSettings &before,
                    const ChosenSettings &chosen, QObject *context, Reply<void> reply)
{
    changeSettings(
        places, [before, chosen](QJsonObject &settings) { putAll(settings, before, chosen); },
        context, std::move(reply));
}

Result<ChosenSettings> chosenSettingsIn(const QJsonObject &settings)
{
    ChosenSettings chosen;
    int port = chosen.redirectPort;
    int timeLimit = int(chosen.timeLimit.count());
    int clearCopied = secondsOf(chosen.clearCopied);
    MemberReader reader(settings);
    reader.read(QLatin1String("language"), chosen.language);
    reader.read(QLatin1String("appearance"), chosen.appearance);
    reader.read(QLatin1String("keep_running"), chosen.keepRunning);
    reader.read(QLatin1String("tray"), chosen.showsTray);
    reader.read(QLatin1String("browser"), chosen.browser);
    reader.read(QLatin1String("redirect_port"), port, 0, 65'535);
    reader.read(QLatin1String("time_limit_minutes"), timeLimit, 1, int(longestTimeLimit.count()));
    reader.read(QLatin1String("clear_copied_seconds"), clearCopied, 0, int(longestCopy.count()));
    reader.read(QLatin1String("activity_days"), chosen.activityDays, 0, longestActivity);

    const QJsonValue notifications = settings.value(notificationsName);
    if (!notifications.isUndefined() && !notifications.isObject()) {
        reader.fails(notOneOf(notificationsName));
    }
    const QJsonObject kinds = notifications.toObject();
    MemberReader kindReader(kinds);
    kindReader.read(QLatin1String("sign_in_needed"), chosen.notifiesSignInNeeded);
    kindReader.read(QLatin1String("signed_in"), chosen.notifiesSignedIn);
    kindReader.read(QLatin1String("secret_runs_out"), chosen.notifiesSecretRunsOut);

    for (const auto &problem : {reader.problem(), kindReader.problem()}) {
        if (problem) {
            return fail(*problem);
        }
    }
    chosen.redirectPort = quint16(port);
    chosen.timeLimit = std::chrono::minutes(timeLimit);
    chosen.clearCopied = clearCopied > 0
        ? std::optional<std::chrono::seconds>(std::chrono::seconds(clearCopied))
        : std::nullopt;
    return chosen;
}

} // namespace lanyard
