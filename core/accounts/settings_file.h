#pragma once

/// The person's own settings: settings.json of the config folder, one JSON object for window and
/// command line. Members that nobody here knows stay as they are.
/// Shape:   {"clients": {…}, "ask_tools": true} and what chosen_settings.h has; replaced in one
///          step under a process lock
/// Errors:  Misconfigured (it cannot be read or written, it is damaged: it is named, with what
///          helps, and never overwritten), Busy

#include "accounts/places.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace lanyard {

/// A settings.json that cannot be understood is renamed, as a damaged list of accounts is; asked by
/// whoever starts, so that the person hears of it once. The reply is its new name. Empty: there was
/// nothing to set aside, or it cannot be done, which readSettings() says.
[[nodiscard]] QString setBrokenSettingsAside(const Places &places);

[[nodiscard]] QString settingsFile(const Places &places);

/// A file that is not there holds no settings.
[[nodiscard]] Result<QJsonObject> readSettings(const Places &places);

using SettingsChange = std::function<void(QJsonObject &)>;
/// Lock, read, `change`, write. Busy after a blink.
[[nodiscard]] Result<void> changeSettings(const Places &places, const SettingsChange &change);
/// The same with patience, off the main thread.
void changeSettings(const Places &places, SettingsChange change, QObject *context,
                    Reply<void> reply);

} // namespace lanyard
