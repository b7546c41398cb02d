#pragma once

/// What the person has chosen in Settings for the window and its sign-ins. It takes effect at once:
/// who shows or obeys one of these reads it anew when SettingsWatch says so.
/// Shape:   members of settings.json (settings_file.h), each absent while it is what it is without
///          a choice: {"language": "de", "appearance": "dark", "keep_running": true, "tray": true,
///          "browser": "firefox", "redirect_port": 8400, "time_limit_minutes": 20,
///          "clear_copied_seconds": 60, "notifications": {"sign_in_needed": false,
///          "signed_in": false, "secret_runs_out": false}, "activity_days": 7};
///          `clear_copied_seconds` and `activity_days` 0 = never, none
/// Errors:  as settings_file.h; InvalidResponse where one member is none of what it can be
/// Owner:   value type

#include "accounts/places.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace lanyard {

constexpr int longestActivity = 3650; ///< days that activity can be kept

enum class Appearance { System, Light, Dark };

struct ChosenSettings {
    QString language; ///< as BCP 47 writes it ("de", "pt-BR"); empty = the system's
    Appearance appearance = Appearance::System;
    bool keepRunning = false; ///< when the window is closed
    bool showsTray = false;
    QString browser; ///< a program or the id of its desktop file; empty = the system's
    quint16 redirectPort = 0; ///< for providers that leave it open; 0 = any that is free
    std::chrono::minutes timeLimit{10}; ///< of a sign-in
    std::optional<std::chrono::seconds> clearCopied{30}; ///< nullopt = never
    bool notifiesSignInNeeded = true;
    bool notifiesSignedIn = true;
    bool notifiesSecretRunsOut = true;
    int activityDays = 30; ///< 0 = no activity is kept

    friend bool operator==(const ChosenSettings &, const ChosenSettings &) = default;
};

[[nodiscard]] Result<ChosenSettings> readChosenSettings(const Places &places);
/// Only what differs between the two is written, so that another process's choice stays.
void chooseSettings(const Places &places, const ChosenSettings &before,
                    const ChosenSettings &chosen, QObject *context, Reply<void> reply);

/// Of settings.json. Errors: InvalidResponse
[[nodiscard]] Result<ChosenSettings> chosenSettingsIn(const QJsonObject &settings);

} // namespace lanyard
