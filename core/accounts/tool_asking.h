#pragma once

/// The setting "ask before a tool gets a token": the person's own, `ask_tools` of settings.json,
/// unless an administrator has locked it; what they have set without a lock is for who has not
/// chosen. Off where nobody says otherwise.
/// Errors:  Misconfigured: settings.json or managed.json cannot be used, and then nobody can tell
///          that tools may have tokens; or it is locked, where it is to be changed

#include "accounts/places.h"
#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace lanyard {

[[nodiscard]] Result<bool> areToolsAskedFor(const Places &places);
/// What the person has chosen, whatever an administrator has; nullopt = nothing.
[[nodiscard]] Result<std::optional<bool>> chosenToolAsking(const Places &places);
void chooseToolAsking(const Places &places, bool ask, QObject *context, Reply<void> reply);

/// Of settings.json. Errors: InvalidResponse
[[nodiscard]] Result<std::optional<bool>> toolAskingIn(const QJsonObject &settings);

} // namespace lanyard
