#include "accounts/tool_asking.h"

#include "accounts/managed_settings.h"
#include "accounts/settings_file.h"
#include "base/json.h"

namespace lanyard {

namespace {

constexpr QLatin1String memberName("ask_tools");

} // namespace

Result<bool> areToolsAskedFor(const Places &places)
{
    const auto managed = ManagedSettings::read(places);
    if (!managed) {
        return fail(managed.error());
    }
    if (managed->isLocked(ManagedSetting::AskTools)) {
        return managed->asksTools().value_or(false);
    }
    const auto chosen = chosenToolAsking(places);
    return chosen ? Result<bool>(chosen->value_or(managed->asksTools().value_or(false)))
                  : fail(chosen.error());
}

Result<std::optional<bool>> chosenToolAsking(const Places &places)
{
    const auto settings = readSettings(places);
    return settings ? toolAskingIn(*settings) : fail(settings.error());
}

void chooseToolAsking(const Places &places, bool ask, QObject *context, Reply<void> reply)
{
    const auto managed = ManagedSettings::read(places);
    const Result<void> allowed = managed ? managed->checkAskTools(ask) : fail(managed.error());
    if (!allowed) {
        const Replier<void> replier(context, std::move(reply));
        replier(allowed);
        return;
    }
    changeSettings(
        places, [ask](QJsonObject &settings) { settings.insert(memberName, ask); }, context,
        std::move(reply));
}

Result<std::optional<bool>> toolAskingIn(const QJsonObject &settings)
{
    return optionalBool(settings, memberName);
}

} // namespace lanyard
